#include "core/sample/book_draft.h"

#include "core/sample/record_uuid.h"

namespace goodturn::sample {

namespace {

/// What the sink answered for each provisional key.
template<class IdType>
class Keys
{
public:
    void append(IdType key) { keys_.push_back(key); }

    void replace(IdType& id) const
    {
        Q_ASSERT(id.value() >= 1 && static_cast<size_t>(id.value()) <= keys_.size());
        id = keys_[static_cast<size_t>(id.value()) - 1];
    }

    void replace(std::optional<IdType>& id) const
    {
        if (id)
            replace(*id);
    }

private:
    std::vector<IdType> keys_;
};

class DraftWriter
{
public:
    DraftWriter(quint64 seed, BookSink& sink) : seed_(seed), sink_(sink) {}

    Result<void> write(const BookDraft& draft)
    {
        GT_TRY(writeAll(draft.fields, RecordKind::CustomField, &fields_));
        GT_TRY(writeAll(draft.accounts, RecordKind::Account, &accounts_));
        GT_TRY(writeAll(draft.contacts, RecordKind::Contact, &contacts_));
        GT_TRY(writeAll(draft.employments, RecordKind::Employment));
        GT_TRY(writeAll(draft.interactions, RecordKind::Interaction, &interactions_));
        GT_TRY(writeAll(draft.asks, RecordKind::Ask, &asks_));
        GT_TRY(writeAll(draft.shelf, RecordKind::ShelfBook));
        GT_TRY(writeAll(draft.gifts, RecordKind::Gift, &gifts_));
        GT_TRY(writeAll(draft.favours, RecordKind::Favour));
        GT_TRY(writeAll(draft.goals, RecordKind::Goal));
        GT_TRY(writeAll(draft.reminders, RecordKind::Reminder));
        return writeAll(draft.occasions, RecordKind::OwnOccasion);
    }

private:
    template<class Record>
    Result<void> writeAll(const std::vector<Record>& records, RecordKind kind,
                          Keys<decltype(Record::id)>* keys = nullptr)
    {
        qint64 ordinal = 0;
        for (Record record : records) {
            record.meta.uuid = recordUuid(seed_, kind, ++ordinal);
            replaceKeys(record);
            GT_ASSIGN(const auto key, sink_.add(record));
            if (keys)
                keys->append(key);
        }
        return {};
    }

    void replaceKeys(CustomField&) const {}
    void replaceKeys(std::vector<CustomValue>& values) const
    {
        for (CustomValue& value : values)
            fields_.replace(value.field);
    }
    void replaceKeys(Account& account) const { replaceKeys(account.custom); }
    void replaceKeys(Contact& contact) const
    {
        contacts_.replace(contact.metThrough);
        replaceKeys(contact.custom);
    }
    void replaceKeys(Employment& employment) const
    {
        contacts_.replace(employment.contactId);
        accounts_.replace(employment.accountId);
    }
    void replaceKeys(Interaction& interaction) const
    {
        accounts_.replace(interaction.accountId);
        for (ContactId& participant : interaction.participants)
            contacts_.replace(participant);
    }
    void replaceKeys(Ask& ask) const
    {
        accounts_.replace(ask.accountId);
        contacts_.replace(ask.contactId);
    }
    void replaceKeys(ShelfBook& book) const { contacts_.replace(book.givenBy); }
    void replaceKeys(Gift& gift) const
    {
        accounts_.replace(gift.accountId);
        contacts_.replace(gift.recipient);
    }
    void replaceKeys(Favour& favour) const
    {
        accounts_.replace(favour.accountId);
        for (auto* person : {&favour.giver, &favour.beneficiary, &favour.thirdParty})
            contacts_.replace(*person);
        interactions_.replace(favour.interactionId);
        asks_.replace(favour.askId);
        gifts_.replace(favour.giftId);
    }
    void replaceKeys(Goal& goal) const { accounts_.replace(goal.accountId); }
    void replaceKeys(Reminder& reminder) const
    {
        accounts_.replace(reminder.accountId);
        contacts_.replace(reminder.contactId);
        gifts_.replace(reminder.giftId);
    }

    void replaceKeys(OwnOccasion& occasion) const
    {
        accounts_.replace(occasion.accountId);
        contacts_.replace(occasion.contactId);
    }

    quint64 seed_;
    BookSink& sink_;
    Keys<CustomFieldId> fields_;
    Keys<AccountId> accounts_;
    Keys<ContactId> contacts_;
    Keys<InteractionId> interactions_;
    Keys<AskId> asks_;
    Keys<GiftId> gifts_;
};

} // namespace

Result<void> writeDraft(const BookDraft& draft, quint64 seed, BookSink& sink)
{
    return DraftWriter(seed, sink).write(draft);
}

} // namespace goodturn::sample

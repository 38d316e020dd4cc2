#pragma once

#include "core/sample/book_draft.h"

namespace goodturn::sample {

/// Keeps everything, with keys counted from `firstKey` in each kind, and notes each reference to
/// a record that has not come yet.
class CollectingSink : public BookSink
{
public:
    explicit CollectingSink(qint64 firstKey = 1) : first_(firstKey) {}

    BookDraft book;
    QStringList dangling;

    Result<CustomFieldId> add(const CustomField& f) override { return keep(book.fields, f); }
    Result<AccountId> add(const Account& a) override
    {
        check(a.custom);
        return keep(book.accounts, a);
    }
    Result<ContactId> add(const Contact& c) override
    {
        check(c.custom);
        check(c.metThrough, book.contacts, "met through");
        return keep(book.contacts, c);
    }
    Result<EmploymentId> add(const Employment& e) override
    {
        check(e.accountId, book.accounts, "employer");
        check(e.contactId, book.contacts, "employee");
        return keep(book.employments, e);
    }
    Result<InteractionId> add(const Interaction& i) override
    {
        check(i.accountId, book.accounts, "talk");
        for (const ContactId person : i.participants)
            check(person, book.contacts, "participant");
        return keep(book.interactions, i);
    }
    Result<AskId> add(const Ask& a) override
    {
        check(a.accountId, book.accounts, "ask");
        check(a.contactId, book.contacts, "asked");
        return keep(book.asks, a);
    }
    Result<ShelfBookId> add(const ShelfBook& b) override
    {
        check(b.givenBy, book.contacts, "giver of a book");
        return keep(book.shelf, b);
    }
    Result<GiftId> add(const Gift& g) override
    {
        check(g.accountId, book.accounts, "gift");
        check(g.recipient, book.contacts, "recipient");
        return keep(book.gifts, g);
    }
    Result<FavourId> add(const Favour& f) override
    {
        check(f.accountId, book.accounts, "favour");
        check(f.giver, book.contacts, "giver");
        check(f.beneficiary, book.contacts, "beneficiary");
        check(f.thirdParty, book.contacts, "third party");
        check(f.interactionId, book.interactions, "favour's talk");
        check(f.askId, book.asks, "favour's ask");
        check(f.giftId, book.gifts, "favour's gift");
        return keep(book.favours, f);
    }
    Result<GoalId> add(const Goal& g) override
    {
        check(g.accountId, book.accounts, "goal");
        return keep(book.goals, g);
    }
    Result<ReminderId> add(const Reminder& r) override
    {
        check(r.accountId, book.accounts, "reminder");
        check(r.contactId, book.contacts, "reminder's person");
        check(r.giftId, book.gifts, "reminder's gift");
        return keep(book.reminders, r);
    }
    Result<OwnOccasionId> add(const OwnOccasion& o) override
    {
        check(o.accountId, book.accounts, "occasion's account");
        check(o.contactId, book.contacts, "occasion's person");
        return keep(book.occasions, o);
    }

private:
    template<class Record>
    Result<decltype(Record::id)> keep(std::vector<Record>& list, Record record)
    {
        record.id = decltype(Record::id)(first_ + qint64(list.size()));
        list.push_back(record);
        return record.id;
    }

    template<class IdType, class Record>
    void check(IdType id, const std::vector<Record>& list, const char* what)
    {
        if (id.value() < first_ || id.value() >= first_ + qint64(list.size()))
            dangling << QString::fromLatin1(what);
    }

    template<class IdType, class Record>
    void check(std::optional<IdType> id, const std::vector<Record>& list, const char* what)
    {
        if (id)
            check(*id, list, what);
    }

    void check(const std::vector<CustomValue>& values)
    {
        for (const CustomValue& value : values)
            check(value.field, book.fields, "own field");
    }

    qint64 first_;
};

inline bool operator==(const BookDraft& a, const BookDraft& b)
{
    return a.fields == b.fields && a.accounts == b.accounts && a.contacts == b.contacts &&
           a.employments == b.employments && a.interactions == b.interactions && a.asks == b.asks &&
           a.shelf == b.shelf && a.gifts == b.gifts && a.favours == b.favours &&
           a.goals == b.goals && a.reminders == b.reminders;
}

} // namespace goodturn::sample

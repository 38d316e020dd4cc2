#include "core/book/quick_service.h"

#include "core/book/book.h"
#include "core/book/rules.h"
#include "core/book/unit_of_work.h"
#include "core/domain/labels.h"
#include "core/query/queries.h"

#include <QCoreApplication>

#include <algorithm>

namespace goodturn::book {
using quick::What;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("QuickService", text);
}

/// The writes of one entry.
class Writer
{
public:
    Writer(UnitOfWork& work, const QuickEntry& entry) : work_(work), entry_(entry) {}

    Result<RecordKey> write()
    {
        GT_TRY(addAccount());
        for (const QuickPerson& person : entry_.people) {
            GT_ASSIGN(const ContactId id, idOf(person, true));
            if (std::ranges::find(people_, id) == people_.end())
                people_.push_back(id);
        }
        switch (entry_.what) {
        case What::Given:
        case What::Received:
            return writeFavour();
        case What::Interaction:
            return writeInteraction();
        case What::Ask:
            return writeAsk();
        case What::Reminder:
            return writeReminder();
        }
        Q_UNREACHABLE();
    }

private:
    Result<void> addAccount();
    Result<ContactId> idOf(const QuickPerson& person, bool worksThere);
    Result<QString> othersInWords();
    Result<RecordKey> writeFavour();
    Result<RecordKey> writeInteraction();
    Result<RecordKey> writeAsk();
    Result<RecordKey> writeReminder();

    std::optional<ContactId> first() const
    {
        return people_.empty() ? std::nullopt : std::optional(people_.front());
    }
    QString textOr(const QString& words) const
    {
        return entry_.text.trimmed().isEmpty() ? words : entry_.text;
    }

    template<class T>
    Result<RecordKey> insert(RecordKind kind, T record)
    {
        GT_ASSIGN(record, validatedIn(work_.database(), std::move(record)));
        GT_ASSIGN(const T stored, work_.insert(record));
        return RecordKey{kind, stored.id.value()};
    }

    UnitOfWork& work_;
    const QuickEntry& entry_;
    AccountId account_;
    std::vector<ContactId> people_;
};

Result<void> Writer::addAccount()
{
    account_ = entry_.account;
    if (account_.isValid() || entry_.newAccount.trimmed().isEmpty())
        return {};
    Account added;
    added.name = entry_.newAccount;
    GT_ASSIGN(added, validated(added));
    GT_ASSIGN(added, work_.insert(added));
    account_ = added.id;
    return {};
}

Result<ContactId> Writer::idOf(const QuickPerson& person, bool worksThere)
{
    if (person.id.isValid())
        return person.id;
    const QString name = person.newName.simplified();
    const qsizetype space = name.lastIndexOf(u' ');
    Contact added;
    added.givenName = space < 0 ? name : name.left(space);
    added.familyName = space < 0 ? QString() : name.mid(space + 1);
    GT_ASSIGN(added, validated(added));
    GT_ASSIGN(added, work_.insert(added));
    if (!worksThere)
        return added.id;
    Employment position;
    position.contactId = added.id;
    position.accountId = account_;
    GT_ASSIGN(position, validated(position));
    GT_TRY(work_.insert(position));
    return added.id;
}

/// Those who have no place of their own in the record.
Result<QString> Writer::othersInWords()
{
    QStringList names;
    for (size_t i = 1; i < people_.size(); ++i) {
        GT_ASSIGN(const Contact other, work_.load<Contact>(people_[i]));
        names << other.displayName();
    }
    return names.isEmpty() ? QString() : tr("Also: %1").arg(names.join(QStringLiteral(", ")));
}

Result<RecordKey> Writer::writeFavour()
{
    Favour favour;
    favour.accountId = account_;
    favour.direction = entry_.what == What::Given ? Direction::Given : Direction::Received;
    favour.kind = entry_.favourKind;
    favour.date = entry_.day;
    favour.title = textOr(label(entry_.favourKind));
    favour.worth = entry_.worth;
    favour.money = entry_.money;
    favour.setPerson(first());
    GT_ASSIGN(favour.detail, othersInWords());
    if (entry_.thirdParty) {
        GT_ASSIGN(favour.thirdParty, idOf(*entry_.thirdParty, false));
    }
    return insert(RecordKind::Favour, favour);
}

Result<RecordKey> Writer::writeInteraction()
{
    Interaction interaction;
    interaction.accountId = account_;
    interaction.date = entry_.day;
    interaction.kind = entry_.interactionKind;
    interaction.direction = entry_.direction;
    interaction.minutes = entry_.minutes;
    interaction.summary = textOr(label(entry_.interactionKind));
    interaction.participants = people_;
    return insert(RecordKind::Interaction, interaction);
}

Result<RecordKey> Writer::writeAsk()
{
    Ask ask;
    ask.accountId = account_;
    ask.contactId = first();
    ask.kind = entry_.askKind;
    ask.title = textOr(label(entry_.askKind));
    ask.size = entry_.worth.value_or(FeltWorth::Fair);
    ask.askedOn = entry_.day;
    ask.state = ask.askedOn.isValid() ? AskState::Open : AskState::Draft;
    GT_ASSIGN(ask.reason, othersInWords());
    return insert(RecordKind::Ask, ask);
}

Result<RecordKey> Writer::writeReminder()
{
    Reminder reminder;
    reminder.accountId = account_;
    reminder.contactId = first();
    reminder.title = entry_.text;
    reminder.dueOn = entry_.day;
    return insert(RecordKind::Reminder, reminder);
}

/// What the act is called in Edit, after the first person or else after nobody.
QString actName(const QuickEntry& entry, const QString& who)
{
    if (who.isEmpty())
        return entry.what == What::Interaction ? tr("Log interaction")
               : entry.what == What::Ask       ? tr("Add ask")
               : entry.what == What::Reminder  ? tr("Add reminder")
                                               : tr("Record favour");
    switch (entry.what) {
    case What::Given:
        return tr("Record favour for %1").arg(who);
    case What::Received:
        return tr("Record favour from %1").arg(who);
    case What::Interaction:
        return tr("Log interaction with %1").arg(who);
    case What::Ask:
        return tr("Add ask of %1").arg(who);
    case What::Reminder:
        return tr("Add reminder about %1").arg(who);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<RecordKey> QuickService::save(const QuickEntry& entry)
{
    QString who;
    if (!entry.people.empty()) {
        const QuickPerson& first = entry.people.front();
        who = first.newName.simplified();
        if (first.id.isValid()) {
            GT_ASSIGN(who, book_.queries().personName(first.id));
        }
    }
    RecordKey stored;
    GT_TRY(book_.perform(actName(entry, who.left(60)), [&](UnitOfWork& work) -> Result<void> {
        GT_ASSIGN(stored, Writer(work, entry).write());
        return {};
    }));
    return stored;
}

} // namespace goodturn::book

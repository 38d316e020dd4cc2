#include "core/query/met_occasions.h"

#include "core/base/text.h"
#include "core/query/last_contact.h"
#include "core/query/row_texts.h"
#include "core/store/sql_query.h"

namespace goodturn::query {
using namespace Qt::StringLiterals;
using store::SqlQuery;

namespace {

/// So long before or after its day a gift is of that occasion, or a reminder was done for it.
constexpr int nearDays = 60;

} // namespace

Result<MetOccasions> MetOccasions::read(store::Database& database, QDate today)
{
    MetOccasions met;
    GT_TRY(met.readReminders(database, today));
    GT_TRY(met.readGifts(database, today));
    return met;
}

Result<void> MetOccasions::readReminders(store::Database& database, QDate today)
{
    SqlQuery query(database, u"SELECT occasion, occasion_id, contact_id, account_id FROM reminder "
                             "WHERE occasion IS NOT NULL AND +deleted_at IS NULL "
                             "AND (done_on IS NULL OR done_on>=?)"_s);
    GT_TRY(query.run({today.addDays(-nearDays)}));
    while (query.next()) {
        const Occasion occasion = readCode(query, 0, Occasion::NoOccasion);
        if (!query.isNull(1))
            own_.insert(OwnOccasionId(query.integer(1)));
        else if (!query.isNull(2))
            people_[occasion].insert(ContactId(query.integer(2)));
        else if (!query.isNull(3))
            accounts_[occasion].insert(AccountId(query.integer(3)));
        else
            all_.insert(occasion);
    }
    return query.finish();
}

Result<void> MetOccasions::readGifts(store::Database& database, QDate today)
{
    // The index of each state is by the day of arrival.
    SqlQuery query(database,
                   u"SELECT g.occasion, g.occasion_name, g.recipient, g.account_id, f.value "
                   "FROM gift g LEFT JOIN gift_also_for f ON f.gift_id=g.id "
                   "WHERE g.state IN ('idea', 'planned', 'ordered', 'arrived', 'inscribed', "
                   "'sent', 'delivered', 'thanked') AND g.deleted_at IS NULL "
                   "AND g.arrive_by>=? AND g.occasion NOT IN ('none', 'thanks')"_s);
    GT_TRY(query.run({today.addDays(-nearDays)}));
    while (query.next()) {
        const Occasion occasion = readCode(query, 0, Occasion::NoOccasion);
        for (const int column : {2, 4}) {
            if (query.isNull(column))
                continue;
            const ContactId person(query.integer(column));
            people_[occasion].insert(person);
            if (occasion == Occasion::Own)
                named_.insert({person, foldText(query.text(1))});
        }
        accounts_[occasion].insert(AccountId(query.integer(3)));
    }
    return query.finish();
}

bool MetOccasions::isMet(Occasion holiday, ContactId person) const
{
    const auto found = people_.find(holiday);
    return found != people_.end() && found->second.contains(person);
}

bool MetOccasions::isMetForAll(Occasion holiday) const
{
    return all_.contains(holiday);
}

int MetOccasions::count(Occasion holiday) const
{
    const auto found = people_.find(holiday);
    return found == people_.end() ? 0 : int(found->second.size());
}

Result<bool> MetOccasions::isMet(store::Database& database, const AgendaRow& row, QDate today) const
{
    if (row.occasion == Occasion::Own) {
        if (own_.contains(OwnOccasionId(row.id)) ||
            named_.contains({row.personId, foldText(row.title)}))
            return true;
    } else if (row.occasion == Occasion::ClientAnniversary) {
        const auto found = accounts_.find(row.occasion);
        if (found != accounts_.end() && found->second.contains(row.accountId))
            return true;
    } else if (isMet(row.occasion, row.personId)) {
        return true;
    }
    if (row.due > today)
        return false;
    const bool isPersons = row.personId.isValid();
    const QString day = u"'%1'"_s.arg(today.toString(Qt::ISODate));
    const QString last = isPersons
                             ? lastContactOfPerson(QString::number(row.personId.value()), day)
                             : lastContactOfAccount(QString::number(row.accountId.value()), day);
    GT_ASSIGN(const qint64 touched, store::scalar(database, u"SELECT %1=%2"_s.arg(last, day)));
    return touched > 0;
}

} // namespace goodturn::query

#include "core/query/met_occasions.h"

#include "core/base/text.h"
#include "core/query/last_contact.h"
#include "core/query/row_texts.h"
#include "core/store/sql_query.h"

#include <algorithm>

namespace goodturn::query {
using namespace Qt::StringLiterals;
using store::SqlQuery;

namespace {

/// So long before it is told, or after its day, a gift or a reminder is of that occasion. Own ones
/// may come more often than once a year.
constexpr int nearDays = 60;
constexpr int nearDaysOfOwn = 7;
constexpr int longestBack = 366 + nearDays;

/// What comes often: where its last time ends and the next begins. What is done so soon after the
/// last was for that; an open reminder is for what is to come.
QDate afterThePrevious(const AgendaRow& row, bool isOpen)
{
    const qint64 half = row.previous.daysTo(row.due) / 2;
    return row.previous.addDays(1 + (isOpen ? 0 : std::min<qint64>(half, nearDaysOfOwn)));
}

} // namespace

bool MetOccasions::isNear(const Planned& planned, const AgendaRow& row)
{
    const int near = row.occasion == Occasion::Own ? nearDaysOfOwn : nearDays;
    QDate first = row.toldFrom.addDays(-near);
    if (row.previous.isValid())
        first = std::max(first, afterThePrevious(row, planned.isOpen));
    return planned.day >= first && planned.day <= row.due.addDays(near);
}

Result<MetOccasions> MetOccasions::read(store::Database& database, QDate today)
{
    MetOccasions met;
    GT_TRY(met.readReminders(database, today));
    GT_TRY(met.readGifts(database, today));
    return met;
}

Result<void> MetOccasions::readReminders(store::Database& database, QDate today)
{
    SqlQuery query(database, u"SELECT occasion, occasion_id, contact_id, account_id, "
                             "coalesce(done_on, due_on), done_on IS NULL FROM reminder "
                             "WHERE occasion IS NOT NULL AND +deleted_at IS NULL "
                             "AND coalesce(done_on, due_on)>=?"_s);
    GT_TRY(query.run({today.addDays(-longestBack)}));
    while (query.next()) {
        const Occasion occasion = readCode(query, 0, Occasion::NoOccasion);
        Key key{occasion, Whose::Everybody};
        if (!query.isNull(1))
            key = {occasion, Whose::Own, query.integer(1)};
        else if (!query.isNull(2))
            key = {occasion, Whose::Person, query.integer(2)};
        else if (!query.isNull(3))
            key = {occasion, Whose::Account, query.integer(3)};
        days_[key].push_back({query.date(4), query.integer(5) > 0});
    }
    return query.finish();
}

Result<void> MetOccasions::readGifts(store::Database& database, QDate today)
{
    // The index of each state is by the day of arrival.
    SqlQuery query(database,
                   u"SELECT g.occasion, g.occasion_name, g.recipient, g.account_id, f.value, "
                   "g.arrive_by FROM gift g LEFT JOIN gift_also_for f ON f.gift_id=g.id "
                   "WHERE g.state IN ('idea', 'planned', 'ordered', 'arrived', 'inscribed', "
                   "'sent', 'delivered', 'thanked') AND g.deleted_at IS NULL "
                   "AND g.arrive_by>=? AND g.occasion NOT IN ('none', 'thanks')"_s);
    GT_TRY(query.run({today.addDays(-longestBack)}));
    while (query.next()) {
        const Occasion occasion = readCode(query, 0, Occasion::NoOccasion);
        const QString name = occasion == Occasion::Own ? foldText(query.text(1)) : QString();
        const Planned gift{query.date(5)};
        for (const int column : {2, 4})
            if (!query.isNull(column))
                days_[{occasion, Whose::Person, query.integer(column), name}].push_back(gift);
        days_[{occasion, Whose::Account, query.integer(3), name}].push_back(gift);
    }
    return query.finish();
}

bool MetOccasions::isPlanned(const Key& key, const AgendaRow& row) const
{
    const auto found = days_.find(key);
    return found != days_.end() && std::ranges::any_of(found->second, [&row](const Planned& one) {
               return isNear(one, row);
           });
}

bool MetOccasions::isMetFor(const AgendaRow& holiday, ContactId person) const
{
    return isPlanned({holiday.occasion, Whose::Person, person.value()}, holiday);
}

bool MetOccasions::isMetForAll(const AgendaRow& holiday) const
{
    return isPlanned({holiday.occasion, Whose::Everybody}, holiday);
}

bool MetOccasions::isPlanned(const AgendaRow& row) const
{
    const qint64 person = row.personId.value();
    const qint64 account = row.accountId.value();
    if (row.occasion == Occasion::Own) {
        const QString name = foldText(row.title);
        const Key gift = row.personId.isValid() ? Key{row.occasion, Whose::Person, person, name}
                                                : Key{row.occasion, Whose::Account, account, name};
        return isPlanned({row.occasion, Whose::Own, row.id}, row) || isPlanned(gift, row);
    }
    return row.personId.isValid() ? isPlanned({row.occasion, Whose::Person, person}, row)
                                  : isPlanned({row.occasion, Whose::Account, account}, row);
}

Result<bool> MetOccasions::isMet(store::Database& database, const AgendaRow& row, QDate today) const
{
    if (isPlanned(row))
        return true;
    if (row.due > today)
        return false;
    const QString day = u"'%1'"_s.arg(today.toString(Qt::ISODate));
    const QString last = row.personId.isValid()
                             ? lastContactOfPerson(QString::number(row.personId.value()), day)
                             : lastContactOfAccount(QString::number(row.accountId.value()), day);
    GT_ASSIGN(const qint64 touched, store::scalar(database, u"SELECT %1=%2"_s.arg(last, day)));
    return touched > 0;
}

} // namespace goodturn::query

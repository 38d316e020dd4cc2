#include "core/query/occasion_agenda.h"

#include "core/planning/holidays.h"
#include "core/planning/occasion_date.h"
#include "core/planning/own_occasion_day.h"
#include "core/planning/recurrence.h"
#include "core/query/met_occasions.h"
#include "core/query/row_texts.h"
#include "core/store/sql_query.h"

#include <algorithm>

namespace goodturn::query {
using namespace Qt::StringLiterals;
using store::SqlQuery;

namespace {

using Rows = std::vector<AgendaRow>;

/// So many days ahead they are told.
constexpr int birthdayLead = 7;
constexpr int anniversaryLead = 3;
constexpr int holidayLead = 14;

/// The last time of an own occasion matters when it was within so many days before the next is
/// told.
constexpr int longestAfterOwn = 21;

constexpr int someLeapYear = 2024;
constexpr int mostNames = 3; ///< of those who keep a holiday

struct Span
{
    QDate today;
    QDate until;

    /// The last day on which one is found that is told so many days ahead: `until`, or later where
    /// it is told today already.
    QDate end(int lead) const { return std::max(until, today.addDays(lead)); }
};

using DayRange = std::pair<QString, QString>;

/// The days of the year between two dates, as "MM-dd". What began on a 29 February comes on the
/// 28th of a common year.
std::vector<DayRange> daysOfYear(QDate from, QDate until)
{
    if (from.daysTo(until) >= 365)
        return {{u"01-01"_s, u"12-31"_s}};
    const QString first = from.toString(u"MM-dd"_s);
    QString last = until.toString(u"MM-dd"_s);
    if (last == u"02-28"_s)
        last = u"02-29"_s;
    if (from.year() == until.year())
        return {{first, last}};
    return {{first, u"12-31"_s}, {u"01-01"_s, last}};
}

AgendaRow rowOf(Occasion occasion, QDate day, int lead)
{
    AgendaRow row;
    row.kind = AgendaRow::Kind::Occasion;
    row.occasion = occasion;
    row.due = day;
    row.toldFrom = day.addDays(-lead);
    return row;
}

/// One that comes every year from its first day on.
AgendaRow yearlyRow(Occasion occasion, const PartialDate& first, QDate day, int lead)
{
    AgendaRow row = rowOf(occasion, day, lead);
    const QDate began(first.year().value_or(someLeapYear), first.month(), first.day());
    row.rule = planning::ruleFor(planning::Repeat::Yearly, began);
    row.years = first.year() ? day.year() - *first.year() : 0;
    return row;
}

/// Runs a statement that has %1 for a day of the year, once for each stretch of days.
Result<void> forDays(store::Database& database, const QString& sql, QDate from, QDate until,
                     const std::function<void(SqlQuery&)>& use)
{
    for (const auto& [first, last] : daysOfYear(from, until)) {
        SqlQuery query(database, sql);
        GT_TRY(query.run({first, last}));
        while (query.next())
            use(query);
        GT_TRY(query.finish());
    }
    return {};
}

Result<void> addBirthdays(store::Database& database, const Span& span, Rows& rows)
{
    const QDate until = span.end(birthdayLead);
    return forDays(database,
                   u"SELECT c.id, c.display_name, c.birthday, a.id, a.name FROM contact c "
                   "LEFT JOIN contact_place w ON w.contact_id=c.id "
                   "LEFT JOIN account a ON a.id=w.account_id AND +a.deleted_at IS NULL "
                   "WHERE substr(c.birthday, length(c.birthday) - 4) BETWEEN ? AND ? "
                   "AND c.birthday IS NOT NULL AND +c.deleted_at IS NULL"_s,
                   span.today, until, [&](SqlQuery& query) {
                       const auto birthday =
                           PartialDate::parse(query.text(2)).value_or(PartialDate());
                       const QDate day = birthday.nextOnOrAfter(span.today);
                       if (!day.isValid() || day > until)
                           return;
                       AgendaRow row = yearlyRow(Occasion::Birthday, birthday, day, birthdayLead);
                       row.id = query.integer(0);
                       row.personId = ContactId(row.id);
                       row.person = query.text(1);
                       row.accountId = AccountId(query.integer(3));
                       row.account = query.text(4);
                       rows.push_back(std::move(row));
                   });
}

/// Rows of: the day on which it began, account and person by key and name, and whose key it goes
/// by.
Result<void> addAnniversaries(store::Database& database, const Span& span, Occasion occasion,
                              const QString& sql, Rows& rows)
{
    const QDate until = span.end(anniversaryLead);
    return forDays(database, sql, span.today, until, [&](SqlQuery& query) {
        planning::OccasionDays days;
        const QDate since = query.date(0);
        days.workingSince = days.clientSince = since;
        const QDate day = planning::nextOccasion(occasion, days, span.today);
        if (!day.isValid() || day > until)
            return;
        const auto first = PartialDate::fromParts(since.year(), since.month(), since.day());
        AgendaRow row = yearlyRow(occasion, first.value_or(PartialDate()), day, anniversaryLead);
        row.accountId = AccountId(query.integer(1));
        row.account = query.text(2);
        row.personId = ContactId(query.integer(3));
        row.person = query.text(4);
        row.id = query.integer(5);
        rows.push_back(std::move(row));
    });
}

Result<void> addWork(store::Database& database, const Span& span, Rows& rows)
{
    return addAnniversaries(
        database, span, Occasion::WorkAnniversary,
        u"SELECT e.from_date, a.id, a.name, c.id, c.display_name, e.id FROM employment e "
        "JOIN contact c ON c.id=e.contact_id AND +c.deleted_at IS NULL "
        "JOIN account a ON a.id=e.account_id AND +a.deleted_at IS NULL "
        "WHERE substr(e.from_date, 6) BETWEEN ? AND ? AND e.from_date IS NOT NULL "
        "AND +e.deleted_at IS NULL AND (e.until_date IS NULL OR e.until_date>='%1')"_s.arg(
            span.today.toString(Qt::ISODate)),
        rows);
}

Result<void> addClients(store::Database& database, const Span& span, Rows& rows)
{
    return addAnniversaries(
        database, span, Occasion::ClientAnniversary,
        u"SELECT a.client_since, a.id, a.name, NULL, '', a.id FROM account a "
        "WHERE substr(a.client_since, 6) BETWEEN ? AND ? AND a.client_since IS NOT NULL "
        "AND +a.deleted_at IS NULL AND a.lifecycle<>'former'"_s,
        rows);
}

/// How many with a larger key keep it, those aside for whom it is met already.
Result<int> countKeepersAfter(store::Database& database, const MetOccasions& met,
                              const AgendaRow& row, ContactId last)
{
    SqlQuery query(database, u"SELECT h.contact_id FROM contact_holiday h "
                             "JOIN contact c ON c.id=h.contact_id AND +c.deleted_at IS NULL "
                             "WHERE h.value=? AND h.contact_id>?"_s);
    GT_TRY(query.run({code(row.occasion), last.value()}));
    int count = 0;
    while (query.next())
        count += met.isMetFor(row, ContactId(query.integer(0))) ? 0 : 1;
    GT_TRY(query.finish());
    return count;
}

/// The first who keep it, those aside for whom it is met already; and how many they are.
Result<void> addKeepers(store::Database& database, const MetOccasions& met, AgendaRow& row)
{
    SqlQuery query(database, u"SELECT c.id, c.display_name, w.account_id, a.name "
                             "FROM contact_holiday h "
                             "JOIN contact c ON c.id=h.contact_id AND +c.deleted_at IS NULL "
                             "LEFT JOIN contact_place w ON w.contact_id=c.id "
                             "LEFT JOIN account a ON a.id=w.account_id AND +a.deleted_at IS NULL "
                             "WHERE h.value=? ORDER BY h.contact_id"_s);
    GT_TRY(query.run({code(row.occasion)}));
    QStringList names;
    ContactId last;
    while (names.size() < mostNames && query.next()) {
        last = ContactId(query.integer(0));
        if (met.isMetFor(row, last))
            continue;
        if (names.isEmpty()) {
            row.personId = last;
            row.accountId = AccountId(query.isNull(3) ? 0 : query.integer(2));
            row.account = query.text(3);
        }
        names << query.text(1);
    }
    GT_TRY(query.finish());
    row.people = row.named = int(names.size());
    if (names.size() == mostNames) {
        GT_ASSIGN(const int more, countKeepersAfter(database, met, row, last));
        row.people += more;
    }
    if (names.size() > 1) {
        row.personId = ContactId();
        row.accountId = AccountId();
        row.account.clear();
    }
    row.person = names.join(u", "_s);
    return {};
}

Result<void> addHolidays(store::Database& database, const Span& span, const MetOccasions& met,
                         Rows& rows)
{
    const QDate until = span.end(holidayLead);
    for (const Occasion holiday : holidays()) {
        const QDate day = planning::nextHoliday(holiday, span.today);
        if (!day.isValid() || day > until)
            continue;
        AgendaRow row = rowOf(holiday, day, holidayLead);
        if (met.isMetForAll(row))
            continue;
        GT_TRY(addKeepers(database, met, row));
        if (row.people > 0)
            rows.push_back(std::move(row));
    }
    return {};
}

Result<void> addOwn(store::Database& database, const Span& span, Rows& rows)
{
    SqlQuery query(database,
                   u"SELECT o.id, o.name, o.day, o.rule, o.lead_days, c.id, c.display_name, a.id, "
                   "a.name FROM own_occasion o LEFT JOIN contact c ON c.id=o.contact_id "
                   "LEFT JOIN contact_place w ON w.contact_id=c.id "
                   "LEFT JOIN account a ON a.id=coalesce(o.account_id, w.account_id) "
                   "AND +a.deleted_at IS NULL "
                   "WHERE +o.deleted_at IS NULL AND o.day IS NOT NULL"_s);
    GT_TRY(query.run({}));
    while (query.next()) {
        OwnOccasion occasion;
        occasion.day = PartialDate::parse(query.text(2)).value_or(PartialDate());
        occasion.rule = query.text(3);
        const QDate day = planning::nextDay(occasion, span.today);
        const int lead = int(query.integer(4));
        if (!day.isValid() || day > span.end(lead))
            continue;
        AgendaRow row = rowOf(Occasion::Own, day, lead);
        row.id = query.integer(0);
        row.title = query.text(1);
        row.rule = occasion.rule;
        row.previous =
            planning::lastDayBefore(occasion, day, row.toldFrom.addDays(-longestAfterOwn));
        row.years = planning::yearsOn(occasion, day);
        row.personId = ContactId(query.integer(5));
        row.person = query.text(6);
        row.accountId = AccountId(query.integer(7));
        row.account = query.text(8);
        rows.push_back(std::move(row));
    }
    return query.finish();
}

} // namespace

Result<void> addOccasions(store::Database& database, QDate today, QDate until, Rows& rows)
{
    const Span span{today, until};
    Rows found;
    GT_ASSIGN(const MetOccasions met, MetOccasions::read(database, today));
    GT_TRY(addBirthdays(database, span, found));
    GT_TRY(addWork(database, span, found));
    GT_TRY(addClients(database, span, found));
    GT_TRY(addOwn(database, span, found));
    for (AgendaRow& row : found) {
        GT_ASSIGN(const bool isMet, met.isMet(database, row, today));
        if (!isMet)
            rows.push_back(std::move(row));
    }
    return addHolidays(database, span, met, rows);
}

} // namespace goodturn::query

#include "core/domain/reminder.h"
#include "core/planning/reminder_steps.h"
#include "core/query/last_contact.h"
#include "core/query/occasion_agenda.h"
#include "core/query/queries.h"
#include "core/query/row_texts.h"
#include "core/store/model_settings.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace goodturn::query {
using namespace Qt::StringLiterals;
using store::SqlQuery;

namespace {

using Kind = AgendaRow::Kind;
using Rows = std::vector<AgendaRow>;

/// How long after sending the rep looks whether thanks came.
constexpr int thanksAfterDays = 14;

/// The next step of a gift and the day by which it has to be done; invalid: none.
std::pair<Kind, QDate> nextStep(const GiftRow& gift)
{
    switch (gift.state) {
    case GiftState::Idea:
    case GiftState::Planned:
        return {Kind::OrderGift, gift.orderBy};
    case GiftState::Ordered:
    case GiftState::Arrived:
        return {Kind::InscribeGift, gift.inscribeBy};
    case GiftState::Inscribed:
        return {Kind::PostGift, gift.postBy};
    case GiftState::Sent:
    case GiftState::Delivered:
        return {Kind::GiftThanks,
                gift.sentOn.isValid() ? gift.sentOn.addDays(thanksAfterDays) : QDate()};
    case GiftState::Thanked:
    case GiftState::Returned:
    case GiftState::Cancelled:
        return {Kind::GiftThanks, {}};
    }
    Q_UNREACHABLE();
}

/// Gifts that a reminder that was put off stands for.
Result<std::set<GiftId>> remindedGifts(store::Database& database)
{
    std::set<GiftId> gifts;
    SqlQuery query(database, u"SELECT gift_id FROM reminder WHERE deleted_at IS NULL "
                             "AND done_on IS NULL AND gift_id IS NOT NULL "
                             "AND snoozed_until IS NOT NULL"_s);
    GT_TRY(query.run());
    while (query.next())
        gifts.insert(GiftId(query.integer(0)));
    GT_TRY(query.finish());
    return gifts;
}

void addGifts(const std::vector<GiftRow>& gifts, const std::set<GiftId>& reminded, QDate until,
              Rows& rows)
{
    for (const GiftRow& gift : gifts) {
        const auto [kind, due] = nextStep(gift);
        if (!due.isValid() || due > until ||
            (kind == Kind::GiftThanks && reminded.contains(gift.id)))
            continue;
        AgendaRow row;
        row.kind = kind;
        row.id = gift.id.value();
        row.accountId = gift.accountId;
        row.account = gift.account;
        row.person = gift.recipient;
        row.title = gift.title;
        row.due = due;
        rows.push_back(row);
    }
}

/// Rows of: key, account key, account, person, title, day.
Result<void> addRows(store::Database& database, const QString& sql,
                     std::initializer_list<store::Value> values, Kind kind, Rows& rows)
{
    SqlQuery query(database, sql);
    GT_TRY(query.run(values));
    while (query.next()) {
        AgendaRow row;
        row.kind = kind;
        row.id = query.integer(0);
        row.accountId = AccountId(query.integer(1));
        row.account = query.text(2);
        row.person = readName(query, 3);
        row.title = query.text(4);
        row.due = query.date(5);
        rows.push_back(row);
    }
    return query.finish();
}

/// Columns of: what addRows() reads, and the rest of what says when it is told.
AgendaRow readReminder(SqlQuery& query, QDate today)
{
    Reminder reminder;
    reminder.dueOn = query.date(5);
    reminder.dueAt = query.time(6);
    reminder.timeZone = query.text(7);
    reminder.leadDays = int(query.integer(8));
    reminder.snoozedUntil = query.date(9);
    AgendaRow row;
    row.kind = Kind::Reminder;
    row.id = query.integer(0);
    row.accountId = AccountId(query.integer(1));
    row.account = query.text(2);
    row.person = readName(query, 3);
    row.title = query.text(4);
    row.rule = query.text(10);
    row.personId = ContactId(query.integer(11));
    QDate day = reminder.dueOn;
    if (reminder.dueAt.isValid()) {
        const QDateTime here = planning::dueMoment(reminder).toLocalTime();
        day = here.date();
        row.at = here.time();
    }
    row.due = planning::listedOn(reminder, day, today);
    row.deadline = day == row.due ? QDate() : day;
    return row;
}

Result<void> addReminders(store::Database& database, QDate today, QDate until, Rows& rows)
{
    // Which day it is elsewhere, and from when it is told, is for the C++ to say.
    const QDate latest = until.addDays(planning::mostLeadDays + 1);
    SqlQuery query(
        database,
        u"SELECT r.id, a.id, a.name, %1, r.title, r.due_on, r.due_at, r.time_zone, r.lead_days, "
        "r.snoozed_until, r.rule, r.contact_id FROM reminder r "
        "LEFT JOIN account a ON a.id=r.account_id LEFT JOIN contact c ON c.id=r.contact_id "
        "WHERE r.deleted_at IS NULL AND r.done_on IS NULL AND r.due_on<=? "
        "AND +a.deleted_at IS NULL"_s.arg(personNameSql()));
    GT_TRY(query.run({latest}));
    while (query.next())
        if (AgendaRow row = readReminder(query, today); row.due <= until)
            rows.push_back(std::move(row));
    return query.finish();
}

/// An ask or goal for which there is a reminder is told by that.
QString unreminded(const QString& column, const QString& row)
{
    return u" AND NOT EXISTS(SELECT 1 FROM reminder r WHERE r.%1=%2.id AND +r.deleted_at IS NULL "
           "AND r.done_on IS NULL)"_s.arg(column, row);
}

/// Asks come up when they have waited as long as the model waits for an answer.
Result<void> addAsks(store::Database& database, QDate until, Rows& rows)
{
    GT_ASSIGN(const auto parameters, store::modelParameters(database));
    const int wait = parameters.unansweredAfterDays;
    Rows waiting;
    GT_TRY(addRows(database,
                   u"SELECT k.id, a.id, a.name, %1, k.title, k.asked_on FROM ask k "
                   "JOIN account a ON a.id=k.account_id AND a.deleted_at IS NULL "
                   "LEFT JOIN contact c ON c.id=k.contact_id WHERE k.deleted_at IS NULL "
                   "AND k.state IN ('draft', 'open') AND k.state='open' AND k.asked_on<=?"_s.arg(
                       personNameSql()) +
                       unreminded(u"ask_id"_s, u"k"_s),
                   {until.addDays(-wait)}, Kind::AskWaiting, waiting));
    for (AgendaRow& row : waiting) {
        row.due = row.due.addDays(wait);
        rows.push_back(row);
    }
    return {};
}

Result<void> addGoals(store::Database& database, QDate until, Rows& rows)
{
    return addRows(database,
                   u"SELECT g.id, a.id, a.name, '', g.title, g.due_on FROM goal g "
                   "JOIN account a ON a.id=g.account_id AND a.deleted_at IS NULL "
                   "WHERE g.deleted_at IS NULL AND g.achieved_on IS NULL AND g.due_on<=?"_s +
                       unreminded(u"goal_id"_s, u"g"_s),
                   {until}, Kind::Goal, rows);
}

/// Accounts whose usual time between two contacts is over, or will be.
Result<void> addQuiet(store::Database& database, QDate today, QDate until, Rows& rows)
{
    SqlQuery query(
        database,
        u"SELECT a.id, a.name, a.ideal_days, a.longest_days, a.created_at, "
        "%1 FROM account a "
        "WHERE coalesce(a.ideal_days, a.longest_days) IS NOT NULL AND a.deleted_at IS NULL "
        "AND NOT EXISTS(SELECT 1 FROM reminder r WHERE r.account_id=a.id AND +r.deleted_at IS NULL "
        "AND r.done_on IS NULL AND r.gift_id IS NULL AND r.ask_id IS NULL AND r.goal_id IS NULL "
        "AND r.contact_id IS NULL AND r.rule='')"_s.arg(lastContactOfAccount(u"a.id"_s, u"?"_s)));
    static_assert(lastContactDays == 3);
    GT_TRY(query.run({today, today, today}));
    const auto days = [&](int column) {
        return query.isNull(column) ? std::nullopt : std::optional(int(query.integer(column)));
    };
    while (query.next()) {
        AgendaRow row;
        row.touch =
            planning::touchOn({days(2), days(3)}, QDate::fromString(query.text(5), Qt::ISODate),
                              localDay(query.text(4)), today);
        if (!row.touch.dueOn.isValid() || row.touch.dueOn > until)
            continue;
        row.kind = Kind::Quiet;
        row.id = query.integer(0);
        row.accountId = AccountId(row.id);
        row.account = query.text(1);
        // Past the usual time it is something for today; only past the longest it is late.
        row.due = row.touch.touch == planning::Touch::GoingQuiet ? today : row.touch.dueOn;
        rows.push_back(row);
    }
    return query.finish();
}

} // namespace

Result<std::vector<AgendaRow>> Queries::agenda(int days)
{
    const QDate today = clock_.today();
    const QDate until = today.addDays(days);
    Rows rows;
    GT_ASSIGN(const auto gifts, openGifts());
    GT_ASSIGN(const auto reminded, remindedGifts(database_));
    addGifts(gifts, reminded, until, rows);
    GT_TRY(addReminders(database_, today, until, rows));
    GT_TRY(addAsks(database_, until, rows));
    GT_TRY(addGoals(database_, until, rows));
    GT_TRY(addQuiet(database_, today, until, rows));
    GT_TRY(addOccasions(database_, today, until, rows));
    for (AgendaRow& row : rows)
        row.late = row.due < today;
    std::stable_sort(rows.begin(), rows.end(), [](const AgendaRow& a, const AgendaRow& b) {
        return std::tie(a.due, a.kind, a.at) < std::tie(b.due, b.kind, b.at);
    });
    return rows;
}

Result<std::vector<AgendaRow>> Queries::dueNow()
{
    GT_ASSIGN(auto rows, agenda(0));
    const QDate today = clock_.today();
    std::erase_if(rows, [today](const AgendaRow& row) { return row.due > today; });
    return rows;
}

} // namespace goodturn::query

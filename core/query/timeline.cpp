#include "core/domain/labels.h"
#include "core/query/queries.h"
#include "core/query/row_texts.h"

#include <QLocale>

#include <algorithm>

namespace goodturn::query {
using namespace Qt::StringLiterals;
using store::SqlQuery;
using store::Value;

namespace {

using Rows = std::vector<TimelineRow>;

void readWho(const SqlQuery& query, int column, TimelineRow& row)
{
    const QString marked = query.text(column);
    row.who = shownName(marked);
    row.whoIsInTrash = row.who != marked;
}

/// What readFavour() reads, of f and the person c on their side.
QString favourColumns()
{
    return u"f.id, f.date, f.title, f.detail, %1, f.direction, f.kind, f.worth, f.amount_minor, "
           "f.currency, f.unpriced"_s.arg(personNameSql());
}
constexpr int favourColumnCount = 11;
QString joinedPerson()
{
    return u"LEFT JOIN contact c ON c.id=coalesce(f.beneficiary, f.giver)"_s;
}

/// The columns that every kind of entry begins with: id, day, title, detail.
TimelineRow beginRow(const SqlQuery& query, RecordKind kind)
{
    TimelineRow row;
    row.kind = kind;
    row.id = query.integer(0);
    row.date = query.date(1);
    row.title = query.text(2);
    row.detail = query.text(3);
    return row;
}

TimelineRow readFavour(const SqlQuery& query)
{
    TimelineRow row = beginRow(query, RecordKind::Favour);
    readWho(query, 4, row);
    row.direction = readCode(query, 5, Direction::Given);
    row.favourKind = readCode(query, 6, FavourKind::Other);
    if (!query.isNull(7))
        row.worth = feltWorthFromInt(int(query.integer(7)));
    row.money = readMoney(query, 8);
    row.unpriced = query.integer(10) != 0;
    return row;
}

/// Reads the favours that `condition` (over f) picks.
Result<void> addFavours(store::Database& database, const QString& condition, qint64 key, Rows& rows)
{
    SqlQuery query(database, u"SELECT %1 FROM favour f %2 WHERE f.deleted_at IS NULL AND %3"_s.arg(
                                 favourColumns(), joinedPerson(), condition));
    GT_TRY(query.run({key}));
    while (query.next())
        rows.push_back(readFavour(query));
    return query.finish();
}

Result<void> addInteractions(store::Database& database, const QString& condition, qint64 key,
                             Rows& rows)
{
    SqlQuery query(database, u"SELECT i.id, i.date, i.summary, i.learned, i.kind, i.minutes, "
                             "(SELECT group_concat(%2, ', ') FROM interaction_participant p "
                             "JOIN contact c ON c.id=p.value WHERE p.interaction_id=i.id) "
                             "FROM interaction i WHERE +i.deleted_at IS NULL AND %1"_s.arg(
                                 condition, personNameSql())); // not by the index of days
    GT_TRY(query.run({key}));
    while (query.next()) {
        TimelineRow row = beginRow(query, RecordKind::Interaction);
        row.interactionKind = readCode(query, 4, InteractionKind::Note);
        row.minutes = int(query.integer(5));
        readWho(query, 6, row);
        rows.push_back(row);
    }
    return query.finish();
}

Result<void> addAsks(store::Database& database, const QString& condition, qint64 key, Rows& rows)
{
    SqlQuery query(database, u"SELECT k.id, k.asked_on, k.title, k.outcome, %2, k.state "
                             "FROM ask k LEFT JOIN contact c ON c.id=k.contact_id "
                             "WHERE k.deleted_at IS NULL AND k.asked_on IS NOT NULL AND %1"_s.arg(
                                 condition, personNameSql()));
    GT_TRY(query.run({key}));
    while (query.next()) {
        TimelineRow row = beginRow(query, RecordKind::Ask);
        readWho(query, 4, row);
        row.askState = readCode(query, 5, AskState::Open);
        rows.push_back(row);
    }
    return query.finish();
}

/// Gifts that are on their way; a sent one shows as the favour that it became.
Result<void> addGifts(store::Database& database, const QString& condition, qint64 key, Rows& rows)
{
    SqlQuery query(database,
                   u"SELECT g.id, coalesce(g.sent_on, g.inscribed_on, g.ordered_on), g.title, "
                   "g.author, %2, g.state FROM gift g "
                   "LEFT JOIN contact c ON c.id=g.recipient WHERE g.deleted_at IS NULL "
                   "AND coalesce(g.sent_on, g.inscribed_on, g.ordered_on) IS NOT NULL "
                   "AND NOT EXISTS(SELECT 1 FROM favour f WHERE f.gift_id=g.id "
                   "AND f.deleted_at IS NULL) AND %1"_s.arg(condition, personNameSql()));
    GT_TRY(query.run({key}));
    while (query.next()) {
        TimelineRow row = beginRow(query, RecordKind::Gift);
        readWho(query, 4, row);
        row.giftState = readCode(query, 5, GiftState::Idea);
        rows.push_back(row);
    }
    return query.finish();
}

QString entryLine(const TimelineRow& row)
{
    const QString sign = row.direction == Direction::Given ? u"▲"_s : u"▼"_s;
    const QString day = QLocale().toString(row.date, u"d MMM"_s);
    const QString text = row.title.isEmpty() ? label(*row.favourKind) : row.title;
    return row.who.isEmpty() ? u"%1 %2  %3"_s.arg(sign, day, text)
                             : u"%1 %2  %3 (%4)"_s.arg(sign, day, text, row.who);
}

void newestFirst(Rows& rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const TimelineRow& a, const TimelineRow& b) {
        return a.date != b.date ? a.date > b.date : a.id > b.id;
    });
}

} // namespace

Result<std::vector<TimelineRow>> Queries::timeline(AccountId id)
{
    Rows rows;
    GT_TRY(addFavours(database_, u"f.account_id=?"_s, id.value(), rows));
    GT_TRY(addInteractions(database_, u"i.account_id=?"_s, id.value(), rows));
    GT_TRY(addAsks(database_, u"k.account_id=?"_s, id.value(), rows));
    GT_TRY(addGifts(database_, u"g.account_id=?"_s, id.value(), rows));
    newestFirst(rows);
    return rows;
}

Result<std::vector<TimelineRow>> Queries::favours(AccountId id)
{
    Rows rows;
    GT_TRY(addFavours(database_, u"f.account_id=?"_s, id.value(), rows));
    newestFirst(rows);
    return rows;
}

Result<std::vector<PeriodFavour>> Queries::favoursIn(const Period& period, int most)
{
    // Of one account all are looked at by its key, of all accounts those of the days.
    const QString which = period.account ? u"+f.deleted_at IS NULL AND f.account_id=? AND +f.date"_s
                                         : u"f.deleted_at IS NULL AND f.date"_s;
    SqlQuery query(database_, u"SELECT %1, a.id, a.name FROM favour f JOIN account a "
                              "ON a.id=f.account_id AND +a.deleted_at IS NULL %2 "
                              "WHERE %3 BETWEEN ? AND ? ORDER BY f.date, f.id LIMIT ?"_s.arg(
                                  favourColumns(), joinedPerson(), which));
    std::vector<Value> values{period.from, period.to, qint64(most)};
    if (period.account)
        values.insert(values.begin(), period.account->value());
    GT_TRY(query.run(values));
    std::vector<PeriodFavour> rows;
    while (query.next())
        rows.push_back({readFavour(query), AccountId(query.integer(favourColumnCount)),
                        query.text(favourColumnCount + 1)});
    GT_TRY(query.finish());
    return rows;
}

Result<QStringList> Queries::entryLines(std::span<const qint64> favours)
{
    Rows rows;
    for (const qint64 favour : favours)
        GT_TRY(addFavours(database_, u"f.id=?"_s, favour, rows));
    QStringList lines;
    for (const TimelineRow& row : rows)
        lines << entryLine(row);
    return lines;
}

Result<std::vector<TimelineRow>> Queries::personTimeline(ContactId id)
{
    Rows rows;
    GT_TRY(addFavours(database_, u"f.giver=?"_s, id.value(), rows));
    GT_TRY(addFavours(database_, u"f.beneficiary=? AND coalesce(f.giver, 0)<>f.beneficiary"_s,
                      id.value(), rows));
    GT_TRY(addInteractions(database_,
                           u"i.id IN (SELECT interaction_id FROM interaction_participant "
                           "WHERE value=?)"_s,
                           id.value(), rows));
    GT_TRY(addAsks(database_, u"k.contact_id=?"_s, id.value(), rows));
    GT_TRY(addGifts(database_, u"g.recipient=?"_s, id.value(), rows));
    newestFirst(rows);
    return rows;
}

} // namespace goodturn::query

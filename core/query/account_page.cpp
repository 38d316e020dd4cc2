#include "core/query/figures_query.h"
#include "core/query/queries.h"
#include "core/query/row_texts.h"
#include "core/reciprocity/explanation.h"
#include "core/store/model_settings.h"
#include "core/store/record_store.h"

#include <algorithm>

namespace goodturn::query {
using namespace Qt::StringLiterals;
using store::SqlQuery;

namespace {

Result<std::vector<MoneyTotal>> moneyTotals(store::Database& database, AccountId id, QDate today)
{
    std::vector<MoneyTotal> totals;
    SqlQuery query(database,
                   u"SELECT currency, direction, amount_minor FROM favour WHERE account_id=? "
                   "AND date<=? AND deleted_at IS NULL AND unpriced=0 AND amount_minor IS NOT NULL "
                   "ORDER BY currency"_s);
    GT_TRY(query.run({id.value(), today}));
    while (query.next()) {
        if (totals.empty() || totals.back().currency != query.text(0))
            totals.push_back({query.text(0), 0, 0});
        qint64& sum = query.text(1) == code(Direction::Given) ? totals.back().givenMinor
                                                              : totals.back().receivedMinor;
        if (__builtin_add_overflow(sum, query.integer(2), &sum))
            sum = std::numeric_limits<qint64>::max();
    }
    GT_TRY(query.finish());
    std::stable_sort(totals.begin(), totals.end(), [](const MoneyTotal& a, const MoneyTotal& b) {
        return a.givenMinor / 2 + a.receivedMinor / 2 > b.givenMinor / 2 + b.receivedMinor / 2;
    });
    return totals;
}

Result<void> readCounts(store::Database& database, AccountId id, AccountCounts& counts)
{
    SqlQuery query(
        database, u"SELECT (SELECT count(*) FROM favour WHERE account_id=? AND deleted_at IS NULL),"
                  "(SELECT count(*) FROM employment e JOIN contact c ON c.id=e.contact_id "
                  "AND c.deleted_at IS NULL WHERE account_id=? AND e.deleted_at IS NULL),"
                  "(SELECT count(*) FROM gift WHERE account_id=? AND deleted_at IS NULL),"
                  "(SELECT count(*) FROM ask WHERE account_id=? AND deleted_at IS NULL),"
                  "(SELECT count(*) FROM goal WHERE account_id=? AND deleted_at IS NULL)"_s);
    const qint64 key = id.value();
    GT_TRY(query.run({key, key, key, key, key}));
    if (query.next())
        counts = {0,
                  int(query.integer(0)),
                  int(query.integer(1)),
                  int(query.integer(2)),
                  int(query.integer(3)),
                  int(query.integer(4))};
    return query.finish();
}

Result<void> readNext(store::Database& database, AccountId id, AccountHead& head)
{
    SqlQuery query(database, u"SELECT title, due_on FROM reminder WHERE account_id=? "
                             "AND deleted_at IS NULL AND done_on IS NULL "
                             "ORDER BY due_on, id LIMIT 1"_s);
    GT_TRY(query.run({id.value()}));
    if (query.next()) {
        head.nextTitle = query.text(0);
        head.nextOn = query.date(1);
    }
    return query.finish();
}

Result<Account> loadAccount(store::Database& database, AccountId id)
{
    store::RowStore rows(database);
    GT_ASSIGN(const store::Row row, rows.load(store::shapeOf<Account>(), id.value()));
    return store::fromRow<Account>(row);
}

} // namespace

Result<reciprocity::Figures> Queries::figures(AccountId id)
{
    GT_ASSIGN(const auto query, FiguresQuery::begin(database_, clock_.today()));
    return query.of(id);
}

Result<reciprocity::ReciprocityParameters> Queries::parameters()
{
    return store::modelParameters(database_);
}

Result<AccountHead> Queries::accountHead(AccountId id)
{
    AccountHead head;
    GT_ASSIGN(head.account, loadAccount(database_, id));
    GT_ASSIGN(const auto query, FiguresQuery::begin(database_, clock_.today()));
    GT_ASSIGN(head.parameters, query.parametersOf(id));
    GT_ASSIGN(head.figures, query.of(id));
    head.reasons = reciprocity::reasons(head.figures, head.parameters);
    head.advice = reciprocity::advice(head.figures, head.parameters);
    GT_ASSIGN(head.money, moneyTotals(database_, id, clock_.today()));
    GT_TRY(readCounts(database_, id, head.counts));
    GT_TRY(readNext(database_, id, head));
    GT_ASSIGN(const auto rows, timeline(id));
    head.counts.timeline = int(rows.size());
    for (const TimelineRow& row : rows)
        if (row.date <= clock_.today() && row.date > head.lastTouch &&
            (row.kind == RecordKind::Favour || row.kind == RecordKind::Interaction))
            head.lastTouch = row.date;
    const Account& account = head.account;
    head.touch = planning::touchOn({account.idealDays, account.longestDays}, head.lastTouch,
                                   account.meta.createdAt.toLocalTime().date(), clock_.today());
    return head;
}

} // namespace goodturn::query

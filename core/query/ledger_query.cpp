#include "core/query/ledger_query.h"

#include "core/store/sql_query.h"

namespace goodturn::query {
using namespace Qt::StringLiterals;

namespace {

int julian(QDate day)
{
    return int(day.toJulianDay());
}

Result<void> readFavours(store::Database& database, AccountId account, QDate today,
                         reciprocity::AccountLedger& ledger)
{
    store::SqlQuery query(database,
                          u"SELECT id, date, direction, worth, from_ask FROM favour "
                          "WHERE account_id=? AND date<=? AND deleted_at IS NULL "
                          "AND unpriced=0 AND worth IS NOT NULL ORDER BY date, direction"_s);
    GT_TRY(query.run({account.value(), today}));
    while (query.next()) {
        const auto direction = fromCode<Direction>(query.text(2));
        const auto worth = feltWorthFromInt(int(query.integer(3)));
        if (direction && worth)
            ledger.entries.push_back({query.integer(0), julian(query.date(1)), *direction, *worth,
                                      query.integer(4) != 0});
    }
    return query.finish();
}

Result<void> readAsks(store::Database& database, AccountId account, QDate today,
                      reciprocity::AccountLedger& ledger)
{
    store::SqlQuery query(database, u"SELECT id, asked_on, state, resolved_on FROM ask "
                                    "WHERE account_id=? AND asked_on<=? AND deleted_at IS NULL "
                                    "ORDER BY asked_on, id"_s);
    GT_TRY(query.run({account.value(), today}));
    while (query.next()) {
        const auto state = fromCode<AskState>(query.text(2));
        const QDate resolved = query.date(3);
        if (state)
            ledger.asks.push_back({query.integer(0), julian(query.date(1)), *state,
                                   resolved.isValid() ? julian(resolved) : 0});
    }
    return query.finish();
}

} // namespace

Result<reciprocity::AccountLedger> accountLedger(store::Database& database, AccountId account,
                                                 QDate today)
{
    reciprocity::AccountLedger ledger;
    GT_TRY(readFavours(database, account, today, ledger));
    GT_TRY(readAsks(database, account, today, ledger));
    return ledger;
}

} // namespace goodturn::query

#include "core/query/figures_query.h"
#include "core/query/queries.h"
#include "core/store/ledger_reader.h"
#include "core/store/sql_query.h"
#include "core/store/transaction.h"

namespace goodturn::query {
using namespace Qt::StringLiterals;
using reciprocity::Part;
using store::SqlQuery;

namespace {

Result<void> readFavours(store::Database& database, AccountId id, QDate today,
                         std::vector<LedgerLine>& lines)
{
    SqlQuery query(database,
                   u"SELECT id, uuid, date, title, direction, worth, from_ask FROM favour "
                   "WHERE account_id=? AND date<=? AND deleted_at IS NULL "
                   "AND unpriced=0 AND worth IS NOT NULL ORDER BY date, direction, id"_s);
    GT_TRY(query.run({id.value(), today}));
    while (query.next())
        lines.push_back({Part::Kind::Favour, query.integer(0), query.value(1).toUuid(),
                         query.date(2), query.text(3), query.text(4), QString(),
                         int(query.integer(5)), query.integer(6) != 0});
    return query.finish();
}

Result<void> readAsks(store::Database& database, AccountId id, QDate today,
                      std::vector<LedgerLine>& lines)
{
    SqlQuery query(database, u"SELECT id, uuid, asked_on, title, state, size FROM ask "
                             "WHERE account_id=? AND asked_on<=? AND deleted_at IS NULL "
                             "AND state NOT IN ('draft', 'withdrawn') ORDER BY asked_on, id"_s);
    GT_TRY(query.run({id.value(), today}));
    while (query.next())
        lines.push_back({Part::Kind::Ask, query.integer(0), query.value(1).toUuid(), query.date(2),
                         query.text(3), QString(), query.text(4), int(query.integer(5)), false});
    return query.finish();
}

} // namespace

Result<AccountWhy> Queries::why(AccountId id)
{
    const QDate today = clock_.today();
    return store::readTogether<AccountWhy>(database_, [&]() -> Result<AccountWhy> {
        GT_ASSIGN(const auto query, FiguresQuery::begin(database_, today));
        GT_ASSIGN(const auto parameters, query.parametersOf(id));
        GT_ASSIGN(const auto ledger, store::LedgerReader(database_).load(id));
        AccountWhy why;
        GT_ASSIGN(why.figures, query.of(id, ledger));
        why.explanations = reciprocity::explain(ledger, why.figures, parameters);
        GT_TRY(readFavours(database_, id, today, why.ledger));
        GT_TRY(readAsks(database_, id, today, why.ledger));
        return why;
    });
}

} // namespace goodturn::query

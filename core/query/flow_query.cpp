#include "core/query/flow_builder.h"
#include "core/query/ledger_query.h"
#include "core/query/queries.h"
#include "core/reciprocity/parameters.h"

namespace goodturn::query {

Result<AccountFlow> Queries::flow(AccountId id, FlowRange range, const QString& currency)
{
    FlowInput input;
    input.range = range;
    input.currency = currency;
    input.today = clock_.today();
    input.windowDays = reciprocity::ReciprocityParameters().windowDays;
    GT_ASSIGN(input.ledger, accountLedger(database_, id, input.today));
    GT_ASSIGN(input.favours, favours(id));
    GT_ASSIGN(input.asks, asks(id));
    return buildFlow(input);
}

} // namespace goodturn::query

#include "core/query/flow_builder.h"
#include "core/query/queries.h"
#include "core/store/ledger_reader.h"
#include "core/store/model_settings.h"

namespace goodturn::query {

Result<AccountFlow> Queries::flow(AccountId id, FlowRange range, const QString& currency)
{
    FlowInput input;
    input.range = range;
    input.currency = currency;
    input.today = clock_.today();
    GT_ASSIGN(input.parameters, store::modelParameters(database_));
    GT_ASSIGN(input.ledger, store::LedgerReader(database_).load(id));
    const int today = int(input.today.toJulianDay());
    std::erase_if(input.ledger.entries, [today](const auto& entry) { return entry.day > today; });
    GT_ASSIGN(input.favours, favours(id));
    GT_ASSIGN(input.asks, asks(id));
    return buildFlow(input);
}

} // namespace goodturn::query

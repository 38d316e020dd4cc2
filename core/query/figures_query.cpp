#include "core/query/figures_query.h"

#include "core/store/flow_store.h"
#include "core/store/ledger_reader.h"
#include "core/store/model_settings.h"

namespace goodturn::query {
using reciprocity::Figures;
using reciprocity::FlowState;

Result<FiguresQuery> FiguresQuery::begin(store::Database& database, QDate today)
{
    FiguresQuery query(database, int(today.toJulianDay()));
    GT_ASSIGN(query.parameters_, store::modelParameters(database));
    GT_ASSIGN(query.isKept_, store::flowsAreCurrent(database, query.parameters_));
    return query;
}

Result<Figures> FiguresQuery::of(AccountId account) const
{
    if (isKept_) {
        GT_ASSIGN(const auto kept, store::FlowStore(*database_).load(account));
        const FlowState state = kept.value_or(FlowState());
        if (state.holdsOn(today_))
            return figuresOn(state, today_, parameters_);
    }
    GT_ASSIGN(const auto ledger, store::LedgerReader(*database_).load(account));
    return assessSorted(ledger.entries, ledger.asks, today_, parameters_);
}

} // namespace goodturn::query

#include "core/query/flow_builder.h"
#include "core/query/flow_markers.h"
#include "core/query/queries.h"
#include "core/query/row_texts.h"
#include "core/store/ledger_reader.h"
#include "core/store/model_settings.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace goodturn::query {
using namespace Qt::StringLiterals;
using store::SqlQuery;

namespace {

Result<std::vector<reciprocity::LedgerEntry>> ledgerUpTo(store::Database& database, AccountId id,
                                                         QDate today)
{
    GT_ASSIGN(auto ledger, store::LedgerReader(database).load(id));
    const int last = int(today.toJulianDay());
    std::erase_if(ledger.entries, [last](const auto& entry) { return entry.day > last; });
    return std::move(ledger.entries);
}

Result<std::vector<FlowEntry>> moneyEntries(store::Database& database, AccountId id,
                                            const FlowInput& input)
{
    std::vector<FlowEntry> entries;
    SqlQuery query(database, u"SELECT id, date, direction, amount_minor, currency FROM favour "
                             "WHERE account_id=? AND currency=? AND date<=? "
                             "AND deleted_at IS NULL AND unpriced=0 ORDER BY date, id"_s);
    GT_TRY(query.run({id.value(), input.currency, input.today}));
    while (query.next())
        if (const auto money = readMoney(query, 3))
            entries.push_back({query.integer(0), int(query.date(1).toJulianDay()),
                               readCode(query, 2, Direction::Given), money->toMajor()});
    GT_TRY(query.finish());
    return entries;
}

/// How many favours there are, and when the first of them or the first ask was.
Result<void> readExtent(store::Database& database, AccountId id, FlowInput& input)
{
    SqlQuery query(database, u"SELECT count(*), min(date) FROM favour WHERE account_id=? "
                             "AND date<=? AND deleted_at IS NULL"_s);
    GT_TRY(query.run({id.value(), input.today}));
    if (query.next()) {
        input.count = int(query.integer(0));
        input.first = query.date(1);
    }
    GT_TRY(query.finish());
    for (const FlowMarker& marker : input.markers)
        if (!input.first.isValid() || marker.day < input.first)
            input.first = marker.day;
    return {};
}

Result<FlowComparison> beside(store::Database& database, AccountId other, const AccountFlow& flow,
                              const FlowInput& input)
{
    FlowComparison comparison;
    SqlQuery query(database, u"SELECT name FROM account WHERE id=? AND deleted_at IS NULL"_s);
    GT_TRY(query.run({other.value()}));
    if (query.next())
        comparison.name = query.text(0);
    GT_TRY(query.finish());
    GT_ASSIGN(const auto ledger, ledgerUpTo(database, other, input.today));
    comparison.balance = balanceBeside(flow, ledger, input.parameters);
    return comparison;
}

} // namespace

Result<AccountFlow> Queries::flow(AccountId id, FlowRange range, const FlowOptions& options)
{
    return store::readTogether<AccountFlow>(database_, [&]() -> Result<AccountFlow> {
        FlowInput input;
        input.range = range;
        input.currency = options.currency;
        input.today = clock_.today();
        GT_ASSIGN(input.parameters, store::modelParameters(database_));
        GT_ASSIGN(input.ledger, ledgerUpTo(database_, id, input.today));
        if (input.currency.isEmpty()) {
            input.entries = worthEntries(input.ledger);
        } else {
            GT_ASSIGN(input.entries, moneyEntries(database_, id, input));
        }
        GT_ASSIGN(input.markers, entryMarkers(database_, id, input.today));
        GT_TRY(readExtent(database_, id, input));
        GT_ASSIGN(const auto stages, stageMarkers(database_, id));
        input.markers.insert(input.markers.end(), stages.begin(), stages.end());
        AccountFlow flow = buildFlow(input);
        flow.hasFeelings = options.feelings && input.currency.isEmpty();
        if (options.besides && *options.besides != id && input.currency.isEmpty()) {
            GT_ASSIGN(flow.comparison, beside(database_, *options.besides, flow, input));
        }
        return flow;
    });
}

} // namespace goodturn::query

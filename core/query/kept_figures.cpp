#include "core/query/kept_figures.h"

#include "core/query/figures_query.h"
#include "core/store/flow_store.h"
#include "core/store/sql_query.h"

namespace goodturn::query {
using namespace Qt::StringLiterals;

namespace {

KeptFigures::Line lineOf(const reciprocity::Figures& figures)
{
    return {figures.standing, figures.balances.nb};
}

/// The accounts whose figures have to be replayed: all of them in a book that keeps none.
Result<std::vector<AccountId>> unkept(store::Database& database)
{
    std::vector<AccountId> accounts;
    store::SqlQuery query(database, u"SELECT id FROM account WHERE deleted_at IS NULL"_s);
    GT_TRY(query.run());
    while (query.next())
        accounts.emplace_back(query.integer(0));
    GT_TRY(query.finish());
    return accounts;
}

} // namespace

Result<KeptFigures> KeptFigures::read(store::Database& database, QDate today)
{
    GT_ASSIGN(auto query, FiguresQuery::begin(database, today));
    GT_TRY(query.readSegments());
    KeptFigures figures;
    figures.day_ = today;
    std::vector<AccountId> replayed;
    if (query.isKept()) {
        const int day = int(today.toJulianDay());
        GT_TRY(store::FlowStore(database).scan(
            [&](AccountId account, const reciprocity::FlowState& state) {
                if (!state.holdsOn(day))
                    replayed.push_back(account);
                else if (const auto now = query.of(account, state))
                    figures.lines_.insert(account.value(), lineOf(*now));
                else
                    replayed.push_back(account); // which tells why
            }));
    } else {
        GT_ASSIGN(replayed, unkept(database));
    }
    for (const AccountId account : replayed) {
        GT_ASSIGN(const auto now, query.of(account));
        figures.lines_.insert(account.value(), lineOf(now));
    }
    return figures;
}

Result<std::shared_ptr<const KeptFigures>> KeptFigures::Cache::figures(store::Database& database,
                                                                       QDate today)
{
    GT_ASSIGN(const bool stale, isStale(database, today));
    if (!stale)
        return figures_;
    GT_ASSIGN(auto read, KeptFigures::read(database, today));
    figures_ = std::make_shared<const KeptFigures>(std::move(read));
    return figures_;
}

Result<bool> KeptFigures::Cache::isStale(store::Database& database, QDate today)
{
    GT_ASSIGN(const bool isSame, mark_.isSame(database));
    if (!isSame || (figures_ && figures_->day() != today))
        figures_.reset();
    return figures_ == nullptr;
}

Result<bool> KeptFigures::Cache::take(store::Database& database, const WriteMark& asked,
                                      std::shared_ptr<const KeptFigures> read)
{
    GT_ASSIGN(const WriteMark now, WriteMark::of(database));
    if (now != asked)
        return false;
    mark_ = now;
    figures_ = std::move(read);
    return true;
}

} // namespace goodturn::query

#include "core/query/figures_query.h"

#include "core/query/row_texts.h"
#include "core/store/flow_store.h"
#include "core/store/ledger_reader.h"
#include "core/store/model_settings.h"

namespace goodturn::query {
using namespace Qt::StringLiterals;
using reciprocity::AccountLedger;
using reciprocity::Figures;
using reciprocity::FlowState;
using reciprocity::ReciprocityParameters;
using store::SqlQuery;

Result<FiguresQuery> FiguresQuery::begin(store::Database& database, QDate today)
{
    ModelTerms terms;
    GT_ASSIGN(terms.parameters, store::modelParameters(database));
    GT_ASSIGN(terms.segments, store::modelSegments(database));
    return tryOut(database, today, terms);
}

Result<FiguresQuery> FiguresQuery::tryOut(store::Database& database, QDate today,
                                          const ModelTerms& terms)
{
    FiguresQuery query(database, int(today.toJulianDay()));
    query.terms_ = terms;
    GT_ASSIGN(query.isKept_, store::flowsAreCurrent(database, terms.parameters));
    GT_TRY(query.readOwnStandings(today));
    return query;
}

Result<void> FiguresQuery::readOwnStandings(QDate today)
{
    SqlQuery query(*database_, u"SELECT id, own_standing, own_standing_reason, own_standing_until "
                               "FROM account WHERE own_standing IS NOT NULL "
                               "AND own_standing_until>=?"_s);
    GT_TRY(query.run({today}));
    while (query.next())
        if (const auto standing = fromCode<Standing>(query.text(1)))
            ownStandings_.insert(query.integer(0), {*standing, query.text(2), query.date(3)});
    return query.finish();
}

Result<void> FiguresQuery::readSegments()
{
    segmentOf_.emplace();
    if (terms_.segments.empty())
        return {};
    SqlQuery query(*database_, u"SELECT a.id, a.lifecycle, t.value FROM account a "
                               "LEFT JOIN account_tag t ON t.account_id=a.id ORDER BY a.id"_s);
    GT_TRY(query.run());
    bool more = query.next();
    while (more) {
        const qint64 account = query.integer(0);
        const Lifecycle lifecycle = readCode(query, 1, Lifecycle::Prospect);
        QStringList tags;
        for (; more && query.integer(0) == account; more = query.next())
            tags << query.text(2);
        if (const auto* segment = segmentOf(terms_.segments, lifecycle, tags))
            segmentOf_->insert(account, segment - terms_.segments.data());
    }
    return query.finish();
}

Result<ReciprocityParameters> FiguresQuery::parametersOf(AccountId account) const
{
    if (terms_.segments.empty())
        return terms_.parameters;
    if (segmentOf_) {
        const auto own = segmentOf_->constFind(account.value());
        const bool has = own != segmentOf_->cend();
        return inSegment(terms_.parameters, has ? &terms_.segments[size_t(*own)] : nullptr);
    }
    SqlQuery query(*database_,
                   u"SELECT a.lifecycle, t.value FROM account a LEFT JOIN account_tag t "
                   "ON t.account_id=a.id WHERE a.id=?"_s);
    GT_TRY(query.run({account.value()}));
    Lifecycle lifecycle = Lifecycle::Prospect;
    QStringList tags;
    while (query.next()) {
        lifecycle = readCode(query, 0, Lifecycle::Prospect);
        tags << query.text(1);
    }
    GT_TRY(query.finish());
    return inSegment(terms_.parameters, segmentOf(terms_.segments, lifecycle, tags));
}

Figures FiguresQuery::finished(AccountId account, const Figures& figures) const
{
    const auto own = ownStandings_.constFind(account.value());
    return own == ownStandings_.cend() ? figures : withOwnStanding(figures, *own);
}

Result<Figures> FiguresQuery::of(AccountId account) const
{
    if (isKept_) {
        GT_ASSIGN(const auto kept, store::FlowStore(*database_).load(account));
        const FlowState state = kept.value_or(FlowState());
        if (state.holdsOn(today_))
            return of(account, state);
    }
    GT_ASSIGN(const auto ledger, store::LedgerReader(*database_).load(account));
    return of(account, ledger);
}

Result<Figures> FiguresQuery::of(AccountId account, const FlowState& kept) const
{
    GT_ASSIGN(const auto parameters, parametersOf(account));
    return finished(account, figuresOn(kept, today_, parameters));
}

Result<Figures> FiguresQuery::of(AccountId account, const AccountLedger& ledger) const
{
    GT_ASSIGN(const auto parameters, parametersOf(account));
    return finished(account, assessSorted(ledger.entries, ledger.asks, today_, parameters));
}

} // namespace goodturn::query

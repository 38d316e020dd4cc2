#include "core/query/flow_markers.h"

#include "core/domain/labels.h"
#include "core/query/row_texts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace goodturn::query {
using namespace Qt::StringLiterals;
using MarkerKind = FlowMarker::Kind;
using store::SqlQuery;

namespace {

struct StageChange
{
    QDate day;
    Lifecycle before = Lifecycle::Prospect;
    Lifecycle after = Lifecycle::Prospect;
};

MarkerKind askKind(AskState state)
{
    switch (state) {
    case AskState::Granted:
        return MarkerKind::AskGranted;
    case AskState::Redirected:
        return MarkerKind::AskRedirected;
    case AskState::Declined:
        return MarkerKind::AskDeclined;
    case AskState::NoAnswer:
        return MarkerKind::AskUnanswered;
    case AskState::Draft:
    case AskState::Open:
    case AskState::Withdrawn:
        return MarkerKind::AskOpen;
    }
    Q_UNREACHABLE();
}

Result<void> addFavourMarkers(store::Database& database, AccountId account, QDate today,
                              std::vector<FlowMarker>& markers)
{
    SqlQuery query(database, u"SELECT id, date, title, kind FROM favour INDEXED BY favour_marked "
                             "WHERE account_id=? AND date<=? AND deleted_at IS NULL "
                             "AND kind IN ('book', 'gift', 'referral')"_s);
    GT_TRY(query.run({account.value(), today}));
    while (query.next()) {
        const bool isReferral = readCode(query, 3, FavourKind::Gift) == FavourKind::Referral;
        markers.push_back({isReferral ? MarkerKind::Referral : MarkerKind::Gift, query.date(1),
                           query.text(2), query.integer(0)});
    }
    return query.finish();
}

Result<void> addAskMarkers(store::Database& database, AccountId account, QDate today,
                           std::vector<FlowMarker>& markers)
{
    SqlQuery query(database, u"SELECT id, asked_on, title, state FROM ask WHERE account_id=? "
                             "AND asked_on<=? AND deleted_at IS NULL "
                             "AND state NOT IN ('draft', 'withdrawn')"_s);
    GT_TRY(query.run({account.value(), today}));
    while (query.next())
        markers.push_back({askKind(readCode(query, 3, AskState::Open)), query.date(1),
                           query.text(2), query.integer(0)});
    return query.finish();
}

/// Joins a change with the one before it when both were on one day.
void noteStage(std::vector<StageChange>& changes, const StageChange& change)
{
    if (!changes.empty() && changes.back().day == change.day)
        changes.back().after = change.after;
    else
        changes.push_back(change);
}

Result<std::vector<StageChange>> journalled(store::Database& database, AccountId account)
{
    std::vector<StageChange> changes;
    SqlQuery query(database, u"SELECT u.at, j.fields FROM journal j "
                             "JOIN unit_of_work u ON u.id=j.unit_id WHERE j.kind='account' "
                             "AND j.record_id=? AND j.action='update' "
                             "AND j.fields LIKE '%\"lifecycle\"%' ORDER BY j.id"_s);
    GT_TRY(query.run({account.value()}));
    while (query.next()) {
        const QJsonArray sides = QJsonDocument::fromJson(query.text(1).toUtf8())
                                     .object()
                                     .value(u"lifecycle"_s)
                                     .toArray();
        const auto before = fromCode<Lifecycle>(sides.at(0).toString());
        const auto after = fromCode<Lifecycle>(sides.at(1).toString());
        if (before && after)
            noteStage(changes, {localDay(query.text(0)), *before, *after});
    }
    GT_TRY(query.finish());
    std::erase_if(changes, [](const StageChange& change) { return change.before == change.after; });
    return changes;
}

QString wordsOf(const StageChange& change)
{
    return QCoreApplication::translate("Flow", "%1, before: %2")
        .arg(label(change.after), label(change.before));
}

} // namespace

Result<std::vector<FlowMarker>> entryMarkers(store::Database& database, AccountId account,
                                             QDate today)
{
    std::vector<FlowMarker> markers;
    GT_TRY(addFavourMarkers(database, account, today, markers));
    GT_TRY(addAskMarkers(database, account, today, markers));
    return markers;
}

Result<std::vector<FlowMarker>> stageMarkers(store::Database& database, AccountId account)
{
    GT_ASSIGN(auto changes, journalled(database, account));
    std::vector<FlowMarker> markers;
    SqlQuery query(database, u"SELECT client_since FROM account WHERE id=?"_s);
    GT_TRY(query.run({account.value()}));
    if (query.next() && !query.isNull(0)) {
        const auto isClient = [](const StageChange& change) {
            return change.after == Lifecycle::Client;
        };
        const auto last = std::ranges::find_if(changes.rbegin(), changes.rend(), isClient);
        if (last != changes.rend())
            changes.erase(std::next(last).base());
        markers.push_back({MarkerKind::Stage, query.date(0), label(Lifecycle::Client), 0});
    }
    GT_TRY(query.finish());
    for (const StageChange& change : changes)
        markers.push_back({MarkerKind::Stage, change.day, wordsOf(change), 0});
    return markers;
}

} // namespace goodturn::query

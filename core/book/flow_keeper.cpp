#include "core/book/flow_keeper.h"

#include "core/book/ledger_changes.h"
#include "core/store/flow_store.h"
#include "core/store/ledger_reader.h"
#include "core/store/model_settings.h"
#include "core/store/record_store.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace goodturn::book {
using namespace Qt::StringLiterals;
using reciprocity::AccountLedger;
using reciprocity::FlowReplay;
using reciprocity::FlowState;
using reciprocity::LedgerEntry;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("FlowKeeper", text);
}

/// An account in the ledger's eyes: nothing to keep of one that has no entries and no asks.
Result<void> keep(store::FlowStore& flows, AccountId account, const FlowState& state)
{
    const bool isNothing = state.counted == reciprocity::Opportunities() && !state.changesOn;
    return isNothing ? flows.remove(account) : flows.save(account, state);
}

/// Takes new favours and those rated anew into what is kept of an account; false when it has to be
/// replayed.
Result<bool> adjust(store::FlowStore& flows, const FlowReplay& replay, AccountId account,
                    const LedgerChanges::Account& changes, int today)
{
    GT_ASSIGN(const auto kept, flows.load(account));
    FlowState state = kept.value_or(FlowState());
    if (!kept)
        state.asOf = today;
    std::vector<LedgerEntry> added = changes.added;
    sortEntries(added);
    const auto append = [&](const LedgerEntry& entry) {
        return replay.append(state, entry, today);
    };
    const auto rate = [&](const LedgerChanges::Rated& rated) {
        return replay.rate(state, rated.entry, rated.was, today);
    };
    const bool isAll = std::all_of(added.begin(), added.end(), append) &&
                       std::all_of(changes.rated.begin(), changes.rated.end(), rate);
    if (isAll)
        GT_TRY(flows.save(account, state));
    return isAll;
}

} // namespace

FlowKeeper::FlowKeeper(store::Database& database, std::shared_ptr<const Clock> clock)
    : database_(database)
    , clock_(std::move(clock))
{
}

int FlowKeeper::today() const
{
    return int(clock_->today().toJulianDay());
}

Result<void> FlowKeeper::open()
{
    GT_ASSIGN(const auto parameters, store::modelParameters(database_));
    GT_ASSIGN(const bool current, store::flowsAreCurrent(database_, parameters));
    return current ? Result<void>() : rebuild();
}

Result<void> FlowKeeper::catchUp()
{
    store::FlowStore flows(database_);
    GT_ASSIGN(auto due, flows.outdated(today()));
    if (due.empty())
        return {};
    GT_ASSIGN(auto transaction, store::Transaction::begin(database_));
    GT_ASSIGN(due, flows.outdated(today())); // another window may have been quicker
    GT_ASSIGN(const auto parameters, store::modelParameters(database_));
    GT_TRY(replay(due, FlowReplay(parameters)));
    return transaction.commit();
}

Result<void> FlowKeeper::follow(const LedgerChanges& changes)
{
    if (changes.isEmpty())
        return {};
    GT_ASSIGN(const auto parameters, store::modelParameters(database_));
    GT_ASSIGN(const bool current, store::flowsAreCurrent(database_, parameters));
    if (!current) // another program reckons otherwise: it makes all rows anew
        return store::forgetFlows(database_);
    const FlowReplay replayer(parameters);
    store::FlowStore flows(database_);
    std::vector<AccountId> toReplay;
    for (auto it = changes.accounts().begin(); it != changes.accounts().end(); ++it) {
        const AccountId account(it.key());
        bool isDone = false;
        if (!it->replay) {
            GT_ASSIGN(isDone, adjust(flows, replayer, account, *it, today()));
        }
        if (!isDone)
            toReplay.push_back(account);
    }
    return replay(toReplay, replayer);
}

Result<void> FlowKeeper::replay(std::span<const AccountId> accounts, const FlowReplay& replayer)
{
    store::FlowStore flows(database_);
    store::LedgerReader ledgers(database_);
    for (const AccountId account : accounts) {
        GT_ASSIGN(const AccountLedger ledger, ledgers.load(account));
        GT_TRY(keep(flows, account, replayer.state(ledger.entries, ledger.asks, today())));
    }
    return {};
}

Result<void> FlowKeeper::rebuild(const Progress& progress)
{
    constexpr qint64 askEvery = 500; // accounts
    GT_ASSIGN(const auto parameters, store::modelParameters(database_));
    const FlowReplay replayer(parameters);
    GT_ASSIGN(auto transaction, store::Transaction::begin(database_));
    store::FlowStore flows(database_);
    GT_TRY(flows.clear());
    store::LedgerReader ledgers(database_);
    GT_ASSIGN(const qint64 total, ledgers.accountCount());
    qint64 done = 0;
    const auto take = [&](AccountId account, const AccountLedger& ledger) -> Result<bool> {
        GT_TRY(keep(flows, account, replayer.state(ledger.entries, ledger.asks, today())));
        return ++done % askEvery != 0 || !progress || progress(done, total);
    };
    GT_TRY(ledgers.scan(take));
    GT_TRY(store::markFlows(database_, parameters));
    return transaction.commit();
}

QString FlowKeeper::nameOf(AccountId account)
{
    const auto& shape = store::shapeOf<Account>();
    const auto row = store::RowStore(database_).load(shape, account.value());
    const auto record = row ? store::fromRow<Account>(*row) : failure(row.error());
    return record ? record->name : QString::number(account.value());
}

Result<QStringList> FlowKeeper::check()
{
    GT_ASSIGN(const auto parameters, store::modelParameters(database_));
    GT_ASSIGN(const bool current, store::flowsAreCurrent(database_, parameters));
    if (!current) // a book that was only ever opened to look at: nothing rests on its rows
        return QStringList();
    const FlowReplay replayer(parameters);
    store::FlowStore flows(database_);
    QMap<qint64, FlowState> kept;
    GT_TRY(flows.scan(
        [&](AccountId account, const FlowState& state) { kept.insert(account.value(), state); }));
    QSet<qint64> wrong;
    const auto compare = [&](AccountId account, const AccountLedger& ledger) -> Result<bool> {
        const FlowState state = kept.take(account.value());
        const FlowState fresh =
            replayer.state(ledger.entries, ledger.asks, state.asOf > 0 ? state.asOf : today());
        if (!agree(state, fresh, parameters))
            wrong.insert(account.value());
        return true;
    };
    GT_TRY(store::LedgerReader(database_).scan(compare));
    for (auto it = kept.begin(); it != kept.end(); ++it)
        wrong.insert(it.key()); // rows of accounts without a ledger
    QStringList problems;
    for (const qint64 account : std::as_const(wrong))
        problems << tr("The figures kept of “%1” are not those of its ledger. Have them made anew "
                       "with goodturn-cli check --mend.")
                        .arg(nameOf(AccountId(account)));
    problems.sort();
    return problems;
}

} // namespace goodturn::book

#include "core/store/flow_store.h"

#include "core/store/bulk_statement.h"

#include <QStringList>

namespace goodturn::store {
using namespace Qt::StringLiterals;
using reciprocity::FlowState;

namespace {

/// Names the columns and the fields once: a visitor gets each pair in order.
template<class State, class Visit>
void forEachField(State& state, Visit&& visit)
{
    visit("as_of", state.asOf);
    visit("changes_on", state.changesOn);
    visit("sums_day", state.sums.day);
    visit("given_fresh", state.sums.givenFresh);
    visit("given_slow", state.sums.givenSlow);
    visit("received_fresh", state.sums.receivedFresh);
    visit("received_slow", state.sums.receivedSlow);
    visit("return_recency", state.sums.returnRecency);
    visit("invitations", state.sums.invitations);
    visit("given_points", state.givenPoints);
    visit("received_points", state.receivedPoints);
    auto& counted = state.counted;
    visit("opportunities", counted.n);
    visit("returns", counted.x);
    visit("overdue", counted.u);
    visit("failed_asks", counted.fa);
    visit("givings_since", counted.gs);
    visit("given", counted.given);
    visit("received", counted.received);
    visit("first_day", counted.firstDay);
    visit("last_given", counted.lastGiven);
    visit("last_received", counted.lastReceived);
    visit("open_spell", counted.openSpell);
    visit("last_decline", counted.lastDecline);
    visit("waiting_asks", counted.waitingAsks);
    visit("granted", counted.granted);
    visit("redirected", counted.redirected);
    visit("declined", counted.declined);
    visit("unanswered", counted.unanswered);
    visit("last_failure", state.lastFailure);
}

struct Binder
{
    BulkStatement& statement;
    int parameter = 1;

    void operator()(const char*, int number) { statement.bind(++parameter, qint64(number)); }
    void operator()(const char*, double number) { statement.bind(++parameter, number); }
    void operator()(const char*, std::optional<int> number) { statement.bind(++parameter, number); }
};

struct Reader
{
    const BulkStatement& row;
    int column = 0;

    void operator()(const char*, int& number) { number = int(row.integer(++column)); }
    void operator()(const char*, double& number) { number = row.real(++column); }
    void operator()(const char*, std::optional<int>& number)
    {
        number = row.optionalInteger(++column);
    }
};

QStringList columns()
{
    QStringList names{u"account_id"_s};
    const FlowState state;
    forEachField(state, [&](const char* name, const auto&) { names << QString::fromLatin1(name); });
    return names;
}

const QString& saveSql()
{
    static const QString sql = [] {
        const QStringList names = columns();
        const QStringList values(names.size(), u"?"_s);
        QStringList updates;
        for (const QString& name : names.mid(1))
            updates << u"%1=excluded.%1"_s.arg(name);
        return u"INSERT INTO account_flow(%1) VALUES(%2) ON CONFLICT(account_id) DO UPDATE SET %3"_s
            .arg(names.join(u", "_s), values.join(u", "_s), updates.join(u", "_s));
    }();
    return sql;
}

const QString& scanSql()
{
    static const QString sql = u"SELECT %1 FROM account_flow"_s.arg(columns().join(u", "_s));
    return sql;
}

FlowState stateOf(const BulkStatement& row)
{
    FlowState state;
    forEachField(state, Reader{row});
    return state;
}

} // namespace

Result<std::optional<FlowState>> FlowStore::load(AccountId account)
{
    static const QString sql = scanSql() + u" WHERE account_id=?"_s;
    BulkStatement row(database_, sql);
    row.bind(1, account.value());
    std::optional<FlowState> state;
    if (row.next())
        state = stateOf(row);
    GT_TRY(row.finish());
    return state;
}

Result<void> FlowStore::save(AccountId account, const FlowState& state)
{
    BulkStatement row(database_, saveSql());
    row.bind(1, account.value());
    forEachField(state, Binder{row});
    return row.run();
}

Result<void> FlowStore::remove(AccountId account)
{
    BulkStatement row(database_, u"DELETE FROM account_flow WHERE account_id=?"_s);
    row.bind(1, account.value());
    return row.run();
}

Result<void> FlowStore::clear()
{
    BulkStatement rows(database_, u"DELETE FROM account_flow"_s);
    return rows.run();
}

Result<void> FlowStore::scan(const Take& take)
{
    static const QString sql = scanSql() + u" ORDER BY account_id"_s;
    BulkStatement row(database_, sql);
    while (row.next())
        take(AccountId(row.integer(0)), stateOf(row));
    return row.finish();
}

Result<std::vector<AccountId>> FlowStore::outdated(int today)
{
    BulkStatement row(database_, u"SELECT account_id FROM account_flow WHERE changes_on<=? "
                                 "UNION SELECT account_id FROM account_flow WHERE as_of>?"_s);
    row.bind(1, qint64(today));
    row.bind(2, qint64(today));
    std::vector<AccountId> accounts;
    while (row.next())
        accounts.emplace_back(row.integer(0));
    GT_TRY(row.finish());
    return accounts;
}

} // namespace goodturn::store

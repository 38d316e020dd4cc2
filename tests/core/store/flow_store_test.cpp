#include "core/store/flow_store.h"

#include "core/store/database.h"
#include "core/store/ledger_reader.h"
#include "core/store/model_settings.h"
#include "core/store/row_sums.h"
#include "tests/support/book_fixture.h"

#include <gmock/gmock.h>

#include <limits>
#include <map>

namespace goodturn::store {
namespace {
using namespace Qt::StringLiterals;
using reciprocity::AccountLedger;
using reciprocity::FlowReplay;
using reciprocity::FlowState;
using ::testing::ElementsAre;
using testing::must;

struct FlowStoreTest : ::testing::Test, testing::BookFixture
{
    Database& database() { return book().database(); }
    int day(int daysAgo) const { return int(today().toJulianDay()) - daysAgo; }

    Account account = addAccount(u"Harbour"_s);
    FlowStore flows{database()};
};

/// A state in which no field has the value of another, or its default.
FlowState fullState()
{
    FlowState state;
    state.asOf = 1;
    state.changesOn = 2;
    state.sums = {3, 4.5, 5.5, 6.5, 7.5, 8.25, std::numeric_limits<double>::denorm_min()};
    state.givenPoints = 9.1;
    state.receivedPoints = -10.3;
    auto& o = state.counted;
    int next = 10;
    for (int* number : {&o.n, &o.x, &o.u, &o.fa, &o.gs, &o.given, &o.received, &o.waitingAsks,
                        &o.granted, &o.redirected, &o.declined, &o.unanswered})
        *number = ++next;
    for (auto* number : {&o.firstDay, &o.lastGiven, &o.lastReceived, &o.openSpell, &o.lastDecline})
        *number = ++next;
    state.lastFailure = ++next;
    return state;
}

TEST_F(FlowStoreTest, GivesBackWhatWasKeptToTheLastBit)
{
    EXPECT_FALSE(must(flows.load(account.id)));
    must(flows.save(account.id, fullState()));
    EXPECT_EQ(must(flows.load(account.id)), fullState());
    const FlowState empty;
    must(flows.save(account.id, empty));
    EXPECT_EQ(must(flows.load(account.id)), empty);
    must(flows.remove(account.id));
    EXPECT_FALSE(must(flows.load(account.id)));
}

TEST_F(FlowStoreTest, HandsOverAllRowsByKey)
{
    const Account second = addAccount(u"Second"_s);
    must(flows.save(second.id, FlowState()));
    must(flows.save(account.id, fullState()));
    std::vector<AccountId> seen;
    must(flows.scan([&](AccountId id, const FlowState&) { seen.push_back(id); }));
    EXPECT_THAT(seen, ElementsAre(account.id, second.id));
    must(flows.clear());
    EXPECT_FALSE(must(flows.load(account.id)));
}

TEST_F(FlowStoreTest, KnowsWhichRowsNoLongerHold)
{
    FlowState state;
    state.asOf = 100;
    state.changesOn = 110;
    must(flows.save(account.id, state));
    EXPECT_THAT(must(flows.outdated(109)), ElementsAre());
    EXPECT_THAT(must(flows.outdated(110)), ElementsAre(account.id));
    EXPECT_THAT(must(flows.outdated(99)), ElementsAre(account.id)) << "the clock was set back";
}

TEST_F(FlowStoreTest, IsCoveredByTheSumsOfTheRows)
{
    const auto problems = [&] { return must(database().rowSums().check(database())).size(); };
    must(flows.save(account.id, fullState()));
    EXPECT_EQ(problems(), 1) << "written outside a transaction, which would have kept the sums";
    must(flows.remove(account.id));
    EXPECT_EQ(problems(), 0);
    addFavour(account.id, Direction::Given, 3, u"An insight"_s);
    EXPECT_EQ(problems(), 0);
}

TEST_F(FlowStoreTest, ARowGoesWithItsAccount)
{
    addFavour(account.id, Direction::Given, 3, u"An insight"_s);
    ASSERT_TRUE(must(flows.load(account.id)));
    must(book().records<Account>().trash(account.id));
    EXPECT_FALSE(must(flows.load(account.id))) << "its favours went to the trash with it";
    must(flows.save(account.id, fullState()));
    must(database().run(u"PRAGMA foreign_keys=ON; DELETE FROM favour; DELETE FROM account"_s));
    EXPECT_FALSE(must(flows.load(account.id)));
}

TEST_F(FlowStoreTest, IsCurrentOnlyForTheParametersItWasMadeWith)
{
    reciprocity::ReciprocityParameters parameters = must(modelParameters(database()));
    EXPECT_TRUE(must(flowsAreCurrent(database(), parameters)));
    parameters.testGivings = 9; // judged when it is read
    EXPECT_TRUE(must(flowsAreCurrent(database(), parameters)));
    parameters.insightWorth = 5; // only suggested
    EXPECT_TRUE(must(flowsAreCurrent(database(), parameters)));
    parameters.windowDays = 91;
    EXPECT_FALSE(must(flowsAreCurrent(database(), parameters)));
    EXPECT_NE(flowStamp(parameters), flowStamp({}));
    must(markFlows(database(), parameters));
    EXPECT_TRUE(must(flowsAreCurrent(database(), parameters)));
    must(forgetFlows(database()));
    EXPECT_FALSE(must(flowsAreCurrent(database(), parameters)));
}

struct LedgerReaderTest : FlowStoreTest
{
    LedgerReader ledgers{database()};

    Ask addAsk(AskState state, int daysAgo, int resolvedDaysAgo)
    {
        Ask ask;
        ask.accountId = account.id;
        ask.title = u"A word with the director"_s;
        ask.state = state;
        ask.askedOn = today().addDays(-daysAgo);
        ask.resolvedOn = isResolved(state) ? today().addDays(-resolvedDaysAgo) : QDate();
        return save(ask);
    }
};

TEST_F(LedgerReaderTest, ReadsPricedFavoursAndAsksInTheOrderOfTheModel)
{
    const Favour late = addFavour(account.id, Direction::Received, 2, u"A"_s, FeltWorth::Large);
    const Favour planned = addFavour(account.id, Direction::Given, -9, u"B"_s);
    const Favour early = addFavour(account.id, Direction::Given, 2, u"C"_s, FeltWorth::Slight);
    Favour unpriced = addFavour(account.id, Direction::Given, 5, u"D"_s);
    unpriced.unpriced = true;
    save(unpriced);
    const Favour gone = addFavour(account.id, Direction::Given, 5, u"E"_s);
    must(book().records<Favour>().trash(gone.id));
    const Ask ask = addAsk(AskState::Declined, 20, 15);
    const Ask open = addAsk(AskState::Open, 3, 0);

    const AccountLedger ledger = must(ledgers.load(account.id));
    ASSERT_EQ(ledger.entries.size(), 3U);
    EXPECT_EQ(ledger.entries[0].id, early.id.value());
    EXPECT_EQ(ledger.entries[0].day, day(2));
    EXPECT_EQ(ledger.entries[0].worth, FeltWorth::Slight);
    EXPECT_EQ(ledger.entries[1].id, late.id.value());
    EXPECT_EQ(ledger.entries[1].direction, Direction::Received);
    EXPECT_EQ(ledger.entries[2].id, planned.id.value());
    ASSERT_EQ(ledger.asks.size(), 2U);
    EXPECT_EQ(ledger.asks[0].id, ask.id.value());
    EXPECT_EQ(ledger.asks[0].state, AskState::Declined);
    EXPECT_EQ(ledger.asks[0].resolvedDay, day(15));
    EXPECT_EQ(ledger.asks[1].id, open.id.value());
    EXPECT_EQ(ledger.asks[1].askedDay, day(3));
}

TEST_F(LedgerReaderTest, KnowsEveryDayOfTheCalendar)
{
    for (const QDate& date : {QDate(1900, 1, 1), QDate(1969, 12, 31), QDate(2000, 2, 29),
                              QDate(2024, 2, 29), QDate(2199, 12, 31)}) {
        Favour favour = addFavour(account.id, Direction::Given, 0, u"A"_s);
        favour.date = date;
        save(favour);
        const auto entries = must(ledgers.load(account.id)).entries;
        EXPECT_TRUE(std::any_of(entries.begin(), entries.end(), [&](const auto& entry) {
            return entry.day == date.toJulianDay();
        })) << date.toString(Qt::ISODate).toStdString();
    }
}

TEST_F(LedgerReaderTest, ReadsOnlyWhatIsNewEnough)
{
    addFavour(account.id, Direction::Given, 40, u"A"_s);
    const Favour recent = addFavour(account.id, Direction::Given, 30, u"B"_s);
    const auto entries = must(ledgers.entriesSince(account.id, today().addDays(-30)));
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries[0].id, recent.id.value());
}

TEST_F(LedgerReaderTest, GoesFromAccountToAccountAsItWouldOneByOne)
{
    const Account asked = account;
    addAsk(AskState::Open, 4, 0);
    const Account both = account = addAccount(u"Both"_s);
    addAsk(AskState::Granted, 9, 1);
    addFavour(both.id, Direction::Given, 9, u"A"_s);
    addAccount(u"Nothing"_s);
    const Account favoured = addAccount(u"Favoured"_s);
    addFavour(favoured.id, Direction::Received, 9, u"A"_s);
    std::map<qint64, std::pair<size_t, size_t>> seen;
    must(ledgers.scan([&](AccountId id, const AccountLedger& ledger) -> Result<bool> {
        seen[id.value()] = {ledger.entries.size(), ledger.asks.size()};
        return true;
    }));
    const decltype(seen) expected{
        {asked.id.value(), {0, 1}}, {both.id.value(), {1, 1}}, {favoured.id.value(), {1, 0}}};
    EXPECT_EQ(seen, expected);
    EXPECT_EQ(must(ledgers.accountCount()), 4);

    const auto stopped =
        ledgers.scan([](AccountId, const AccountLedger&) -> Result<bool> { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
}

} // namespace
} // namespace goodturn::store

#include "core/book/flow_keeper.h"

#include "core/book/history.h"
#include "core/book/import_service.h"
#include "core/book/ledger_changes.h"
#include "core/book/merge_service.h"
#include "core/book/trash_service.h"
#include "core/query/figures_query.h"
#include "core/store/flow_store.h"
#include "core/store/model_settings.h"
#include "tests/support/book_fixture.h"

#include <QFile>

#include <random>

namespace goodturn::book {
namespace {
using namespace Qt::StringLiterals;
using reciprocity::Standing;
using testing::must;

struct FlowKeeperTest : ::testing::Test, testing::BookFixture
{
    Account account = addAccount(u"Harbour"_s);

    QStringList problems() { return must(book().flows().check()); }
    std::optional<reciprocity::FlowState> kept(AccountId id)
    {
        return must(store::FlowStore(book().database()).load(id));
    }
    Standing standing() { return must(book().queries().figures(account.id)).standing; }
    Ask addAsk(AccountId id, AskState state, int daysAgo)
    {
        Ask ask;
        ask.accountId = id;
        ask.title = u"A word with the director"_s;
        ask.state = state;
        ask.askedOn = today().addDays(-daysAgo);
        ask.resolvedOn = isResolved(state) ? ask.askedOn.addDays(3) : QDate();
        return save(ask);
    }
};

TEST_F(FlowKeeperTest, KeepsNothingOfAnAccountWithoutLedger)
{
    EXPECT_FALSE(kept(account.id));
    EXPECT_EQ(standing(), Standing::New);
    const Favour favour = addFavour(account.id, Direction::Given, 3, u"An insight"_s);
    ASSERT_TRUE(kept(account.id));
    EXPECT_EQ(kept(account.id)->counted.given, 1);
    must(book().records<Favour>().trash(favour.id));
    EXPECT_FALSE(kept(account.id));
}

TEST_F(FlowKeeperTest, FollowsChangesOfAFavour)
{
    Favour favour = addFavour(account.id, Direction::Given, 3, u"An insight"_s);
    favour.worth = FeltWorth::Large;
    favour = save(favour);
    EXPECT_EQ(kept(account.id)->givenPoints, 2);
    favour.direction = Direction::Received;
    favour = save(favour);
    EXPECT_EQ(kept(account.id)->receivedPoints, 2);
    const Account second = addAccount(u"Second"_s);
    favour.accountId = second.id;
    favour = save(favour);
    EXPECT_FALSE(kept(account.id));
    EXPECT_EQ(kept(second.id)->receivedPoints, 2);
    favour.unpriced = true;
    save(favour);
    EXPECT_FALSE(kept(second.id));
    EXPECT_TRUE(problems().isEmpty());
}

TEST_F(FlowKeeperTest, FollowsAsks)
{
    Ask ask = addAsk(account.id, AskState::Open, 2);
    EXPECT_EQ(kept(account.id)->counted.waitingAsks, 1);
    ask.state = AskState::Declined;
    ask.resolvedOn = today();
    save(ask);
    EXPECT_EQ(kept(account.id)->counted.waitingAsks, 0);
    EXPECT_EQ(kept(account.id)->counted.declined, 1);
    EXPECT_TRUE(problems().isEmpty());
}

TEST_F(FlowKeeperTest, FollowsUndoMergeAndDeletingForGood)
{
    const Account second = addAccount(u"Second"_s);
    addFavour(account.id, Direction::Given, 30, u"A"_s);
    addFavour(second.id, Direction::Received, 20, u"B"_s);
    must(book().merging().accounts(account.id, second.id));
    EXPECT_EQ(kept(account.id)->counted.n, 1);
    EXPECT_FALSE(kept(second.id));
    must(book().history().revert(book().lastUnit()));
    EXPECT_EQ(kept(account.id)->counted.n, 0);
    EXPECT_EQ(kept(second.id)->counted.received, 1);
    must(book().records<Account>().trash(second.id));
    EXPECT_FALSE(kept(second.id));
    must(book().trash().purge({RecordKey{RecordKind::Account, second.id.value()}}));
    EXPECT_TRUE(must(book().check()).isEmpty());
}

TEST_F(FlowKeeperTest, APlannedFavourCountsFromItsDay)
{
    addFavour(account.id, Direction::Given, -10, u"The book for Christmas"_s);
    EXPECT_EQ(standing(), Standing::New);
    clock().moveTo(today().addDays(10));
    EXPECT_EQ(standing(), Standing::GiveFirst) << "before the row is made anew";
    EXPECT_TRUE(problems().isEmpty());
    must(book().flows().catchUp());
    EXPECT_EQ(kept(account.id)->counted.given, 1);
    EXPECT_EQ(standing(), Standing::GiveFirst);
}

TEST_F(FlowKeeperTest, ANewDayIsAnnouncedAndWhatWasPlannedCounts)
{
    addFavour(account.id, Direction::Given, -1, u"The book for Christmas"_s);
    EXPECT_FALSE(must(book().catchUp()));
    int heard = 0;
    QObject::connect(&book().notifier(), &change::ChangeNotifier::changed,
                     [&](const change::ChangeSet& changes) { heard += changes.everything; });
    clock().moveTo(today().addDays(1));
    EXPECT_TRUE(must(book().catchUp()));
    EXPECT_EQ(heard, 1);
    EXPECT_EQ(kept(account.id)->counted.given, 1);
    EXPECT_FALSE(must(book().catchUp()));
}

TEST_F(FlowKeeperTest, AnAskThatNobodyAnswersFailsByItself)
{
    addAsk(account.id, AskState::Open, 13);
    EXPECT_EQ(must(book().queries().figures(account.id)).opportunities.fa, 0);
    clock().moveTo(today().addDays(1));
    EXPECT_EQ(must(book().queries().figures(account.id)).opportunities.fa, 1);
    must(book().flows().catchUp());
    EXPECT_EQ(kept(account.id)->counted.fa, 1);
}

TEST_F(FlowKeeperTest, AClockThatWasSetBackIsNoReasonForWrongFigures)
{
    addFavour(account.id, Direction::Given, 10, u"A"_s);
    addFavour(account.id, Direction::Received, 2, u"B"_s);
    clock().moveTo(today().addDays(-5));
    EXPECT_EQ(must(book().queries().figures(account.id)).opportunities.received, 0);
    must(book().flows().catchUp());
    EXPECT_EQ(kept(account.id)->counted.received, 0);
    EXPECT_TRUE(problems().isEmpty());
}

TEST_F(FlowKeeperTest, FollowsAnImport)
{
    QFile file(path(u"favours.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("account,date,direction,kind,title,worth,amount,currency,contact,from_ask\n");
    for (int i = 0; i < 300; ++i)
        file.write(QStringLiteral("%1,%2,%3,insight,Title %4,%5,,,,no\n")
                       .arg(QStringLiteral("Account %1").arg(i % 7),
                            QDate(2024, 1, 1).addDays(i * 37 % 900).toString(Qt::ISODate),
                            i % 3 ? QStringLiteral("given") : QStringLiteral("received"),
                            QString::number(i), QString::number(1 + i % 5))
                       .toUtf8());
    file.close();
    const ImportReport report = must(importFiles(book(), {file.fileName()}, false));
    EXPECT_EQ(report.favoursAdded, 300);
    EXPECT_TRUE(problems().isEmpty());
}

TEST_F(FlowKeeperTest, TellsOfRowsThatAreNotWhatTheLedgerMakesOfThem)
{
    addFavour(account.id, Direction::Given, 10, u"A"_s);
    const Account second = addAccount(u"Second"_s);
    store::FlowStore flows(book().database());
    auto state = *kept(account.id);
    must(flows.save(second.id, state));
    EXPECT_EQ(problems().size(), 1) << "a row too many";
    must(flows.remove(second.id));
    state.sums.givenSlow += 1e-6;
    must(flows.save(account.id, state));
    EXPECT_EQ(problems().size(), 1) << "another sum";
    must(flows.remove(account.id));
    EXPECT_EQ(problems().size(), 1) << "a row too few";
    EXPECT_TRUE(problems().first().contains(u"Harbour"_s));
    EXPECT_TRUE(problems().first().contains(u"--mend"_s));
    EXPECT_FALSE(must(book().check()).isEmpty());
    must(book().mendDerived());
    EXPECT_EQ(must(book().check()), QStringList());
}

TEST_F(FlowKeeperTest, RowsFromOtherParametersAreMadeAnewWhenTheBookIsOpened)
{
    addFavour(account.id, Direction::Given, 10, u"A"_s);
    must(store::FlowStore(book().database()).clear());
    must(store::forgetFlows(book().database()));
    EXPECT_EQ(standing(), Standing::GiveFirst) << "goes by the ledger meanwhile";
    must(book().flows().open());
    EXPECT_TRUE(kept(account.id));
}

TEST_F(FlowKeeperTest, AnActDoesNotAddToRowsThatAnotherProgramReckonsOtherwise)
{
    addFavour(account.id, Direction::Given, 10, u"A"_s);
    must(book().setSetting(u"account_flow"_s, u"2 90 720 30 90 14"_s));
    const auto before = kept(account.id);
    addFavour(account.id, Direction::Given, 5, u"B"_s);
    EXPECT_EQ(kept(account.id), before);
    EXPECT_EQ(must(book().queries().figures(account.id)).opportunities.given, 2);
    must(book().flows().open());
    EXPECT_EQ(kept(account.id)->counted.given, 2);
}

TEST_F(FlowKeeperTest, ARebuildThatIsStoppedLeavesTheRowsAsTheyWere)
{
    for (int i = 0; i < 500; ++i)
        addFavour(addAccount(u"Account %1"_s.arg(i)).id, Direction::Given, 10, u"A"_s);
    const auto stopped = book().flows().rebuild([](qint64, qint64) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
    EXPECT_TRUE(problems().isEmpty());
}

/// Adds, changes, moves, trashes and takes back at random, on days that go on.
struct RandomActs : FlowKeeperTest
{
    std::mt19937 draw{7};
    std::vector<Account> accounts{account};
    std::vector<FavourId> favours;

    int drawn(int below) { return int(draw() % unsigned(below)); }
    AccountId anyAccount() { return accounts[size_t(drawn(int(accounts.size())))].id; }

    void addOne()
    {
        Favour favour;
        favour.accountId = anyAccount();
        favour.direction = drawn(2) ? Direction::Given : Direction::Received;
        favour.date = today().addDays(drawn(4) ? -drawn(3) : drawn(300) - 280);
        favour.title = u"A favour"_s;
        favour.worth = FeltWorth(1 + drawn(5));
        favour.fromAsk = favour.direction == Direction::Received && drawn(3) == 0;
        favours.push_back(save(favour).id);
    }
    void changeOne()
    {
        auto favour = book().records<Favour>().load(favours[size_t(drawn(int(favours.size())))]);
        if (!favour)
            return;
        favour->date = favour->date.addDays(drawn(60) - 30);
        favour->accountId = anyAccount();
        favour->worth = FeltWorth(1 + drawn(5));
        save(*favour);
    }
    void act()
    {
        switch (favours.empty() ? 0 : drawn(8)) {
        case 4:
            return changeOne();
        case 5:
            (void)book().records<Favour>().trash(favours[size_t(drawn(int(favours.size())))]);
            return;
        case 6:
            (void)book().history().revert(book().lastUnit());
            return;
        case 7:
            addAsk(anyAccount(), drawn(2) ? AskState::Open : AskState::Declined, drawn(40));
            return;
        default:
            return addOne();
        }
    }
};

TEST_F(RandomActs, LeaveWhatARebuildWouldMake)
{
    for (const char16_t* name : {u"Second", u"Third"})
        accounts.push_back(addAccount(QString::fromUtf16(name)));
    for (int i = 0; i < 400; ++i) {
        act();
        if (drawn(5) == 0)
            clock().moveTo(today().addDays(drawn(20)));
        ASSERT_EQ(problems(), QStringList()) << "act " << i;
    }
    EXPECT_TRUE(must(book().check()).isEmpty());
}

} // namespace
} // namespace goodturn::book

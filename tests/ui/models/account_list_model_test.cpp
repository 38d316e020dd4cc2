#include "tests/support/book_fixture.h"
#include "ui/models/account_list_model.h"

#include "core/book/unit_of_work.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gmock/gmock.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using goodturn::testing::BookFixture;
using goodturn::testing::must;
using ::testing::ElementsAre;

class AccountList : public ::testing::Test
{
protected:
    /// Accounts named "Account 0000" and on, in one act.
    void addMany(int count)
    {
        must(fixture_.book().perform(u"many"_s, [&](book::UnitOfWork& work) -> Result<void> {
            for (int i = 0; i < count; ++i) {
                Account account;
                account.name = u"Account %1"_s.arg(i, 4, 10, QChar(u'0'));
                GT_TRY(work.insert(account));
            }
            return {};
        }));
    }

    AccountListModel& model()
    {
        if (!model_) {
            model_ = std::make_unique<AccountListModel>(fixture_.book());
            tester_ = std::make_unique<QAbstractItemModelTester>(
                model_.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        }
        return *model_;
    }

    void complete()
    {
        QSignalSpy completed(&model(), &AccountListModel::completed);
        ASSERT_TRUE(model().isComplete() || completed.wait(5000));
    }

    std::vector<std::string> names()
    {
        std::vector<std::string> all;
        for (int row = 0; row < model().rowCount(); ++row)
            all.push_back(model().index(row).data().toString().toStdString());
        return all;
    }

    BookFixture fixture_;
    std::unique_ptr<AccountListModel> model_;
    std::unique_ptr<QAbstractItemModelTester> tester_;
};

TEST_F(AccountList, ShowsNamesInOrder)
{
    fixture_.addAccount(u"Kestrel"_s);
    fixture_.addAccount(u"Aster"_s);
    EXPECT_THAT(names(), ElementsAre("Aster", "Kestrel"));
}

TEST_F(AccountList, ShowsThoseThatWereFoundElsewhereInTheirOrder)
{
    addMany(600);
    const auto ids = must(fixture_.book().queries().accountIds({}));
    AccountListModel given(fixture_.book(), {ids[7].value(), ids[3].value()}, nullptr);
    EXPECT_EQ(given.rowCount(), 2);
    EXPECT_EQ(given.index(0).data().toString(), u"Account 0007"_s);
    WindowedModel::Keys many;
    for (std::size_t i = ids.size(); i > 0; --i)
        many.push_back(ids[i - 1].value());
    given.setGiven(many);
    given.complete();
    ASSERT_EQ(given.rowCount(), 600);
    EXPECT_EQ(given.index(0).data().toString(), u"Account 0599"_s);
    EXPECT_EQ(given.index(599).data().toString(), u"Account 0000"_s);
}

TEST_F(AccountList, TellsARowByItsRoles)
{
    const Account account = fixture_.addAccount(u"Kestrel"_s);
    fixture_.addPerson(account.id, u"Ines"_s, u"Duarte"_s);
    fixture_.addFavour(account.id, Direction::Given, 1, u"Benchmark"_s, FeltWorth::Large);
    fixture_.addFavour(account.id, Direction::Received, 40, u"Order"_s, FeltWorth::Great);
    const QModelIndex row = model().index(0);
    EXPECT_EQ(row.data(AccountListModel::IdRole).toLongLong(), account.id.value());
    EXPECT_EQ(row.data(AccountListModel::ContextRole).toString(), u"yesterday · 1 person"_s);
    const auto given = row.data(AccountListModel::GivenRole).value<QList<double>>();
    const auto received = row.data(AccountListModel::ReceivedRole).value<QList<double>>();
    ASSERT_EQ(given.size(), 12);
    EXPECT_DOUBLE_EQ(given.at(11), 2);
    EXPECT_DOUBLE_EQ(received.at(10), 4);
    EXPECT_LT(row.data(AccountListModel::BalanceRole).toDouble(), -1);
    EXPECT_EQ(row.data(AccountListModel::StandingRole).toInt(),
              int(reciprocity::Standing::TheyAreOwed));
    const auto* shown = row.data(AccountListModel::RowRole).value<const query::AccountRow*>();
    ASSERT_NE(shown, nullptr);
    EXPECT_EQ(shown->name, u"Kestrel"_s);
    EXPECT_TRUE(row.data(Qt::AccessibleTextRole).toString().startsWith(u"Kestrel, "_s));
}

TEST_F(AccountList, FetchesOnlyTheRowsInView)
{
    addMany(700);
    model_ = std::make_unique<AccountListModel>(fixture_.book());
    EXPECT_EQ(model_->rowCount(), AccountListModel::firstPage);
    EXPECT_FALSE(model_->isComplete());
    EXPECT_EQ(model_->fetches(), 0);
    model_->index(0).data();
    model_->index(AccountListModel::window - 1).data();
    EXPECT_EQ(model_->fetches(), 1);
    model_->index(AccountListModel::window).data();
    EXPECT_EQ(model_->fetches(), 2);
}

TEST_F(AccountList, ForgetsTheLongestUnseenRows)
{
    addMany(AccountListModel::remembered + AccountListModel::window);
    model_ = std::make_unique<AccountListModel>(fixture_.book());
    complete();
    for (int row = 0; row < model_->rowCount(); row += AccountListModel::window)
        model_->index(row).data();
    const int before = model_->fetches();
    model_->index(model_->rowCount() - 1).data();
    EXPECT_EQ(model_->fetches(), before);
    EXPECT_EQ(model_->index(0).data().toString(), u"Account 0000"_s);
    EXPECT_EQ(model_->fetches(), before + 1);
}

TEST_F(AccountList, AppendsTheRestWithoutAReset)
{
    addMany(300);
    QSignalSpy resets(&model(), &QAbstractItemModel::modelReset);
    const QPersistentModelIndex row = model().index(200);
    complete();
    EXPECT_EQ(model().rowCount(), 300);
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(row.row(), 200);
}

TEST_F(AccountList, RefetchesOnlyTheAccountThatAFavourTouches)
{
    const Account aster = fixture_.addAccount(u"Aster"_s);
    fixture_.addAccount(u"Kestrel"_s);
    names();
    QSignalSpy resets(&model(), &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model(), &QAbstractItemModel::dataChanged);
    fixture_.addFavour(aster.id, Direction::Given, 0, u"Insight"_s);
    EXPECT_EQ(resets.count(), 0);
    ASSERT_EQ(changes.count(), 1);
    EXPECT_EQ(changes.at(0).at(0).toModelIndex().row(), 0);
    EXPECT_GT(model().index(0).data(AccountListModel::BalanceRole).toDouble(), 0.9);
}

TEST_F(AccountList, InsertsANewAccountInItsPlace)
{
    fixture_.addAccount(u"Aster"_s);
    fixture_.addAccount(u"Kestrel"_s);
    const QPersistentModelIndex kestrel = model().index(1);
    QSignalSpy resets(&model(), &QAbstractItemModel::modelReset);
    fixture_.addAccount(u"Brandt"_s);
    EXPECT_THAT(names(), ElementsAre("Aster", "Brandt", "Kestrel"));
    EXPECT_EQ(kestrel.row(), 2);
    EXPECT_EQ(resets.count(), 0);
}

TEST_F(AccountList, MovesARenamedAccountAndKeepsWhatWasChosen)
{
    Account aster = fixture_.addAccount(u"Aster"_s);
    fixture_.addAccount(u"Kestrel"_s);
    fixture_.addAccount(u"Oduya"_s);
    const QPersistentModelIndex chosen = model().index(0);
    QSignalSpy resets(&model(), &QAbstractItemModel::modelReset);
    aster.name = u"Zenith"_s;
    fixture_.save(aster);
    EXPECT_THAT(names(), ElementsAre("Kestrel", "Oduya", "Zenith"));
    EXPECT_EQ(chosen.row(), 2);
    EXPECT_EQ(resets.count(), 0);
}

TEST_F(AccountList, MovesSeveralAccountsOfOneAct)
{
    std::vector<Account> all;
    for (const QString& name : {u"A"_s, u"B"_s, u"C"_s, u"D"_s})
        all.push_back(fixture_.addAccount(name));
    names();
    QSignalSpy resets(&model(), &QAbstractItemModel::modelReset);
    must(fixture_.book().perform(u"rename"_s, [&](book::UnitOfWork& work) -> Result<void> {
        all[0].name = u"X"_s;
        all[2].name = u"0"_s;
        GT_TRY(work.save(all[0]));
        GT_TRY(work.save(all[2]));
        GT_TRY(work.trash<Account>(all[1].id));
        return {};
    }));
    EXPECT_THAT(names(), ElementsAre("0", "D", "X"));
    EXPECT_EQ(resets.count(), 0);
}

TEST_F(AccountList, RemovesAnAccountFromTheTrashAndTakesItBack)
{
    const Account aster = fixture_.addAccount(u"Aster"_s);
    fixture_.addAccount(u"Kestrel"_s);
    names();
    must(fixture_.book().records<Account>().trash(aster.id));
    EXPECT_THAT(names(), ElementsAre("Kestrel"));
}

TEST_F(AccountList, FollowsItsFilter)
{
    fixture_.addAccount(u"Aster"_s, Lifecycle::Prospect);
    Account kestrel = fixture_.addAccount(u"Kestrel"_s);
    model().setFilter({{}, Lifecycle::Client, {}});
    EXPECT_THAT(names(), ElementsAre("Kestrel"));
    kestrel.lifecycle = Lifecycle::Former;
    fixture_.save(kestrel);
    EXPECT_EQ(model().rowCount(), 0);
    model().setFilter({u"kest"_s, std::nullopt, {}});
    EXPECT_THAT(names(), ElementsAre("Kestrel"));
}

TEST_F(AccountList, ReadsAllAnewAfterAnImportAndKeepsWhatWasChosen)
{
    Account aster = fixture_.addAccount(u"Aster"_s);
    fixture_.addAccount(u"Kestrel"_s);
    names();
    const QPersistentModelIndex chosen = model().index(0);
    QSignalSpy resets(&model(), &QAbstractItemModel::modelReset);
    {
        const QSignalBlocker quiet(&fixture_.book().notifier());
        aster.name = u"Zenith"_s;
        fixture_.save(aster);
        fixture_.addAccount(u"Brandt"_s);
    }
    fixture_.book().announceEverything(change::UnitId(), u"Import"_s);
    EXPECT_THAT(names(), ElementsAre("Brandt", "Kestrel", "Zenith"));
    EXPECT_EQ(chosen.row(), 2);
    EXPECT_EQ(resets.count(), 0);
}

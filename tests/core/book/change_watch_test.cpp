#include "core/book/change_watch.h"

#include "core/book/forecast_keeper.h"
#include "core/book/sample_service.h"
#include "core/book/touched_accounts.h"
#include "core/book/unit_of_work.h"
#include "core/store/record_store.h"
#include "tests/support/book_fixture.h"

using namespace goodturn;
using namespace Qt::StringLiterals;
using goodturn::testing::BookFixture;
using goodturn::testing::must;

namespace {

/// Two connections to one book, as two windows have them.
class ChangeWatchTest : public ::testing::Test
{
protected:
    ChangeWatchTest()
        : other_(must(book::Book::open({mine_.book().path()}, std::make_shared<SystemClock>(),
                                       u"colleague"_s)))
    {
        QObject::connect(&other_->notifier(), &change::ChangeNotifier::changed,
                         [this](const change::ChangeSet& changes) { heard_.push_back(changes); });
    }

    BookFixture mine_;
    std::unique_ptr<book::Book> other_;
    std::vector<change::ChangeSet> heard_;
};

} // namespace

TEST_F(ChangeWatchTest, withNothingNewNothingIsSaid)
{
    EXPECT_FALSE(must(other_->catchUp()));
    EXPECT_TRUE(heard_.empty());
}

TEST_F(ChangeWatchTest, whatAnotherConnectionCommittedIsAnnouncedActByAct)
{
    const Account account = mine_.addAccount(u"Harbour & Lowe Ltd"_s);
    const Favour favour = mine_.addFavour(account.id, Direction::Given, 3, u"benchmark"_s);
    EXPECT_TRUE(must(other_->catchUp()));
    ASSERT_EQ(heard_.size(), 2U);
    EXPECT_TRUE(heard_[0].touches(RecordKind::Account, account.id.value()));
    EXPECT_TRUE(heard_[1].touches(RecordKind::Favour, favour.id.value()));
    EXPECT_FALSE(heard_[1].touches(RecordKind::Gift));
    EXPECT_TRUE(heard_[1].touchesAccount(account.id));
    EXPECT_EQ(heard_[1].unit, mine_.book().lastUnit());
    EXPECT_FALSE(heard_[1].everything);
    EXPECT_FALSE(must(other_->catchUp()));
}

TEST_F(ChangeWatchTest, whatIsOnlyAddedToTheLogOfForecastsIsOnNoPage)
{
    const Account account = mine_.addAccount(u"Harbour & Lowe Ltd"_s);
    mine_.addFavour(account.id, Direction::Given, 3, u"benchmark"_s);
    EXPECT_TRUE(must(other_->catchUp()));
    Account own;
    own.name = u"Quay"_s;
    must(other_->records<Account>().save(own));
    heard_.clear();
    must(mine_.book().forecasts().shown(account.id,
                                        must(mine_.book().queries().figures(account.id)), {}));
    EXPECT_FALSE(must(other_->catchUp()));
    EXPECT_TRUE(heard_.empty());
    must(mine_.book().setSetting(u"currency"_s, u"SEK"_s));
    EXPECT_TRUE(must(other_->catchUp()));
    ASSERT_EQ(heard_.size(), 1U);
    EXPECT_TRUE(heard_[0].everything);
}

TEST_F(ChangeWatchTest, theAccountThatARecordLeftIsToldToo)
{
    const Account from = mine_.addAccount(u"From"_s);
    const Account to = mine_.addAccount(u"To"_s);
    Favour favour = mine_.addFavour(from.id, Direction::Given, 3, u"benchmark"_s);
    must(other_->catchUp());
    heard_.clear();
    favour.accountId = to.id;
    mine_.save(favour);
    must(other_->catchUp());
    ASSERT_EQ(heard_.size(), 1U);
    EXPECT_TRUE(heard_[0].touchesAccount(from.id));
    EXPECT_TRUE(heard_[0].touchesAccount(to.id));
}

TEST_F(ChangeWatchTest, onesOwnActsAreNotToldTwice)
{
    mine_.addAccount(u"Theirs"_s);
    Account own;
    own.name = u"Own"_s;
    own = must(other_->records<Account>().save(own));
    ASSERT_EQ(heard_.size(), 1U);
    must(other_->catchUp());
    ASSERT_EQ(heard_.size(), 2U);
    EXPECT_FALSE(heard_[1].touches(RecordKind::Account, own.id.value()));
    // The other way round: committed after, read before.
    must(mine_.book().catchUp());
    mine_.addAccount(u"Later"_s);
    heard_.clear();
    EXPECT_TRUE(must(other_->catchUp()));
    EXPECT_EQ(heard_.size(), 1U);
}

TEST_F(ChangeWatchTest, writesWithoutAJournalAskToReadEverythingAnew)
{
    must(book::fillWithSample(mine_.book()));
    EXPECT_TRUE(must(other_->catchUp()));
    ASSERT_EQ(heard_.size(), 1U);
    EXPECT_TRUE(heard_[0].everything);
}

TEST_F(ChangeWatchTest, anActOfVeryManyLinesAsksToReadEverythingAnew)
{
    must(mine_.book().perform(u"Many"_s, [](book::UnitOfWork& work) -> Result<void> {
        for (int i = 0; i < 300; ++i) {
            Account account;
            account.name = u"Account %1"_s.arg(i);
            GT_TRY(work.insert(account));
        }
        return {};
    }));
    must(other_->catchUp());
    ASSERT_EQ(heard_.size(), 1U);
    EXPECT_TRUE(heard_[0].everything);
    EXPECT_EQ(heard_[0].name, u"Many"_s);
}

TEST(TouchedAccounts, anAccountIsItsOwnAndOthersNameTheirs)
{
    QSet<qint64> keys;
    Account account;
    account.id = AccountId(4);
    book::addAccountsOf(store::shapeOf<Account>(), store::toRow(account), keys);
    Gift gift;
    gift.accountId = AccountId(7);
    book::addAccountsOf(store::shapeOf<Gift>(), store::toRow(gift), keys);
    book::addAccountsOf(store::shapeOf<Contact>(), store::toRow(Contact()), keys);
    EXPECT_EQ(keys, (QSet<qint64>{4, 7}));
}

#include "core/book/book.h"

#include "core/book/unit_of_work.h"
#include "tests/support/book_fixture.h"

#include <QFile>

namespace goodturn::book {
namespace {
using namespace Qt::StringLiterals;
using testing::BookFixture;

TEST(Book, AnActIsAnnouncedOnceAfterItIsCommitted)
{
    BookFixture f;
    std::vector<change::ChangeSet> heard;
    QObject::connect(&f.book().notifier(), &change::ChangeNotifier::changed,
                     [&](const change::ChangeSet& set) {
                         heard.push_back(set);
                         // What is announced can be read already.
                         EXPECT_EQ(*f.book().queries().accountCount(), 1);
                     });
    const Account account = f.addAccount(u"Harbour & Lowe Ltd"_s);
    ASSERT_EQ(heard.size(), 1U);
    EXPECT_TRUE(heard.front().touches(RecordKind::Account, account.id.value()));
    EXPECT_TRUE(heard.front().touchesAccount(account.id));
    EXPECT_EQ(heard.front().unit, f.book().lastUnit());
}

TEST(Book, AnActThatFailsLeavesNothingAndIsNotAnnounced)
{
    BookFixture f;
    int heard = 0;
    QObject::connect(&f.book().notifier(), &change::ChangeNotifier::changed,
                     [&](const change::ChangeSet&) { ++heard; });
    const auto done = f.book().perform(u"Two things"_s, [](UnitOfWork& work) -> Result<void> {
        Account account;
        account.name = u"First"_s;
        GT_TRY(work.insert(account));
        return failure(ErrorKind::InvalidInput, u"the second thing is wrong"_s);
    });
    ASSERT_FALSE(done);
    EXPECT_EQ(heard, 0);
    EXPECT_EQ(*f.book().queries().accountCount(), 0);
    EXPECT_FALSE(f.book().lastUnit().isValid());
}

TEST(Book, SavingWhatHasNotChangedIsNoAct)
{
    BookFixture f;
    const Account account = f.addAccount(u"Oduya Legal"_s);
    const auto unit = f.book().lastUnit();
    const Account again = f.save(account);
    EXPECT_EQ(again.meta.version, account.meta.version);
    EXPECT_EQ(f.book().lastUnit(), unit);
}

TEST(Book, AStaleSaveIsAConflictAndKeepsTheNewer)
{
    BookFixture f;
    Account mine = f.addAccount(u"Oduya Legal"_s);
    Account theirs = mine;
    theirs.industry = u"Law"_s;
    f.save(theirs);
    mine.industry = u"Lawn care"_s;
    const auto saved = f.book().records<Account>().save(mine);
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(f.book().records<Account>().load(mine.id)->industry, u"Law"_s);
}

TEST(Book, WhatWasSavedIsThereAfterReopening)
{
    BookFixture f;
    const Account account = f.addAccount(u"Maison Verlaine"_s);
    auto other = Book::open({f.book().path()}, std::make_shared<FixedClock>(f.today()));
    ASSERT_TRUE(other);
    EXPECT_EQ((*other)->records<Account>().load(account.id)->name, u"Maison Verlaine"_s);
    EXPECT_TRUE((*other)->check()->isEmpty());
}

TEST(Book, TrashHidesAndTheTrashCannotBeEdited)
{
    BookFixture f;
    Account account = f.addAccount(u"Kestrel Instruments"_s);
    testing::must(f.book().records<Account>().trash(account.id));
    EXPECT_EQ(*f.book().queries().accountCount(), 0);
    EXPECT_EQ(f.book().records<Account>().load(account.id).error().kind, ErrorKind::NotFound);
    account.name = u"Kestrel"_s;
    EXPECT_FALSE(f.book().records<Account>().save(account));
}

TEST(Book, ALockedBookIsSaidSoAndTheActCanBeTriedAgain)
{
    BookFixture f;
    store::DatabaseConfig config{f.book().path()};
    config.busyTimeoutMs = 30;
    const auto second = Book::open(config, std::make_shared<FixedClock>(f.today()));
    ASSERT_TRUE(second);
    Account account;
    account.name = u"Ridley Foods"_s;
    testing::must(f.book().perform(u"Long act"_s, [&](UnitOfWork&) -> Result<void> {
        const auto saved = (*second)->records<Account>().save(account);
        EXPECT_FALSE(saved);
        EXPECT_EQ(saved.error().kind, ErrorKind::Busy);
        return {};
    }));
    EXPECT_TRUE((*second)->records<Account>().save(account));
}

TEST(Book, SettingsAreKept)
{
    BookFixture f;
    testing::must(f.book().setSetting(u"currency"_s, u"GBP"_s));
    EXPECT_EQ(*f.book().setting(u"currency"_s, u"EUR"_s), u"GBP"_s);
}

} // namespace
} // namespace goodturn::book

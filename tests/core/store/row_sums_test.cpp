#include "core/store/row_sums.h"

#include "core/book/gift_service.h"
#include "core/book/sample_service.h"
#include "core/store/book_settings.h"
#include "core/store/salvage.h"
#include "core/store/sql_query.h"
#include "core/store/transaction.h"
#include "tests/support/book_fixture.h"

#include <gmock/gmock.h>
#include <sqlite3.h>

namespace goodturn::store {
namespace {
using namespace Qt::StringLiterals;
using testing::BookFixture;
using ::testing::IsEmpty;
using testing::must;
using ::testing::SizeIs;

struct Summed : BookFixture
{
    Database& database() { return book().database(); }
    QStringList check() { return must(database().rowSums().check(database())); }

    /// Changes the book as another program would.
    void tamper(const char* statement, const QString& file = u"test.goodturn"_s)
    {
        sqlite3* handle = nullptr;
        ASSERT_EQ(sqlite3_open(path(file).toUtf8().constData(), &handle), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(handle, statement, nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(handle);
    }
};

TEST(RowSums, FollowAllThatTheServicesWrite)
{
    Summed f;
    EXPECT_THAT(f.check(), IsEmpty());
    Account account = f.addAccount(u"Harbour"_s);
    account.tags = QStringList{u"port"_s, u"tea"_s};
    account = f.save(account);
    account.tags = QStringList{u"port"_s};
    f.save(account);
    f.addPerson(account.id, u"Ines"_s, u"Duarte"_s);
    must(f.book().records<Account>().trash(account.id));
    must(f.book().setSetting(u"currency"_s, u"EUR"_s));
    EXPECT_THAT(f.check(), IsEmpty());
}

TEST(RowSums, FollowTheSampleToo)
{
    Summed f;
    must(book::fillWithSample(f.book()));
    EXPECT_THAT(f.check(), IsEmpty());
    f.tamper("UPDATE favour SET title='Forged' WHERE id=7");
    const QStringList problems = f.check();
    ASSERT_THAT(problems, SizeIs(1));
    EXPECT_TRUE(problems.first().contains(u"favour"_s));
}

TEST(RowSums, NoticeWhatAnotherProgramChanged)
{
    for (const char* statement :
         {"UPDATE unit_of_work SET name='Forged'", "DELETE FROM journal WHERE id=1",
          "INSERT INTO book_setting VALUES('a', 'b')", "DELETE FROM account_tag"}) {
        Summed f;
        Account account;
        account.name = u"Harbour"_s;
        account.tags = QStringList{u"port"_s};
        f.save(account);
        f.tamper(statement);
        EXPECT_THAT(f.check(), SizeIs(1)) << statement;
    }
}

TEST(RowSums, ForgetWhatWasRolledBack)
{
    Summed f;
    f.addAccount(u"Harbour"_s);
    const auto write = [&] { return f.database().run(u"UPDATE account SET owner=owner || 'x'"_s); };
    {
        const auto undone = must(Transaction::begin(f.database()));
        must(write());
    }
    EXPECT_THAT(f.check(), IsEmpty());
    auto outer = must(Transaction::begin(f.database()));
    must(write());
    {
        const auto inner = must(Transaction::begin(f.database()));
        must(write());
    }
    EXPECT_FALSE(f.database().run(u"UPDATE account SET owner='y', name=NULL"_s));
    SqlQuery refused(f.database(), u"INSERT INTO account_tag VALUES(1, 1, 'a'), (1, 1, 'b')"_s);
    EXPECT_FALSE(refused.run());
    must(outer.commit());
    EXPECT_THAT(f.check(), IsEmpty());
}

TEST(RowSums, AreMadeAnewWithDefaultsThatOlderRowsHaveNot)
{
    Summed f;
    f.addAccount(u"Harbour"_s);
    auto migration = must(Transaction::begin(f.database()));
    must(f.database().run(u"ALTER TABLE account ADD COLUMN rank INTEGER NOT NULL DEFAULT 3"_s));
    must(f.database().rowSums().renew(f.database()));
    must(migration.commit());
    EXPECT_THAT(f.check(), IsEmpty());
    Account account = must(f.book().records<Account>().load(AccountId(1)));
    account.owner = u"rep"_s;
    f.save(account);
    EXPECT_THAT(f.check(), IsEmpty());
}

TEST(RowSums, OfASalvagedBookAreThoseOfTheRowsThatCouldBeRead)
{
    Summed f;
    const QString damaged = f.path(u"damaged.goodturn"_s);
    {
        const auto book = must(book::Book::open({damaged, DatabaseConfig::Mode::CreateNew},
                                                std::make_shared<SystemClock>()));
        Account account;
        account.name = u"Harbour"_s;
        must(book->records<Account>().save(account));
    }
    f.tamper("UPDATE account SET notes='Forged'", u"damaged.goodturn"_s);
    const QString saved = f.path(u"saved.goodturn"_s);
    must(salvageBook(damaged, saved));
    const auto book = must(Database::open({saved}));
    EXPECT_THAT(must(book->rowSums().check(*book)), IsEmpty());
}

TEST(RowSums, AreNotMissedInABookWithoutThem)
{
    Summed f;
    f.tamper("DELETE FROM book_setting");
    f.addAccount(u"Harbour"_s);
    EXPECT_THAT(f.check(), IsEmpty());
}

} // namespace
} // namespace goodturn::store

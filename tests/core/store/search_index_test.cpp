#include "core/store/search_index.h"

#include "core/book/history.h"
#include "core/book/import_service.h"
#include "core/book/merge_service.h"
#include "core/book/sample_service.h"
#include "core/book/trash_service.h"
#include "core/book/unit_of_work.h"
#include "core/store/backup.h"
#include "core/store/private_files.h"
#include "core/store/restore.h"
#include "core/store/row_sums.h"
#include "core/store/salvage.h"
#include "core/store/sql_query.h"
#include "tests/core/store/tamper.h"
#include "tests/support/book_fixture.h"

#include <QFile>

#include <gmock/gmock.h>

namespace goodturn::store {
namespace {
using namespace Qt::StringLiterals;
using testing::BookFixture;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::must;
using ::testing::SizeIs;
using testing::tamper;

const QString lostPerson =
    u"INSERT INTO contact_search(contact_search, rowid, search_text) "
    "SELECT 'delete', id, search_text FROM contact WHERE id=(SELECT min(id) FROM contact)"_s;

struct Searched : BookFixture
{
    Database& database() { return book().database(); }
    QStringList check() { return must(checkSearch(database())); }

    /// How many rows an index finds for a word, the trash included.
    qint64 hits(const QString& table, const QString& word)
    {
        return must(scalar(database(),
                           u"SELECT count(*) FROM %1_search WHERE %1_search MATCH ?"_s.arg(table),
                           {QString(u"\"%1\"*"_s.arg(word))}));
    }

    QString indexBytes()
    {
        SqlQuery query(database(), u"SELECT group_concat(hex(block), ' ') FROM "
                                   "(SELECT block FROM account_search_data ORDER BY id)"_s);
        must(query.run());
        return query.next() ? query.text(0) : QString();
    }
};

TEST(SearchIndex, FollowsWhatIsAddedChangedTrashedAndBroughtBack)
{
    Searched f;
    Account account = f.addAccount(u"Harbour"_s);
    EXPECT_EQ(f.hits(u"account"_s, u"harb"_s), 1);
    account.tags = QStringList{u"port"_s};
    account.name = u"Pier"_s;
    account = f.save(account);
    EXPECT_EQ(f.hits(u"account"_s, u"harb"_s), 0);
    EXPECT_EQ(f.hits(u"account"_s, u"pier"_s), 1);
    EXPECT_EQ(f.hits(u"account"_s, u"port"_s), 1);
    Contact person = f.addPerson(account.id, u"Ines"_s, u"Duarte"_s);
    person.emails = {{PointKind::Work, u"i.d@harbour.example"_s}};
    f.save(person);
    EXPECT_EQ(f.hits(u"contact"_s, u"harbour"_s), 1);
    must(f.book().records<Account>().trash(account.id));
    EXPECT_THAT(f.check(), IsEmpty());
    must(f.book().history().revert(f.book().lastUnit()));
    EXPECT_EQ(f.hits(u"account"_s, u"pier"_s), 1);
    EXPECT_THAT(f.check(), IsEmpty());
}

TEST(SearchIndex, FollowsUndoMergeAndDeletingForGood)
{
    Searched f;
    Account keep = f.addAccount(u"Harbour"_s);
    Account other = f.addAccount(u"Harbor"_s);
    other.tags = QStringList{u"tea"_s};
    other = f.save(other);
    must(f.book().merging().accounts(keep.id, other.id));
    EXPECT_EQ(f.hits(u"account"_s, u"tea"_s), 2) << "the kept one, and the one in the trash";
    EXPECT_THAT(f.check(), IsEmpty());
    must(f.book().history().revert(f.book().lastUnit()));
    EXPECT_EQ(f.hits(u"account"_s, u"tea"_s), 1);
    must(f.book().records<Account>().trash(other.id));
    must(f.book().trash().purge({{RecordKind::Account, other.id.value()}}));
    EXPECT_EQ(f.hits(u"account"_s, u"tea"_s), 0);
    EXPECT_THAT(f.check(), IsEmpty());
}

TEST(SearchIndex, FollowsImportsAndTheSample)
{
    Searched f;
    QFile csv(f.path(u"f.csv"_s));
    ASSERT_TRUE(csv.open(QIODevice::WriteOnly));
    csv.write("account,date,direction,kind,title,contact\n"
              "Maison Verlaine,2026-10-01,given,insight,Benchmark,Ines Duarte\n");
    csv.close();
    must(book::importFiles(f.book(), {csv.fileName()}, false));
    EXPECT_EQ(f.hits(u"account"_s, u"verl"_s), 1);
    EXPECT_EQ(f.hits(u"contact"_s, u"duar"_s), 1);
    must(book::fillWithSample(f.book()));
    EXPECT_THAT(f.check(), IsEmpty());
    EXPECT_EQ(must(f.book().check()), QStringList());
}

TEST(SearchIndex, AnActThatFailsLeavesItAsItWas)
{
    Searched f;
    Account account = f.addAccount(u"Harbour"_s);
    const auto done = f.book().perform(u"Rename"_s, [&](book::UnitOfWork& work) -> Result<void> {
        account.name = u"Pier"_s;
        GT_TRY(work.update(account));
        return failure(ErrorKind::InvalidInput, u"no"_s);
    });
    EXPECT_FALSE(done);
    EXPECT_EQ(f.hits(u"account"_s, u"harb"_s), 1);
    EXPECT_EQ(f.hits(u"account"_s, u"pier"_s), 0);
    EXPECT_THAT(f.check(), IsEmpty());
}

TEST(SearchIndex, IsNotWrittenWhereTheWordsStayTheSame)
{
    Searched f;
    Account account = f.addAccount(u"Harbour"_s);
    const QString before = f.indexBytes();
    account.notes = u"Nothing that is searched"_s;
    account = f.save(account);
    EXPECT_EQ(f.indexBytes(), before);
    account.name = u"Pier"_s;
    f.save(account);
    EXPECT_NE(f.indexBytes(), before);
}

TEST(SearchIndex, TheCheckFindsWhatIsMissingTooMuchOrOtherwise)
{
    const QString tooMuch = u"INSERT INTO contact_search(rowid, search_text) VALUES(77, 'x')"_s;
    const QString otherwise = u"UPDATE contact SET search_text='x' WHERE family_name='Duarte'"_s;
    const QString damaged = u"UPDATE contact_search_data SET block=zeroblob(9) WHERE id>10"_s;
    const QString unreadable = u"UPDATE contact_search_config SET v=77"_s;
    for (const QString& statement : {lostPerson, tooMuch, otherwise, damaged, unreadable}) {
        Searched f;
        f.addPerson(f.addAccount(u"Harbour"_s).id, u"Ines"_s, u"Duarte"_s);
        tamper(f.database().config().path, statement);
        const QStringList problems = f.check();
        ASSERT_THAT(problems, SizeIs(1)) << statement.toStdString();
        EXPECT_THAT(problems.first().toStdString(), HasSubstr("“contact”"));
        EXPECT_THAT(problems.first().toStdString(), HasSubstr("--mend"));
        EXPECT_FALSE(must(f.book().check()).isEmpty());
    }
}

TEST(SearchIndex, IsMadeAnewWhateverItHolds)
{
    Searched f;
    f.addPerson(f.addAccount(u"Harbour"_s).id, u"Ines"_s, u"Duarte"_s);
    const qint64 units = must(scalar(f.database(), u"SELECT count(*) FROM unit_of_work"_s));
    tamper(f.database().config().path, u"UPDATE contact_search_data SET block=zeroblob(9); "
                                       "UPDATE account_search_config SET v=77"_s);
    EXPECT_THAT(f.check(), SizeIs(2));
    must(f.book().mendDerived());
    EXPECT_EQ(f.hits(u"contact"_s, u"duar"_s), 1);
    EXPECT_EQ(must(f.book().check()), QStringList()) << "the sums too are those of the records";
    EXPECT_EQ(must(scalar(f.database(), u"SELECT count(*) FROM unit_of_work"_s)), units);
}

TEST(SearchIndex, ADamagedOneIsNamedInTheError)
{
    Searched f;
    f.addAccount(u"Harbour"_s);
    tamper(f.database().config().path,
           u"UPDATE account_search_data SET block=x'ffffffffffffffff' WHERE id>10"_s);
    const auto found = f.book().queries().accountIds({u"harb"_s, {}, {}});
    ASSERT_FALSE(found);
    EXPECT_THAT(found.error().message.toStdString(), HasSubstr("--mend"));
}

TEST(SearchIndex, TheCheckNeedsNoWriteAndHoldsNobodyUp)
{
    Searched f;
    f.addAccount(u"Harbour"_s);
    const QString path = f.database().config().path;
    const auto writer = must(Database::open({path}));
    must(writer->run(u"BEGIN IMMEDIATE"_s));
    EXPECT_THAT(f.check(), IsEmpty());
    must(writer->run(u"ROLLBACK"_s));
    const auto reader = must(Database::open({path, DatabaseConfig::Mode::ReadOnly}));
    EXPECT_THAT(must(checkSearch(*reader)), IsEmpty());
}

TEST(SearchIndex, KnowsItsTables)
{
    EXPECT_TRUE(belongsToSearch(u"account_search"));
    EXPECT_TRUE(belongsToSearch(u"contact_search_data"));
    EXPECT_FALSE(belongsToSearch(u"account"));
    EXPECT_FALSE(belongsToSearch(u"account_searching"));
    EXPECT_FALSE(belongsToSearch(u"gift_search"));
}

TEST(SearchIndex, ABackupOfABookWithAWrongOneHasASoundOne)
{
    Searched f;
    f.addPerson(f.addAccount(u"Harbour"_s).id, u"Ines"_s, u"Duarte"_s);
    must(f.database().run(lostPerson));
    const QDateTime now(f.today(), QTime(9, 0), Qt::UTC);
    const Backup backup = must(makeBackup(f.database(), {f.path(u"Backups"_s), {}, now}));
    const auto copy = must(Database::open({backup.path, DatabaseConfig::Mode::ReadOnly}));
    EXPECT_THAT(must(checkSearch(*copy)), IsEmpty());
    EXPECT_THAT(f.check(), SizeIs(1)) << "the book itself is only mended when asked to";
}

TEST(SearchIndex, ARestoredBookHasASoundOneWhateverTheBackupHeld)
{
    Searched f;
    f.addPerson(f.addAccount(u"Harbour"_s).id, u"Ines"_s, u"Duarte"_s);
    const QDateTime now(f.today(), QTime(9, 0), Qt::UTC);
    Backup backup = must(makeBackup(f.database(), {f.path(u"Backups"_s), {}, now}));
    tamper(backup.path, lostPerson);
    backup.manifest.size = QFileInfo(backup.path).size();
    backup.manifest.sha256 = must(sha256Of(backup.path));
    must(writeManifest(backup.path, backup.manifest));
    const QString restored = f.path(u"restored.goodturn"_s);
    must(restoreBackup(backup.path, restored, f.today()));
    const auto database = must(Database::open({restored}));
    EXPECT_THAT(must(checkSearch(*database)), IsEmpty());
}

TEST(SearchIndex, OfAClosedBookIsLeftAloneWhereItIsSound)
{
    Searched f;
    f.addAccount(u"Harbour"_s);
    const QString copy = f.path(u"copy.goodturn"_s);
    must(f.database().run(u"VACUUM INTO '%1'"_s.arg(copy)));
    const QByteArray before = must(sha256Of(copy));
    EXPECT_FALSE(must(settleSearch(copy)));
    EXPECT_EQ(must(sha256Of(copy)), before);
}

TEST(SearchIndex, ASalvagedBookHasItsOwn)
{
    Searched f;
    f.addPerson(f.addAccount(u"Harbour"_s).id, u"Ines"_s, u"Duarte"_s);
    const QString damaged = f.path(u"damaged.goodturn"_s);
    must(f.database().run(u"VACUUM INTO '%1'"_s.arg(damaged)));
    tamper(damaged, u"UPDATE contact_search_data SET block=zeroblob(9)"_s);
    const QString out = f.path(u"out.goodturn"_s);
    EXPECT_FALSE(must(salvageBook(damaged, out)).lostAnything());
    const auto saved = must(Database::open({out}));
    EXPECT_THAT(must(checkSearch(*saved)), IsEmpty());
    EXPECT_EQ(must(scalar(*saved, u"SELECT count(*) FROM contact_search WHERE contact_search "
                                  "MATCH 'duarte'"_s)),
              1);
}

} // namespace
} // namespace goodturn::store

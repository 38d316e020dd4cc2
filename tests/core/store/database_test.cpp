#include "core/store/database.h"
#include "core/store/database_config.h"

#include "core/store/sql_query.h"
#include "tests/core/store/store_fixture.h"

#include <QFile>
#include <QFileInfo>

namespace goodturn::store {
namespace {
using namespace Qt::StringLiterals;

using Mode = DatabaseConfig::Mode;

TEST_F(StoreTest, ANewBookIsForItsOwnerOnly)
{
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_FALSE(QFileInfo(path()).permissions() & others);
    EXPECT_FALSE(QFileInfo(path() + u"-wal"_s).permissions() & others);
}

TEST_F(StoreTest, WhatSafetyRestsOnIsSet)
{
    EXPECT_EQ(*scalar(*database_, u"PRAGMA foreign_keys"_s), 1);
    EXPECT_EQ(*scalar(*database_, u"PRAGMA synchronous"_s), 2);
    EXPECT_EQ(*scalar(*database_, u"PRAGMA trusted_schema"_s), 0);
    SqlQuery mode(*database_, u"PRAGMA journal_mode"_s);
    ASSERT_TRUE(mode.run());
    ASSERT_TRUE(mode.next());
    EXPECT_EQ(mode.text(0), u"wal"_s);
}

TEST_F(StoreTest, AMissingFileIsNamed)
{
    const auto opened = Database::open({path("none.goodturn"), Mode::OpenExisting});
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ErrorKind::NotFound);
    EXPECT_TRUE(opened.error().message.contains(u"none.goodturn"_s));
}

TEST_F(StoreTest, AnExistingFileIsNotOverwritten)
{
    const auto opened = open(Mode::CreateNew);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ErrorKind::InvalidInput);
    EXPECT_TRUE(migrate(*database_));
}

TEST_F(StoreTest, AMissingFolderIsNamed)
{
    const auto opened = Database::open({path("nowhere/book.goodturn"), Mode::CreateNew});
    ASSERT_FALSE(opened);
    EXPECT_TRUE(opened.error().message.contains(u"nowhere"_s));
}

TEST_F(StoreTest, AFileOfAnotherKindIsRefusedAndLeftAsItIs)
{
    const QByteArray text = QByteArray("name,amount\nHarbour,12\n").repeated(400);
    QFile file(path("list.csv"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    const auto opened = Database::open({path("list.csv"), Mode::OpenExisting});
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ErrorKind::NotABook);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), text);
}

TEST_F(StoreTest, AReadOnlyConnectionCanNotWrite)
{
    auto reader = open(Mode::ReadOnly);
    ASSERT_TRUE(reader) << reader.error().detail.toStdString();
    const auto written = (*reader)->run(u"INSERT INTO book_setting VALUES('a','b')"_s);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::ReadOnly);
}

TEST_F(StoreTest, AStatementInUseIsNotStartedAgain)
{
    const QString sql = u"SELECT 1 UNION SELECT 2"_s;
    SqlQuery outer(*database_, sql);
    ASSERT_TRUE(outer.run());
    ASSERT_TRUE(outer.next());
    SqlQuery inner(*database_, sql);
    EXPECT_FALSE(inner.run());
    EXPECT_TRUE(outer.next());
    EXPECT_EQ(outer.integer(0), 2);
}

TEST_F(StoreTest, AFullDiskIsSaidSoAndLosesNothing)
{
    // The book may grow by no page: to SQLite that is a full disk.
    const qint64 pages = *scalar(*database_, u"PRAGMA page_count"_s);
    ASSERT_TRUE(database_->run(u"PRAGMA max_page_count=%1"_s.arg(pages)));
    const QString text(200'000, u'x');
    SqlQuery insert(*database_, u"INSERT INTO book_setting(name, value) VALUES(?,?)"_s);
    const auto written = insert.run({u"big"_s, text});
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::NoSpace);
    EXPECT_FALSE(database_->inTransaction());
    EXPECT_EQ(*scalar(*database_, u"SELECT count(*) FROM book_setting WHERE name<>'row_sums'"_s),
              0);
}

} // namespace
} // namespace goodturn::store

#include "core/store/migrations.h"
#include "core/store/sql_query.h"
#include "tests/core/store/store_fixture.h"

#include <QFile>

namespace goodturn::store {
namespace {
using namespace Qt::StringLiterals;

const QString meta = u"x'00', 1, '2026-01-01T00:00:00.000Z', 'rep', '2026-01-01T00:00:00.000Z', "
                     "'rep'"_s;

/// A book as schema 1 left it: an account and a person in the trash by themselves.
class TrashMigrationTest : public StoreTest
{
protected:
    void SetUp() override
    {
        StoreTest::SetUp(); // brings the migrations in
        old_ = std::move(*Database::open({path("old.goodturn"), DatabaseConfig::Mode::CreateNew}));
        QFile first(u":/migrations/0001_book.sql"_s);
        ASSERT_TRUE(first.open(QIODevice::ReadOnly));
        run(QString::fromUtf8(first.readAll()));
        run(u"PRAGMA application_id=%1; PRAGMA user_version=1"_s.arg(applicationId));
        run(u"INSERT INTO account VALUES(1, %1, '2026-02-02T10:00:00.000Z', 'Gone', 'company', "
            "'client', 'rep', '', NULL, '', 'gone', 'gone')"_s.arg(meta));
        run(u"INSERT INTO contact VALUES(1, %1, '2026-03-03T10:00:00.000Z', 'Ines', '', '', NULL, "
            "'', NULL, '', 'Ines', 'ines', 'ines')"_s.arg(meta));
        run(u"INSERT INTO account VALUES(2, %1, NULL, 'There', 'company', 'client', 'rep', '', "
            "NULL, '', 'there', 'there')"_s.arg(QString(meta).replace(u"x'00'"_s, u"x'01'"_s)));
        run(u"INSERT INTO employment VALUES(1, %1, NULL, 1, 2, '', NULL, NULL)"_s.arg(meta));
        run(u"INSERT INTO goal VALUES(1, %1, NULL, 1, 'A goal', NULL, NULL)"_s.arg(meta));
        run(u"INSERT INTO goal VALUES(2, %1, NULL, 2, 'Another', NULL, NULL)"_s.arg(
            QString(meta).replace(u"x'00'"_s, u"x'01'"_s)));
    }

    void run(const QString& sql)
    {
        const auto done = old_->run(sql);
        ASSERT_TRUE(done) << done.error().detail.toStdString();
    }

    QString deletedAt(const QString& table, int id)
    {
        SqlQuery query(*old_, u"SELECT deleted_at FROM %1 WHERE id=?"_s.arg(table));
        EXPECT_TRUE(query.run({id}));
        EXPECT_TRUE(query.next());
        return query.text(0);
    }

    std::unique_ptr<Database> old_;
};

TEST_F(TrashMigrationTest, WhatHungOnTheTrashedGoesAlongAtTheSameMoment)
{
    const auto migrated = migrate(*old_);
    ASSERT_TRUE(migrated) << migrated.error().detail.toStdString();
    EXPECT_EQ(deletedAt(u"goal"_s, 1), u"2026-02-02T10:00:00.000Z"_s);
    EXPECT_EQ(deletedAt(u"employment"_s, 1), u"2026-03-03T10:00:00.000Z"_s);
    EXPECT_EQ(deletedAt(u"goal"_s, 2), QString());
}

} // namespace
} // namespace goodturn::store

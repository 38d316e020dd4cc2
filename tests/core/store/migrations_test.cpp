#include "core/store/migrations.h"

#include "core/store/sql_query.h"
#include "tests/core/store/store_fixture.h"

#include <QFile>

namespace goodturn::store {
namespace {
using namespace Qt::StringLiterals;

TEST_F(StoreTest, ANewBookHasTheNewestSchemaAndOurMark)
{
    EXPECT_EQ(*schemaVersion(*database_), newestSchemaVersion());
    EXPECT_EQ(*scalar(*database_, u"PRAGMA application_id"_s), applicationId);
}

TEST_F(StoreTest, MigratingTwiceChangesNothing)
{
    EXPECT_TRUE(migrate(*database_));
    EXPECT_EQ(*schemaVersion(*database_), newestSchemaVersion());
}

TEST_F(StoreTest, ANewerSchemaIsRefusedByName)
{
    ASSERT_TRUE(database_->run(u"PRAGMA user_version=999"_s));
    const auto migrated = migrate(*database_);
    ASSERT_FALSE(migrated);
    EXPECT_EQ(migrated.error().kind, ErrorKind::NewerSchema);
    EXPECT_TRUE(migrated.error().message.contains(path()));
    EXPECT_EQ(*scalar(*database_, u"PRAGMA user_version"_s), 999);
}

TEST_F(StoreTest, ADatabaseOfAnotherProgramIsRefused)
{
    ASSERT_TRUE(database_->run(u"PRAGMA application_id=77"_s));
    const auto migrated = migrate(*database_);
    ASSERT_FALSE(migrated);
    EXPECT_EQ(migrated.error().kind, ErrorKind::NotABook);
}

TEST_F(StoreTest, AnEmptyFileIsNoBook)
{
    QFile file(path("empty.goodturn"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    auto opened = Database::open({path("empty.goodturn"), DatabaseConfig::Mode::OpenExisting});
    ASSERT_TRUE(opened);
    const auto migrated = migrate(**opened);
    ASSERT_FALSE(migrated);
    EXPECT_EQ(migrated.error().kind, ErrorKind::NotABook);
}

} // namespace
} // namespace goodturn::store

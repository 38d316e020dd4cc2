#include "core/store/schema_check.h"

#include "tests/core/store/store_fixture.h"

namespace goodturn::store {
namespace {
using namespace Qt::StringLiterals;

TEST_F(StoreTest, ANewBookIsWhole)
{
    const auto problems = checkIntegrity(*database_);
    ASSERT_TRUE(problems);
    EXPECT_TRUE(problems->isEmpty()) << problems->join(u'\n').toStdString();
}

TEST_F(StoreTest, ADanglingReferenceIsFound)
{
    ASSERT_TRUE(database_->run(u"PRAGMA foreign_keys=OFF"_s));
    ASSERT_TRUE(database_->run(u"INSERT INTO account_tag VALUES(99, 0, 'lost')"_s));
    const auto problems = checkIntegrity(*database_);
    ASSERT_TRUE(problems);
    ASSERT_EQ(problems->size(), 1);
    EXPECT_TRUE(problems->first().contains(u"account_tag"_s));
}

} // namespace
} // namespace goodturn::store

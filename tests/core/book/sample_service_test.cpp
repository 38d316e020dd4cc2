#include "core/book/sample_service.h"

#include "tests/support/book_fixture.h"

#include <set>

namespace goodturn::book {
namespace {
using testing::BookFixture;
using testing::must;

TEST(SampleService, TheSampleBookHoldsEveryStanding)
{
    BookFixture f;
    must(fillWithSample(f.book()));
    const auto ids = must(f.book().queries().accountIds({}));
    const auto rows = must(f.book().queries().accountRows(ids));
    EXPECT_GE(rows.size(), 38U);
    std::set<reciprocity::Standing> standings;
    for (const query::AccountRow& row : rows)
        standings.insert(row.standing);
    EXPECT_EQ(standings.size(), std::size(EnumCodes<reciprocity::Standing>::all));
    EXPECT_GE(*f.book().queries().personCount(), 85);
    EXPECT_TRUE(f.book().check()->isEmpty());
    EXPECT_FALSE(must(f.book().queries().agenda(14)).empty());
}

TEST(SampleService, AGeneratedBookIsAsLargeAsAskedFor)
{
    BookFixture f;
    must(fillWithGenerated(f.book(), {20, 50, 300, 400, 7}));
    EXPECT_EQ(*f.book().queries().accountCount(), 20);
    EXPECT_EQ(*f.book().queries().personCount(), 50);
    EXPECT_TRUE(f.book().check()->isEmpty());
}

TEST(SampleService, StoppingTheGeneratorLeavesAnEmptyBook)
{
    BookFixture f;
    const auto stopped = fillWithGenerated(f.book(), {2000, 5000, 30000, 40000, 7},
                                           [](qint64, qint64) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(*f.book().queries().accountCount(), 0);
}

} // namespace
} // namespace goodturn::book

#include "tests/architecture/header_coverage.h"
#include "tests/architecture/nothing_found.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace goodturn::architecture;
using namespace Qt::StringLiterals;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace {

/// b.h comes in with the tested a.h; c.h comes in with nothing.
SourceTree smallTree()
{
    return {{u"core/base/a.h"_s, u"#include \"core/base/b.h\"\n"_s},
            {u"core/base/b.h"_s, u"\n"_s},
            {u"core/base/c.h"_s, u"\n"_s},
            {u"core/base/c.cpp"_s, u"#include \"core/base/c.h\"\n"_s},
            {u"tests/core/a_test.cpp"_s, u"#include \"core/base/a.h\"\n"_s}};
}

} // namespace

TEST(EveryHeader, IsIncludedByATest)
{
    EXPECT_TRUE(nothingFound(untestedHeaders(thisTree(), excusedHeaders())));
}

TEST(EveryHeader, WithoutATestIsFound)
{
    const Findings found = untestedHeaders(smallTree(), {});
    ASSERT_THAT(found, SizeIs(2));
    EXPECT_EQ(found[0].path, u"core/base/b.h"_s);
    EXPECT_EQ(found[1].path, u"core/base/c.h"_s);
}

TEST(EveryHeader, MayBeExcusedOnlyIfATestedOneIncludesIt)
{
    const Findings found = untestedHeaders(smallTree(), {{u"core/base/b.h"_s, u"names only"_s},
                                                         {u"core/base/c.h"_s, u"names only"_s}});
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_EQ(found[0].path, u"core/base/c.h"_s);
}

TEST(Excuses, AreNeeded)
{
    EXPECT_TRUE(nothingFound(staleExcuses(thisTree(), excusedHeaders())));
}

TEST(Excuses, ThatAreStaleAreFound)
{
    EXPECT_THAT(staleExcuses(smallTree(), {{u"core/base/gone.h"_s, u"x"_s}}), SizeIs(1));
    EXPECT_THAT(staleExcuses(smallTree(), {{u"core/base/a.h"_s, u"x"_s}}), SizeIs(1));
    EXPECT_THAT(staleExcuses(smallTree(), {{u"core/base/b.h"_s, QString()}}), SizeIs(1));
    EXPECT_THAT(staleExcuses(smallTree(), {{u"core/base/b.h"_s, u"x"_s}}), IsEmpty());
}

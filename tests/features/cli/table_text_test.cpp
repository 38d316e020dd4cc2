#include "app/cli/table_text.h"

#include <gtest/gtest.h>

namespace goodturn::cli {
namespace {
using namespace Qt::StringLiterals;

TEST(TableText, ColumnsLineUpAndFiguresStandRight)
{
    const QString text =
        tableText({u"Name"_s, u"N"_s}, {{u"a"_s, u"1"_s}, {u"bcdef"_s, u"20"_s}}, {1});
    EXPECT_EQ(text, u"Name    N\na       1\nbcdef  20\n"_s);
}

TEST(TableText, LongCellsAreCut)
{
    const QString text = tableText({u"T"_s}, {{QString(100, u'x')}});
    EXPECT_TRUE(text.contains(u'…'));
    EXPECT_FALSE(text.contains(QString(60, u'x')));
}

} // namespace
} // namespace goodturn::cli

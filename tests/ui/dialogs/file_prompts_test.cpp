#include "ui/dialogs/file_prompts.h"

#include <gtest/gtest.h>

using namespace goodturn::ui;
using namespace Qt::StringLiterals;

TEST(FilePrompts, aNewBookAlwaysHasTheSuffix)
{
    EXPECT_EQ(withBookSuffix(u"/tmp/mine"_s), u"/tmp/mine.goodturn"_s);
    EXPECT_EQ(withBookSuffix(u"/tmp/mine.goodturn"_s), u"/tmp/mine.goodturn"_s);
    EXPECT_EQ(withBookSuffix(u"/tmp/mine.GOODTURN"_s), u"/tmp/mine.GOODTURN"_s);
    EXPECT_EQ(withBookSuffix(u"/tmp/v1.2"_s), u"/tmp/v1.2.goodturn"_s);
}

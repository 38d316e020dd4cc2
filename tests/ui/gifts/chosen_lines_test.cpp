#include "ui/pages/gifts/chosen_lines.h"

#include <gtest/gtest.h>

namespace goodturn::ui {
namespace {

struct Line
{
    bool isChosen = false;
};

TEST(ChosenLines, OfSeveralRowsTheFirstSaysWhatBecomesOfAll)
{
    std::vector<Line> lines{{true}, {false}, {true}};
    EXPECT_TRUE(flipChosen(lines, {1, 2}));
    EXPECT_TRUE(lines[1].isChosen && lines[2].isChosen);
    EXPECT_TRUE(flipChosen(lines, {0, 2}));
    EXPECT_FALSE(lines[0].isChosen || lines[2].isChosen);
    EXPECT_TRUE(lines[1].isChosen) << "not among the rows";
}

TEST(ChosenLines, WithoutARowNothingChanges)
{
    std::vector<Line> lines{{true}};
    EXPECT_FALSE(flipChosen(lines, {}));
    EXPECT_TRUE(lines[0].isChosen);
}

} // namespace
} // namespace goodturn::ui

#include "ui/desk/record_steps.h"

#include "tests/support/test_desk.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace Qt::StringLiterals;

TEST(RecordSteps, GoThroughTheOrderAndSayWhereTheyStand)
{
    BookFixture book;
    TestDesk desk(book);
    const std::vector<qint64> keys{40, 7, 19};
    const ui::RecordOrder order{[&] { return int(keys.size()); },
                                [&](qint64 key) {
                                    const auto found = std::ranges::find(keys, key);
                                    return found == keys.end() ? -1 : int(found - keys.begin());
                                },
                                [&](int row) { return keys[size_t(row)]; }};
    EXPECT_EQ(ui::step(desk, order, 40, 1), 7);
    EXPECT_EQ(desk.statuses.last(), u"2 of 3"_s);
    EXPECT_EQ(ui::step(desk, order, 7, -1), 40);
    EXPECT_EQ(desk.statuses.last(), u"1 of 3"_s);
    EXPECT_EQ(ui::step(desk, order, 40, -1), std::nullopt);
    EXPECT_EQ(desk.statuses.last(), u"This is the first of the list."_s);
    EXPECT_EQ(ui::step(desk, order, 19, 1), std::nullopt);
    EXPECT_EQ(desk.statuses.last(), u"This is the last of the list."_s);
    desk.statuses.clear();
    EXPECT_EQ(ui::step(desk, order, 5, 1), std::nullopt) << "the list doesn't have it";
    EXPECT_TRUE(desk.statuses.isEmpty());
}

#include "ui/pages/gifts/yielding_row.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <gtest/gtest.h>

using goodturn::ui::YieldingRow;

TEST(YieldingRowTest, OneGoesOutOfSightWhereThereIsNoRoomAndComesBack)
{
    QWidget window; // which may be smaller than what lies in it
    YieldingRow row(&window);
    auto* layout = new QHBoxLayout(&row);
    auto* stays = new QPushButton(QStringLiteral("Stays"));
    auto* yields = new QPushButton(QStringLiteral("Yields"));
    layout->addWidget(stays);
    layout->addWidget(yields);
    row.letYield(yields);
    row.resize(600, 40);
    window.resize(600, 40);
    window.show();
    EXPECT_TRUE(yields->isVisible());
    const int least = row.minimumSizeHint().width();
    row.resize(least, 40);
    EXPECT_FALSE(yields->isVisible());
    EXPECT_TRUE(stays->isVisible());
    EXPECT_EQ(row.minimumSizeHint().width(), least);
    row.resize(least + yields->minimumSizeHint().width() + layout->spacing(), 40);
    EXPECT_TRUE(yields->isVisible());
}

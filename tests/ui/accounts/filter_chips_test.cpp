#include "ui/pages/accounts/chip.h"
#include "ui/pages/accounts/filter_chips.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

Chip* chip(const FilterChips& chips, const QString& text)
{
    for (Chip* one : chips.findChildren<Chip*>())
        if (one->text() == text)
            return one;
    return nullptr;
}

QAction* tagAction(const FilterChips& chips, const QString& text)
{
    auto* menu = chips.findChild<QMenu*>();
    emit menu->aboutToShow();
    for (QAction* action : menu->actions())
        if (action->text() == text)
            return action;
    return nullptr;
}

} // namespace

TEST(FilterChips, ChooseOneLifecycleOrAll)
{
    FilterChips chips([] { return QStringList(); });
    QSignalSpy changed(&chips, &FilterChips::changed);
    EXPECT_EQ(chips.lifecycle(), std::nullopt);
    QTest::mouseClick(chip(chips, u"Partners"_s), Qt::LeftButton);
    EXPECT_EQ(chips.lifecycle(), Lifecycle::Partner);
    QTest::mouseClick(chip(chips, u"All"_s), Qt::LeftButton);
    EXPECT_EQ(chips.lifecycle(), std::nullopt);
    EXPECT_EQ(changed.count(), 2);
}

TEST(FilterChips, OfferTheTagsOfTheBook)
{
    QStringList tags{u"finance"_s};
    FilterChips chips([&] { return tags; });
    QAction* finance = tagAction(chips, u"#finance"_s);
    ASSERT_NE(finance, nullptr);
    finance->trigger();
    EXPECT_EQ(chips.tag(), u"finance"_s);
    ASSERT_NE(chip(chips, u"#finance"_s), nullptr);
    EXPECT_TRUE(chip(chips, u"#finance"_s)->isChecked());
    tags << u"R && D"_s;
    tagAction(chips, u"Any tag"_s)->trigger();
    EXPECT_EQ(chips.tag(), QString());
    EXPECT_FALSE(chip(chips, u"Tag"_s)->isChecked());
}

TEST(FilterChips, ClearQuietly)
{
    FilterChips chips([] { return QStringList(); });
    chips.setLifecycle(Lifecycle::Former);
    chips.setTag(u"x"_s);
    QSignalSpy changed(&chips, &FilterChips::changed);
    chips.clear();
    EXPECT_EQ(changed.count(), 0);
    EXPECT_EQ(chips.lifecycle(), std::nullopt);
    EXPECT_EQ(chips.tag(), QString());
}

TEST(Chip, GrowsWithItsWordsAndIsPaintedOnAndOff)
{
    Chip chip(u"All"_s);
    const int narrow = chip.sizeHint().width();
    const QImage off = chip.grab().toImage();
    chip.setChecked(true);
    EXPECT_NE(chip.grab().toImage(), off);
    chip.setText(u"All of them together"_s);
    EXPECT_GT(chip.sizeHint().width(), narrow);
}

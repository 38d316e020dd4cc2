#include "ui/print/layout_panel.h"

#include "core/book/summary_layout_service.h"
#include "tests/support/mnemonics.h"
#include "tests/support/test_desk.h"
#include "ui/desk/saved_menu.h"
#include "ui/editors/tone_label.h"
#include "ui/print/layout_menu.h"
#include "ui/print/section_list.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using book::SummaryLayoutService;
using report::Audience;
using report::SummaryLayout;
using report::SummaryPeriod;
using report::SummarySection;

namespace {

/// Qt hands a drop to a list only out of a drag that a window system leads.
struct DropReach : SectionList
{
    using SectionList::dropEvent;
};

class LayoutPanelTest : public ::testing::Test
{
protected:
    LayoutPanelTest()
    {
        QObject::connect(&panel, &LayoutPanel::layoutChanged, &panel,
                         [this](const SummaryLayout& layout) { told.push_back(layout); });
        panel.resize(280, 700);
        panel.show();
        panel.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&panel));
    }

    SectionList& list() { return *panel.sections(); }
    int rowOf(SummarySection section)
    {
        for (int row = 0; row < list().count(); ++row)
            if (list().item(row)->data(Qt::UserRole).toInt() == int(section))
                return row;
        return -1;
    }
    void press(SummarySection section, Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        list().setFocus();
        list().setCurrentRow(rowOf(section));
        QTest::keyClick(&list(), key, with);
    }
    void leaveOnly(const std::vector<SummarySection>& kept)
    {
        for (const SummarySection section : report::allSections())
            if (std::ranges::find(kept, section) == kept.end())
                press(section, Qt::Key_Space);
    }
    bool triggers(const QString& text)
    {
        emit panel.menu()->menu()->aboutToShow();
        for (QAction* act : panel.menu()->menu()->actions())
            if (act->text() == text && act->isEnabled()) {
                act->trigger();
                return true;
            }
        return false;
    }
    void typeName(const QString& name)
    {
        QLineEdit* line = panel.menu()->nameLine();
        ASSERT_TRUE(line->hasFocus());
        line->selectAll();
        QTest::keyClicks(line, name);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void drop(int row, double part)
    {
        const QRect there = list().visualRect(list().model()->index(row, 0));
        QMimeData data;
        QDropEvent event(QPointF(there.left() + 5, there.top() + there.height() * part),
                         Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        (list().*&DropReach::dropEvent)(&event);
        EXPECT_TRUE(event.isAccepted());
    }

    testing::BookFixture fixture;
    testing::TestDesk desk{fixture};
    LayoutPanel panel{desk};
    std::vector<SummaryLayout> told;
};

TEST_F(LayoutPanelTest, BeginsWithTheUsualLayoutAndTellsNobody)
{
    EXPECT_EQ(panel.layout(), SummaryLayout());
    EXPECT_EQ(panel.menu()->button()->text(), u"La&yout: Usual"_s);
    EXPECT_TRUE(told.empty());
    EXPECT_FALSE(panel.problem()->isVisible());
}

TEST_F(LayoutPanelTest, TicksAndMovesSectionsByTheKeyboard)
{
    press(SummarySection::Standing, Qt::Key_Space);
    ASSERT_EQ(told.size(), 1U);
    EXPECT_FALSE(told.back().has(SummarySection::Standing));
    press(SummarySection::People, Qt::Key_Up, Qt::AltModifier);
    ASSERT_EQ(told.size(), 2U);
    EXPECT_EQ(told.back().sections[0], SummarySection::People);
    EXPECT_EQ(told.back().sections[1], SummarySection::Flow);
    QTest::keyClick(&list(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(told.back().sections[1], SummarySection::People) << "the moved one stays current";
    press(SummarySection::Why, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(told.size(), 3U) << "there is nowhere to go";
    EXPECT_EQ(list().currentRow(), list().count() - 1);
}

TEST_F(LayoutPanelTest, ADragPutsASectionWhereItIsDropped)
{
    list().setCurrentRow(rowOf(SummarySection::Notes));
    drop(0, 0.2);
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told.back().sections.front(), SummarySection::Notes);
    EXPECT_EQ(list().count(), 11);
    list().setCurrentRow(0);
    drop(2, 0.8);
    EXPECT_EQ(told.back().sections[2], SummarySection::Notes);
    EXPECT_EQ(list().count(), 11);
    list().setCurrentRow(2);
    drop(2, 0.8);
    EXPECT_EQ(told.size(), 2U) << "it is there already";
}

TEST_F(LayoutPanelTest, AClickOnTheTickChangesIt)
{
    const QRect row = list().visualRect(list().model()->index(0, 0));
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                      QPoint(row.left() + row.height() / 2, row.center().y()));
    ASSERT_EQ(told.size(), 1U);
    EXPECT_FALSE(told.back().has(SummarySection::Standing));
}

TEST_F(LayoutPanelTest, PeriodAndChartAreTold)
{
    panel.period()->setFocus();
    QTest::keyClick(panel.period(), Qt::Key_Down);
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told.back().period, SummaryPeriod::TwelveMonths);
    panel.chart()->setFocus();
    QTest::keyClick(panel.chart(), Qt::Key_Space);
    ASSERT_EQ(told.size(), 2U);
    EXPECT_FALSE(told.back().chart);
    press(SummarySection::Flow, Qt::Key_Space);
    EXPECT_FALSE(panel.chart()->isEnabled()) << "without figures there is no chart";
}

TEST_F(LayoutPanelTest, ALayoutWithoutASectionIsNotToldAndSaysWhy)
{
    leaveOnly({SummarySection::Notes});
    const size_t before = told.size();
    press(SummarySection::Notes, Qt::Key_Space);
    EXPECT_EQ(told.size(), before);
    EXPECT_TRUE(panel.problem()->isVisible());
    EXPECT_EQ(panel.problem()->text(), u"Choose at least one section."_s);
    ASSERT_TRUE(triggers(u"Save as a new layout…"_s));
    typeName(u"None"_s);
    ASSERT_EQ(desk.errors.size(), 1);
    EXPECT_TRUE(panel.menu()->nameLine()->isVisible()) << "what was typed stays";
    QTest::keyClick(panel.menu()->nameLine(), Qt::Key_Escape);
    press(SummarySection::Gifts, Qt::Key_Space);
    EXPECT_FALSE(panel.problem()->isVisible());
    EXPECT_EQ(told.back().sections, std::vector{SummarySection::Gifts});
}

TEST_F(LayoutPanelTest, ForACopyToShareWhatIsPrivateIsGreyedAndWhy)
{
    panel.setAudience(Audience::ToShare);
    for (const SummarySection section : report::allSections()) {
        const QListWidgetItem* item = list().item(rowOf(section));
        EXPECT_EQ(item->flags().testFlag(Qt::ItemIsEnabled), isShared(section));
        EXPECT_EQ(item->text().contains(u"never shared"_s), !isShared(section));
        EXPECT_EQ(item->toolTip().isEmpty(), isShared(section));
    }
    EXPECT_FALSE(panel.chart()->isEnabled());
    EXPECT_TRUE(told.empty());
    EXPECT_EQ(panel.layout(), SummaryLayout()) << "what is chosen stays";
    press(SummarySection::Notes, Qt::Key_Space);
    EXPECT_TRUE(panel.layout().has(SummarySection::Notes));
    for (const auto section :
         {SummarySection::People, SummarySection::Goals, SummarySection::Favours})
        press(section, Qt::Key_Space);
    EXPECT_EQ(told.size(), 2U) << "nothing is left for the client";
    EXPECT_TRUE(panel.problem()->text().contains(u"private"_s));
    panel.setAudience(Audience::Mine);
    EXPECT_FALSE(panel.problem()->isVisible());
    EXPECT_EQ(list().item(rowOf(SummarySection::Notes))->text(), u"Private notes"_s);
}

TEST_F(LayoutPanelTest, SavesRenamesRemovesAndTakesBackInTheBook)
{
    press(SummarySection::Gifts, Qt::Key_Up, Qt::AltModifier);
    ASSERT_TRUE(triggers(u"Save as a new layout…"_s));
    typeName(u"Gifts first"_s);
    EXPECT_EQ(panel.menu()->button()->text(), u"La&yout: Gifts first"_s);
    SummaryLayoutService service(fixture.book());
    EXPECT_EQ(testing::must(service.layout(u"Gifts first"_s)), panel.layout());
    ASSERT_TRUE(triggers(u"Usual"_s));
    EXPECT_EQ(told.back(), SummaryLayout());
    ASSERT_TRUE(triggers(u"Gifts first"_s));
    EXPECT_EQ(told.back().name, u"Gifts first"_s);
    EXPECT_EQ(told.back(), panel.layout());
    press(SummarySection::Standing, Qt::Key_Space);
    ASSERT_TRUE(triggers(u"Save “Gifts first” as it is now"_s));
    EXPECT_FALSE(testing::must(service.layout(u"Gifts first"_s)).has(SummarySection::Standing));
    ASSERT_TRUE(triggers(u"Rename “Gifts first”…"_s));
    typeName(u"Visit"_s);
    ASSERT_TRUE(triggers(u"Show it first"_s));
    ASSERT_TRUE(triggers(u"Remove “Visit”"_s));
    EXPECT_EQ(panel.menu()->button()->text(), u"La&yout: Usual"_s);
    EXPECT_EQ(desk.statuses.back(), u"Layout “Visit” removed. The Layout menu takes it back."_s);
    ASSERT_TRUE(triggers(u"Take back: Remove layout “Visit”"_s));
    EXPECT_TRUE(service.layout(u"Visit"_s));
    EXPECT_TRUE(desk.errors.isEmpty());
    panel.showFirst();
    EXPECT_EQ(panel.menu()->name(), u"Visit"_s);
    EXPECT_FALSE(panel.layout().has(SummarySection::Standing));
    ASSERT_TRUE(triggers(u"Save as a new layout…"_s));
    typeName(u"usual"_s);
    EXPECT_EQ(desk.errors.size(), 1) << "that is the name of the one with all sections";
}

TEST_F(LayoutPanelTest, WhatIsTakenBackLosesItsName)
{
    ASSERT_TRUE(triggers(u"Save as a new layout…"_s));
    typeName(u"A"_s);
    ASSERT_TRUE(triggers(u"Take back: Save layout “A”"_s));
    EXPECT_EQ(panel.menu()->button()->text(), u"La&yout: Usual"_s);
    EXPECT_TRUE(testing::must(SummaryLayoutService(fixture.book()).layouts()).empty());
}

TEST_F(LayoutPanelTest, LayoutsThatCanNotBeReadSaySoAndTheUsualOneWorks)
{
    testing::must(fixture.book().setSetting(u"summary_layouts"_s, u"{"_s));
    panel.showFirst();
    EXPECT_EQ(panel.layout(), SummaryLayout());
    emit panel.menu()->menu()->aboutToShow();
    const auto acts = panel.menu()->menu()->actions();
    ASSERT_EQ(acts.size(), 2);
    EXPECT_TRUE(acts[1]->text().contains(u"can't be read"_s));
    EXPECT_FALSE(acts[1]->isEnabled());
    EXPECT_TRUE(triggers(u"Usual"_s));
    EXPECT_EQ(told.size(), 1U);
}

TEST_F(LayoutPanelTest, KeepsWhatALaterVersionWroteIntoALayout)
{
    SummaryLayout layout;
    layout.name = u"New"_s;
    layout.unknown = {u"forecast"_s};
    testing::must(SummaryLayoutService(fixture.book()).save(layout));
    ASSERT_TRUE(triggers(u"New"_s));
    press(SummarySection::Standing, Qt::Key_Space);
    ASSERT_TRUE(triggers(u"Save “New” as it is now"_s));
    EXPECT_EQ(testing::must(SummaryLayoutService(fixture.book()).layout(u"New"_s)).unknown,
              QStringList{u"forecast"_s});
}

TEST_F(LayoutPanelTest, EverythingIsReachedByTabAndByItsOwnLetter)
{
    EXPECT_EQ(testing::doubledMnemonics(panel), QStringList());
    for (const QString& text : testing::textsWithMnemonics(panel))
        for (const QChar taken : u"MTBCSP"_s) // of the window of pages around it
            EXPECT_FALSE(text.contains(u'&' + taken, Qt::CaseInsensitive)) << text.toStdString();
    panel.menu()->button()->setFocus();
    QWidgetList reached;
    for (int i = 0; i < 4; ++i) {
        reached << QApplication::focusWidget();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    EXPECT_EQ(reached, (QWidgetList{panel.menu()->button(), panel.sections(), panel.period(),
                                    panel.chart()}));
    for (const QWidget* widget : reached)
        EXPECT_FALSE(widget->accessibleName().isEmpty() &&
                     !qobject_cast<const QAbstractButton*>(widget));
}

} // namespace
} // namespace goodturn::ui

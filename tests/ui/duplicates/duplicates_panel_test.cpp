#include "ui/duplicates/duplicates_panel.h"

#include "tests/support/test_desk.h"
#include "ui/duplicates/merges_form.h"
#include "ui/merging/merge_form.h"
#include "ui/pages/accounts/record_table.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace goodturn::testing;
using namespace Qt::StringLiterals;

namespace {

class DuplicatesPanelTest : public ::testing::Test
{
protected:
    DuplicatesPanelTest() { desk.setWindow(&window); }

    void addTwins(const QString& family)
    {
        const Account account = book.addAccount(family + u" & Co"_s);
        book.addPerson(account.id, u"Ines"_s, family);
        book.addPerson(account.id, u"Ines"_s, family);
    }

    void open()
    {
        delete panel;
        delete window.layout();
        panel = new DuplicatesPanel(desk, &window);
        (new QVBoxLayout(&window))->addWidget(panel);
        window.resize(1000, 600);
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        ASSERT_TRUE(QTest::qWaitFor([this] { return !panel->isScanning(); }, 20'000));
        table = panel->findChild<RecordTable*>();
    }

    int rows() const { return table->model()->rowCount(); }
    QString cell(int row, int column) const
    {
        return table->model()->index(row, column).data().toString();
    }
    QPushButton* button(const QString& caption) const
    {
        for (auto* one : window.findChildren<QPushButton*>())
            if (one->text().remove(u'&') == caption && one->isVisible())
                return one;
        ADD_FAILURE() << "no button " << caption.toStdString();
        return nullptr;
    }
    bool says(const QString& words) const
    {
        const auto labels = panel->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    BookFixture book;
    TestDesk desk{book};
    QWidget window;
    DuplicatesPanel* panel = nullptr;
    RecordTable* table = nullptr;
};

} // namespace

TEST_F(DuplicatesPanelTest, SaysThatNothingIsThereTwice)
{
    book.addAccount(u"Harbour"_s);
    open();
    EXPECT_EQ(rows(), 0);
    EXPECT_TRUE(says(u"Nothing seems to be in the book twice."_s));
    EXPECT_FALSE(button(u"Compare and merge…"_s)->isEnabled());
}

TEST_F(DuplicatesPanelTest, ShowsEachPairWithWhy)
{
    addTwins(u"Duarte"_s);
    addTwins(u"Lowe"_s);
    open();
    ASSERT_EQ(rows(), 2);
    EXPECT_EQ(cell(0, 0), u"Ines Duarte"_s);
    EXPECT_EQ(cell(0, 2), u"Person"_s);
    EXPECT_EQ(cell(0, 3), u"likely: same name · both at Duarte & Co"_s);
    EXPECT_TRUE(
        table->model()->index(0, 3).data(Qt::ToolTipRole).toString().contains(u"of 100 points"_s));
    EXPECT_TRUE(says(u"2 pairs may be one."_s));
    EXPECT_TRUE(table->hasFocus());
}

TEST_F(DuplicatesPanelTest, DelKeepsTwoApartAndThatIsTakenBack)
{
    addTwins(u"Duarte"_s);
    addTwins(u"Lowe"_s);
    open();
    const QString first = cell(0, 0);
    QTest::keyClick(table, Qt::Key_Delete);
    ASSERT_EQ(rows(), 1);
    EXPECT_NE(cell(0, 0), first);
    QTest::mouseClick(button(u"Take back"_s), Qt::LeftButton);
    ASSERT_EQ(rows(), 2);
    EXPECT_EQ(cell(0, 0), first);
    EXPECT_FALSE(button(u"Take back"_s)->isEnabled());
    QTest::mouseClick(button(u"These are two"_s), Qt::LeftButton);
    QTest::mouseClick(button(u"Look again"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !panel->isScanning(); }, 20'000));
    EXPECT_EQ(rows(), 1) << "nor are they offered by the next scan";
    open(); // a day later
    ASSERT_EQ(rows(), 1);
    QTest::mouseClick(button(u"Take back"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !panel->isScanning(); }, 20'000));
    EXPECT_EQ(rows(), 2);
}

TEST_F(DuplicatesPanelTest, EnterComparesTwoAndAMergeTakesTheirPairAway)
{
    addTwins(u"Duarte"_s);
    open();
    QTest::keyClick(table, Qt::Key_Return);
    const auto forms = window.findChildren<MergeForm*>();
    ASSERT_EQ(forms.size(), 1);
    QPushButton* merge = button(u"Merge"_s);
    ASSERT_TRUE(merge->isEnabled()) << "the other one is chosen already";
    QTest::mouseClick(merge, Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows() == 0; }, 20'000));
    EXPECT_TRUE(says(u"Nothing seems to be in the book twice."_s));
    EXPECT_FALSE(desk.person.isValid()) << "the list is where one stays";
}

TEST_F(DuplicatesPanelTest, WhatWasMergedIsOneStepAway)
{
    open();
    QTest::mouseClick(button(u"Merges done…"_s), Qt::LeftButton);
    const auto* merges = window.findChild<MergesForm*>();
    ASSERT_TRUE(merges);
    EXPECT_TRUE(merges->isVisible());
}

TEST_F(DuplicatesPanelTest, EscapeCloses)
{
    open();
    QSignalSpy closed(panel, &DuplicatesPanel::closed);
    QTest::keyClick(table, Qt::Key_Escape);
    EXPECT_EQ(closed.size(), 1);
}

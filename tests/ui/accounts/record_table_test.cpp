#include "ui/pages/accounts/record_table.h"

#include "ui/models/row_table_model.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

namespace {

struct Fruit
{
    qint64 id = 0;
    QString name;
};

} // namespace

class FruitTable : public ::testing::Test
{
protected:
    FruitTable()
    {
        model_.setRows({{7, u"pear"_s}, {8, u"fig"_s}, {9, u"plum"_s}});
        table_.setRecords(&model_, u"Fruits"_s, u"No fruits yet"_s);
        table_.resize(400, 200);
        table_.show();
        table_.setFocus();
    }

    RowTableModel<Fruit> model_{
        {{u"Name"_s, [](const Fruit& fruit) { return fruit.name; }},
         {u"No"_s, [](const Fruit& fruit) { return QString::number(fruit.id); }, 6}},
        [](const Fruit& fruit) { return fruit.id; }};
    RecordTable table_;
};

TEST_F(FruitTable, OpensByEnterByF2AndByDoubleClick)
{
    QSignalSpy opened(&table_, &RecordTable::opened);
    table_.selectRow(1);
    QTest::keyClick(&table_, Qt::Key_Return);
    QTest::keyClick(&table_, Qt::Key_F2);
    const QPoint third = table_.visualRect(model_.index(2, 0)).center();
    QTest::mouseDClick(table_.viewport(), Qt::LeftButton, {}, third);
    ASSERT_EQ(opened.count(), 3);
    EXPECT_EQ(opened.at(0).at(0).toInt(), 1);
    EXPECT_EQ(opened.at(2).at(0).toInt(), 2);
}

TEST_F(FruitTable, RemovesOnlyWhatIsChosen)
{
    QSignalSpy removed(&table_, &RecordTable::removeWanted);
    QTest::keyClick(&table_, Qt::Key_Delete);
    EXPECT_EQ(removed.count(), 0);
    table_.selectRow(0);
    QTest::keyClick(&table_, Qt::Key_Delete);
    EXPECT_EQ(removed.count(), 1);
}

TEST_F(FruitTable, CopiesTheChosenRowsAsText)
{
    table_.selectRow(0);
    QTest::keyClick(&table_, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table_, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), u"pear\t7\nfig\t8"_s);
}

TEST_F(FruitTable, ChoosesByKey)
{
    EXPECT_EQ(table_.chooseKeys({9, 7, 100}), 2);
    EXPECT_THAT(table_.chosenRows(), ElementsAre(0, 2));
    EXPECT_EQ(table_.chooseKeys({}), 0);
    EXPECT_TRUE(table_.chosenRows().empty());
}

TEST_F(FruitTable, TellsOfTheRowThatIsEnteredByHand)
{
    table_.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&table_));
    QSignalSpy entered(&table_, &RecordTable::rowEntered);
    table_.chooseKeys({7});
    entered.clear();
    QTest::keyClick(&table_, Qt::Key_Down);
    ASSERT_EQ(entered.count(), 1);
    EXPECT_EQ(entered.at(0).at(0).toInt(), 1);
}

TEST_F(FruitTable, LetsTabGoAndKeepsFixedRows)
{
    EXPECT_FALSE(table_.tabKeyNavigation());
    EXPECT_EQ(table_.accessibleName(), u"Fruits"_s);
    for (int column = 0; column < 2; ++column)
        EXPECT_NE(table_.horizontalHeader()->sectionResizeMode(column),
                  QHeaderView::ResizeToContents);
    EXPECT_EQ(table_.columnWidth(0) + table_.columnWidth(1), table_.viewport()->width());
}

TEST_F(FruitTable, LeavesRoomForTheColumnThatTakesTheRest)
{
    table_.resize(90, 200);
    EXPECT_GE(table_.columnWidth(0), table_.viewport()->width() / 3);
    EXPECT_LT(table_.columnWidth(1), 60);
}

TEST_F(FruitTable, KeepsWidthsThatWereSetByHand)
{
    table_.horizontalHeader()->resizeSection(1, 111);
    table_.resize(500, 200);
    EXPECT_EQ(table_.columnWidth(1), 111);
}

TEST_F(FruitTable, SaysWhatWouldStandThere)
{
    const QImage full = table_.viewport()->grab().toImage();
    model_.setRows({});
    const QImage hint = table_.viewport()->grab().toImage();
    table_.setRecords(&model_, u"Fruits"_s, {});
    EXPECT_NE(hint, full);
    EXPECT_NE(hint, table_.viewport()->grab().toImage());
}

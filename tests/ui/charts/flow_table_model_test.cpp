#include "tests/ui/charts/flow_examples.h"
#include "ui/charts/flow_table_model.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

QString cell(const FlowTableModel& model, int row, int column, int role = Qt::DisplayRole)
{
    return model.data(model.index(row, column), role).toString();
}

TEST(FlowTableModel, ShowsTheBarsOfTheChartNewestFirst)
{
    FlowTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFlow(testing::yearOfFlow());
    ASSERT_EQ(model.rowCount(), 12);
    EXPECT_EQ(cell(model, 0, FlowTableModel::Period), u"November 2026"_s);
    EXPECT_EQ(cell(model, 0, FlowTableModel::Given), u"4"_s);
    EXPECT_EQ(cell(model, 0, FlowTableModel::Received), QString());
    EXPECT_EQ(cell(model, 0, FlowTableModel::Balance), u"+2.0"_s);
    EXPECT_EQ(cell(model, 5, FlowTableModel::Received), u"3"_s);
    EXPECT_EQ(model.barOfRow(5), 6);
    EXPECT_EQ(model.rowOfBar(6), 5);
}

TEST(FlowTableModel, ATipIsNeverMarkup)
{
    FlowTableModel model;
    model.setFlow(testing::yearOfFlow(), testing::yearWords);
    const QString tip = cell(model, 0, FlowTableModel::Entries, Qt::ToolTipRole);
    EXPECT_FALSE(tip.contains(u"<b>"_s));
    EXPECT_TRUE(tip.contains(u"&lt;b&gt;"_s));
}

TEST(FlowTableModel, IsCopiedWithItsHeadings)
{
    FlowTableModel model;
    model.setFlow(testing::yearOfFlow(), testing::yearWords);
    const QStringList lines = model.toText().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 13);
    EXPECT_EQ(lines[0], u"When\tGiven\tReceived\tFelt balance\tEntries"_s);
    EXPECT_TRUE(lines[6].startsWith(u"June 2026\t\t3\t+1.0\t▼ 1 Jun Order PO-4471"_s));
}

TEST(FlowTableModel, HasColumnsForWhatTheDrawingShows)
{
    FlowTableModel model;
    model.setFlow(testing::feltYear());
    EXPECT_EQ(cell(model, 0, FlowTableModel::Theirs), u"+1.5"_s);
    EXPECT_EQ(cell(model, 0, FlowTableModel::Yours), u"+2.5"_s);
    EXPECT_EQ(cell(model, 0, FlowTableModel::Compared), u"+1.0"_s);
    EXPECT_TRUE(model.toText().startsWith(
        u"When\tGiven\tReceived\tFelt balance\tThey may feel\tYou may feel\tKestrel\t"_s));
    auto money = testing::feltYear();
    money.currency = u"EUR"_s;
    model.setFlow(money);
    for (const int column :
         {FlowTableModel::Balance, FlowTableModel::Theirs, FlowTableModel::Compared})
        EXPECT_FALSE(model.hasColumn(column));
}

TEST(FlowTableModel, ReadsTheEntriesOfABarOnce)
{
    int asked = 0;
    FlowTableModel model;
    model.setFlow(testing::yearOfFlow(), [&](std::span<const qint64> favours) {
        ++asked;
        return testing::yearWords(favours);
    });
    EXPECT_EQ(asked, 0);
    for (int i = 0; i < 3; ++i)
        EXPECT_FALSE(cell(model, 0, FlowTableModel::Entries).isEmpty());
    EXPECT_EQ(asked, 1);
}

} // namespace
} // namespace goodturn::ui

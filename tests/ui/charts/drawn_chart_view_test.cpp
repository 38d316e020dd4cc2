#include "ui/charts/drawn_chart_view.h"

#include "tests/ui/charts/reliability_examples.h"
#include "ui/charts/chart_diagram.h"
#include "ui/charts/chart_rows_model.h"
#include "ui/charts/drawn_chart.h"
#include "ui/charts/picture_prompt.h"
#include "ui/charts/reliability_chart.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

class DrawnChartViewTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        show(testing::modelAndRep());
        view.resize(520, 520);
        view.show();
        view.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&view));
        diagram = view.diagram();
        table = view.table();
        view.setFocus();
    }
    void show(const std::vector<ReliabilitySeries>& series)
    {
        chart = std::make_shared<ReliabilityChart>(series);
        view.setChart(chart);
    }
    QString spoken() const { return diagram->accessibleDescription(); }
    QStringList row(int row) const
    {
        QStringList cells;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            cells << table->model()->index(row, column).data().toString();
        return cells;
    }
    /// Answers the dialog that is about to open.
    static void answer(const QString& path)
    {
        QTimer::singleShot(0, qApp, [path] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            if (path.isEmpty())
                return dialog->reject();
            dialog->selectFile(path);
            QMetaObject::invokeMethod(dialog, "accept");
        });
    }

    DrawnChartView view;
    std::shared_ptr<ReliabilityChart> chart;
    ChartDiagram* diagram = nullptr;
    QTableView* table = nullptr;
};

} // namespace

TEST_F(DrawnChartViewTest, TheArrowKeysReadEachBinOut)
{
    EXPECT_EQ(diagram->accessibleName(), u"Reliability diagram"_s);
    EXPECT_TRUE(spoken().contains(u"in 5 groups"_s)) << qPrintable(spoken());
    QTest::keyClick(diagram, Qt::Key_Right);
    EXPECT_EQ(diagram->attention(), 0);
    EXPECT_TRUE(spoken().contains(u"Said: 25 %"_s)) << qPrintable(spoken());
    QTest::keyClick(diagram, Qt::Key_End);
    EXPECT_TRUE(spoken().startsWith(u"You\nSaid: 65 %"_s)) << qPrintable(spoken());
    QTest::keyClick(diagram, Qt::Key_Right);
    EXPECT_EQ(diagram->attention(), 4) << "it ends there";
    QTest::keyClick(diagram, Qt::Key_Left);
    EXPECT_EQ(diagram->attention(), 3);
    QTest::keyClick(diagram, Qt::Key_Home);
    EXPECT_EQ(diagram->attention(), 0);
}

TEST_F(DrawnChartViewTest, ThePointerReadsTheBinUnderIt)
{
    QTest::mouseMove(diagram, chart->planned().marks[2].centre.toPoint());
    EXPECT_TRUE(QTest::qWaitFor([this] { return diagram->attention() == 2; }));
    EXPECT_TRUE(spoken().contains(u"Came: 40 of 40"_s)) << qPrintable(spoken());
}

TEST_F(DrawnChartViewTest, TheTableSaysTheSame)
{
    QSignalSpy changed(&view, &DrawnChartView::tableShownChanged);
    view.setTableShown(true);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_TRUE(table->isVisible());
    ASSERT_EQ(table->model()->rowCount(), 5);
    EXPECT_EQ(row(4), (QStringList{u"You"_s, u"65 %"_s, u"27 %"_s, u"30"_s, u"14 % to 44 %"_s}));
    show({testing::modelAndRep().front()});
    EXPECT_EQ(row(0), (QStringList{u"25 %"_s, u"33 %"_s, u"12"_s, u"14 % to 61 %"_s}))
        << "one series needs no name";
}

TEST_F(DrawnChartViewTest, CopiesThePictureOrTheRows)
{
    QTest::keyClick(diagram, Qt::Key_C, Qt::ControlModifier);
    EXPECT_FALSE(QApplication::clipboard()->image().isNull());
    view.setTableShown(true);
    view.copy();
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(
        u"Forecasts of\tSaid\tCame\tNumber\tLikely in truth\nThe model\t25 %\t33 %\t12\t"_s))
        << qPrintable(QApplication::clipboard()->text());
}

TEST_F(DrawnChartViewTest, IsSavedUnderTheNameThatIsGiven)
{
    QTemporaryDir dir;
    QSignalSpy saved(&view, &DrawnChartView::pictureSaved);
    answer(dir.filePath(u"insight"_s));
    view.savePicture();
    ASSERT_EQ(saved.size(), 1);
    EXPECT_EQ(saved[0][0].toString(), dir.filePath(u"insight.png"_s));
    EXPECT_EQ(QImage(dir.filePath(u"insight.png"_s)).size(), QSize(1280, 1360));
}

TEST_F(DrawnChartViewTest, NothingIsSavedWhereNoNameIsGiven)
{
    answer({});
    EXPECT_EQ(askPicturePath(&view, u"A/B"_s), QString());
}

TEST_F(DrawnChartViewTest, TheModelMakesItsCellsFromTheChart)
{
    ChartRowsModel model;
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_FALSE(model.headerData(0, Qt::Horizontal).isValid());
    model.setChart(chart);
    EXPECT_EQ(model.rowCount(), 5);
    EXPECT_EQ(model.headerData(1, Qt::Horizontal), u"Said"_s);
    EXPECT_EQ(model.index(0, 1).data(), u"25 %"_s);
    EXPECT_TRUE(model.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    EXPECT_TRUE(model.index(0, 0).data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
}

TEST_F(DrawnChartViewTest, ATitleTakesAsManyLinesAsItNeedsAndTheChartWhatIsLeft)
{
    QFont font;
    font.setPixelSize(15);
    ChartStyle style = paperStyle(font);
    const auto firstInk = [&](const QString& title) {
        style.title = title;
        const QImage image = drawnPicture(drawingOf(*chart), style, {320, 500}, 1);
        const QRgb mark = style.balance().rgb();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixel(x, y) == mark)
                    return y;
        return -1;
    };
    const int untitled = firstInk({});
    const int titled = firstInk(u"Too hopeful"_s);
    const int wrapped = firstInk(u"Looking back, the chances of today's model came true about as "
                                 "often as they said"_s);
    EXPECT_GT(untitled, 0);
    EXPECT_GT(titled, untitled + 15);
    EXPECT_GT(wrapped, titled + 15);
}

TEST_F(DrawnChartViewTest, NoForecastsAreDrawnAsAnEmptyPlot)
{
    show({});
    QTest::keyClick(diagram, Qt::Key_Right);
    EXPECT_EQ(diagram->attention(), -1);
    EXPECT_FALSE(view.grab().isNull());
}

} // namespace goodturn::ui

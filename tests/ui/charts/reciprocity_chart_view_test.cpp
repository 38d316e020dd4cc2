#include "tests/ui/charts/flow_examples.h"
#include "ui/charts/chart_canvas.h"
#include "ui/charts/flow_words.h"
#include "ui/charts/reciprocity_chart.h"
#include "ui/charts/reciprocity_chart_view.h"
#include "ui/theme/palette.h"
#include "ui/theme/plain_text.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

class View : public ::testing::Test
{
protected:
    View()
    {
        view.resize(800, 400);
        view.setFlow(testing::yearOfFlow());
        view.show();
        QApplication::processEvents();
    }

    ChartCanvas& canvas() { return *view.findChild<ChartCanvas*>(); }
    QTableView& table() { return *view.findChild<QTableView*>(); }

    ReciprocityChartView view;
};

TEST_F(View, AClickTellsWhichFavoursAreBehindTheBar)
{
    std::vector<qint64> favours;
    QObject::connect(&view, &ReciprocityChartView::favoursChosen, &view,
                     [&](const std::vector<qint64>& keys) { favours = keys; });
    const QPoint place = canvas().mapFromScene(canvas().drawing().columnOf(6).center());
    QTest::mouseClick(canvas().viewport(), Qt::LeftButton, {}, place);
    EXPECT_EQ(favours, std::vector<qint64>{13});
}

TEST_F(View, AFavourOfTheListMarksItsBar)
{
    view.highlight(11);
    EXPECT_EQ(canvas().drawing().attention().marked, 1);
    view.highlight(4711);
    EXPECT_EQ(canvas().drawing().attention().marked, -1);
    view.highlight(0);
    EXPECT_EQ(canvas().drawing().attention().marked, -1);
}

TEST_F(View, TheSameBarsAreThereAsATable)
{
    QSignalSpy changed(&view, &ReciprocityChartView::tableShownChanged);
    view.setTableShown(true);
    EXPECT_TRUE(table().isVisible());
    EXPECT_FALSE(canvas().isVisible());
    EXPECT_EQ(table().model()->rowCount(), 12);
    EXPECT_EQ(changed.size(), 1);
    view.highlight(13);
    EXPECT_EQ(table().currentIndex().row(), 5);
    view.setTableShown(false);
    EXPECT_TRUE(canvas().isVisible());
}

TEST_F(View, TheTableFollowsNewNumbers)
{
    view.setTableShown(true);
    view.setFlow(testing::longFlow(24));
    EXPECT_EQ(table().model()->rowCount(), 24);
}

TEST_F(View, WithoutEntriesItSaysWhatThePlaceIsFor)
{
    view.setFlow({});
    EXPECT_FALSE(canvas().isVisible());
    const auto* words = view.findChild<PlainLabel*>();
    EXPECT_TRUE(words->isVisible());
    EXPECT_EQ(words->text(), emptyFlowWords());
    view.setTableShown(true);
    EXPECT_FALSE(table().isVisible());
}

TEST_F(View, ItIsCopiedAsAPictureOrAsText)
{
    view.setTitle(u"Harbour & Lowe"_s);
    view.copyPicture();
    const QImage picture = QGuiApplication::clipboard()->image();
    EXPECT_EQ(picture.size(), view.size() * 2);
    view.setTableShown(true);
    view.copyPicture();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(u"When\t"_s));
}

TEST_F(View, ItFollowsTheme)
{
    const QColor light = canvas().drawing().chartStyle().ground;
    view.setPalette(calmPalette(true));
    QApplication::processEvents();
    EXPECT_NE(canvas().drawing().chartStyle().ground, light);
    EXPECT_TRUE(canvas().drawing().chartStyle().tokens.dark);
}

TEST_F(View, ItFollowsTheSizeOfText)
{
    const double before = canvas().drawing().plan().em;
    const QSize smallest = view.minimumSizeHint();
    QFont font = view.font();
    font.setPixelSize(30);
    view.setFont(font);
    QApplication::processEvents();
    EXPECT_GT(canvas().drawing().plan().em, before * 1.5);
    EXPECT_GT(view.minimumSizeHint().height(), smallest.height());
}

TEST_F(View, TheZoomCanBeTakenBack)
{
    QTest::keyClick(&canvas(), Qt::Key_Plus);
    ASSERT_FALSE(canvas().drawing().showsAll());
    view.resetZoom();
    EXPECT_TRUE(canvas().drawing().showsAll());
}

} // namespace
} // namespace goodturn::ui

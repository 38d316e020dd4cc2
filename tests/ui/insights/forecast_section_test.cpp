#include "ui/pages/insights/forecast_section.h"

#include "tests/support/test_desk.h"
#include "tests/ui/insights/drawn_scores.h"
#include "ui/charts/drawn_chart_view.h"
#include "ui/pages/accounts/link_button.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QTest>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

class ForecastSectionTest : public ::testing::Test
{
protected:
    void show(const ForecastSection& section)
    {
        view.show(section);
        view.show();
        QApplication::processEvents();
    }
    LinkButton* link(const QString& text)
    {
        for (LinkButton* one : view.findChildren<LinkButton*>())
            if (one->text() == text && one->isVisible())
                return one;
        return nullptr;
    }
    QStringList said() const
    {
        QStringList texts;
        for (const QLabel* label : view.findChildren<QLabel*>())
            if (label->isVisible())
                texts << label->text();
        return texts;
    }

    goodturn::testing::BookFixture book;
    goodturn::testing::TestDesk desk{book};
    ForecastSectionView view{desk};
    const ForecastSection figures{u"Returns"_s,
                                  u"Too hopeful"_s,
                                  u"Less came."_s,
                                  {{u"Model"_s, testing::scoreOfSaid({{0.75, 20, 40}})}},
                                  u"Less is better."_s};
};

} // namespace

TEST_F(ForecastSectionTest, ShowsNumberScoresAndDiagram)
{
    show(figures);
    const QStringList texts = said();
    for (const QString& text :
         {u"Too hopeful"_s, u"40"_s, u"75 %"_s, u"50 %"_s, u"35 % to 65 %"_s, u"Less is better."_s,
          u"0.313"_s, u"0.250"_s, u"Brier score of always saying 50 %"_s})
        EXPECT_TRUE(texts.contains(text)) << qPrintable(text);
    EXPECT_TRUE(view.findChild<DrawnChartView*>()->isVisible());
}

TEST_F(ForecastSectionTest, HasNothingButWordsWithoutFigures)
{
    show(figures);
    show({u"Returns"_s, u"Too early"_s, u"Wait."_s, {}, {}});
    EXPECT_EQ(said(), (QStringList{u"Returns"_s, u"Too early"_s, u"Wait."_s}));
    EXPECT_FALSE(view.findChild<DrawnChartView*>()->isVisible());
}

TEST_F(ForecastSectionTest, TheTableTakesTheDiagramsPlaceAndStaysWhenFiguresChange)
{
    show(figures);
    ASSERT_NE(link(u"As a table"_s), nullptr);
    QTest::mouseClick(link(u"As a table"_s), Qt::LeftButton);
    EXPECT_TRUE(view.findChild<DrawnChartView*>()->isTableShown());
    show(figures);
    ASSERT_NE(link(u"As a diagram"_s), nullptr);
    QTest::mouseClick(link(u"Copy"_s), Qt::LeftButton);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"75 %\t50 %\t40"_s));
    EXPECT_EQ(desk.statuses, QStringList{u"Copied."_s});
}

TEST_F(ForecastSectionTest, DiagramAndWordsStandBesideEachOtherOrBelow)
{
    view.resize(1000, 500);
    show(figures);
    const auto* diagram = view.findChild<DrawnChartView*>();
    EXPECT_GT(diagram->mapTo(&view, QPoint()).x(), 400);
    view.resize(view.minimumSizeHint().width(), 900);
    QApplication::processEvents();
    EXPECT_LT(diagram->mapTo(&view, QPoint()).x(), 20);
    EXPECT_LE(diagram->mapTo(&view, QPoint(diagram->width(), 0)).x(), view.width());
}

} // namespace goodturn::ui

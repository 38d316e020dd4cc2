#include "ui/pages/insights/forecast_sections.h"

#include "tests/ui/insights/drawn_scores.h"

#include <gtest/gtest.h>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using book::BookScores;
using testing::scoreOfSaid;

namespace {

enum Place
{
    Shown,
    ReturnsBack,
    Judged,
    AsksBack
};

ForecastSection sectionAt(const BookScores& scores, Place place)
{
    const auto sections = forecastSections(scores, {});
    EXPECT_EQ(sections.size(), 4U);
    return sections[place];
}

} // namespace

TEST(ForecastSections, AnEmptyBookSaysWhatWillStandThereAndWhen)
{
    for (const ForecastSection& section : forecastSections({}, {})) {
        EXPECT_FALSE(section.hasFigures());
        EXPECT_TRUE(section.finding.startsWith(u"No "_s)) << qPrintable(section.finding);
        EXPECT_TRUE(section.text.endsWith(u"From 30 on, figures and a diagram are shown here."_s))
            << qPrintable(section.text);
    }
    EXPECT_TRUE(sectionAt({}, Shown).text.contains(u"90 days"_s));
}

TEST(ForecastSections, FewForecastsAreToldInWordsWithoutFigures)
{
    BookScores scores;
    scores.waiting = scoreOfSaid({{0.5, 5, 12}});
    scores.returns = scoreOfSaid({{0.5, 1, 1}});
    scores.grants = scoreOfSaid({{0.5, 1, 3}});
    scores.own = scoreOfSaid({{0.5, 1, 2}});
    scores.asks = scoreOfSaid({{0.5, 9, 29}});
    const auto finding = [&](Place place) { return sectionAt(scores, place).finding; };
    EXPECT_EQ(finding(Shown), u"Too early to tell: 12 chances have come due so far"_s);
    EXPECT_EQ(finding(ReturnsBack), u"Too early to tell: 1 giving is old enough so far"_s);
    EXPECT_EQ(finding(AsksBack), u"Too early to tell: 29 asks have been answered so far"_s);
    EXPECT_EQ(sectionAt(scores, Judged).text,
              u"Answered so far: 3 judged by the model, 2 by you. From 30 on, figures and a "
              "diagram are shown here."_s);
    for (const ForecastSection& section : forecastSections(scores, {}))
        EXPECT_FALSE(section.hasFigures()) << qPrintable(section.name);
}

TEST(ForecastSections, TheTitleStatesTheFinding)
{
    BookScores scores;
    scores.waiting = scoreOfSaid({{0.9, 20, 40}});
    scores.giving = scoreOfSaid({{0.9, 2, 4}});
    scores.returns = scoreOfSaid({{0.5, 16, 32}});
    scores.asks = scoreOfSaid({{0.2, 16, 32}});
    const ForecastSection shown = sectionAt(scores, Shown);
    EXPECT_EQ(shown.finding,
              u"The chances shown were too hopeful: less came back than they said"_s);
    ASSERT_EQ(shown.lines.size(), 1U) << "what was said of giving has too few";
    EXPECT_TRUE(shown.text.contains(u"50 %, every time would have been better"_s));
    EXPECT_EQ(sectionAt(scores, ReturnsBack).finding,
              u"Looking back, as much came back as today's model expects"_s);
    EXPECT_TRUE(sectionAt(scores, AsksBack).finding.contains(u"too cautious"_s));
    EXPECT_FALSE(shown.note.isEmpty()) << "what a Brier score is, once";
    EXPECT_TRUE(sectionAt(scores, ReturnsBack).note.isEmpty());
    scores.giving = scoreOfSaid({{0.9, 20, 40}});
    EXPECT_EQ(sectionAt(scores, Shown).lines.size(), 2U);
}

TEST(ForecastSections, ModelAndRepAreComparedWhereBothHaveFigures)
{
    BookScores scores;
    const auto sharp = scoreOfSaid({{0.1, 2, 20}, {0.9, 18, 20}});
    const auto hopeful = scoreOfSaid({{0.8, 20, 40}});
    scores.grants = sharp;
    scores.own = hopeful;
    ForecastSection asks = sectionAt(scores, Judged);
    EXPECT_EQ(asks.finding, u"The model foresaw the answers to your asks better than you did"_s);
    EXPECT_EQ(asks.text,
              u"The model's chances of a yes came true about as often as they said. You were too "
              "hopeful about asks: fewer were granted than you said."_s);
    ASSERT_EQ(asks.lines.size(), 2U);
    EXPECT_EQ(asks.lines[1].name, u"You"_s);
    std::swap(scores.grants, scores.own);
    EXPECT_TRUE(sectionAt(scores, Judged).finding.startsWith(u"You foresaw"_s));
    scores.grants = scores.own;
    EXPECT_TRUE(sectionAt(scores, Judged).finding.contains(u"about equally well"_s));
    scores.grants = {};
    asks = sectionAt(scores, Judged);
    EXPECT_EQ(asks.finding, u"Your chances of a yes came true about as often as you said"_s);
    EXPECT_EQ(asks.lines.size(), 1U);
}

} // namespace goodturn::ui

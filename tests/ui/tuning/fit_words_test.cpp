#include "ui/tuning/fit_words.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using reciprocity::Score;

namespace {

Score score(int n, double brier)
{
    Score made;
    made.n = n;
    made.brier = brier;
    made.baseBrier = 0.24;
    made.wordsOnly = n < 30;
    return made;
}

} // namespace

TEST(FitWords, SaysWhatWasLookedAt)
{
    reciprocity::FitData data;
    data.accounts = 24;
    data.spells = 40;
    data.returns = 25;
    data.opportunities = 33;
    data.returned = 20;
    const QString text = lookedAtText(data);
    for (const QString& number : {u"24"_s, u"40"_s, u"25"_s, u"33"_s, u"20"_s})
        EXPECT_TRUE(text.contains(number)) << qPrintable(number);
}

TEST(FitWords, FewForecastsAreJudgedInWordsOnly)
{
    const QString better = scoresText(score(12, 0.25), score(12, 0.21), 30);
    EXPECT_TRUE(better.startsWith(u"With the fit they would have been better, and better than"_s));
    EXPECT_FALSE(better.contains(u"0."_s)) << qPrintable(better);
    const QString worse = scoresText(score(12, 0.25), score(12, 0.26), 30);
    EXPECT_TRUE(worse.startsWith(u"With the fit they would have been worse, and worse than"_s));
}

TEST(FitWords, ManyAreShownAsFiguresBesideTheBaseRate)
{
    const QString text = scoresText(score(140, 0.213), score(140, 0.2134), 30);
    EXPECT_TRUE(text.contains(u"140"_s));
    EXPECT_TRUE(text.contains(u"0.213 with what holds"_s));
    EXPECT_TRUE(text.contains(u"0.240 if"_s));
    EXPECT_TRUE(text.contains(u"as good, and better"_s)) << qPrintable(text);
}

TEST(FitWords, NoForecastSaysSo)
{
    EXPECT_TRUE(scoresText(score(0, 0), score(0, 0), 30).startsWith(u"No forecast"_s));
}

#include "app/cli/fit_text.h"

#include "app/cli/model_json.h"

#include <gtest/gtest.h>

namespace goodturn::cli {
namespace {
using namespace Qt::StringLiterals;
using reciprocity::BookFit;
using reciprocity::Score;

Score scored(double brier)
{
    Score score;
    score.n = 120;
    score.brier = brier;
    score.baseBrier = 0.24;
    score.wordsOnly = false;
    return score;
}

/// Better only once its forecasts are set right.
BookFit recalibrated()
{
    BookFit fit;
    fit.before = scored(0.2);
    fit.after = scored(0.21);
    fit.recalibration.used = true;
    fit.recalibration.plain = scored(0.22);
    fit.recalibration.right = scored(0.18);
    return fit;
}

TEST(FitText, AFitThatSetsForecastsRightTellsHowTheyCameTrueThen)
{
    const QStringList lines = fitScoresText(recalibrated()).split(u'\n');
    ASSERT_EQ(lines.size(), 5);
    EXPECT_TRUE(lines[0].contains(u"Brier 0.2,"_s));
    EXPECT_TRUE(lines[1].contains(u"Brier 0.21,"_s));
    EXPECT_EQ(lines[2], u"Of these, on outcomes not seen, as they were made: Brier 0.22, base rate "
                        "0.24, n 120"_s);
    EXPECT_EQ(lines[3],
              u"The same set right, as they are shown: Brier 0.18, base rate 0.24, n 120"_s);
    const QJsonObject json = toJson(recalibrated(), {}, true)[u"recalibration"_s].toObject();
    EXPECT_EQ(json[u"as_made"_s][u"brier"_s].toDouble(), 0.22);
    EXPECT_EQ(json[u"set_right"_s][u"brier"_s].toDouble(), 0.18);
}

TEST(FitText, AFitThatLeavesForecastsAsTheyAreSaysNothingOfIt)
{
    BookFit fit = recalibrated();
    fit.recalibration.used = false;
    EXPECT_EQ(fitScoresText(fit).count(u'\n'), 2);
    EXPECT_TRUE(toJson(fit, {}, true)[u"recalibration"_s].isNull());
    EXPECT_EQ(scoreText({}), u"no forecast has been resolved yet"_s);
}

} // namespace
} // namespace goodturn::cli

#include "ui/tuning/parameter_words.h"

#include <gtest/gtest.h>

#include <map>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using reciprocity::parameterOf;

TEST(ParameterWords, EveryParameterIsInOneNamedGroup)
{
    std::map<const reciprocity::ParameterInfo*, int> times;
    for (const ParameterGroup& group : parameterGroups()) {
        EXPECT_FALSE(group.parameters.empty()) << qPrintable(group.title);
        EXPECT_NE(group.title, u"Others"_s) << "a new parameter wants its place";
        for (const auto* info : group.parameters)
            ++times[info];
    }
    for (const auto& info : reciprocity::parameterTable())
        EXPECT_EQ(times[&info], 1) << info.code;
}

TEST(ParameterWords, ValuesAreSaidWithTheirUnit)
{
    EXPECT_EQ(parameterText(*parameterOf(u"window"), 90), u"90 days"_s);
    EXPECT_EQ(parameterText(*parameterOf(u"window"), 1), u"1 day"_s);
    EXPECT_EQ(parameterText(*parameterOf(u"balanced-within"), 0.25), u"25 %"_s);
    EXPECT_EQ(parameterText(*parameterOf(u"owed-below"), -1), u"−1 pt"_s);
    EXPECT_EQ(parameterText(*parameterOf(u"prior-returns"), 1.25), u"1.25"_s);
    EXPECT_EQ(parameterText(*parameterOf(u"fit-chances-from"), 30), u"30"_s);
    EXPECT_EQ(parameterText(*parameterOf(u"worth.insight"), 3), u"3 · A thoughtful thing"_s);
    EXPECT_EQ(parameterText(*parameterOf(u"worth.insight"), 7), u"7"_s);
}

#include "core/reciprocity/segments.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <limits>

namespace goodturn::reciprocity {
namespace {
using namespace Qt::StringLiterals;

Segment tagged(const QString& tag, const QMap<QString, double>& thresholds = {})
{
    return {Segment::By::Tag, tag, thresholds};
}

Segment clients(const QMap<QString, double>& thresholds)
{
    return {Segment::By::Lifecycle, u"client"_s, thresholds};
}

QString refusal(const Segments& segments)
{
    const auto outcome = checkSegments(segments);
    return outcome ? QString() : outcome.error().message;
}

TEST(Segments, TheFirstThatHoldsIsTheAccounts)
{
    const Segments all{tagged(u"tender"_s), clients({}), tagged(u"late"_s)};
    EXPECT_EQ(segmentOf(all, Lifecycle::Client, {u"late"_s, u"tender"_s}), &all[0]);
    EXPECT_EQ(segmentOf(all, Lifecycle::Client, {u"late"_s}), &all[1]);
    EXPECT_EQ(segmentOf(all, Lifecycle::Prospect, {u"late"_s}), &all[2]);
    EXPECT_EQ(segmentOf(all, Lifecycle::Prospect, {u"Tender"_s}), &all[0]);
    EXPECT_EQ(segmentOf(all, Lifecycle::Prospect, {u"tenders"_s}), nullptr);
    EXPECT_EQ(segmentOf({}, Lifecycle::Client, {}), nullptr);
}

TEST(Segments, ChangeWhatTheySayAndNothingElse)
{
    ReciprocityParameters book;
    book.windowDays = 60;
    book.testGivings = 5;
    const Segment segment = tagged(u"tender"_s, {{u"earned-from"_s, 4}, {u"earned-givings"_s, 3}});
    ReciprocityParameters expected = book;
    expected.earnedFrom = 4;
    expected.earnedGivings = 3;
    EXPECT_EQ(inSegment(book, &segment), expected);
    EXPECT_EQ(inSegment(book, nullptr), book);
}

TEST(Segments, OnlyThresholdsMayDiffer)
{
    EXPECT_EQ(segmentThresholds().size(), 8U);
    for (const ParameterInfo* info : segmentThresholds()) {
        ASSERT_NE(info, nullptr);
        EXPECT_FALSE(info->fitted) << info->code;
        EXPECT_TRUE(
            checkSegments({tagged(u"a"_s, {{QString::fromLatin1(info->code), info->standard()}})}));
    }
    EXPECT_TRUE(refusal({tagged(u"a"_s, {{u"window"_s, 60}})}).contains(u"#a"_s));
    ReciprocityParameters book;
    const Segment forged = tagged(u"a"_s, {{u"window"_s, 60}});
    EXPECT_EQ(inSegment(book, &forged), book);
}

TEST(Segments, WhatIsWrongIsSaidByName)
{
    for (const QString& text : {u""_s, u" "_s, u" tender"_s, u"#tender"_s})
        EXPECT_TRUE(refusal({tagged(text)}).contains(u"tag"_s)) << qPrintable(text);
    EXPECT_FALSE(checkSegments({tagged(u"tender"_s), tagged(u"TENDER"_s)}));
    EXPECT_FALSE(checkSegments({{Segment::By::Lifecycle, u"nobody"_s, {}}}));
    EXPECT_TRUE(refusal({tagged(u"a"_s), clients({}), tagged(u"a"_s)}).contains(u"#a"_s));
    EXPECT_TRUE(refusal({clients({{u"earned-from"_s, 1e6}})}).startsWith(u"Client: "_s));
    EXPECT_FALSE(checkSegments({tagged(u"a"_s, {{u"earned-givings"_s, 2.5}})}));
    const double none = std::numeric_limits<double>::quiet_NaN();
    EXPECT_FALSE(checkSegments({tagged(u"a"_s, {{u"earned-from"_s, none}})}));
    Segments many;
    for (int i = 0; i < 100; ++i)
        many.push_back(tagged(QString::number(i)));
    EXPECT_TRUE(checkSegments(many));
    many.push_back(tagged(u"one more"_s));
    EXPECT_FALSE(checkSegments(many));
}

TEST(Segments, GoThroughJsonAndBack)
{
    const Segments all{tagged(u"tender"_s, {{u"owed-below"_s, -2.5}}),
                       clients({{u"guard-after-giving"_s, 10}})};
    const auto back = segmentsFromJson(toJson(all));
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, all);
    for (
        const char* bad :
        {R"([{}])", R"([{"tag": ""}])", R"([{"tag": 3}])", R"([7])",
         R"([{"tag": "a", "thresholds": {"earned-from": "two"}}])", R"([{"tag": "a"}])",
         R"([{"tag": "a", "thresholds": []}])",
         R"([{"tag": "a", "lifecycle": "client", "thresholds": {}}])",
         R"([{"lifecycle": "client", "thresholds": {}}, {"lifecycle": "client", "thresholds": {}}])"})
        EXPECT_FALSE(segmentsFromJson(QJsonDocument::fromJson(bad).array())) << bad;
}

} // namespace
} // namespace goodturn::reciprocity

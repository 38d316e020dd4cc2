#include "core/reciprocity/parameter_table.h"

#include <gtest/gtest.h>

#include <QJsonDocument>
#include <QSet>

#include <cmath>
#include <limits>

namespace goodturn::reciprocity {
using namespace Qt::StringLiterals;

namespace {

TEST(ParameterTable, DescribesEveryParameterOnce)
{
    // As many fields as the struct has room for: one that is added without a row shows here.
    std::size_t bytes = 0;
    QSet<QString> codes;
    QSet<QString> names;
    for (const ParameterInfo& info : parameterTable()) {
        bytes += info.isWhole() ? sizeof(int) : sizeof(double);
        codes.insert(QString::fromLatin1(info.code));
        names.insert(info.name());
        EXPECT_TRUE(info.meaning().endsWith(u'.')) << info.code;
        EXPECT_EQ(parameterOf(QString::fromLatin1(info.code)), &info);
    }
    EXPECT_NEAR(double(bytes), double(sizeof(ReciprocityParameters)), 7) << "padding at most";
    EXPECT_EQ(std::size_t(codes.size()), parameterTable().size());
    EXPECT_EQ(std::size_t(names.size()), parameterTable().size());
    EXPECT_FALSE(parameterOf(u"nonsense"));
}

TEST(ParameterTable, SetsTheFieldItReads)
{
    for (const ParameterInfo& info : parameterTable()) {
        ReciprocityParameters p;
        const double another = info.standard() == info.largest ? info.smallest : info.largest;
        info.set(p, another);
        EXPECT_EQ(info.in(p), another) << info.code;
        EXPECT_NE(p, ReciprocityParameters()) << info.code;
        int changed = 0;
        for (const ParameterInfo& other : parameterTable())
            changed += other.in(p) != other.standard() ? 1 : 0;
        EXPECT_EQ(changed, 1) << info.code;
    }
}

TEST(ParameterTable, HoldsTheStandardWithinItsBounds)
{
    EXPECT_TRUE(problemsOf({}).empty());
    EXPECT_EQ(clamped({}), ReciprocityParameters());
    for (const ParameterInfo& info : parameterTable()) {
        EXPECT_LT(info.smallest, info.largest) << info.code;
        EXPECT_LE(info.smallest, info.standard()) << info.code;
        EXPECT_GE(info.largest, info.standard()) << info.code;
    }
}

TEST(ParameterTable, NamesWhatIsOutOfBounds)
{
    for (const ParameterInfo& info : parameterTable()) {
        for (const double value : {info.smallest - 1, info.largest + 1}) {
            ReciprocityParameters p;
            info.set(p, value);
            const auto problems = problemsOf(p);
            ASSERT_FALSE(problems.empty()) << info.code;
            EXPECT_EQ(problems.front().parameter, &info);
            EXPECT_TRUE(problems.front().message.contains(info.name()));
            EXPECT_TRUE(problemsOf(clamped(p)).empty()) << info.code;
        }
    }
}

TEST(ParameterTable, KeepsTheGiversMemoryAtLeastAsLong)
{
    ReciprocityParameters p;
    p.freshHalfLifeDays = 400;
    p.slowHalfLifeDays = 300;
    ASSERT_EQ(problemsOf(p).size(), 1U);
    EXPECT_EQ(clamped(p).slowHalfLifeDays, 400);
    EXPECT_EQ(clamped(p).freshHalfLifeDays, 400);
}

TEST(ParameterTable, TurnsWhatIsNoNumberIntoTheStandard)
{
    for (const ParameterInfo& info : parameterTable()) {
        if (info.isWhole())
            continue;
        ReciprocityParameters p;
        info.set(p, std::nan(""));
        EXPECT_FALSE(problemsOf(p).empty()) << info.code;
        EXPECT_EQ(info.in(clamped(p)), info.standard()) << info.code;
        info.set(p, std::numeric_limits<double>::infinity());
        EXPECT_EQ(info.in(clamped(p)), info.largest) << info.code;
    }
}

TEST(ParameterJson, HoldsOnlyWhatDiffersAndComesBack)
{
    EXPECT_TRUE(toJson({}).isEmpty());
    ReciprocityParameters p;
    p.windowDays = 61;
    p.priorReturns = 1.0 / 3.0;
    p.insightWorth = 4;
    const QJsonObject object = toJson(p);
    EXPECT_EQ(object.size(), 3);
    EXPECT_EQ(object[u"worth.insight"_s].toInt(), 4);
    EXPECT_EQ(object[u"window"_s].toInt(), 61);
    const auto text = QJsonDocument(object).toJson();
    const auto back = parametersFromJson(QJsonDocument::fromJson(text).object());
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, p);
    EXPECT_EQ(*parametersFromJson({}), ReciprocityParameters());
}

TEST(ParameterJson, RefusesWhatItDoesNotKnow)
{
    EXPECT_FALSE(parametersFromJson({{u"windows"_s, 60}}));
    EXPECT_FALSE(parametersFromJson({{u"window"_s, u"60"_s}}));
    EXPECT_FALSE(parametersFromJson({{u"window"_s, 60.5}}));
    EXPECT_FALSE(parametersFromJson({{u"window"_s, 1e300}}));
    EXPECT_FALSE(parametersFromJson({{u"window"_s, 3}}));
    EXPECT_FALSE(parametersFromJson({{u"worth.insight"_s, 6}}));
    EXPECT_FALSE(parametersFromJson({{u"worth.insight"_s, 2.5}}));
    EXPECT_FALSE(parametersFromJson({{u"worth.song"_s, 2}}));
    EXPECT_FALSE(parametersFromJson({{u"fresh-half-life"_s, 800}}));
    EXPECT_EQ(parametersFromJson({{u"window"_s, 3}}).error().kind, ErrorKind::InvalidInput);
}

} // namespace
} // namespace goodturn::reciprocity

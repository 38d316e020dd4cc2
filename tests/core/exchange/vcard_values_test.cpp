#include "core/exchange/vcard_values.h"

#include <gmock/gmock.h>

using namespace goodturn;
using namespace goodturn::exchange;
using namespace Qt::StringLiterals;
using testing::ElementsAre;

TEST(VCardValue, LosesItsEscapes)
{
    EXPECT_EQ(unescaped(u"a\\, b\\; c\\\\ d\\ne\\Nf\\:"), u"a, b; c\\ d\ne\nf:"_s);
    EXPECT_EQ(unescaped(u"end\\"), u"end\\"_s);
}

TEST(VCardValue, IsSplitBetweenEscapes)
{
    EXPECT_THAT(unescapedParts(u"Lowe\\;x;Tom;;", u';'),
                ElementsAre(u"Lowe;x"_s, u"Tom"_s, QString(), QString()));
    EXPECT_THAT(unescapedParts(u"a\\,b,c", u','), ElementsAre(u"a,b"_s, u"c"_s));
    EXPECT_THAT(unescapedParts(u"a;b\\", u';'), ElementsAre(u"a"_s, u"b\\"_s));
}

TEST(VCardBirthday, ReadsWhatExportersWrite)
{
    const auto text = [](const QString& value, const QString& omitted = {}) {
        const auto day = birthdayFrom(value, omitted);
        return day ? day->toString() : u"refused"_s;
    };
    EXPECT_EQ(text(u"19800322"_s), u"1980-03-22"_s);
    EXPECT_EQ(text(u"1980-03-22"_s), u"1980-03-22"_s);
    EXPECT_EQ(text(u"1980-03-22T00:00:00Z"_s), u"1980-03-22"_s);
    EXPECT_EQ(text(u"--0322"_s), u"--03-22"_s);
    EXPECT_EQ(text(u"--03-22"_s), u"--03-22"_s);
    EXPECT_EQ(text(u"1604-03-22"_s, u"1604"_s), u"--03-22"_s);
    EXPECT_EQ(text(u"1980-03-22"_s, u"1604"_s), u"1980-03-22"_s);
    EXPECT_EQ(text(u"1604-02-29"_s, u"1604"_s), u"--02-29"_s);
    for (const auto& value : {u"1980"_s, u"1980-03"_s, u"1981-02-29"_s, u"---22"_s, u"circa 1800"_s,
                              u"19800322x"_s, QString(1'000'000, u'1')})
        EXPECT_EQ(text(value), u"refused"_s) << qPrintable(value.left(20));
}

TEST(VCardType, SaysWhereANumberBelongs)
{
    EXPECT_EQ(pointKindFrom({u"cell"_s, u"voice"_s}), PointKind::Mobile);
    EXPECT_EQ(pointKindFrom({u"work"_s, u"cell"_s}), PointKind::Mobile);
    EXPECT_EQ(pointKindFrom({u"internet"_s, u"work"_s}), PointKind::Work);
    EXPECT_EQ(pointKindFrom({u"home"_s}), PointKind::Home);
    EXPECT_EQ(pointKindFrom({u"work"_s, u"fax"_s}), PointKind::Other);
    EXPECT_EQ(pointKindFrom({}), PointKind::Other);
}

TEST(VCardLabel, IsReadWithAndWithoutApplesMarks)
{
    EXPECT_EQ(labelWords(u"_$!<Work>!$_"_s), u"work"_s);
    EXPECT_EQ(labelWords(u"Office"_s), u"office"_s);
    EXPECT_EQ(labelWords(u"_$!<"_s), u"_$!<"_s);
}

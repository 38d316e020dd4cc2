#include "core/exchange/vcard_properties.h"

#include <QElapsedTimer>

#include <gmock/gmock.h>

#include <vector>

using namespace goodturn::exchange;
using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

std::vector<VCardProperty> all(const QByteArray& bytes)
{
    VCardPropertyReader reader(bytes);
    std::vector<VCardProperty> properties;
    while (auto property = reader.next())
        properties.push_back(*property);
    return properties;
}

VCardProperty one(const QByteArray& bytes)
{
    const auto properties = all(bytes);
    EXPECT_EQ(properties.size(), 1u);
    return properties.empty() ? VCardProperty() : properties.front();
}

} // namespace

TEST(VCardProperty, IsTakenApart)
{
    const auto property = one("item1.Tel;type=CELL,voice;TYPE=\"work,pref\":+44 7700: x\r\n");
    EXPECT_EQ(property.group, "item1");
    EXPECT_EQ(property.name, "TEL");
    EXPECT_THAT(property.types, ElementsAre(u"cell"_s, u"voice"_s, u"work"_s, u"pref"_s));
    EXPECT_EQ(property.preference, 1);
    EXPECT_EQ(property.value, u"+44 7700: x"_s);
}

TEST(VCardProperty, MayHideColonsInQuotedParameters)
{
    const auto property = one("ADR;LABEL=\"12: rue; x\";PREF=7;TYPE=home:;;street");
    EXPECT_EQ(property.value, u";;street"_s);
    EXPECT_EQ(property.preference, 7);
    EXPECT_THAT(property.types, ElementsAre(u"home"_s));
}

TEST(VCardProperty, MayHaveTypesWithoutAName)
{
    EXPECT_THAT(one("TEL;WORK;VOICE:1").types, ElementsAre(u"work"_s, u"voice"_s));
}

TEST(VCardProperty, IsUnfoldedAsBytes)
{
    EXPECT_EQ(one("NOTE:Caf\xC3\r\n \xA9 no\n\tir\n  x").value, u"Café noir x"_s);
    EXPECT_EQ(one("NO\r\n TE:x").name, "NOTE");
}

TEST(VCardProperty, KnowsItsLine)
{
    const auto properties = all("A:1\r\n\r\nB:2\n 3\n 4\rC:5\n");
    ASSERT_EQ(properties.size(), 3u);
    EXPECT_EQ(properties[0].line, 1);
    EXPECT_EQ(properties[1].line, 3);
    EXPECT_EQ(properties[1].value, u"234"_s);
    EXPECT_EQ(properties[2].line, 6);
}

TEST(VCardProperty, IsNamelessWhenTheLineIsNone)
{
    EXPECT_TRUE(one("no colon here").name.isEmpty());
    EXPECT_TRUE(one(":value").name.isEmpty());
    EXPECT_TRUE(one("two words:value").name.isEmpty());
    EXPECT_TRUE(one("A;X=\"open:value").name.isEmpty());
}

TEST(VCardProperty, IsDecodedFromQuotedPrintable)
{
    EXPECT_EQ(one("NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Caf=C3=A9=\r\n noir=3D=\r\n").value,
              u"Café noir="_s);
    EXPECT_EQ(one("NOTE;QUOTED-PRINTABLE:=ZZ=4").value, u"=ZZ=4"_s);
}

TEST(VCardProperty, IsReadAsWindows1252WhenItIsNotUtf8)
{
    const auto property = one("FN:Ren\xE9");
    EXPECT_EQ(property.value, u"René"_s);
    EXPECT_TRUE(property.guessed);
}

TEST(VCardProperty, IsUnfoldedInLinearTime)
{
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(one("NOTE:" + QByteArray("\r\n x").repeated(300'000)).value.size(), 300'000);
    one("NOTE;QUOTED-PRINTABLE:" + QByteArray("x=\r\n").repeated(300'000));
    all(QByteArray("A:b\n").repeated(100'000));
    EXPECT_LT(timer.elapsed(), 20'000); // quadratic unfolding would take hours
}

TEST(VCardProperty, IsCutAtItsLimit)
{
    const auto property = one("NOTE:x\n " + QByteArray(17 * 1024 * 1024, 'y'));
    EXPECT_TRUE(property.tooLong);
    EXPECT_LE(property.value.size(), VCardPropertyReader::mostBytes);
}

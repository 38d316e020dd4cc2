#include "ui/editors/address_field.h"
#include "ui/editors/point_list_field.h"
#include "ui/editors/row_list_field.h"
#include "ui/editors/tag_field.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

TEST(TagFieldTest, TakesPhrasesApartAtCommas)
{
    TagField field;
    QTest::keyClicks(&field, u" #finance, port logistics ,,Finance;  hiring"_s);
    EXPECT_EQ(field.values(), (QStringList{u"finance"_s, u"port logistics"_s, u"hiring"_s}));
    field.setValues({u"a"_s, u"b c"_s});
    EXPECT_EQ(field.values(), (QStringList{u"a"_s, u"b c"_s}));
}

TEST(PointListFieldTest, KeepsOrderAndKinds)
{
    PointListField field(u"Add"_s, u"Phone number"_s, PointKind::Work);
    const std::vector<ContactPoint> points{{PointKind::Mobile, u"+31 6 1234"_s},
                                           {PointKind::Home, u"010 99"_s}};
    field.setPoints(points);
    EXPECT_EQ(field.points(), points);
}

TEST(PointListFieldTest, AddsAndRemovesLines)
{
    PointListField field(u"Add"_s, u"E-mail address"_s, PointKind::Work);
    field.show();
    EXPECT_TRUE(field.points().empty());
    QTest::keyClicks(field.findChildren<QLineEdit*>().front(), u"ines@harbour.example"_s);
    QTest::mouseClick(field.findChild<QPushButton*>(), Qt::LeftButton);
    QTest::keyClicks(field.findChildren<QLineEdit*>().back(), u"i@home.example"_s);
    ASSERT_EQ(field.points().size(), 2U);
    EXPECT_EQ(field.findChildren<QLineEdit*>().back()->accessibleName(), u"E-mail address"_s);
    QTest::mouseClick(field.findChildren<QToolButton*>().front(), Qt::LeftButton);
    ASSERT_EQ(field.points().size(), 1U);
    EXPECT_EQ(field.points().front().value, u"i@home.example"_s);
}

TEST(RowListFieldTest, SaysWhenARowComesOrGoes)
{
    PointListField field(u"Add"_s, u"Phone"_s, PointKind::Work);
    field.show();
    int edits = 0;
    QObject::connect(&field, &RowListField::edited, [&] { ++edits; });
    QTest::mouseClick(field.findChild<QPushButton*>(), Qt::LeftButton);
    QTest::mouseClick(field.findChildren<QToolButton*>().front(), Qt::LeftButton);
    EXPECT_EQ(edits, 2);
}

TEST(AddressFieldTest, KeepsEveryLineOfEachAddress)
{
    AddressField field;
    const std::vector<Address> addresses{
        {PointKind::Work, u"Kade 1"_s, u"Rotterdam"_s, u"ZH"_s, u"3011"_s, u"NL"_s},
        {PointKind::Home, u"Rua 2"_s, u"Porto"_s, {}, u"4000"_s, u"PT"_s}};
    field.setAddresses(addresses);
    EXPECT_EQ(field.addresses(), addresses);
    field.setAddresses({});
    EXPECT_TRUE(field.addresses().empty());
}

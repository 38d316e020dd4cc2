#include "core/domain/contact.h"

#include "core/domain/contact_point.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace Qt::StringLiterals;

TEST(ContactName, IsGivenAndFamilyName)
{
    Contact contact;
    contact.givenName = u"Ines"_s;
    contact.familyName = u"Duarte"_s;
    contact.nickname = u"Nes"_s;
    EXPECT_EQ(contact.displayName(), u"Ines Duarte"_s);
}

TEST(ContactName, HasNoStraySpaceWhenHalfIsMissing)
{
    Contact contact;
    contact.familyName = u"Ridley"_s;
    EXPECT_EQ(contact.displayName(), u"Ridley"_s);
    contact.familyName.clear();
    contact.givenName = u"Petra"_s;
    EXPECT_EQ(contact.displayName(), u"Petra"_s);
}

TEST(ContactName, FallsBackToNicknameThenFirstEmail)
{
    Contact contact;
    contact.emails = {{PointKind::Work, u"ines@harbourlowe.example"_s},
                      {PointKind::Home, u"other@harbourlowe.example"_s}};
    EXPECT_EQ(contact.displayName(), u"ines@harbourlowe.example"_s);
    contact.nickname = u"Nes"_s;
    EXPECT_EQ(contact.displayName(), u"Nes"_s);
    EXPECT_EQ(Contact().displayName(), QString());
}

TEST(ContactName, FollowsItsOrder)
{
    Contact contact;
    contact.namePrefix = u"Dr."_s;
    contact.givenName = u"Mei"_s;
    contact.middleName = u"Xin"_s;
    contact.familyName = u"Lin"_s;
    contact.nameSuffix = u"PhD"_s;
    EXPECT_EQ(contact.displayName(), u"Mei Lin"_s);
    EXPECT_EQ(contact.fullName(), u"Dr. Mei Xin Lin, PhD"_s);
    contact.nameOrder = NameOrder::FamilyFirst;
    EXPECT_EQ(contact.displayName(), u"Lin Mei"_s);
    EXPECT_EQ(contact.fullName(), u"Dr. Lin Mei Xin, PhD"_s);
    EXPECT_TRUE(Contact().fullName().isEmpty());
}

TEST(ContactPoint, OfAShapeThatNobodyCanReachIsToldApart)
{
    for (const QString& email : {u"ines@harbourlowe.example"_s, u"i@x"_s})
        EXPECT_TRUE(looksLikeEmail(email)) << email.toStdString();
    for (const QString& email : {u"ines"_s, u"@x"_s, u"a@"_s, u"a b@c"_s, u"a@b@c"_s, u""_s})
        EXPECT_FALSE(looksLikeEmail(email)) << email.toStdString();
    for (const QString& phone : {u"+31 (0)10 555-0148 x12"_s, u"112"_s, u"0049/211/55501"_s})
        EXPECT_TRUE(looksLikePhone(phone)) << phone.toStdString();
    for (const QString& phone : {u"12"_s, u"call me"_s, u"6.28E+12"_s, u"ask Tom 555 0148"_s})
        EXPECT_FALSE(looksLikePhone(phone)) << phone.toStdString();
}

TEST(Address, IsEmptyWhateverItsKind)
{
    Address address;
    address.kind = PointKind::Home;
    EXPECT_TRUE(address.isEmpty());
    for (const auto field : {&Address::street, &Address::city, &Address::region, &Address::postcode,
                             &Address::country}) {
        Address filled;
        filled.*field = u"x"_s;
        EXPECT_FALSE(filled.isEmpty());
    }
}

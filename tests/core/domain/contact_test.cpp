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

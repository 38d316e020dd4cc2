#include "core/book/gift_days.h"

#include "core/book/gift_policy_service.h"
#include "core/query/destination.h"
#include "tests/support/book_fixture.h"

namespace goodturn::book {
namespace {
using namespace Qt::StringLiterals;
using testing::BookFixture;
using testing::must;

struct GiftDaysFixture : ::testing::Test
{
    BookFixture f;
    Account harbour = f.addAccount(u"Harbour"_s);
    Contact ines = f.addPerson(harbour.id, u"Ines"_s, u"Duarte"_s);

    static Address in(const QString& country)
    {
        Address address;
        address.city = u"Town"_s;
        address.country = country;
        return address;
    }
    QString destination()
    {
        return must(query::destinationCountry(f.book().database(), ines.id, harbour.id));
    }
    GiftRoute route(const QString& supplier = {})
    {
        Gift gift;
        gift.accountId = harbour.id;
        gift.recipient = ines.id;
        gift.supplier = supplier;
        return routeOf(f.book(), gift);
    }
};

TEST_F(GiftDaysFixture, GoesToTheCountryOfThePersonOrElseOfTheAccount)
{
    EXPECT_EQ(destination(), QString());
    harbour.addresses = {in({}), in(u"Portugal"_s)};
    f.save(harbour);
    EXPECT_EQ(destination(), u"PT"_s);
    ines.addresses = {in(u"de"_s)};
    f.save(ines);
    EXPECT_EQ(destination(), u"DE"_s);
    EXPECT_EQ(must(query::destinationCountry(f.book().database(), std::nullopt, harbour.id)),
              u"PT"_s);
}

TEST_F(GiftDaysFixture, CountsByTheLeadTimesOfTheBook)
{
    harbour.addresses = {in(u"Portugal"_s)};
    f.save(harbour);
    EXPECT_EQ(route().times, planning::GiftLeadTimes());
    planning::GiftPolicy policy;
    policy.home = u"DE"_s;
    policy.leadTimes = {{u"Hatchards"_s, u"PT"_s, 3, 2}};
    must(f.book().giftPolicy().setPolicy(policy));
    const GiftRoute way = route(u"hatchards"_s);
    EXPECT_EQ(way.times, (planning::GiftLeadTimes{3, 1, 2}));
    EXPECT_EQ(way.arrival(QDate(2026, 12, 8)), QDate(2026, 12, 7)) << "a holiday in Portugal";
    EXPECT_EQ(way.daysBefore(QDate(2026, 12, 7)).postBy, QDate(2026, 12, 3));
}

} // namespace
} // namespace goodturn::book

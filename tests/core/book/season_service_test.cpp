#include "core/book/season_service.h"

#include "core/book/gift_policy_service.h"
#include "core/book/gift_service.h"
#include "core/book/history.h"
#include "core/domain/shelf_book.h"
#include "core/query/season_people.h"
#include "tests/support/book_fixture.h"

#include <gmock/gmock.h>

namespace goodturn::book {
namespace {
using namespace Qt::StringLiterals;
using testing::BookFixture;
using testing::must;

struct SeasonFixture : ::testing::Test
{
    BookFixture f;
    Account harbour = f.addAccount(u"Harbour & Lowe"_s);
    Account kestrel = f.addAccount(u"Kestrel Press"_s);
    Account prospect = f.addAccount(u"Nordhaven"_s, Lifecycle::Prospect);
    Contact ines = f.addPerson(harbour.id, u"Ines"_s, u"Duarte"_s);
    Contact jan = f.addPerson(harbour.id, u"Jan"_s, u"Boer"_s);
    Contact petra = f.addPerson(kestrel.id, u"Petra"_s, u"Holm"_s);
    Contact tom = f.addPerson(prospect.id, u"Tom"_s, u"Lowe"_s);
    Season season{Occasion::Christmas, {}, QDate(2026, 12, 18), Lifecycle::Client, {}, {}};

    SeasonService service() { return SeasonService(f.book()); }
    std::vector<SeasonLine> lines() { return must(service().lines(season)); }
    QStringList names()
    {
        QStringList names;
        for (const SeasonLine& line : lines())
            names << line.name;
        return names;
    }
    Gift gift(const Contact& person, AccountId account, GiftState state, QDate day)
    {
        Gift gift;
        gift.accountId = account;
        gift.recipient = person.id;
        gift.title = u"Salt"_s;
        gift.occasion = Occasion::Christmas;
        gift.state = state;
        (isOut(state) ? gift.sentOn : gift.arriveBy) = day;
        return f.save(gift);
    }
    SeasonChoice choice(const Contact& person, AccountId account, const QString& title)
    {
        SeasonChoice one;
        one.accountId = account;
        one.person = person.id;
        one.title = title;
        one.budget = *Money::fromMinor(2000, u"EUR"_s);
        return one;
    }
};

TEST_F(SeasonFixture, IsForThoseWhoWorkInTheSegment)
{
    EXPECT_EQ(names(), (QStringList{u"Jan Boer"_s, u"Ines Duarte"_s, u"Petra Holm"_s}));
    season.lifecycle.reset();
    EXPECT_EQ(names().size(), 4);
    season.tag = u"key"_s;
    EXPECT_TRUE(names().isEmpty());
    kestrel.tags = {u"key"_s};
    f.save(kestrel);
    EXPECT_EQ(names(), QStringList{u"Petra Holm"_s});
    season.standing = Standing::Earned;
    EXPECT_TRUE(names().isEmpty());
    season.standing = Standing::New;
    EXPECT_EQ(names(), QStringList{u"Petra Holm"_s});
}

TEST_F(SeasonFixture, IsForThoseWhomASavedViewShows)
{
    using query::Condition;
    using query::Operator;
    ListView view;
    view.kind = query::ListKind::People;
    view.name = u"Dutch"_s;
    view.filter.conditions = {Condition::of(u"name"_s, Operator::Contains, {u"boer"_s})};
    season.view = view;
    season.tag = u"nobody's"_s; // the view says it all
    EXPECT_EQ(names(), QStringList{u"Jan Boer"_s});
    season.view->kind = query::ListKind::Accounts;
    season.view->filter.conditions = {
        Condition::of(u"name"_s, Operator::Contains, {kestrel.name.toLower()})};
    EXPECT_EQ(names(), QStringList{u"Petra Holm"_s});
}

TEST_F(SeasonFixture, CanBeForThoseAloneWhoKeepTheHoliday)
{
    jan.holidays = {Occasion::Hanukkah};
    f.save(jan);
    tom.holidays = {Occasion::Hanukkah, Occasion::Diwali};
    f.save(tom);
    season.occasion = Occasion::Hanukkah;
    EXPECT_EQ(names().size(), 3) << "whatever they keep";
    season.isForKeepers = true;
    EXPECT_EQ(names(), QStringList{u"Jan Boer"_s});
    season.lifecycle.reset();
    EXPECT_EQ(names(), (QStringList{u"Jan Boer"_s, u"Tom Lowe"_s}));
    season.occasion = Occasion::Diwali;
    EXPECT_EQ(names(), QStringList{u"Tom Lowe"_s});
}

TEST_F(SeasonFixture, WhoLeftIsLeftOut)
{
    auto position = must(f.book().queries().people(kestrel.id)).front();
    Employment left = must(f.book().records<Employment>().load(position.position));
    left.until = f.today().addDays(-1);
    f.save(left);
    EXPECT_FALSE(names().contains(u"Petra Holm"_s));
}

TEST_F(SeasonFixture, TellsWhoHadWhatBeforeAndWhoseGiftIsOnItsWay)
{
    gift(ines, harbour.id, GiftState::Thanked, QDate(2025, 12, 10));
    gift(jan, harbour.id, GiftState::Ordered, QDate(2026, 12, 18));
    const auto all = lines();
    EXPECT_TRUE(all[0].isPlanned);
    EXPECT_TRUE(all[0].before.empty());
    EXPECT_FALSE(all[1].isPlanned) << "that was last year's";
    ASSERT_EQ(all[1].before.size(), 1U);
    EXPECT_EQ(all[1].before[0].title, u"Salt"_s);
    EXPECT_FALSE(all[2].isPlanned);
}

TEST_F(SeasonFixture, TellsWhoseFirmTakesNoGifts)
{
    kestrel.gifts = GiftStance::None;
    f.save(kestrel);
    const auto all = lines();
    EXPECT_TRUE(all[0].mayTakeOne);
    EXPECT_FALSE(all[2].mayTakeOne);
}

TEST_F(SeasonFixture, SuggestsFromTheShelfByWhatEachLikes)
{
    petra.readingTastes = {u"history"_s};
    f.save(petra);
    ShelfBook atlas;
    atlas.title = u"Atlas"_s;
    f.save(atlas);
    ShelfBook salt;
    salt.title = u"Salt"_s;
    salt.tags = {u"history"_s};
    f.save(salt);
    const auto all = lines();
    EXPECT_EQ(all[0].suggestions.front().book.title, u"Atlas"_s);
    EXPECT_EQ(all[2].suggestions.front().book.title, u"Salt"_s);
}

TEST_F(SeasonFixture, PlansAllInOneActThatOneUndoTakesBack)
{
    const std::vector<SeasonChoice> choices{choice(ines, harbour.id, u"The Box"_s),
                                            choice(petra, kestrel.id, {})};
    must(service().plan(season, choices));
    const auto rows = must(f.book().queries().openGifts());
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].state, GiftState::Planned);
    EXPECT_EQ(rows[1].state, GiftState::Idea) << "a book is still to be found";
    for (const query::GiftRow& row : rows) {
        EXPECT_EQ(row.arriveBy, QDate(2026, 12, 18));
        EXPECT_EQ(row.orderBy, QDate(2026, 12, 1));
        EXPECT_EQ(row.postBy, QDate(2026, 12, 14));
        EXPECT_EQ(row.reconnectOn, QDate(2027, 1, 7));
        EXPECT_EQ(row.budget->minor(), 2000);
    }
    EXPECT_TRUE(lines()[1].isPlanned);
    must(f.book().history().revert(f.book().lastUnit()));
    EXPECT_TRUE(must(f.book().queries().openGifts()).empty());
}

TEST_F(SeasonFixture, NobodyChosenIsNoPlan)
{
    EXPECT_FALSE(service().plan(season, {}));
}

TEST_F(SeasonFixture, ThePolicyLooksAtAllThatIsPlannedAtOnce)
{
    planning::GiftPolicy policy;
    policy.giftsPerYear = 1;
    must(f.book().giftPolicy().setPolicy(policy));
    const auto against = [&](const std::vector<SeasonChoice>& choices) {
        std::vector<bool> found;
        for (const auto& said : must(service().findings(service().gifts(season, choices))))
            found.push_back(planning::goesAgainst(said));
        return found;
    };
    const SeasonChoice forInes = choice(ines, harbour.id, u"The Box"_s);
    const SeasonChoice forJan = choice(jan, harbour.id, u"Quiet"_s);
    const SeasonChoice forPetra = choice(petra, kestrel.id, u"Salt"_s);
    EXPECT_EQ(against({forInes, forPetra}), (std::vector{false, false}));
    EXPECT_EQ(against({forInes, forJan, forPetra}), (std::vector{true, true, false}));
}

} // namespace
} // namespace goodturn::book

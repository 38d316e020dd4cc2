#include "core/book/gift_policy_service.h"

#include "core/book/gift_policy_text.h"
#include "core/book/gift_service.h"
#include "core/query/guarded_gifts.h"
#include "tests/support/book_fixture.h"

namespace goodturn::book {
namespace {
using namespace Qt::StringLiterals;
using planning::Blackout;
using planning::GiftPolicy;
using testing::must;

struct GiftPolicyServiceTest : ::testing::Test, testing::BookFixture
{
    GiftPolicyService& guard() { return book().giftPolicy(); }
    static Money euros(const QString& decimal) { return must(Money::parse(decimal, u"EUR"_s)); }

    Gift plan(AccountId account, QDate postBy, const QString& amount,
              GiftState state = GiftState::Planned)
    {
        Gift gift;
        gift.accountId = account;
        gift.title = u"The Box"_s;
        gift.postBy = postBy;
        gift.budget = euros(amount);
        gift.state = state;
        return save(gift);
    }

    static GiftPolicy whole()
    {
        GiftPolicy policy;
        policy.mostPerGift = euros(u"50.5"_s);
        policy.mostPerYear = must(Money::parse(u"100"_s, u"JPY"_s));
        policy.giftsPerYear = 2;
        Blackout yearly{must(PartialDate::parse(u"--12-20"_s)),
                        must(PartialDate::parse(u"--02-29"_s)), u"audit"_s, u"banks"_s};
        Blackout open{{}, must(PartialDate::parse(u"2027-03-31"_s)), u"tender “%1”"_s, {}};
        policy.blackouts = {yearly, open};
        policy.home = u"DE"_s;
        policy.leadTimes = {{u"Hatchards"_s, u"PT"_s, 3, std::nullopt}, {{}, {}, {}, 6}};
        return policy;
    }

    static GiftPolicy atMost(const QString& perYear)
    {
        GiftPolicy policy;
        policy.mostPerYear = euros(perYear);
        return policy;
    }

    Account harbour = addAccount(u"Harbour"_s);
};

TEST_F(GiftPolicyServiceTest, ANewBookHasNoneAndNothingToTakeBack)
{
    EXPECT_TRUE(must(guard().policy()) == planning::GiftPolicy());
    EXPECT_TRUE(must(guard().check()).isEmpty());
    EXPECT_FALSE(must(guard().canTakeBack()));
    const auto taken = guard().takeBack();
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().kind, ErrorKind::NotFound);
}

TEST_F(GiftPolicyServiceTest, WhatTheAccountMayTakeIsHeldAgainstGiftsWithoutAPolicy)
{
    const Gift book = plan(harbour.id, QDate(2026, 12, 12), u"12"_s);
    EXPECT_TRUE(must(guard().findingsOfPrepared()).empty());

    harbour.gifts = GiftStance::None;
    save(harbour);
    const auto found = must(guard().findingsOfPrepared());
    ASSERT_TRUE(found.contains(book.id));
    EXPECT_EQ(planning::sentencesAgainst(found.at(book.id)), u"Harbour may take nothing at all."_s);
    EXPECT_EQ(must(guard().findings(book)), found.at(book.id));

    Gift donation = book;
    donation.item = GiftItem::Donation;
    EXPECT_TRUE(must(guard().findings(donation)).empty());
}

TEST_F(GiftPolicyServiceTest, WhatIsSetHoldsInTheFileAndIsAnnounced)
{
    bool everything = false;
    QObject::connect(&book().notifier(), &change::ChangeNotifier::changed,
                     [&](const change::ChangeSet& changes) { everything = changes.everything; });
    must(guard().setPolicy(whole()));
    EXPECT_TRUE(everything);
    const auto again = must(book().opener()());
    EXPECT_EQ(must(again->giftPolicy().policy()), whole());
    EXPECT_TRUE(must(again->check()).isEmpty());
}

TEST_F(GiftPolicyServiceTest, WhatIsWrongIsRefusedAndChangesNothing)
{
    must(guard().setPolicy(whole()));
    GiftPolicy wrong;
    wrong.giftsPerYear = -1;
    const auto set = guard().setPolicy(wrong);
    ASSERT_FALSE(set);
    EXPECT_EQ(set.error().kind, ErrorKind::InvalidInput);
    EXPECT_EQ(must(guard().policy()), whole());
}

TEST_F(GiftPolicyServiceTest, TheLastChangeIsTakenBackAndThatTooIsAChange)
{
    must(guard().setPolicy(whole()));
    EXPECT_TRUE(must(guard().canTakeBack()));
    must(guard().setPolicy(GiftPolicy()));
    must(guard().setPolicy(GiftPolicy())); // changes nothing
    must(guard().takeBack());
    EXPECT_EQ(must(guard().policy()), whole());
    must(guard().takeBack());
    EXPECT_TRUE(must(guard().policy()) == planning::GiftPolicy());
}

TEST_F(GiftPolicyServiceTest, OneThatCantBeReadHoldsNothingAndIsToldByTheFullCheck)
{
    for (const QString& text :
         {u"nonsense"_s, u"[]"_s, u"{\"most-per-day\":1}"_s, u"{\"gifts-per-year\":1.5}"_s,
          u"{\"gifts-per-year\":\"2\"}"_s, u"{\"blackouts\":{}}"_s, u"{\"blackouts\":[1]}"_s,
          u"{\"lead-times\":[{\"order-days\":-1}]}"_s, u"{\"lead-times\":[{\"by\":1}]}"_s,
          u"{\"lead-times\":[{}]}"_s, u"{\"home\":\"Atlantis\"}"_s,
          u"{\"blackouts\":[{\"from\":\"--02-30\",\"until\":\"--03-01\"}]}"_s,
          u"{\"blackouts\":[{\"from\":\"2027-02-01\",\"until\":\"2027-01-01\"}]}"_s,
          u"{\"most-per-gift\":{\"amount\":\"-5\",\"currency\":\"EUR\"}}"_s,
          u"{\"most-per-year\":{\"amount\":\"5\",\"currency\":\"???\"}}"_s}) {
        must(book().setSetting(u"gift_policy"_s, text));
        EXPECT_TRUE(must(guard().policy()) == planning::GiftPolicy()) << text.toStdString();
        const QStringList problems = must(book().check());
        ASSERT_EQ(problems.size(), 1) << text.toStdString();
        EXPECT_TRUE(problems.front().startsWith(u"The gift policy that the book was given"_s));
    }
    must(guard().setPolicy(whole()));
    EXPECT_TRUE(must(book().check()).isEmpty());
}

TEST_F(GiftPolicyServiceTest, TextAndPolicyAreTheSame)
{
    EXPECT_EQ(textOf(GiftPolicy()), u"{}"_s);
    EXPECT_EQ(must(giftPolicyFrom(textOf(whole()))), whole());
    EXPECT_EQ(must(giftPolicyFrom(u"{}"_s)), GiftPolicy());
}

TEST_F(GiftPolicyServiceTest, AGiftIsHeldAgainstWhatItsAccountGetsInTheBook)
{
    must(guard().setPolicy(atMost(u"100"_s)));
    const Account other = addAccount(u"Aster"_s);
    plan(harbour.id, QDate(2026, 3, 1), u"45"_s, GiftState::Sent);
    plan(harbour.id, QDate(2025, 3, 1), u"900"_s, GiftState::Thanked);
    plan(harbour.id, QDate(2026, 5, 1), u"900"_s, GiftState::Cancelled);
    plan(other.id, QDate(2026, 5, 1), u"900"_s);
    const Gift trashed = plan(harbour.id, QDate(2026, 5, 1), u"900"_s);
    must(book().records<Gift>().trash(trashed.id));
    Gift typed;
    typed.accountId = harbour.id;
    typed.arriveBy = QDate(2026, 12, 18);
    typed.budget = euros(u"55"_s);
    EXPECT_TRUE(must(guard().findings(typed)).empty());
    typed.budget = euros(u"55.01"_s);
    const auto findings = must(guard().findings(typed));
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].sentence,
              u"With this gift Harbour gets €100.01 in 2026; your limit is €100."_s);
    typed.accountId = AccountId();
    EXPECT_TRUE(must(guard().findings(typed)).empty());
}

TEST_F(GiftPolicyServiceTest, ASavedGiftIsNotHeldAgainstItself)
{
    must(guard().setPolicy(atMost(u"100"_s)));
    Gift saved = plan(harbour.id, QDate(2026, 12, 1), u"60"_s);
    EXPECT_TRUE(must(guard().findings(saved)).empty());
    saved.budget = euros(u"100"_s);
    EXPECT_TRUE(must(guard().findings(saved)).empty());
}

TEST_F(GiftPolicyServiceTest, ABlackoutGoesByTheTagsOfTheAccount)
{
    GiftPolicy policy;
    policy.blackouts = {{must(PartialDate::parse(u"--12-01"_s)),
                         must(PartialDate::parse(u"--12-31"_s)),
                         {},
                         u"Banks"_s}};
    must(guard().setPolicy(policy));
    const Gift gift = plan(harbour.id, QDate(2026, 12, 1), u"60"_s);
    EXPECT_TRUE(must(guard().findings(gift)).empty());
    EXPECT_TRUE(must(guard().findingsOfPrepared()).empty());
    harbour.tags = {u"Lisbon"_s, u"banks"_s};
    save(harbour);
    EXPECT_EQ(must(guard().findings(gift)).size(), 1U);
    EXPECT_EQ(must(guard().findingsOfPrepared()).size(), 1U);
}

TEST_F(GiftPolicyServiceTest, OnlyGiftsThatAreBeingPreparedAreTold)
{
    const Account aster = addAccount(u"Aster"_s);
    const Account gone = addAccount(u"Gone"_s);
    const Gift sent = plan(harbour.id, QDate(2026, 3, 1), u"60"_s, GiftState::Sent);
    const Gift open = plan(harbour.id, QDate(2026, 12, 1), u"60"_s);
    const Gift fine = plan(aster.id, QDate(2026, 12, 1), u"60"_s);
    plan(gone.id, QDate(2026, 12, 1), u"600"_s);
    must(book().records<Account>().trash(gone.id));
    EXPECT_TRUE(must(guard().findingsOfPrepared()).empty()) << "nothing is limited";
    must(guard().setPolicy(atMost(u"100"_s)));
    const auto all = must(guard().findingsOfPrepared());
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.begin()->first, open.id);
    EXPECT_EQ(must(guard().findings(open)), all.begin()->second);
    EXPECT_EQ(must(guard().findingsOfPrepared(harbour.id)), all);
    EXPECT_TRUE(must(guard().findingsOfPrepared(aster.id)).empty());
    must(book().gifts().step(open.id, GiftState::Sent, today()));
    EXPECT_TRUE(must(guard().findingsOfPrepared()).empty());
}

TEST_F(GiftPolicyServiceTest, GiftsComeByAccountWithItsNameAndTags)
{
    Account aster = addAccount(u"Aster"_s);
    aster.tags = {u"one"_s, u"two"_s};
    aster = save(aster);
    plan(aster.id, QDate(2026, 12, 1), u"60"_s);
    plan(harbour.id, QDate(2026, 12, 1), u"60"_s, GiftState::Sent);
    const auto all = must(query::guardedGifts(book().database(), std::nullopt));
    ASSERT_EQ(all.size(), 1U) << "nothing is being prepared for Harbour";
    EXPECT_EQ(all[0].id, aster.id);
    EXPECT_EQ(all[0].account.name, u"Aster"_s);
    EXPECT_EQ(all[0].account.tags, aster.tags);
    ASSERT_EQ(all[0].gifts.size(), 1U);
    EXPECT_EQ(all[0].gifts[0].amount, euros(u"60"_s));
    EXPECT_EQ(must(query::guardedGifts(book().database(), harbour.id)).size(), 1U);
    EXPECT_EQ(must(query::guardedAccount(book().database(), aster.id)).tags, aster.tags);
}

} // namespace
} // namespace goodturn::book

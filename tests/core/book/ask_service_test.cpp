#include "core/book/ask_service.h"
#include "core/book/model_service.h"

#include "tests/support/book_fixture.h"

namespace goodturn::book {
namespace {
using namespace Qt::StringLiterals;
using testing::BookFixture;
using testing::must;

struct AskCase : BookFixture
{
    Account account = addAccount(u"Harbour & Lowe Ltd"_s);
    Ask ask = save([&] {
        Ask a;
        a.accountId = account.id;
        a.kind = AskKind::Introduction;
        a.title = u"Meet the sister company"_s;
        a.state = AskState::Open;
        a.askedOn = today().addDays(-5);
        return a;
    }());
};

TEST(AskService, AYesIsAFavourReceived)
{
    AskCase f;
    const Ask granted =
        must(f.book().asks().answer(f.ask.id, {AskState::Granted, f.today(), u"Gladly"_s, {}}));
    EXPECT_EQ(granted.state, AskState::Granted);
    EXPECT_EQ(granted.outcome, u"Gladly"_s);
    const auto favours = must(f.book().queries().favours(f.account.id));
    ASSERT_EQ(favours.size(), 1U);
    EXPECT_EQ(favours[0].direction, Direction::Received);
    EXPECT_EQ(favours[0].favourKind, FavourKind::Introduction);
    const Favour favour = must(f.book().records<Favour>().load(FavourId(favours[0].id)));
    EXPECT_TRUE(favour.fromAsk);
    EXPECT_EQ(favour.askId, f.ask.id);
}

TEST(AskService, AYesIsWorthWhatTheBooksModelSays)
{
    AskCase f;
    reciprocity::ReciprocityParameters model;
    model.introductionWorth = 2;
    must(f.book().model().setParameters(model));
    must(f.book().asks().answer(f.ask.id, {AskState::Granted, f.today(), {}, {}}));
    EXPECT_EQ(must(f.book().queries().favours(f.account.id)).at(0).worth, FeltWorth::Small);
}

TEST(AskService, WhoElseIsAReferralAndANewProspect)
{
    AskCase f;
    must(f.book().asks().answer(f.ask.id, {AskState::Redirected, f.today(), {}, u"Polaris"_s}));
    const auto favours = must(f.book().queries().favours(f.account.id));
    ASSERT_EQ(favours.size(), 1U);
    EXPECT_EQ(favours[0].favourKind, FavourKind::Referral);
    EXPECT_EQ(favours[0].worth, FeltWorth::Fair);
    const AccountId prospect = must(f.book().queries().accountByText(u"polaris"_s));
    EXPECT_EQ(f.book().records<Account>().load(prospect)->lifecycle, Lifecycle::Prospect);
}

TEST(AskService, ANoIsNoFavour)
{
    AskCase f;
    must(f.book().asks().answer(f.ask.id, {AskState::Declined, f.today(), {}, {}}));
    EXPECT_TRUE(f.book().queries().favours(f.account.id)->empty());
    EXPECT_EQ(must(f.book().queries().figures(f.account.id)).opportunities.fa, 1);
}

TEST(AskService, AnAnswerBeforeTheAskIsRefused)
{
    AskCase f;
    const auto answered =
        f.book().asks().answer(f.ask.id, {AskState::Granted, f.today().addDays(-30), {}, {}});
    ASSERT_FALSE(answered);
    EXPECT_EQ(answered.error().kind, ErrorKind::InvalidInput);
    EXPECT_EQ(f.book().records<Ask>().load(f.ask.id)->state, AskState::Open);
}

} // namespace
} // namespace goodturn::book

#include "ui/pages/gifts/gift_cards.h"

#include "core/book/gift_policy_service.h"
#include "tests/support/test_desk.h"
#include "ui/pages/gifts/policy_note.h"

#include <QLabel>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class GiftCardsTest : public ::testing::Test
{
protected:
    Gift plan(const QString& title, const QString& amount, GiftState state = GiftState::Planned)
    {
        Gift gift;
        gift.accountId = harbour_.id;
        gift.title = title;
        gift.state = state;
        gift.arriveBy = QDate(2026, 12, 18);
        gift.budget = *Money::parse(amount, u"EUR"_s);
        return book_.save(gift);
    }
    GiftCard cardOf(const Gift& gift)
    {
        for (const GiftCard& card : giftCards(desk_, must(book_.book().queries().openGifts())))
            if (card.row.id == gift.id)
                return card;
        return {};
    }
    void allow(const QString& perGift)
    {
        planning::GiftPolicy policy;
        policy.mostPerGift = *Money::parse(perGift, u"EUR"_s);
        must(book_.book().giftPolicy().setPolicy(policy));
    }

    BookFixture book_;
    TestDesk desk_{book_};
    Account harbour_ = book_.addAccount(u"Harbour"_s);
};

} // namespace

TEST_F(GiftCardsTest, SayWhatGoesAgainstThePolicyAndWhoHasTheBookAlready)
{
    const Gift dear = plan(u"The Box"_s, u"60"_s);
    const Gift again = plan(u"the box"_s, u"20"_s);
    const Gift gone = plan(u"Quiet"_s, u"70"_s, GiftState::Sent);
    EXPECT_EQ(cardOf(dear).policy, QString()) << "nothing is limited";
    allow(u"50"_s);
    EXPECT_EQ(cardOf(dear).policy, u"This gift is to cost €60; your limit for one is €50."_s);
    EXPECT_EQ(cardOf(again).policy, QString());
    EXPECT_EQ(cardOf(again).warning, u"given to Harbour, same account"_s);
    EXPECT_EQ(cardOf(gone).policy, QString()) << "it is out";
}

TEST_F(GiftCardsTest, ANoteIsHiddenWhileThereIsNothingToSay)
{
    allow(u"50"_s);
    PolicyNote note(desk_);
    note.showFor(plan(u"The Box"_s, u"50"_s));
    EXPECT_TRUE(note.isHidden());
    Gift dear = plan(u"Quiet"_s, u"51"_s);
    note.showFor(dear);
    EXPECT_FALSE(note.isHidden());
    EXPECT_TRUE(note.accessibleDescription().contains(u"€51"_s));
    allow(u"51"_s);
    EXPECT_TRUE(note.isHidden()) << "it follows the book";
    allow(u"50"_s);
    EXPECT_FALSE(note.isHidden());
    dear.state = GiftState::Cancelled;
    note.showFor(dear);
    EXPECT_TRUE(note.isHidden());
}

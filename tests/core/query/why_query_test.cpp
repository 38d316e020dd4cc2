#include "core/query/figures_query.h"
#include "core/query/why_rows.h"
#include "tests/support/book_fixture.h"

#include <gmock/gmock.h>

namespace goodturn::query {
namespace {
using namespace Qt::StringLiterals;
using testing::BookFixture;
using testing::must;

struct WhyQueryTest : ::testing::Test, BookFixture
{
    Account account = addAccount(u"Harbour"_s);

    Ask addAsk(AskState state, int daysAgo)
    {
        Ask ask;
        ask.accountId = account.id;
        ask.title = u"A word with the director"_s;
        ask.state = state;
        ask.askedOn = today().addDays(-daysAgo);
        ask.resolvedOn = isResolved(state) ? today() : QDate();
        return save(ask);
    }
};

TEST_F(WhyQueryTest, ListsWhatCountsAndNothingElse)
{
    const Favour given = addFavour(account.id, Direction::Given, 9, u"Given"_s, FeltWorth::Large);
    addFavour(account.id, Direction::Given, -9, u"Planned"_s);
    Favour unpriced = addFavour(account.id, Direction::Received, 8, u"Unpriced"_s);
    unpriced.unpriced = true;
    save(unpriced);
    const Ask declined = addAsk(AskState::Declined, 5);
    addAsk(AskState::Withdrawn, 6);
    addAsk(AskState::Open, -3);

    const AccountWhy why = must(book().queries().why(account.id));
    ASSERT_EQ(why.ledger.size(), 2U);
    EXPECT_EQ(why.ledger[0].uuid, given.meta.uuid);
    EXPECT_EQ(why.ledger[0].worth, 4);
    EXPECT_EQ(why.ledger[0].direction, u"given"_s);
    EXPECT_EQ(why.ledger[1].uuid, declined.meta.uuid);
    EXPECT_EQ(why.ledger[1].state, u"declined"_s);
    const auto& failed = why.explanations.at(size_t(reciprocity::FigureCode::FailedAsks));
    ASSERT_EQ(failed.parts.size(), 1U);
    EXPECT_EQ(failed.parts[0].id, declined.id.value());
}

TEST_F(WhyQueryTest, FiguresOfAnyDayComeFromWhatIsKeptOrFromTheLedger)
{
    addFavour(account.id, Direction::Given, 30, u"A"_s);
    addFavour(account.id, Direction::Received, 10, u"B"_s);
    const auto on = [&](QDate day) {
        return must(must(FiguresQuery::begin(book().database(), day)).of(account.id));
    };
    EXPECT_EQ(on(today()).opportunities.x, 1);
    EXPECT_EQ(on(today().addDays(40)).opportunities.x, 1);
    EXPECT_LT(on(today().addDays(40)).balances.oc, 0.0);
    EXPECT_EQ(on(today().addDays(-20)).opportunities.received, 0) << "before the return";
    EXPECT_EQ(on(today().addDays(-31)).standing, reciprocity::Standing::New);
}

} // namespace
} // namespace goodturn::query

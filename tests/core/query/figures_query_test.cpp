#include "core/query/figures_query.h"

#include "core/book/history.h"
#include "core/book/model_service.h"
#include "core/book/sample_service.h"
#include "tests/support/book_fixture.h"

namespace goodturn::query {
namespace {
using namespace Qt::StringLiterals;
using reciprocity::FigureCode;
using reciprocity::Segment;
using testing::must;

/// An account that gave first and has earned an ask, by the figures.
struct FiguresQueryTest : ::testing::Test, testing::BookFixture
{
    FiguresQueryTest()
    {
        addFavour(account.id, Direction::Given, 20, u"Insight"_s, FeltWorth::Large);
        addFavour(account.id, Direction::Given, 10, u"Introduction"_s, FeltWorth::Large);
    }

    Account reread() { return must(book().records<Account>().load(account.id)); }
    void setOwn(std::optional<Standing> standing, int days = 30)
    {
        Account changed = reread();
        changed.ownStanding = standing;
        changed.ownStandingReason = u"They are in a tender, no asks"_s;
        changed.ownStandingUntil = today().addDays(days);
        save(changed);
    }
    Standing inList()
    {
        const std::vector<AccountId> ids{account.id};
        return must(book().queries().accountRows(ids)).at(0).standing;
    }
    Standing onPage() { return must(book().queries().accountHead(account.id)).figures.standing; }

    Account account = addAccount(u"Harbour"_s);
};

TEST_F(FiguresQueryTest, WhatTheRepSetHoldsInListPageAndExplanationUntilItsLastDay)
{
    ASSERT_EQ(inList(), Standing::Earned);
    setOwn(Standing::Balanced);
    EXPECT_EQ(inList(), Standing::Balanced);
    EXPECT_EQ(onPage(), Standing::Balanced);
    const AccountHead head = must(book().queries().accountHead(account.id));
    EXPECT_EQ(head.figures.byRules, Standing::Earned);
    ASSERT_EQ(head.reasons.size(), 2);
    EXPECT_TRUE(head.reasons[0].contains(u"They are in a tender, no asks"_s));
    EXPECT_TRUE(head.reasons[1].contains(u"Earned the right to ask"_s));
    const AccountWhy why = must(book().queries().why(account.id));
    EXPECT_EQ(why.explanations.back().figure, FigureCode::Standing);
    EXPECT_EQ(why.explanations.back().sentence, head.reasons.join(u' '));
    clock().moveTo(today().addDays(30));
    EXPECT_EQ(onPage(), Standing::Balanced) << "the last day";
    clock().moveTo(today().addDays(1));
    EXPECT_EQ(onPage(), Standing::Earned);
    EXPECT_EQ(inList(), Standing::Earned);
}

TEST_F(FiguresQueryTest, TakingTheStandingBackIsUndone)
{
    setOwn(Standing::TheyAreOwed);
    setOwn(std::nullopt);
    EXPECT_EQ(onPage(), Standing::Earned);
    EXPECT_TRUE(reread().ownStandingReason.isEmpty());
    must(book().history().revert(book().lastUnit()));
    EXPECT_EQ(onPage(), Standing::TheyAreOwed);
    EXPECT_EQ(reread().ownStandingReason, u"They are in a tender, no asks"_s);
}

TEST_F(FiguresQueryTest, ANewAccountIsNewWhateverWasSet)
{
    Account other = addAccount(u"Quay"_s);
    other.ownStanding = Standing::Test;
    other.ownStandingReason = u"They told us so"_s;
    other.ownStandingUntil = today();
    save(other);
    EXPECT_EQ(must(book().queries().figures(other.id)).standing, Standing::New);
}

TEST_F(FiguresQueryTest, ASegmentHasItsOwnThresholdsEverywhere)
{
    Account changed = reread();
    changed.tags << u"tender"_s;
    save(changed);
    must(book().model().setSegments({{Segment::By::Tag, u"tender"_s, {{u"earned-from"_s, 50}}}}));
    EXPECT_EQ(onPage(), Standing::GiveFirst);
    EXPECT_EQ(inList(), Standing::GiveFirst);
    EXPECT_EQ(must(book().queries().accountHead(account.id)).parameters.earnedFrom, 50);
    EXPECT_EQ(must(book().queries().parameters()).earnedFrom, 2);
    EXPECT_EQ(must(book().queries().why(account.id)).figures.standing, Standing::GiveFirst);
    const Account untagged = addAccount(u"Quay"_s);
    const auto query = must(FiguresQuery::begin(book().database(), today()));
    EXPECT_EQ(must(query.parametersOf(untagged.id)).earnedFrom, 2);
}

TEST_F(FiguresQueryTest, SegmentsReadAtOnceAreThoseReadOneByOne)
{
    must(book::fillWithSample(book()));
    const ModelTerms terms{{},
                           {{Segment::By::Tag, u"FINANCE"_s, {{u"earned-from"_s, 3}}},
                            {Segment::By::Lifecycle, u"client"_s, {{u"earned-from"_s, 5}}},
                            {Segment::By::Tag, u"ports"_s, {{u"earned-from"_s, 7}}}}};
    const auto oneByOne = must(FiguresQuery::tryOut(book().database(), today(), terms));
    auto atOnce = must(FiguresQuery::tryOut(book().database(), today(), terms));
    must(atOnce.readSegments());
    std::map<double, int> counts;
    for (const AccountId id : must(book().queries().accountIds({}))) {
        const auto expected = must(oneByOne.parametersOf(id));
        EXPECT_EQ(must(atOnce.parametersOf(id)), expected);
        ++counts[expected.earnedFrom];
    }
    EXPECT_GT(counts[2], 0);
    EXPECT_GT(counts[3], 0);
    EXPECT_GT(counts[5], 0);
}

TEST_F(FiguresQueryTest, ASegmentByRelationshipFollowsTheAccount)
{
    must(book().model().setSegments(
        {{Segment::By::Lifecycle, u"prospect"_s, {{u"earned-givings"_s, 9}}}}));
    EXPECT_EQ(onPage(), Standing::Earned) << "it is a client";
    Account changed = reread();
    changed.lifecycle = Lifecycle::Prospect;
    save(changed);
    EXPECT_EQ(onPage(), Standing::GiveFirst);
}

TEST_F(FiguresQueryTest, SegmentsThatCanNotBeReadKeepNobodyFromTheBook)
{
    must(book().setSetting(u"model_segments"_s, u"[{\"tag\": \"\"}]"_s));
    EXPECT_EQ(onPage(), Standing::Earned);
    const QStringList problems = must(book().check());
    ASSERT_EQ(problems.size(), 1);
    EXPECT_TRUE(problems[0].contains(u"thresholds"_s));
}

} // namespace
} // namespace goodturn::query

#include "core/book/summary_service.h"
#include "tests/support/book_fixture.h"

#include <gtest/gtest.h>

namespace goodturn::book {
using namespace Qt::StringLiterals;

namespace {

TEST(SummaryService, ReadsTheAccountFromTheBook)
{
    testing::BookFixture book;
    const Account account = book.addAccount(u"Harbour & Lowe Ltd"_s);
    const Account other = book.addAccount(u"Another"_s);
    book.addPerson(account.id, u"Ines"_s, u"Duarte"_s, u"Director"_s);
    book.addFavour(account.id, Direction::Given, 10, u"benchmark"_s);
    book.addFavour(other.id, Direction::Given, 10, u"not theirs"_s);
    book.addCall(account.id, 3, u"a call"_s);
    Goal goal;
    goal.accountId = account.id;
    goal.title = u"grow"_s;
    book.save(goal);

    const auto input = testing::must(summaryInput(book.book(), account.id));
    EXPECT_EQ(input.head.account.name, u"Harbour & Lowe Ltd"_s);
    ASSERT_EQ(input.favours.size(), 1U);
    EXPECT_EQ(input.favours[0].title, u"benchmark"_s);
    ASSERT_EQ(input.conversations.size(), 1U);
    EXPECT_EQ(input.conversations[0].title, u"a call"_s);
    ASSERT_EQ(input.people.size(), 1U);
    EXPECT_EQ(input.people[0].name, u"Ines Duarte"_s);
    ASSERT_EQ(input.goals.size(), 1U);
    EXPECT_FALSE(input.flow.isEmpty());
    EXPECT_EQ(input.flow.range, query::FlowRange::TwoYears);
    EXPECT_EQ(input.today, book.today());
    ASSERT_EQ(input.why.explanations.size(), std::size(EnumCodes<reciprocity::FigureCode>::all));
    EXPECT_EQ(input.why.explanations.front().parts.front().id, input.favours[0].id);
    EXPECT_EQ(input.preparedBy, u"rep"_s);
    EXPECT_EQ(input.bookName, u"test.goodturn"_s);
}

/// What is left out of the input because the layout doesn't speak of it changes nothing on paper.
TEST(SummaryService, ReadsForALayoutWhatItNeedsAndNoMore)
{
    testing::BookFixture book;
    const AccountId id = book.addAccount(u"Harbour & Lowe Ltd"_s).id;
    book.addPerson(id, u"Ines"_s, u"Duarte"_s);
    book.addFavour(id, Direction::Given, 10, u"benchmark"_s);
    book.addFavour(id, Direction::Received, 400, u"an order"_s);
    book.addCall(id, 3, u"a call"_s);
    const auto all = testing::must(summaryInput(book.book(), id));
    for (const report::SummarySection section : report::allSections()) {
        report::SummaryLayout layout;
        layout.sections = {section, report::SummarySection::Favours};
        const auto some = testing::must(summaryInput(book.book(), id, layout));
        for (const auto audience : {report::Audience::Mine, report::Audience::ToShare})
            EXPECT_EQ(allTexts(accountSummary(some, audience, layout)),
                      allTexts(accountSummary(all, audience, layout)))
                << code(section).toStdString();
    }
    report::SummaryLayout notes;
    notes.sections = {report::SummarySection::Notes};
    const auto little = testing::must(summaryInput(book.book(), id, notes));
    EXPECT_TRUE(little.favours.empty() && little.people.empty() && little.flow.isEmpty());
}

TEST(SummaryService, AnAccountThatIsNotThereIsAnError)
{
    testing::BookFixture book;
    EXPECT_FALSE(summaryInput(book.book(), AccountId(4711)));
}

} // namespace
} // namespace goodturn::book

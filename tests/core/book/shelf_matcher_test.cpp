#include "core/book/shelf_matcher.h"

#include <gtest/gtest.h>

namespace goodturn::book {
namespace {
using namespace Qt::StringLiterals;

query::ShelfRow shelved(qint64 id, const QStringList& tags, int copies = 1)
{
    query::ShelfRow row;
    row.id = ShelfBookId(id);
    row.title = u"Book %1"_s.arg(id);
    row.tags = tags;
    row.copies = copies;
    return row;
}

std::vector<qint64> keys(const std::vector<BookSuggestion>& suggestions)
{
    std::vector<qint64> found;
    for (const BookSuggestion& one : suggestions)
        found.push_back(one.book.id.value());
    return found;
}

const Reader ines{AccountId(1), ContactId(2), {{u"ports"_s}, {u"history"_s}}};

TEST(ShelfMatcher, SuggestsFirstWhatSuitsAndNobodyThereHas)
{
    std::vector<query::ShelfRow> shelf{shelved(1, {u"ports"_s}), shelved(2, {}, 0),
                                       shelved(3, {u"ports"_s, u"history"_s}), shelved(4, {})};
    query::GivenGift given;
    given.accountId = ines.accountId;
    given.who = u"Jan"_s;
    shelf[2].given = {given};
    const ShelfMatcher matcher(shelf);
    EXPECT_EQ(keys(matcher.suggestions(ines, 10)), (std::vector<qint64>{1, 4, 2, 3}));
    EXPECT_EQ(keys(matcher.suggestions(ines, 2)), (std::vector<qint64>{1, 4}));
    const auto all = matcher.suggestions(ines, 10);
    EXPECT_EQ(all[0].match, (planning::BookMatch{2, {u"ports"_s}}));
    EXPECT_EQ(all[3].repeats.toColleagues, QStringList{u"Jan"_s});
    EXPECT_EQ(all[3].match.points, 4);
}

TEST(ShelfMatcher, OfAnotherHouseNothingIsKnown)
{
    std::vector<query::ShelfRow> shelf{shelved(1, {u"ports"_s})};
    shelf[0].giver = ContactId(9);
    shelf[0].giverAccount = AccountId(7);
    shelf[0].givenBy = u"Omar"_s;
    const ShelfMatcher matcher(shelf);
    EXPECT_TRUE(matcher.suggestions(ines, 1)[0].repeats.isEmpty());
    EXPECT_EQ(matcher.suggestions({AccountId(7), {}, {}}, 1)[0].repeats.fromThem,
              QStringList{u"Omar"_s});
    EXPECT_EQ(matcher.suggestions({AccountId(8), ContactId(9), {}}, 1)[0].repeats.fromThem,
              QStringList{u"Omar"_s});
}

TEST(ShelfMatcher, LeavesOutWhatIsNotOnTheShelf)
{
    query::ShelfRow loose;
    loose.title = u"Given once"_s;
    const std::vector<query::ShelfRow> shelf{loose};
    EXPECT_TRUE(ShelfMatcher(shelf).suggestions(ines, 5).empty());
}

} // namespace
} // namespace goodturn::book

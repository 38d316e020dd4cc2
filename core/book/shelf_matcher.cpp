#include "core/book/shelf_matcher.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace goodturn::book {

ShelfMatcher::ShelfMatcher(const std::vector<query::ShelfRow>& shelf)
{
    for (const query::ShelfRow& book : shelf) {
        if (!book.id.isValid())
            continue;
        const size_t at = books_.size();
        books_.push_back(&book);
        plain_.push_back(book);
        plain_.back().given.clear();
        matcher_.add(book.tags);
        for (const query::GivenGift& gift : book.given) {
            ofAccount_.emplace(gift.accountId, at);
            if (gift.person)
                ofPerson_.emplace(*gift.person, at);
        }
        if (book.giver) {
            ofPerson_.emplace(*book.giver, at);
            ofAccount_.emplace(book.giverAccount, at);
        }
    }
}

std::map<size_t, query::GiftRepeats> ShelfMatcher::repeatsOf(const Reader& reader) const
{
    std::map<size_t, query::GiftRepeats> found;
    const auto add = [&](const auto& range) {
        for (auto one = range.first; one != range.second; ++one)
            if (!found.contains(one->second))
                found.emplace(one->second, repeatsFor(*books_[one->second], reader));
    };
    add(ofAccount_.equal_range(reader.accountId));
    if (reader.person)
        add(ofPerson_.equal_range(*reader.person));
    std::erase_if(found, [](const auto& one) { return one.second.isEmpty(); });
    return found;
}

std::vector<BookSuggestion> ShelfMatcher::suggestions(const Reader& reader, size_t most) const
{
    auto matches = matcher_.matches(reader.likings);
    auto repeats = repeatsOf(reader);
    // What is to be known of one comes first.
    std::vector<std::tuple<bool, int, bool, size_t>> order;
    for (size_t at = 0; at < books_.size(); ++at) {
        const auto match = matches.find(at);
        order.emplace_back(repeats.contains(at), match == matches.end() ? 0 : -match->second.points,
                           books_[at]->copies == 0, at);
    }
    const auto end = order.begin() + ptrdiff_t(std::min(most, order.size()));
    std::partial_sort(order.begin(), end, order.end());
    std::vector<BookSuggestion> suggestions;
    for (auto one = order.begin(); one != end; ++one) {
        const size_t at = std::get<3>(*one);
        suggestions.push_back({plain_[at], matches[at], repeats[at]});
    }
    return suggestions;
}

} // namespace goodturn::book

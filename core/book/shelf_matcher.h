#pragma once

#include "core/book/shelf_service.h"

#include <map>

namespace goodturn::book {

/// The shelf made ready to suggest books of it to many readers one after the other. The rows have
/// to stay as long as it does.
class ShelfMatcher
{
public:
    explicit ShelfMatcher(const std::vector<query::ShelfRow>& shelf);

    /// The first `most` books, in the order of suggestedFrom(), without what became of each: there
    /// are many, and it has been looked at.
    std::vector<BookSuggestion> suggestions(const Reader& reader, size_t most) const;

private:
    std::map<size_t, query::GiftRepeats> repeatsOf(const Reader& reader) const;

    std::vector<const query::ShelfRow*> books_;
    std::vector<query::ShelfRow> plain_; ///< the same without what became of them
    planning::BookMatcher matcher_;
    std::multimap<AccountId, size_t> ofAccount_; ///< who there has it, or gave it
    std::multimap<ContactId, size_t> ofPerson_;
};

} // namespace goodturn::book

#pragma once

#include "core/domain/contact.h"
#include "core/planning/book_match.h"
#include "core/query/gift_rows.h"

namespace goodturn::book {

class Book;

/// For whom a book is looked for.
struct Reader
{
    AccountId accountId;
    std::optional<ContactId> person;
    planning::Likings likings;
};

/// A book of the shelf for a reader: why it would suit, and what speaks against it.
struct BookSuggestion
{
    query::ShelfRow book;
    planning::BookMatch match;
    query::GiftRepeats repeats;
};

/// Who has this book of the shelf already, as far as it concerns the reader.
query::GiftRepeats repeatsFor(const query::ShelfRow& book, const Reader& reader);

/// The books in the order in which they suit the reader: those that neither they nor a colleague
/// have before those that one does, of these those with most in common with what they like, and of
/// these those at hand.
std::vector<BookSuggestion> suggestedFrom(const std::vector<query::ShelfRow>& shelf,
                                          const Reader& reader);

/// The rep's shelf of books.
class ShelfService
{
public:
    explicit ShelfService(Book& book) : book_(book) {}

    /// What the person likes; of nobody in particular nothing is known.
    Result<Reader> reader(AccountId account, std::optional<ContactId> person);
    Result<std::vector<BookSuggestion>> suggestionsFor(AccountId account,
                                                       std::optional<ContactId> person);

private:
    Book& book_;
};

} // namespace goodturn::book

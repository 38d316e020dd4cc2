#include "core/book/shelf_service.h"

#include "core/book/book.h"
#include "core/book/record_service.h"
#include "core/book/shelf_matcher.h"
#include "core/query/queries.h"

namespace goodturn::book {

query::GiftRepeats repeatsFor(const query::ShelfRow& book, const Reader& reader)
{
    query::GiftRepeats repeats;
    for (const query::GivenGift& gift : book.given) {
        const bool isTheirs = reader.person && gift.person == reader.person;
        if (isTheirs)
            repeats.toThem << gift.who;
        else if (gift.accountId == reader.accountId)
            repeats.toColleagues << gift.who;
    }
    const bool isFromThem =
        book.giver && (book.giver == reader.person ||
                       (reader.accountId.isValid() && book.giverAccount == reader.accountId));
    if (isFromThem)
        repeats.fromThem << book.givenBy;
    repeats.toThem.removeDuplicates();
    repeats.toColleagues.removeDuplicates();
    return repeats;
}

std::vector<BookSuggestion> suggestedFrom(const std::vector<query::ShelfRow>& shelf,
                                          const Reader& reader)
{
    return ShelfMatcher(shelf).suggestions(reader, shelf.size());
}

Result<Reader> ShelfService::reader(AccountId account, std::optional<ContactId> person)
{
    Reader reader{account, person, {}};
    if (!person)
        return reader;
    GT_ASSIGN(const Contact contact, book_.records<Contact>().load(*person));
    reader.likings = {contact.interests, contact.readingTastes};
    return reader;
}

Result<std::vector<BookSuggestion>> ShelfService::suggestionsFor(AccountId account,
                                                                 std::optional<ContactId> person)
{
    GT_ASSIGN(const Reader asked, reader(account, person));
    GT_ASSIGN(const auto shelf, book_.queries().shelf());
    return suggestedFrom(shelf, asked);
}

} // namespace goodturn::book

#pragma once

#include "core/base/result.h"
#include "core/domain/gift.h"

namespace goodturn::book {

class Book;

/// A gift that the rep got. It goes through no states: it is a favour received, with a reminder to
/// say thank you, and for a book, where it is wanted, a copy on the shelf that remembers the giver.
struct ReceivedGift
{
    AccountId accountId;
    std::optional<ContactId> from;
    GiftItem item = GiftItem::Book;
    QString title;
    QString author;
    QDate on;
    std::optional<Money> value;
    FeltWorth worth = FeltWorth::Fair;
    QDate thankOn;         ///< null: no reminder
    bool ontoShelf = true; ///< a book only
};

/// Writes all of it down in one act.
Result<FavourId> recordReceived(Book& book, const ReceivedGift& gift);

} // namespace goodturn::book

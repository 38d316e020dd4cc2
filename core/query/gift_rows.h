#pragma once

#include "core/base/money.h"
#include "core/domain/gift.h"

#include <QStringList>

#include <vector>

namespace goodturn::query {

/// A gift and somebody who gets it; one that is for several people has a row for each of them, one
/// for nobody in particular a row without a person. None that were let go.
struct GivenGift
{
    GiftId id;
    AccountId accountId;
    QString account;
    std::optional<ContactId> person;
    QString who; ///< the person, or else the account
    GiftItem item = GiftItem::Book;
    QString title;
    QString author;
    QString isbn;
    std::optional<ShelfBookId> bookId;
    Occasion occasion = Occasion::NoOccasion;
    GiftState state = GiftState::Idea;
    QDate arriveBy;
    QDate sentOn;
    QString reaction;
    std::optional<Money> amount; ///< the cost, or else the budget

    /// When it was given, or is to be there.
    QDate day() const { return sentOn.isValid() ? sentOn : arriveBy; }
};

/// What is to be given to whom, to ask whether it has been given before.
struct RepeatQuestion
{
    AccountId accountId;
    std::optional<ContactId> recipient;
    QString title;
    QString isbn;
    std::optional<GiftId> besides; ///< the gift itself
};

/// Who has the same book, by its title or ISBN, already: by name, each once.
struct GiftRepeats
{
    QStringList toThem;       ///< the recipient, with when: "Ines Duarte (14 Dec 2025)"
    QStringList toColleagues; ///< others at the account, or the account itself
    QStringList fromThem;     ///< somebody at the account from whom the rep has it

    bool isEmpty() const
    {
        return toThem.isEmpty() && toColleagues.isEmpty() && fromThem.isEmpty();
    }
    bool operator==(const GiftRepeats&) const = default;
};

/// A book of the shelf, or a gift that was given and is none of them, and what became of it.
struct ShelfRow
{
    ShelfBookId id; ///< invalid: not on the shelf
    QString title;
    QString author;
    QString isbn;
    QStringList tags;
    QString about;
    int copies = 0;
    QString givenBy; ///< by name; empty: nobody
    std::optional<ContactId> giver;
    AccountId giverAccount;       ///< where the giver is, or was last
    std::vector<GivenGift> given; ///< sent and planned, the newest first
};

} // namespace goodturn::query

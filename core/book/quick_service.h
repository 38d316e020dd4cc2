#pragma once

#include "core/base/result.h"
#include "core/domain/record_key.h"
#include "core/quick/quick_draft.h"

namespace goodturn::book {

class Book;
class UnitOfWork;

/// Somebody in the book, or to be added to it.
struct QuickPerson
{
    ContactId id;    ///< invalid: new
    QString newName; ///< "Olga Petrova": the last word is the family name
};

/// One line of quick entry with all that was open decided.
struct QuickEntry
{
    quick::What what = quick::What::Interaction;
    FavourKind favourKind = FavourKind::Insight;
    InteractionKind interactionKind = InteractionKind::Note;
    InteractionDirection direction = InteractionDirection::Outgoing;
    AskKind askKind = AskKind::OtherFavour;
    AccountId account;               ///< invalid: new
    QString newAccount;              ///< its name
    std::vector<QuickPerson> people; ///< at the account, when they are new
    std::optional<QuickPerson> thirdParty;
    QDate day; ///< of an ask that is only planned: null
    std::optional<Money> money;
    int minutes = 0;
    std::optional<FeltWorth> worth; ///< none: the book's usual one
    QString text;                   ///< empty: the words for the kind
};

/// Stores a line of quick entry: what happened, with the people and the account that are new, in
/// one act.
class QuickService
{
public:
    explicit QuickService(Book& book) : book_(book) {}

    /// Where a record names one person only (favours, asks), the others are named in its private
    /// text. Returns what was stored.
    Result<RecordKey> save(const QuickEntry& entry);

private:
    Book& book_;
};

} // namespace goodturn::book

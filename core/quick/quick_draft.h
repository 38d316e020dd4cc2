#pragma once

#include "core/domain/ask.h"
#include "core/domain/favour.h"
#include "core/domain/interaction.h"
#include "core/quick/names.h"
#include "core/quick/tokens.h"

#include <optional>
#include <vector>

namespace goodturn::quick {

/// What one line of quick entry is about.
enum class What
{
    Given,       ///< a favour given
    Received,    ///< a favour received
    Interaction, ///< a call, a meeting, a letter
    Ask,
    Reminder
};

constexpr bool isFavour(What what)
{
    return what == What::Given || what == What::Received;
}

/// What a piece of the line was taken for. The rest of it is the text.
enum class PieceKind
{
    What,
    Kind,
    Person,
    Account,
    Day,
    Amount,
    Duration,
    Worth
};

struct Piece
{
    PieceKind kind = PieceKind::What;
    Range range;

    bool operator==(const Piece&) const = default;
};

/// Somebody named in the line: people of the book who may be meant, the likeliest first, or
/// somebody new.
struct PersonGuess
{
    QString name; ///< as typed; what a new person would be called
    std::vector<KnownPerson> matches;
    bool likelyNew = false; ///< they only have the first of the names typed

    bool isNew() const { return matches.empty() || likelyNew; }
};

struct AccountGuess
{
    QString name; ///< as typed; what a new account would be called; empty: none is named
    std::vector<KnownAccount> matches;

    bool isNamed() const { return !name.isEmpty(); }
    bool isNew() const { return isNamed() && matches.empty(); }
};

/// What a line says, as far as it was understood.
struct QuickDraft
{
    What what = What::Interaction;
    std::optional<FavourKind> favourKind; ///< none: not said
    InteractionKind interactionKind = InteractionKind::Note;
    InteractionDirection direction = InteractionDirection::Outgoing;
    AskKind askKind = AskKind::OtherFavour;
    bool asked = false; ///< the ask was made; else it is a draft
    std::vector<PersonGuess> people;
    std::optional<PersonGuess> thirdParty; ///< who was introduced or recommended
    AccountGuess account;
    QDate day;          ///< null: not said
    QDate futureDay;    ///< still to come, so it stays in the text of what has happened
    QString futureText; ///< its words
    std::optional<Money> money;
    int minutes = 0; ///< 0: not said
    std::optional<FeltWorth> worth;
    QString text;              ///< what is left of the line
    std::vector<Piece> pieces; ///< in the order of the line; none overlap
};

} // namespace goodturn::quick

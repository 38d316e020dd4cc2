#pragma once

#include "core/quick/phrases.h"
#include "core/quick/quick_draft.h"

#include <functional>
#include <utility>
#include <vector>

namespace goodturn::quick {

/// The words by which a line says what it is about, in the language of the program. All of them
/// are translated texts; another language needs no more than its translation.
struct Vocabulary
{
    /// Words for an act, and what it makes of the line.
    struct Act
    {
        Phrases phrases;
        What what = What::Interaction;
        std::optional<FavourKind> favour = {};
        InteractionKind interaction = InteractionKind::Note;
        InteractionDirection direction = InteractionDirection::Outgoing;
        bool staysInText = false; ///< says more than the kind: "lunch"
        bool turns = true;        ///< with somebody before it, it is theirs: "Ines gave"
        bool asked = false;
        std::optional<FavourKind> theirs = {}; ///< what it is when it is theirs, if something else
    };

    std::vector<Act> acts;
    std::vector<std::pair<FavourKind, Phrases>> favourKinds;
    std::vector<std::pair<AskKind, Phrases>> askKinds;
    std::vector<std::pair<QString, Phrases>> currencies; ///< by code

    // Days.
    Phrases today, yesterday, dayBefore, tomorrow, dayAfter, daysAgo, weekAgo, weeksAgo, inDays,
        inWeek, inWeeks, lastWeekday, thisWeekday, nextWeekday, dayParts, dayPrepositions, ordinals,
        deadlines;
    // Amounts.
    Phrases minutes, hours, halfHour, anHour, worth, thousand, beforeAmount, beforeDuration;
    // What holds a line together.
    Phrases withWhom, fromWhom, atAccount, ofAccount, and_, articles, adjectives, titles, ourselves,
        openers, closers;

    /// By `translate`, which gives the words of the language for the English ones.
    using Translate = std::function<QString(const char* english)>;
    static Vocabulary in(const Translate& translate);
    /// In the language of the program.
    static Vocabulary translated();
    /// The same with the words for days and durations of the locale's language.
    static Vocabulary translatedWithDaysOf(const QLocale& locale);

    /// The contact that the token alone is the noun of ("a call"); null: none.
    const Act* contactNamed(const Token& token) const;
    /// Whether the token alone means something here, so that it is nobody's name.
    bool knows(const Token& token) const;
};

} // namespace goodturn::quick

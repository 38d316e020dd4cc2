#pragma once

#include "core/quick/name_finder.h"
#include "core/quick/quick_reader.h"
#include "core/quick/value_finder.h"

namespace goodturn::quick {

class DayFinder;

/// One reading of one line: first the act, then values and days, then names, and at last what the
/// line is, once it is known who stands where in it.
class ReadingPass
{
public:
    /// What is the same for each line.
    struct Tools
    {
        const Vocabulary& vocabulary;
        const LocaleWords& words;
        const QLocale& locale;
        const QString& currency;
    };

    ReadingPass(const Tools& tools, const QString& line, const Reading& reading,
                const Names& names);

    /// Once only: what was found is handed over.
    QuickDraft run();

private:
    using FoundName = NameFinder::FoundName;

    void take(PieceKind kind, size_t first, size_t count, bool removes = true);
    void takeLed(PieceKind kind, const Phrases& leads, size_t at, size_t count);
    bool isFree(size_t at) const { return !taken_[at] && !tokens_[at].quoted; }

    bool isName(const QString& word) const { return !names_.people({word}).empty(); }

    void findAct();
    bool mayPrecedeAct(size_t at) const;
    void takeAct(const Vocabulary::Act& act, size_t at, size_t count);
    void findValues();
    size_t findValueAt(size_t at);
    size_t takeDay(const DayFinder& days, size_t at);
    void turnToThem();
    void findKind();
    bool findFavourKind();
    bool findContact(size_t noun);
    bool isFrom(const FoundName& name) const;
    bool findAskKind();
    size_t leadInto(size_t noun) const;
    size_t beforeAdjective(size_t noun) const;
    bool isAdjacent(size_t noun) const;
    void kindFromNoun(FavourKind kind);
    bool namesSomebody() const;
    void takeNames();
    void giveBackWhatDoesNotFit();
    void giveBack(PieceKind kind);
    void preferAccount();

    const Tools& tools_;
    const Vocabulary& v_;
    const QString& line_;
    const Reading& reading_;
    const Names& names_;
    std::vector<Token> tokens_;
    std::vector<bool> taken_;
    std::vector<bool> removed_;
    std::pair<size_t, size_t> act_; ///< where its words begin and end; past the end: none
    const Vocabulary::Act* meaning_ = nullptr;
    std::vector<FoundName> found_;
    QuickDraft draft_;
};

} // namespace goodturn::quick

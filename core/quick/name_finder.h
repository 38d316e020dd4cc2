#pragma once

#include "core/quick/vocabulary.h"

namespace goodturn::quick {

/// Finds people and accounts among the tokens that nothing else has taken. Beside the words that
/// lead to a name ("with", "at"; the act itself) a name may be unknown, or written small; elsewhere
/// it begins with a capital and is in the book.
class NameFinder
{
public:
    struct FoundName
    {
        enum class Role
        {
            Person,
            Account
        };

        Role role = Role::Person;
        size_t first = 0; ///< with the word that leads to it
        size_t count = 0;
        bool led = false;     ///< by a word such as "to"
        bool subject = false; ///< stands before the act, which is theirs
        PersonGuess person;
        AccountGuess account;
    };

    /// `taken` marks tokens that mean something else; `act` is where the words for the act begin
    /// and end, past the end where there are none. What `introduces` names somebody else, who may
    /// be new.
    NameFinder(const Vocabulary& vocabulary, const LocaleWords& words, const Names& names,
               const QString& text, const std::vector<Token>& tokens,
               const std::vector<bool>& taken, std::pair<size_t, size_t> act,
               bool introduces = false);

    std::vector<FoundName> find();

private:
    enum class Slot
    {
        None,    ///< anywhere
        Act,     ///< right after the act, or after another name and "and"
        Subject, ///< before the act
        With,    ///< after "with"
        At       ///< after "at"
    };
    struct Run
    {
        size_t count = 0; ///< of tokens
        QStringList words;
    };

    bool isFree(size_t at) const;
    bool mayBegin(size_t at) const;
    size_t afterAnd(size_t at) const;
    size_t afterTitle(size_t at) const;
    bool isOfCalendar(const Token& token) const;
    bool isCalledSo(size_t at, Slot slot);
    bool standsWhole(size_t at, size_t count) const;
    size_t nameAt(size_t at, size_t first, Slot slot);
    bool findPerson(size_t at, size_t first, Slot slot);
    bool findAccount(size_t at, size_t first, Slot slot);
    bool addNewPerson(size_t at, size_t first, Slot slot);
    bool addNewAccount(size_t at, size_t first);
    Run capitals(size_t at) const;
    bool actFollows(size_t at) const;
    QString typed(size_t at, size_t count) const;
    size_t add(FoundName found, size_t at, size_t first, size_t count, Slot slot);
    bool follows(size_t at, FoundName::Role role) const;
    Slot slotAt(size_t at) const;

    const Vocabulary& vocabulary_;
    const LocaleWords& words_;
    const Names& names_;
    const QString& text_;
    const std::vector<Token>& tokens_;
    const std::vector<bool>& taken_;
    std::pair<size_t, size_t> act_;
    bool introduces_;
    std::vector<FoundName> found_;
    int lookups_ = 0;
};

} // namespace goodturn::quick

#pragma once

#include "core/domain/ask.h"
#include "core/domain/contact.h"
#include "core/domain/favour.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace goodturn::exchange {

/// A person as a file describes them. `contact.meta.uuid` is stable: the same card gives the same.
struct ContactDraft
{
    Contact contact;
    QString organisation; ///< where they work, or empty
    QString jobTitle;
    QStringList categories; ///< the exporter's groups, in the order given
    QString sourceUid;      ///< the card's own UID, or empty
    int line = 0;           ///< where it begins in the file, from 1
};

/// A ledger entry whose account and person are known by name only. `favour.accountId` and the
/// people are unset; `favour.fromAsk` and `favour.meta.uuid` are set. `favour.worth` is none where
/// the file says none.
struct FavourDraft
{
    QString account;
    QString contactName; ///< or empty
    Favour favour;
    bool fromAsk = false; ///< it came because the rep asked; also in `favour`
    int line = 0;
};

/// An ask whose account is known by name only. `ask.meta.uuid` is set.
struct AskDraft
{
    QString account;
    Ask ask;
    int line = 0;
};

/// What could not be taken as it stands, and why.
struct Problem
{
    int line = 0;        ///< from 1
    QString reason;      ///< a sentence for the user
    bool skipped = true; ///< the whole row or card was left out; else only the part named

    bool operator==(const Problem&) const = default;
};

/// What a file holds, before it touches a book.
struct ImportDrafts
{
    /// So many problems are told; the rest are only counted.
    static constexpr int problemsTold = 10'000;

    std::vector<ContactDraft> contacts;
    std::vector<FavourDraft> favours;
    std::vector<AskDraft> asks;
    std::vector<Problem> problems;
    int rowsRead = 0;    ///< rows or cards seen, good and bad
    int rowsSkipped = 0; ///< of them, left out

    /// Leaves a row or card out.
    void skip(int line, const QString& reason);
    /// Takes a row or card, but tells what of it was left out or guessed.
    void note(int line, const QString& reason);
};

} // namespace goodturn::exchange

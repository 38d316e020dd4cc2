#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/reciprocity/ledger.h"
#include "core/reciprocity/parameters.h"

namespace goodturn::book {

class Book;

/// The entries of an account, sorted, to see what they would come to with other parameters. Empty
/// where it has none.
Result<reciprocity::AccountLedger> ledgerOf(Book& book, AccountId account);

/// What other parameters would do to the standings of a book.
struct StandingShift
{
    qint64 accounts = 0; ///< outside the trash
    qint64 moved = 0;    ///< of them, those that would stand elsewhere

    bool operator==(const StandingShift&) const = default;
};

/// Compares `parameters` with those that hold, today. Reads every ledger, and writes nothing.
Result<StandingShift> standingShift(Book& book,
                                    const reciprocity::ReciprocityParameters& parameters,
                                    const Progress& progress = {});

} // namespace goodturn::book

#pragma once

#include "core/base/result.h"
#include "core/book/progress.h"
#include "core/change/change_set.h"

#include <QStringList>

#include <vector>

namespace goodturn::book {

class Book;

/// What an import did, or would do.
struct ImportReport
{
    struct Problem
    {
        QString file;
        int line = 0; ///< 0: the whole file
        QString reason;
    };

    int accountsAdded = 0;
    int peopleAdded = 0;
    int favoursAdded = 0;
    int asksAdded = 0;
    int alreadyThere = 0; ///< rows of an earlier import of the same file
    std::vector<Problem> problems;
    change::UnitId unit; ///< to undo it whole; invalid when nothing was added

    int added() const { return accountsAdded + peopleAdded + favoursAdded + asksAdded; }
};

/// Reads vCard, favours CSV and asks CSV files (told apart by content) and adds their good rows in
/// one act; bad rows are reported and left out. The same file twice adds nothing. With `dryRun`
/// the book stays as it is. A file that can't be read at all is an error, and nothing is added.
/// A book that holds anything is backed up before; without a backup nothing is added.
Result<ImportReport> importFiles(Book& book, const QStringList& files, bool dryRun,
                                 const Progress& progress = {});

/// The report in a few plain lines, for a person.
QString summary(const ImportReport& report);

} // namespace goodturn::book

#pragma once

#include "core/base/progress.h"
#include "ui/print/document_files.h"
#include "ui/print/paper.h"
#include "ui/print/paperwork.h"

#include <QStringList>

class QPrinter;

namespace goodturn::ui {

/// Documents to be printed or saved in one go: one, or all parts of the work. They are made one
/// after another, read on the thread that calls and painted on that of the window, so that many
/// need no more memory than one; each has page numbers of its own, since each may go to somebody
/// else.
struct PaperJob
{
    Paperwork work;
    PaperWish wish = {}; ///< its part and its page are those of each document in turn
    PaperChoice paper = {};
};

struct PaperJobReport
{
    int written = 0;
    QStringList leftOut; ///< what was gone by its turn, with the reason
};

// Cancelled when `progress` says so. Any other error than that one of them is gone ends the job.

/// One PDF with a chapter for each; nothing is left of one that was stopped.
Result<PaperJobReport> writeTogether(const PaperJob& job, const QString& path,
                                     const Progress& progress = {});
/// A file of the only document, of another format.
Result<PaperJobReport> writeOne(const PaperJob& job, const QString& path, DocumentFormat format,
                                const Progress& progress = {});
/// A PDF for each, named after it. A file that is there already stays; those that are written when
/// it is stopped stay, too, and the error says how many.
Result<PaperJobReport> writeEach(const PaperJob& job, const QString& folder,
                                 const Progress& progress = {});
/// One after another, each on a new page, on the printer's paper; of one, the pages that the
/// printer was asked for.
Result<PaperJobReport> printEach(const PaperJob& job, QPrinter& printer,
                                 const Progress& progress = {});

} // namespace goodturn::ui

#pragma once

#include "core/base/progress.h"
#include "core/book/book.h"
#include "core/report/summary_layout.h"

#include <QPageLayout>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace goodturn::ui {

/// One of the documents that a window of pages offers: for me, to share, of last year...
struct PaperVariant
{
    QString code;    ///< under which the choice is remembered
    QString name;    ///< with its letter
    QString promise; ///< whose eyes it is for, and what is on it
    /// For whom its sections are chosen by a layout; nobody: no layout has a say in it.
    std::optional<report::Audience> audience = {};
};

/// Which document is wanted, and for which paper.
struct PaperWish
{
    size_t variant = 0;
    size_t part = 0;
    QPageLayout page = {};             ///< counts for a document that has to fit a page
    report::SummaryLayout layout = {}; ///< counts for a variant that has an audience
};

/// Makes documents, on the thread that began it. NotFound: what one speaks of is gone; Cancelled
/// when `progress` says so.
using PaperMaker = std::function<Result<report::Document>(const PaperWish&, const Progress&)>;

/// What a window shows as pages, prints and saves: a document, or several of one kind, such as the
/// summaries of some accounts. Each is made when it is its turn.
struct Paperwork
{
    QString key;                        ///< under which the choices are remembered: "summary"
    QString title;                      ///< of the window and of the print job
    QString fileName;                   ///< offered, without a suffix
    std::vector<PaperVariant> variants; ///< at least one; the first is the usual one
    /// Opens what they are made from, for the thread that calls.
    std::function<Result<PaperMaker>()> begin = {};
    std::vector<QString> parts = {}; ///< of several: a name for each, of its chapter and its file
    bool fitsPaper = false;          ///< they are made anew for other paper

    size_t count() const { return parts.empty() ? 1 : parts.size(); }
    bool hasLayouts() const;
};

using BookReader =
    std::function<Result<report::Document>(book::Book&, const PaperWish&, const Progress&)>;
/// Makes them of the book, on a connection of its own, for the window may have another book by
/// then.
std::function<Result<PaperMaker>()> readFrom(book::Book::Opener open, BookReader read);

} // namespace goodturn::ui

#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

#include <QString>

#include <functional>
#include <vector>

class QPageLayout;

namespace goodturn::ui {

/// One of the documents that a window of pages offers: for me, to share, of last year...
struct PaperVariant
{
    QString code;    ///< under which the choice is remembered
    QString name;    ///< with its letter
    QString promise; ///< whose eyes it is for, and what is on it
};

/// Several documents of one kind, such as the summaries of some accounts. Each is made when it is
/// its turn.
struct PaperParts
{
    using Make = std::function<Result<report::Document>(size_t part, size_t variant,
                                                        const QPageLayout& layout)>;

    std::vector<QString> names; ///< one for each document: its chapter, and its file
    /// Opens what they are read from, for the thread that calls.
    std::function<Result<Make>()> begin = {};
};

/// What a window shows as pages, prints and saves.
struct Paperwork
{
    QString key;                        ///< under which the choices are remembered: "summary"
    QString title;                      ///< of the window and of the print job
    QString fileName;                   ///< offered, without a suffix
    std::vector<PaperVariant> variants; ///< at least one; the first is the usual one
    /// Makes the document of a variant; the layout is for one that has to fit a page.
    std::function<Result<report::Document>(size_t variant, const QPageLayout& layout)> make;
    bool fitsPaper = false; ///< it is made anew for other paper
    PaperParts parts = {};  ///< instead of `make`, where there are several documents
};

} // namespace goodturn::ui

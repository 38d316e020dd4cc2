#pragma once

#include "app/cli/command.h"
#include "core/report/document.h"
#include "ui/print/paper.h"

namespace goodturn::cli {

// What the commands that write on paper have in common.

/// Of --paper, --landscape and --ink; A4, upright, in colour where they aren't given.
Result<ui::PaperChoice> paperOption(const Context& context);
/// Of --pdf; `what` says in the error what the command wants besides.
Result<QString> pdfOption(const Context& context, const QString& what);
/// Writes the document, across the paper where it suits that better, and says so.
Result<ExitCode> writeDocument(Context& context, const report::Document& document,
                               const QString& path, ui::PaperChoice paper);

} // namespace goodturn::cli

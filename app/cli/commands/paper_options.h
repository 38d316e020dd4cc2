#pragma once

#include "app/cli/command.h"
#include "core/report/document.h"
#include "ui/print/document_files.h"
#include "ui/print/paper.h"

#include <vector>

namespace goodturn::cli {

// What the commands that write on paper have in common.

/// Of --paper, --landscape and --ink; A4, upright, in colour where they aren't given.
Result<ui::PaperChoice> paperOption(const Context& context);
struct OutputFile
{
    ui::DocumentFormat format;
    QString path;
};

/// Of --pdf, --html and --odt, one or more; `what` says in the error what the command wants
/// besides.
Result<std::vector<OutputFile>> outputOption(const Context& context, const QString& what);
/// Writes the document into each file, across the paper where it suits that better, and says so.
Result<ExitCode> writeDocument(Context& context, const report::Document& document,
                               const std::vector<OutputFile>& files, ui::PaperChoice paper);

} // namespace goodturn::cli

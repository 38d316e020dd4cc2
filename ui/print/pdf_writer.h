#pragma once

#include "core/base/result.h"
#include "core/report/document.h"
#include "ui/print/paper.h"

namespace goodturn::ui {

class PaintedPages;

/// What a PDF says of itself.
struct PdfFacts
{
    QString title;
    QString author;
};

/// Writes the document as a PDF: text that can be selected, fonts inside, the chart as lines.
/// Written under a temporary name and renamed, so that a file of that name stays as it was when
/// this fails; the error names the file. Needs a QApplication; the offscreen platform is enough.
Result<void> writePdf(const report::Document& document, const QString& path, PaperSize size);
/// The same of pages that are laid out already.
Result<void> writePdf(const PaintedPages& pages, const QPageLayout& layout, const PdfFacts& facts,
                      const QString& path);

} // namespace goodturn::ui

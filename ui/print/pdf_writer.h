#pragma once

#include "core/base/result.h"
#include "core/report/document.h"
#include "ui/print/finished_pdf.h"
#include "ui/print/paper.h"

namespace goodturn::ui {

/// Writes the document as a PDF: text that can be selected, fonts inside, the chart as lines, a
/// table of contents, e-mail addresses as links. A document that names its day gives the same bytes
/// each time.
/// Written under a temporary name and renamed, so that a file of that name stays as it was when
/// this fails; the error names the file. Needs a QApplication; the offscreen platform is enough.
Result<void> writePdf(const report::Document& document, const QString& path,
                      const PaperChoice& choice);
/// The same of pages that are laid out already.
Result<void> writePdf(const PaintedPages& pages, const QPageLayout& layout, const PdfFacts& facts,
                      const QString& path);

} // namespace goodturn::ui

#pragma once

#include "core/base/result.h"
#include "core/report/document.h"
#include "ui/print/paper.h"

namespace goodturn::ui {

/// Writes the document as a PDF: text that can be selected, fonts inside, the chart as lines.
/// Written under a temporary name and renamed, so that a file of that name stays as it was when
/// this fails; the error names the file. Needs a QApplication; the offscreen platform is enough.
Result<void> writePdf(const report::Document& document, const QString& path, PaperSize size);

} // namespace goodturn::ui

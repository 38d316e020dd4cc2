#pragma once

#include "core/base/result.h"
#include "core/report/document.h"
#include "ui/print/finished_pdf.h"
#include "ui/print/paper.h"

#include <memory>

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

/// A PDF of several documents one after another, of which only one has to be there at a time.
class PdfFile
{
public:
    PdfFile(const QPageLayout& layout, const PdfFacts& facts);
    PdfFile(const PdfFile&) = delete;
    PdfFile& operator=(const PdfFile&) = delete;
    ~PdfFile();

    /// Begins on a new page, and in the table of contents with `chapter`, if it has a name.
    Result<void> add(const PaintedPages& pages, const QString& chapter = {});
    /// After all are added, on the thread that added them.
    Result<void> close();
    /// Once, then, on any thread; as writePdf() does.
    Result<void> save(const QString& path);

private:
    struct Plain;

    QPageLayout layout_;
    PdfFacts facts_;
    PdfContents contents_;
    int pages_ = 0;
    std::unique_ptr<Plain> plain_; ///< what Qt writes
};

} // namespace goodturn::ui

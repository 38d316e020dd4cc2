#pragma once

#include "core/base/result.h"
#include "ui/print/painted_pages.h"

#include <QDate>
#include <QPageLayout>

class QIODevice;

namespace goodturn::ui {

/// What a PDF says of itself.
struct PdfFacts
{
    QString title;
    QString author;
    QDate day = {}; ///< that it says it was made on; invalid: now
};

/// Where the pages of a PDF lead to.
struct PdfContents
{
    std::vector<OutlineEntry> outline;
    std::vector<PageLink> links;
};

/// Writes the PDF that Qt made in the file `plain`, with what Qt can't write: who made it and when,
/// a table of contents and links. The same pages give the same bytes, if the facts name a day. A
/// link that is not an e-mail address is left out. Neither file is ever in memory as a whole.
Result<void> finishPdf(const QString& plain, const PdfContents& contents, const QPageLayout& layout,
                       const PdfFacts& facts, QIODevice& to);

} // namespace goodturn::ui

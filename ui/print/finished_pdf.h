#pragma once

#include "core/base/result.h"
#include "ui/print/painted_pages.h"

#include <QByteArray>
#include <QDate>
#include <QPageLayout>

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

/// The PDF that Qt wrote of the pages, with what Qt can't write: who made it and when, a table of
/// contents and links. The same pages give the same bytes, if the facts name a day. A link that is
/// not an e-mail address is left out.
Result<QByteArray> finishedPdf(const QByteArray& plain, const PdfContents& contents,
                               const QPageLayout& layout, const PdfFacts& facts);

} // namespace goodturn::ui

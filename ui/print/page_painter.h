#pragma once

#include "ui/print/page_breaks.h"
#include "ui/print/paper.h"
#include "ui/print/print_style.h"

class QPagedPaintDevice;

namespace goodturn::ui {

/// A document laid out on pages of one kind. The only code that puts a document on paper:
/// preview, printer and PDF all call it, and it lays out alike for all of them.
class PagePainter
{
public:
    PagePainter(report::Document document, const QPageLayout& layout,
                const PrintStyle& style = printStyle());
    PagePainter(const PagePainter&) = delete;
    PagePainter& operator=(const PagePainter&) = delete;

    int pageCount() const { return int(pages_.size()); }

    /// Draws a page (0 is the first) with its footer. The painter's unit must be the paper unit,
    /// its origin the corner of the printable part.
    void paintPage(QPainter& painter, int page) const;

    /// Draws pages `from` to `to` (counted from 1; 0: to the end) on a device that has this page
    /// layout already. False when the device fails.
    bool paintAll(QPagedPaintDevice& device, int from = 1, int to = 0) const;

private:
    void paintFooter(QPainter& painter, int page) const;

    report::Document document_;
    PrintStyle style_;
    QSizeF size_;
    std::vector<Piece> pieces_;
    std::vector<Page> pages_;
};

} // namespace goodturn::ui

#pragma once

#include "ui/print/page_breaks.h"
#include "ui/print/painted_pages.h"
#include "ui/print/paper.h"
#include "ui/print/print_style.h"

namespace goodturn::ui {

/// A document laid out on pages of one kind. The only code that puts a document on paper:
/// preview, printer and PDF all call it, and it lays out alike for all of them.
class PagePainter : public PaintedPages
{
public:
    PagePainter(report::Document document, const QPageLayout& layout,
                const PrintStyle& style = printStyle());

    int pageCount() const override { return int(pages_.size()); }
    /// With the footer of the page.
    void paintPage(QPainter& painter, int page) const override;

private:
    void paintFooter(QPainter& painter, int page) const;

    report::Document document_;
    PrintStyle style_;
    QSizeF size_;
    std::vector<Piece> pieces_;
    std::vector<Page> pages_;
};

} // namespace goodturn::ui

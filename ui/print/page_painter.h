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
    /// With the footer of the page and, where it goes on with what was begun before, its head.
    void paintPage(QPainter& painter, int page) const override;
    /// Chapters, if there are several, with their headings below them; else the headings.
    std::vector<OutlineEntry> outline() const override;
    std::vector<PageLink> links() const override;

private:
    void nameHeads();
    QRectF onPaper(const QRectF& place) const;
    void paintHead(QPainter& painter, int page) const;
    void paintFooter(QPainter& painter, int page) const;
    /// Small print on one line, shortened to the width if need be.
    void paintSmall(QPainter& painter, const QString& text, const QRectF& box,
                    report::Align align = report::Align::Start) const;

    report::Document document_;
    PrintStyle style_;
    QSizeF size_; ///< of a page as it is laid out, before it is scaled
    std::vector<Piece> pieces_;
    std::vector<Page> pages_;
    std::vector<QString> heads_; ///< of each page; empty: it begins something
};

} // namespace goodturn::ui

#pragma once

#include "core/report/card_sheet.h"
#include "ui/print/painted_pages.h"
#include "ui/print/print_style.h"

#include <QPageLayout>

namespace goodturn::ui {

/// The whole sheet of a stock, without margins: a place on it is where it is on the paper.
QPageLayout pageLayoutFor(report::CardStock stock);
/// The type of the hand. Without a font like handwriting the system's own stands slanted.
PrintStyle cardStyle(report::CardHand hand);
/// Whether there is a font like handwriting.
bool hasWrittenFont();

/// Cards laid out on their sheets. Text that is too long for a card is made smaller until it fits,
/// down to letters that nobody could read; what is longer still ends at the edge of its card.
class CardPainter : public PaintedPages
{
public:
    explicit CardPainter(report::CardSheet sheet);

    int pageCount() const override { return int(pages_.size()); }
    void paintPage(QPainter& painter, int page) const override;

    const report::CardSheet& sheet() const { return sheet_; }
    /// The size of a card's text as it fits, in points.
    double points(size_t card) const { return points_.at(card); }

private:
    report::CardSheet sheet_;
    report::CardGrid grid_;
    PrintStyle style_;
    std::vector<std::vector<report::PlacedCard>> pages_;
    std::vector<double> points_;
};

} // namespace goodturn::ui

#include "ui/pages/insights/card_columns.h"

#include "ui/pages/insights/insight_card.h"
#include "ui/theme/tokens.h"

#include <QGridLayout>
#include <QResizeEvent>

namespace goodturn::ui {

namespace {

constexpr int leastLines = 25; ///< of a column, in heights of a line

} // namespace

CardColumns::CardColumns(QWidget* parent) : QWidget(parent), cells_(new QGridLayout(this))
{
    cells_->setContentsMargins(0, 0, 0, 0);
    cells_->setHorizontalSpacing(grid(this, 10));
    cells_->setVerticalSpacing(grid(this, 9));
}

void CardColumns::add(InsightCard* card)
{
    card->setParent(this);
    cards_.push_back(card);
    arrange();
}

void CardColumns::showAlone(InsightCard* card)
{
    alone_ = card;
    for (InsightCard* one : cards_)
        one->setVisible(!alone_ || one == alone_);
    arrange();
}

void CardColumns::arrange()
{
    const int columns = alone_ ? 1 : columns_;
    int row = 0;
    int column = 0;
    for (InsightCard* card : cards_) {
        const bool whole = card->isWide() || columns == 1;
        if (whole && column > 0) {
            ++row;
            column = 0;
        }
        cells_->removeWidget(card);
        cells_->addWidget(card, row, column, 1, whole ? columns : 1);
        column += whole ? columns : 1;
        if (column >= columns) {
            ++row;
            column = 0;
        }
    }
    cells_->setColumnStretch(0, 1);
    cells_->setColumnStretch(1, columns - 1);
}

void CardColumns::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int columns = event->size().width() >= 2 * leastLines * fontMetrics().height() ? 2 : 1;
    if (columns == columns_)
        return;
    columns_ = columns;
    arrange();
}

} // namespace goodturn::ui

#include "ui/pages/gifts/gift_board.h"

#include "ui/pages/gifts/gift_column.h"
#include "ui/pages/gifts/gift_column_view.h"
#include "ui/pages/gifts/gift_words.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>

namespace goodturn::ui {

GiftBoard::GiftBoard(QWidget* parent) : QScrollArea(parent)
{
    auto* body = new QWidget;
    auto* layout = new QHBoxLayout(body);
    const int edge = grid(this, 4);
    layout->setContentsMargins(edge, edge, 0, 0);
    layout->setSpacing(0); // cards keep the distance
    for (const GiftState state : boardStates()) {
        auto* column = new GiftColumn(state, body);
        columns_.push_back(column);
        layout->addWidget(column, 1);
        connectColumn(int(columns_.size()) - 1);
    }
    layout->addStretch(0);
    setWidget(body);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setBackgroundRole(QPalette::Window);
}

void GiftBoard::connectColumn(int at)
{
    GiftColumn* column = columns_[size_t(at)];
    const GiftColumnView* view = column->view();
    connect(column, &GiftColumn::dropped, this, &GiftBoard::stepWanted);
    connect(view, &GiftColumnView::chosen, this, [this, column](GiftId id) {
        chosen_ = id;
        keepOneChosen(column);
        emit chosen(id);
    });
    connect(view, &GiftColumnView::editWanted, this, &GiftBoard::editWanted);
    connect(view, &GiftColumnView::removeWanted, this, &GiftBoard::removeWanted);
    connect(view, &GiftColumnView::menuWanted, this, &GiftBoard::menuWanted);
    connect(view, &GiftColumnView::nextStepWanted, this, [this, column](GiftId id) {
        const int row = column->cards().rowOf(id);
        if (row < 0)
            return;
        if (const auto next = nextState(column->cards().stateAt(row)))
            emit stepWanted(id, *next);
    });
    connect(view, &GiftColumnView::neighbourWanted, this,
            [this, at](int by) { goToNeighbour(at, by); });
    connect(view, &GiftColumnView::stepWanted, this, [this, at](GiftId id, int by) {
        const int to = at + by;
        if (id.isValid() && to >= 0 && to < int(columns_.size()))
            emit stepWanted(id, columns_[size_t(to)]->state());
    });
}

void GiftBoard::setCards(const std::vector<GiftCard>& cards, QDate today)
{
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    for (GiftColumn* column : columns_) {
        std::vector<GiftCard> own;
        for (const GiftCard& card : cards)
            if (columnOf(card.row.state) == column->state())
                own.push_back(card);
        column->setCards(std::move(own), today);
    }
    if (!chosen_.isValid())
        return;
    choose(chosen_);
    if (hadFocus)
        focusCards();
}

void GiftBoard::choose(GiftId id)
{
    chosen_ = id;
    for (GiftColumn* column : columns_) {
        const bool here = column->cards().rowOf(id) >= 0;
        if (here && column->isFolded())
            column->setOpen(true);
        column->view()->choose(id);
        if (here)
            ensureWidgetVisible(column, 0, 0);
    }
}

void GiftBoard::focusCards()
{
    GiftColumn* first = nullptr;
    for (GiftColumn* column : columns_) {
        if (column->isFolded())
            continue;
        if (!first)
            first = column;
        if (column->cards().rowOf(chosen_) >= 0) {
            column->view()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    if (first)
        first->view()->setFocus(Qt::OtherFocusReason);
}

GiftColumn& GiftBoard::column(GiftState state) const
{
    for (GiftColumn* column : columns_)
        if (column->state() == state)
            return *column;
    return *columns_.front();
}

void GiftBoard::goToNeighbour(int from, int by)
{
    for (int at = from + by; at >= 0 && at < int(columns_.size()); at += by) {
        GiftColumn* column = columns_[size_t(at)];
        if (column->isFolded())
            continue;
        ensureWidgetVisible(column, 0, 0);
        column->view()->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void GiftBoard::keepOneChosen(const GiftColumn* column)
{
    for (GiftColumn* other : columns_)
        if (other != column)
            other->view()->choose(GiftId());
}

} // namespace goodturn::ui

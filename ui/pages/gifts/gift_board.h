#pragma once

#include "core/domain/gift.h"
#include "ui/pages/gifts/gift_column_model.h"

#include <QScrollArea>

#include <vector>

namespace goodturn::ui {

class GiftColumn;

/// The gifts by their state, as cards in columns.
class GiftBoard : public QScrollArea
{
    Q_OBJECT

public:
    explicit GiftBoard(QWidget* parent = nullptr);

    void setCards(const std::vector<GiftCard>& cards, QDate today);
    /// Marks the card, and unfolds its column; an invalid id marks none.
    void choose(GiftId id);
    void focusCards();
    GiftColumn& column(GiftState state) const;

signals:
    void chosen(goodturn::GiftId id);
    void editWanted(goodturn::GiftId id);
    void stepWanted(goodturn::GiftId id, goodturn::GiftState state);
    void removeWanted(goodturn::GiftId id);
    void menuWanted(goodturn::GiftId id, const QPoint& globalPos);

private:
    void connectColumn(int at);
    void goToNeighbour(int from, int by);
    void keepOneChosen(const GiftColumn* column);

    std::vector<GiftColumn*> columns_;
    GiftId chosen_;
};

} // namespace goodturn::ui

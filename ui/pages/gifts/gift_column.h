#pragma once

#include "core/domain/gift.h"
#include "ui/pages/gifts/gift_column_model.h"

#include <QWidget>

namespace goodturn::ui {

class FoldedColumn;
class GiftColumnView;
class ToneLabel;

/// One state of the board: its name and count over its cards, or a folded strip while it is empty
/// or was folded.
class GiftColumn : public QWidget
{
    Q_OBJECT

public:
    explicit GiftColumn(GiftState state, QWidget* parent = nullptr);

    GiftState state() const { return state_; }
    GiftColumnView* view() const { return view_; }
    GiftColumnModel& cards() const { return *model_; }
    void setCards(std::vector<GiftCard> cards, QDate today);
    bool isFolded() const;
    void setOpen(bool open);

signals:
    void dropped(goodturn::GiftId id, goodturn::GiftState state);
    void foldChanged();

private:
    void applyFold();
    QString heading() const;

    GiftState state_;
    bool open_;
    GiftColumnModel* model_;
    ToneLabel* heading_;
    GiftColumnView* view_;
    QWidget* unfolded_;
    FoldedColumn* folded_;
};

} // namespace goodturn::ui

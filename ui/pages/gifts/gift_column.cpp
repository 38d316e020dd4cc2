#include "ui/pages/gifts/gift_column.h"

#include "core/domain/labels.h"
#include "ui/editors/tone_label.h"
#include "ui/pages/gifts/folded_column.h"
#include "ui/pages/gifts/gift_column_view.h"
#include "ui/pages/gifts/gift_words.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace goodturn::ui {

GiftColumn::GiftColumn(GiftState state, QWidget* parent)
    : QWidget(parent)
    , state_(state)
    , open_(state != GiftState::Thanked)
    , model_(new GiftColumnModel(this))
    , heading_(new ToneLabel(Tone::Muted, {}, this))
    , unfolded_(new QWidget(this))
    , folded_(new FoldedColumn(columnTitle(state), this))
{
    view_ = new GiftColumnView(model_, unfolded_);
    view_->setAccessibleName(columnTitle(state));
    auto* column = new QVBoxLayout(unfolded_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this, 2));
    column->addWidget(heading_);
    column->addWidget(view_, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(unfolded_, 1);
    layout->addWidget(folded_, 0, Qt::AlignLeading);
    connect(view_, &GiftColumnView::dropped, this, [this](GiftId id) { emit dropped(id, state_); });
    connect(folded_, &FoldedColumn::dropped, this, [this](GiftId id) { emit dropped(id, state_); });
    connect(folded_, &FoldedColumn::clicked, this, [this] {
        if (model_->rowCount() > 0)
            setOpen(true);
    });
    applyFold();
}

QString GiftColumn::heading() const
{
    const QString count = QLocale().toString(model_->rowCount());
    return state_ == GiftState::Sent ? tr("Sent · %1 · thank-you awaited").arg(count)
                                     : tr("%1 · %2").arg(label(state_), count);
}

void GiftColumn::setCards(std::vector<GiftCard> cards, QDate today)
{
    model_->setCards(std::move(cards), today);
    applyFold();
}

bool GiftColumn::isFolded() const
{
    return !open_ || model_->rowCount() == 0;
}

void GiftColumn::setOpen(bool open)
{
    open_ = open;
    applyFold();
    emit foldChanged();
}

void GiftColumn::applyFold()
{
    heading_->setText(heading());
    heading_->setElided(true);
    folded_->setText(model_->rowCount() > 0 ? heading() : columnTitle(state_));
    folded_->setToolTip(model_->rowCount() > 0 ? tr("Show these cards") : tr("Drop a card here"));
    unfolded_->setVisible(!isFolded());
    folded_->setVisible(isFolded());
    const int narrow = fontMetrics().averageCharWidth() * 18;
    const int strip = folded_->sizeHint().width() + grid(this, 3);
    setMinimumWidth(isFolded() ? strip : narrow);
    setMaximumWidth(isFolded() ? strip : narrow * 2);
}

} // namespace goodturn::ui

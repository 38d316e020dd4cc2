#include "ui/pages/gifts/gift_sending_fields.h"

#include "core/book/gift_service.h"
#include "core/query/queries.h"
#include "core/reciprocity/usual_worth.h"
#include "ui/desk/desk.h"
#include "ui/editors/day_field.h"
#include "ui/editors/field_cell.h"
#include "ui/editors/panel_frame.h"
#include "ui/editors/tone_label.h"
#include "ui/editors/worth_field.h"

#include <QCheckBox>
#include <QGridLayout>

namespace goodturn::ui {

GiftSendingFields::GiftSendingFields(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , recordFavour_(new QCheckBox(tr("&record a favour"), this))
    , worth_(new WorthField)
    , remind_(new QCheckBox(tr("remind me to reconne&ct on"), this))
    , reconnectOn_(new FieldCell({}, new DayField(desk.book().clock().today()), this))
{
    reconnect_ = SuggestedDay(day());
    worth_->setAccessibleName(tr("Felt worth of the favour"));
    reconnectOn_->field()->focusProxy()->setAccessibleName(tr("Day of reconnecting"));
    auto* grid = makeSixths(this, 2);
    grid->addWidget(new ToneLabel(Tone::Muted, tr("When it is sent"), this), 0, 0, 1, 6);
    grid->addWidget(recordFavour_, 1, 0, 1, 3);
    grid->addWidget(worth_, 1, 3, 1, 3);
    grid->addWidget(remind_, 2, 0, 1, 3);
    grid->addWidget(reconnectOn_, 2, 3, 1, 3);
    connect(worth_, &WorthField::edited, this, [this] { worthChosen_ = true; });
    connect(recordFavour_, &QCheckBox::toggled, worth_, &QWidget::setEnabled);
    connect(remind_, &QCheckBox::toggled, reconnectOn_, &QWidget::setEnabled);
}

void GiftSendingFields::setGift(const Gift& gift, QDate suggestion)
{
    const bool isNew = !gift.id.isValid();
    recordFavour_->setChecked(gift.recordFavour);
    worth_->setValue(gift.worth);
    worthChosen_ = !isNew;
    suggestWorth(gift.item);
    worth_->setEnabled(gift.recordFavour);
    reconnectOn_->clearError();
    reconnect_.show(gift.reconnectOn, suggestion);
    remind_->setChecked(isNew || gift.reconnectOn.isValid());
    reconnectOn_->setEnabled(remind_->isChecked());
}

bool GiftSendingFields::take(Gift& gift)
{
    gift.recordFavour = recordFavour_->isChecked();
    gift.worth = worth_->value();
    gift.reconnectOn = {};
    if (!remind_->isChecked())
        return true;
    const auto typed = day()->day();
    reconnectOn_->setError(typed ? QString() : typed.error().message);
    gift.reconnectOn = typed.value_or(QDate());
    return typed.has_value();
}

void GiftSendingFields::suggestReconnect(QDate day)
{
    reconnect_.suggest(day);
}

void GiftSendingFields::suggestWorth(GiftItem item)
{
    if (worthChosen_)
        return;
    const auto parameters =
        desk_.book().queries().parameters().value_or(reciprocity::ReciprocityParameters());
    worth_->setValue(reciprocity::usualWorth(book::favourKindFor(item), parameters));
}

DayField* GiftSendingFields::day() const
{
    return static_cast<DayField*>(reconnectOn_->field());
}

} // namespace goodturn::ui

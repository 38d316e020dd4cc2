#include "ui/pages/gifts/gift_more_fields.h"

#include "ui/desk/desk.h"
#include "ui/editors/field_cell.h"
#include "ui/editors/form_fold.h"
#include "ui/editors/panel_frame.h"
#include "ui/editors/people_field.h"

#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace goodturn::ui {

GiftMoreFields::GiftMoreFields(Desk& desk, std::function<std::optional<AccountId>()> account,
                               QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , grid_(makeSixths(this, 2))
    , fold_(new FormFold(tr("Others it is for, order and parcel"), this))
    , alsoFor_(new PeopleField(desk, std::move(account), this))
{
    grid_->addWidget(fold_, 0, 0, 1, 6);
    add(tr("And for"), alsoFor_, 6);
    alsoForCell_ = fold_->cells().back();
    addText(tr("In the name of"), &Gift::giver, 3);
    addText(tr("Supplier"), &Gift::supplier, 3);
    addText(tr("Publisher"), &Gift::publisher, 3);
    addText(tr("Edition"), &Gift::edition, 3);
    addText(tr("Web page"), &Gift::url, 6);
    addText(tr("Parcel’s number"), &Gift::tracking, 6);
    connect(alsoFor_, &PeopleField::edited, this, &GiftMoreFields::edited);
}

void GiftMoreFields::add(const QString& name, QWidget* field, int sixths)
{
    auto* cell = new FieldCell(name, field, this);
    if (row_ == 0 || used_ + sixths > 6) {
        ++row_;
        used_ = 0;
    }
    grid_->addWidget(cell, row_, used_, 1, sixths);
    used_ += sixths;
    fold_->take(cell);
}

void GiftMoreFields::addText(const QString& name, QString Gift::*text, int sixths)
{
    auto* line = new QLineEdit;
    add(name, line, sixths);
    lines_.push_back({text, line});
    connect(line, &QLineEdit::textEdited, this, &GiftMoreFields::edited);
    if (text == &Gift::supplier)
        connect(line, &QLineEdit::editingFinished, this, &GiftMoreFields::supplierEdited);
}

/// Open where there is something to see.
void GiftMoreFields::setGift(const Gift& gift)
{
    alsoFor_->setPeople(gift.alsoFor);
    alsoForCell_->clearError();
    bool holdsSome = !gift.alsoFor.empty();
    for (const TextLine& one : lines_) {
        one.line->setText(gift.*one.text);
        one.line->setCursorPosition(0);
        holdsSome = holdsSome || !(gift.*one.text).isEmpty();
    }
    const QString rep = desk_.book().user();
    for (const TextLine& one : lines_)
        if (one.text == &Gift::giver)
            one.line->setPlaceholderText(rep);
    fold_->setOpen(holdsSome);
}

void GiftMoreFields::suggestEdition(const ShelfBook& book)
{
    for (const TextLine& one : lines_) {
        if (one.text == &Gift::publisher)
            one.line->setText(book.publisher);
        if (one.text == &Gift::edition)
            one.line->setText(book.edition);
    }
}

QString GiftMoreFields::supplier() const
{
    const auto found = std::ranges::find(lines_, &Gift::supplier, &TextLine::text);
    return found == lines_.end() ? QString() : found->line->text();
}

bool GiftMoreFields::take(Gift& gift)
{
    const bool unknown = alsoFor_->hasUnknownText();
    alsoForCell_->setError(
        unknown ? tr("There is no person of this name. Choose one from the list.") : QString());
    if (unknown)
        fold_->setOpen(true);
    gift.alsoFor = alsoFor_->people();
    for (const TextLine& one : lines_)
        gift.*one.text = one.line->text();
    return !unknown;
}

} // namespace goodturn::ui

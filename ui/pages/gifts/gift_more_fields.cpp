#include "ui/pages/gifts/gift_more_fields.h"

#include "core/query/queries.h"
#include "ui/desk/desk.h"
#include "ui/editors/field_cell.h"
#include "ui/editors/form_fold.h"
#include "ui/editors/panel_frame.h"
#include "ui/editors/people_field.h"
#include "ui/editors/record_picker.h"

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
    giver_ = makePersonPicker(
        desk, [] { return std::nullopt; }, this);
    giver_->setPlaceholderText(desk.book().user());
    giver_->setOffersNew(true); // a name of nobody in the book stays one
    add(tr("In the name of"), giver_, 3);
    card_ = new OptionalChoiceField<CardPaper>(tr("not chosen"));
    add(tr("Inscribed on"), card_, 3);
    addText(tr("Supplier"), &Gift::supplier, 6);
    addText(tr("Publisher"), &Gift::publisher, 3);
    addText(tr("Edition"), &Gift::edition, 3);
    addText(tr("Web page"), &Gift::url, 6);
    addText(tr("Parcel’s number"), &Gift::tracking, 6);
    connect(alsoFor_, &PeopleField::edited, this, &GiftMoreFields::edited);
    connect(giver_, &QLineEdit::textEdited, this, &GiftMoreFields::edited);
    connect(card_, &QComboBox::activated, this, &GiftMoreFields::edited);
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
    showGiver(gift);
    card_->setValue(gift.card);
    bool holdsSome = !gift.alsoFor.empty() || !giver_->text().isEmpty() || gift.card;
    for (const TextLine& one : lines_) {
        one.line->setText(gift.*one.text);
        one.line->setCursorPosition(0);
        holdsSome = holdsSome || !(gift.*one.text).isEmpty();
    }
    fold_->setOpen(holdsSome);
}

void GiftMoreFields::showGiver(const Gift& gift)
{
    giver_->setChosen(std::nullopt, {});
    if (gift.giverId)
        giver_->setChosen(gift.giverId->value(),
                          desk_.book().queries().personName(*gift.giverId).value_or(QString()));
    else
        giver_->setText(gift.giver);
    giver_->setCursorPosition(0);
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
    giver_->settle();
    gift.giverId = giver_->chosen() ? std::optional(ContactId(*giver_->chosen())) : std::nullopt;
    gift.giver = gift.giverId ? QString() : giver_->text(); // a name alone is one, too
    gift.card = card_->value();
    for (const TextLine& one : lines_)
        gift.*one.text = one.line->text();
    return !unknown;
}

} // namespace goodturn::ui

#include "ui/lists/filter_bar.h"

#include "ui/editors/flow_layout.h"
#include "ui/lists/condition_chip.h"
#include "ui/lists/condition_form.h"
#include "ui/lists/condition_words.h"
#include "ui/theme/tokens.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace goodturn::ui {

FilterBar::FilterBar(const query::ListFields& fields, QDate today, ConditionValues::Offer offer,
                     QWidget* parent)
    : QWidget(parent)
    , fields_(fields)
    , today_(today)
    , match_(new QPushButton(this))
    , add_(new QPushButton(tr("+ A&dd filter"), this))
    , form_(new ConditionForm(fields, today, std::move(offer), this))
{
    for (QPushButton* button : {match_, add_}) {
        button->setAutoDefault(false);
        button->setFlat(true);
    }
    match_->setToolTip(tr("Whether all filters have to hold, or any of them"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this, 1));
    auto* chips = new QWidget(this);
    row_ = new FlowLayout(grid(this, 1), chips);
    column->addWidget(chips);
    column->addWidget(form_);
    form_->hide();
    connect(add_, &QPushButton::clicked, this, [this] { open(-1); });
    connect(match_, &QPushButton::clicked, this, &FilterBar::turn);
    connect(form_, &ConditionForm::taken, this, &FilterBar::take);
    connect(form_, &ConditionForm::left, this, [this] { close(true); });
    rebuild();
}

void FilterBar::setFilter(const query::Filter& filter)
{
    filter_ = filter;
    close(false);
    rebuild();
}

void FilterBar::renewFields()
{
    close(false);
    form_->renewFields();
    rebuild();
}

void FilterBar::rebuild()
{
    while (QLayoutItem* item = row_->takeAt(0))
        delete item;
    for (QWidget* chip : std::exchange(chips_, {})) {
        chip->hide();
        chip->deleteLater(); // it may be the one whose key is being handled
    }
    row_->addWidget(match_);
    for (size_t i = 0; i < filter_.conditions.size(); ++i)
        addChip(conditionText(filter_.conditions[i], fields_, today_),
                query::problemOf(filter_.conditions[i], fields_), i, false);
    for (size_t i = 0; i < filter_.groups.size(); ++i)
        addChip(filterText(filter_.groups[i], fields_, today_), {}, i, true);
    row_->addWidget(add_);
    match_->setText(filter_.any ? tr("An&y of") : tr("&All of"));
    match_->setVisible(chips_.size() > 1);
    QWidget* before = match_;
    for (QWidget* chip : chips_) {
        setTabOrder(before, chip);
        before = chip;
    }
    setTabOrder(before, add_);
    updateGeometry();
}

void FilterBar::addChip(const QString& text, const QString& problem, size_t place, bool isGroup)
{
    auto* chip = new ConditionChip(text, problem, add_->parentWidget());
    row_->addWidget(chip);
    chip->show();
    chips_ << chip;
    connect(chip, &ConditionChip::removeWanted, this,
            [this, place, isGroup] { remove(place, isGroup); });
    if (!isGroup)
        connect(chip, &ConditionChip::editWanted, this, [this, place] { open(int(place)); });
}

void FilterBar::open(int place)
{
    edited_ = place;
    if (place < 0)
        form_->begin();
    else
        form_->begin(filter_.conditions[size_t(place)]);
    form_->show();
    if (place < 0)
        form_->setFocus(Qt::OtherFocusReason);
    else
        form_->focusValue();
}

void FilterBar::close(bool focusChips)
{
    const bool wasOpen = !form_->isHidden();
    form_->hide();
    if (wasOpen && focusChips)
        focusChip(edited_ < 0 ? size_t(chips_.size()) : size_t(edited_));
}

void FilterBar::take(const query::Condition& condition)
{
    const size_t place = edited_ < 0 ? filter_.conditions.size() : size_t(edited_);
    if (edited_ < 0)
        filter_.conditions.push_back(condition);
    else
        filter_.conditions[place] = condition;
    form_->hide();
    rebuild();
    focusChip(place);
    emit changed(filter_);
}

void FilterBar::remove(size_t place, bool isGroup)
{
    if (isGroup)
        filter_.groups.erase(filter_.groups.begin() + qsizetype(place));
    else
        filter_.conditions.erase(filter_.conditions.begin() + qsizetype(place));
    form_->hide();
    rebuild();
    focusChip(isGroup ? filter_.conditions.size() + place : place);
    emit changed(filter_);
}

void FilterBar::turn()
{
    filter_.any = !filter_.any;
    rebuild();
    match_->setFocus(Qt::OtherFocusReason);
    emit changed(filter_);
}

/// The chip at the place, or what follows the last one.
void FilterBar::focusChip(size_t place)
{
    if (place < size_t(chips_.size()))
        chips_.at(qsizetype(place))->setFocus(Qt::OtherFocusReason);
    else
        add_->setFocus(Qt::OtherFocusReason);
}

} // namespace goodturn::ui

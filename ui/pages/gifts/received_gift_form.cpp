#include "ui/pages/gifts/received_gift_form.h"

#include "core/planning/working_days.h"
#include "ui/desk/desk.h"
#include "ui/editors/book_currency.h"
#include "ui/editors/day_field.h"
#include "ui/editors/field_cell.h"
#include "ui/editors/money_field.h"
#include "ui/editors/record_picker.h"
#include "ui/editors/worth_field.h"

#include <QCheckBox>
#include <QLineEdit>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

QString typedIn(const FieldCell* cell)
{
    return static_cast<QLineEdit*>(cell->field())->text();
}

DayField* dayIn(const FieldCell* cell)
{
    return static_cast<DayField*>(cell->field());
}

} // namespace

ReceivedGiftForm::ReceivedGiftForm(Desk& desk, AccountId account, std::optional<ContactId> from)
    : EditorForm(desk, tr("A gift you got"), tr("&Write it down"))
{
    addFields(account, from);
    connect(item_, &QComboBox::activated, this, &ReceivedGiftForm::followItem);
    followItem();
}

void ReceivedGiftForm::addFields(AccountId account, std::optional<ContactId> from)
{
    RecordPicker* picker = accountPicker(account);
    account_ = add(tr("&Account"), picker, 3);
    from_ = add(tr("&From"), personPicker(picker, from), 3);
    title_ = add(tr("&What it is"), new QLineEdit, 4);
    item_ = new ChoiceField<GiftItem>;
    add(tr("&Kind"), item_, 2);
    author_ = add(tr("Aut&hor"), new QLineEdit);
    on_ = add(tr("&Day"), new DayField(today()), 3);
    dayIn(on_)->setDay(today());
    value_ = add(tr("&Value"), new MoneyField(bookCurrency(desk_)), 3);
    worth_ = new WorthField;
    worth_->setValue(gift_.worth);
    add(tr("&Felt worth"), worth_, 3);
    thankOn_ = add(tr("Say &thank you by"), new DayField(today()), 3);
    dayIn(thankOn_)->setDay(planning::workingDayOnOrAfter(today().addDays(1)));
    dayIn(thankOn_)->setPlaceholder(tr("no reminder"));
    ontoShelf_ = new QCheckBox(tr("&remember on the shelf who gave it"));
    ontoShelf_->setChecked(true);
    add({}, ontoShelf_);
}

void ReceivedGiftForm::followItem()
{
    const bool isBook = item_->value() == GiftItem::Book;
    author_->setVisible(isBook);
    ontoShelf_->parentWidget()->setVisible(isBook);
}

bool ReceivedGiftForm::takeDays()
{
    bool fine = read(dayIn(on_)->day(), on_, gift_.on);
    if (fine && !gift_.on.isValid()) {
        on_->setError(tr("Say on which day."));
        fine = false;
    }
    return read(dayIn(thankOn_)->day(), thankOn_, gift_.thankOn) && fine;
}

bool ReceivedGiftForm::takeFields()
{
    bool fine = readAccount(account_, gift_.accountId);
    fine = readPerson(from_, gift_.from) && fine;
    gift_.item = item_->value();
    gift_.title = typedIn(title_);
    fine = require(gift_.title, title_, tr("Say what it was.")) && fine;
    gift_.author = gift_.item == GiftItem::Book ? typedIn(author_) : QString();
    fine = takeDays() && fine;
    fine = read(static_cast<MoneyField*>(value_->field())->value(), value_, gift_.value) && fine;
    gift_.worth = worth_->value();
    gift_.ontoShelf = ontoShelf_->isChecked();
    return fine;
}

Result<void> ReceivedGiftForm::store()
{
    GT_TRY(book::recordReceived(desk_.book(), gift_));
    return {};
}

QString ReceivedGiftForm::failureTitle() const
{
    return tr("The gift was not written down");
}

/// All that it was opened for stands in its fields.
QJsonObject ReceivedGiftForm::source() const
{
    return {{u"form"_s, u"received-gift"_s}};
}

} // namespace goodturn::ui

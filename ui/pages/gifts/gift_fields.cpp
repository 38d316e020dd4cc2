#include "ui/pages/gifts/gift_fields.h"

#include "core/book/gift_service.h"
#include "core/book/record_service.h"
#include "core/planning/gift_schedule.h"
#include "core/planning/holidays.h"
#include "core/query/queries.h"
#include "core/reciprocity/usual_worth.h"
#include "ui/desk/desk.h"
#include "ui/editors/book_currency.h"
#include "ui/editors/day_field.h"
#include "ui/editors/field_cell.h"
#include "ui/editors/money_field.h"
#include "ui/editors/note_field.h"
#include "ui/editors/panel_frame.h"
#include "ui/editors/record_picker.h"
#include "ui/editors/tone_label.h"
#include "ui/editors/worth_field.h"
#include "ui/pages/gifts/book_title_field.h"
#include "ui/pages/gifts/inscription_field.h"
#include "ui/pages/gifts/policy_note.h"
#include "ui/theme/tokens.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

DayField* dayOf(const FieldCell* cell)
{
    return static_cast<DayField*>(cell->field());
}

/// Cards, gifts and their record in the ledger carry a few lines of reaction, not an essay.
constexpr int reactionLines = 2;

} // namespace

GiftFields::GiftFields(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , grid_(makeSixths(this, 2))
{
    addWho();
    addWhat();
    addWhen();
    addSending();
    grid_->setRowStretch(row_ + 1, 1);
    wire();
}

FieldCell* GiftFields::add(const QString& name, QWidget* field, int sixths)
{
    auto* cell = new FieldCell(name, field, this);
    if (used_ + sixths > 6) {
        ++row_;
        used_ = 0;
    }
    grid_->addWidget(cell, row_, used_, 1, sixths);
    used_ += sixths;
    return cell;
}

void GiftFields::addWho()
{
    account_ = makeAccountPicker(desk_, this);
    person_ = makePersonPicker(
        desk_,
        [this]() -> std::optional<AccountId> {
            return account_->chosen() ? std::optional(AccountId(*account_->chosen()))
                                      : std::nullopt;
        },
        this);
    personCell_ = add(tr("&For"), person_, 3);
    accountCell_ = add(tr("&Account"), account_, 3);
}

void GiftFields::addWhat()
{
    book_ = new BookTitleField;
    add({}, book_);
    repeat_ = new ToneLabel(Tone::Alert);
    repeat_->setWordWrap(true);
    repeat_->hide();
    add({}, repeat_);
    why_ = new QLineEdit;
    add(tr("Wh&y this, for this person"), why_);
    inscription_ =
        new InscriptionField({[this] { return asShown(); }, [this] { return person(); }});
    add(tr("&Inscription"), inscription_);
}

void GiftFields::addWhen()
{
    occasion_ = new ChoiceField<Occasion>;
    add(tr("&Occasion"), occasion_, 3);
    arriveBy_ = add(tr("Arri&ves by"), new DayField(today()), 3);
    occasionName_ = add(tr("Which occasion"), new QLineEdit);
    orderBy_ = add(tr("Order by"), new DayField(today()), 2);
    inscribeBy_ = add(tr("Inscribe by"), new DayField(today()), 2);
    postBy_ = add(tr("Post by"), new DayField(today()), 2);
    budget_ = add(tr("B&udget"), new MoneyField(bookCurrency(desk_)), 3);
    item_ = new ChoiceField<GiftItem>;
    add(tr("&Kind"), item_, 3);
    policy_ = new PolicyNote(desk_, this);
    grid_->addWidget(policy_, ++row_, 0, 1, 6);
    arrive_ = SuggestedDay(dayOf(arriveBy_));
    order_ = SuggestedDay(dayOf(orderBy_));
    inscribe_ = SuggestedDay(dayOf(inscribeBy_));
    post_ = SuggestedDay(dayOf(postBy_));
}

void GiftFields::addSending()
{
    reaction_ = add(tr("What they said of it"), new NoteField(reactionLines));
    auto* heading = new ToneLabel(Tone::Muted, tr("When it is sent"));
    add({}, heading);
    recordFavour_ = new QCheckBox(tr("&record a favour"));
    add({}, recordFavour_, 3);
    worth_ = new WorthField;
    add({}, worth_, 3)->setName({});
    remind_ = new QCheckBox(tr("remind me to reconne&ct on"));
    add({}, remind_, 3);
    reconnectOn_ = add({}, new DayField(today()), 3);
    reconnect_ = SuggestedDay(dayOf(reconnectOn_));
    worth_->setAccessibleName(tr("Felt worth of the favour"));
    reconnectOn_->field()->focusProxy()->setAccessibleName(tr("Day of reconnecting"));
}

void GiftFields::wire()
{
    connect(person_, &RecordPicker::edited, this, &GiftFields::followPerson);
    connect(account_, &RecordPicker::edited, this, &GiftFields::warnOfRepeat);
    connect(book_, &BookTitleField::edited, this, &GiftFields::warnOfRepeat);
    connect(book_, &BookTitleField::edited, this, &GiftFields::titleEdited);
    connect(occasion_, &QComboBox::activated, this, &GiftFields::followOccasion);
    connect(item_, &QComboBox::activated, this, &GiftFields::followItem);
    connect(dayOf(arriveBy_), &DayField::edited, this, &GiftFields::followArrival);
    connect(worth_, &WorthField::edited, this, [this] { worthChosen_ = true; });
    connect(recordFavour_, &QCheckBox::toggled, worth_, &QWidget::setEnabled);
    connect(remind_, &QCheckBox::toggled, reconnectOn_, &QWidget::setEnabled);
    // Last, when the days have followed.
    for (RecordPicker* picker : {person_, account_})
        connect(picker, &RecordPicker::edited, this, &GiftFields::followPolicy);
    for (FieldCell* day : {arriveBy_, postBy_})
        connect(dayOf(day), &DayField::edited, this, &GiftFields::followPolicy);
    connect(occasion_, &QComboBox::activated, this, &GiftFields::followPolicy);
    connect(static_cast<MoneyField*>(budget_->field()), &MoneyField::edited, this,
            &GiftFields::followPolicy);
}

void GiftFields::setGift(const Gift& gift)
{
    shown_ = gift;
    auto& queries = desk_.book().queries();
    account_->setChosen(
        gift.accountId.isValid() ? std::optional(gift.accountId.value()) : std::nullopt,
        gift.accountId.isValid() ? queries.accountName(gift.accountId).value_or(QString())
                                 : QString());
    person_->setChosen(gift.recipient ? std::optional(gift.recipient->value()) : std::nullopt,
                       gift.recipient ? queries.personName(*gift.recipient).value_or(QString())
                                      : QString());
    for (FieldCell* cell : {personCell_, accountCell_, arriveBy_, orderBy_, inscribeBy_, postBy_,
                            budget_, reconnectOn_})
        cell->clearError();
    book_->setBook(gift.title, gift.author, gift.isbn);
    why_->setText(gift.why);
    inscription_->setText(gift.inscription);
    occasion_->setValue(gift.occasion);
    static_cast<QLineEdit*>(occasionName_->field())->setText(gift.occasionName);
    item_->setValue(gift.item);
    static_cast<MoneyField*>(budget_->field())->setValue(gift.budget);
    recordFavour_->setChecked(gift.recordFavour);
    worth_->setValue(gift.worth);
    worthChosen_ = gift.id.isValid();
    suggestWorth();
    worth_->setEnabled(gift.recordFavour);
    const bool isOut = gift.state == GiftState::Sent || gift.state == GiftState::Thanked;
    reaction_->setVisible(isOut);
    static_cast<NoteField*>(reaction_->field())->setPlainText(gift.reaction);
    showDays(gift);
    book_->setIsBook(gift.item == GiftItem::Book);
    occasionName_->setVisible(gift.occasion == Occasion::Own);
    warnOfRepeat();
    followPolicy();
}

void GiftFields::showDays(const Gift& gift)
{
    const bool isNew = !gift.id.isValid();
    const QDate arrival =
        isNew ? planning::nextArriveBy(gift.occasion, occasionDays(), today()) : gift.arriveBy;
    arrive_.show(gift.arriveBy, arrival);
    const auto days = planning::scheduleBack(gift.arriveBy.isValid() ? gift.arriveBy : arrival);
    order_.show(gift.orderBy, days.orderBy);
    inscribe_.show(gift.inscribeBy, days.inscribeBy);
    post_.show(gift.postBy, days.postBy);
    const QDate sending = gift.sentOn.isValid()   ? gift.sentOn
                          : days.postBy.isValid() ? days.postBy
                                                  : today();
    reconnect_.show(gift.reconnectOn, planning::suggestedReconnect(gift.occasion, sending));
    remind_->setChecked(isNew || gift.reconnectOn.isValid());
    reconnectOn_->setEnabled(remind_->isChecked());
}

void GiftFields::focusFirst()
{
    QWidget* first = person_->text().isEmpty() && account_->text().isEmpty()
                         ? static_cast<QWidget*>(person_)
                         : book_;
    first->setFocus(Qt::OtherFocusReason);
}

void GiftFields::read(Gift& gift) const
{
    gift.recipient =
        person_->chosen() ? std::optional(ContactId(*person_->chosen())) : std::nullopt;
    gift.accountId = AccountId(account_->chosen().value_or(0));
    gift.item = item_->value();
    gift.title = book_->title();
    gift.author = book_->author();
}

bool GiftFields::settleWho()
{
    person_->settle();
    account_->settle();
    personCell_->setError(person_->hasUnknownText()
                              ? tr("There is no person of this name. Choose one from the list.")
                              : QString());
    if (account_->hasUnknownText())
        accountCell_->setError(tr("There is no account of this name. Choose one from the list."));
    else
        accountCell_->setError(account_->chosen() ? QString() : tr("Choose the account."));
    return !personCell_->hasError() && !accountCell_->hasError();
}

bool GiftFields::takeDay(FieldCell* cell, QDate& into)
{
    const auto day = dayOf(cell)->day();
    cell->setError(day ? QString() : day.error().message);
    into = day.value_or(QDate());
    return day.has_value();
}

bool GiftFields::takeDays(Gift& gift)
{
    bool fine = takeDay(arriveBy_, gift.arriveBy);
    fine = takeDay(orderBy_, gift.orderBy) && fine;
    fine = takeDay(inscribeBy_, gift.inscribeBy) && fine;
    fine = takeDay(postBy_, gift.postBy) && fine;
    if (remind_->isChecked())
        return takeDay(reconnectOn_, gift.reconnectOn) && fine;
    gift.reconnectOn = {};
    return fine;
}

bool GiftFields::take(Gift& gift, GiftState next)
{
    bool fine = settleWho();
    fine = takeDays(gift) && fine;
    fine = book_->check() && fine;
    read(gift);
    gift.isbn = book_->isbn().value_or(QString());
    const bool needsTitle = next != GiftState::Idea && next != GiftState::Cancelled;
    if (gift.title.isEmpty() && (needsTitle || !gift.recipient)) {
        book_->setTitleError(needsTitle ? tr("Say what it is before you go on.")
                                        : tr("Say whom it is for, or what it is."));
        fine = false;
    }
    gift.why = why_->text();
    gift.inscription = inscription_->text();
    gift.occasion = occasion_->value();
    gift.occasionName = gift.occasion == Occasion::Own
                            ? static_cast<QLineEdit*>(occasionName_->field())->text()
                            : QString();
    const auto budget = static_cast<MoneyField*>(budget_->field())->value();
    budget_->setError(budget ? QString() : budget.error().message);
    gift.budget = budget.value_or(std::nullopt);
    gift.recordFavour = recordFavour_->isChecked();
    gift.worth = worth_->value();
    gift.reaction = static_cast<NoteField*>(reaction_->field())->toPlainText();
    return fine && !budget_->hasError();
}

void GiftFields::followPerson()
{
    if (person_->chosen() && !account_->chosen()) {
        auto& queries = desk_.book().queries();
        const auto account = queries.accountOf(ContactId(*person_->chosen()));
        if (account && account->isValid())
            account_->setChosen(account->value(),
                                queries.accountName(*account).value_or(QString()));
    }
    followOccasion();
    warnOfRepeat();
    emit titleEdited();
}

void GiftFields::followOccasion()
{
    occasionName_->setVisible(occasion_->value() == Occasion::Own);
    const QDate arrival = planning::nextArriveBy(occasion_->value(), occasionDays(), today());
    arrive_.suggest(arrival);
    arriveBy_->setHint(arrival.isValid() ? QString() : planning::knownYears(occasion_->value()));
    followArrival();
}

void GiftFields::followArrival()
{
    const auto arrival = dayOf(arriveBy_)->day();
    if (!arrival)
        return;
    const auto days = planning::scheduleBack(*arrival);
    order_.suggest(days.orderBy);
    inscribe_.suggest(days.inscribeBy);
    post_.suggest(days.postBy);
    reconnect_.suggest(planning::suggestedReconnect(occasion_->value(),
                                                    days.postBy.isValid() ? days.postBy : today()));
}

void GiftFields::followItem()
{
    book_->setIsBook(item_->value() == GiftItem::Book);
    suggestWorth();
    warnOfRepeat();
}

/// Until somebody says what it is worth, it is what such favours usually are in this book.
void GiftFields::suggestWorth()
{
    if (worthChosen_)
        return;
    const auto parameters =
        desk_.book().queries().parameters().value_or(reciprocity::ReciprocityParameters());
    worth_->setValue(reciprocity::usualWorth(book::favourKindFor(item_->value()), parameters));
}

void GiftFields::warnOfRepeat()
{
    repeat_->parentWidget()->hide();
    if (!account_->chosen())
        return;
    const auto names = desk_.book().queries().alreadyGiven(
        AccountId(*account_->chosen()), book_->title(), book_->isbn().value_or(QString()),
        shown_.id.isValid() ? std::optional(shown_.id) : std::nullopt);
    if (!names || names->isEmpty())
        return;
    repeat_->setText(tr("⚠ Already given or planned there: %1").arg(names->join(u", "_s)));
    repeat_->show();
    repeat_->parentWidget()->show();
}

void GiftFields::followPolicy()
{
    Gift typed = shown_;
    typed.accountId = AccountId(account_->chosen().value_or(0));
    typed.arriveBy = dayOf(arriveBy_)->day().value_or(QDate());
    typed.postBy = dayOf(postBy_)->day().value_or(QDate());
    typed.budget = static_cast<MoneyField*>(budget_->field())->value().value_or(std::nullopt);
    policy_->showFor(typed);
}

planning::OccasionDays GiftFields::occasionDays() const
{
    planning::OccasionDays days;
    const Contact who = person();
    days.birthday = who.birthday;
    days.workingSince = desk_.book().queries().workingSince(who.id).value_or(QDate());
    const AccountId account(account_->chosen().value_or(0));
    days.clientSince =
        desk_.book().records<Account>().load(account).value_or(Account()).clientSince;
    return days;
}

Contact GiftFields::person() const
{
    const ContactId chosen(person_->chosen().value_or(0));
    return desk_.book().records<Contact>().load(chosen).value_or(Contact());
}

Gift GiftFields::asShown() const
{
    Gift gift;
    read(gift);
    gift.occasion = occasion_->value();
    gift.occasionName = static_cast<QLineEdit*>(occasionName_->field())->text();
    return gift;
}

QDate GiftFields::today() const
{
    return desk_.book().clock().today();
}

} // namespace goodturn::ui

#include "ui/pages/gifts/gift_fields.h"

#include "core/book/gift_days.h"
#include "core/book/record_service.h"
#include "core/planning/gift_schedule.h"
#include "core/planning/holidays.h"
#include "core/query/queries.h"
#include "ui/desk/desk.h"
#include "ui/editors/book_currency.h"
#include "ui/editors/day_field.h"
#include "ui/editors/field_cell.h"
#include "ui/editors/money_field.h"
#include "ui/editors/note_field.h"
#include "ui/editors/panel_frame.h"
#include "ui/editors/record_picker.h"
#include "ui/editors/tone_label.h"
#include "ui/pages/gifts/gift_book_fields.h"
#include "ui/pages/gifts/gift_more_fields.h"
#include "ui/pages/gifts/gift_sending_fields.h"
#include "ui/pages/gifts/inscription_field.h"
#include "ui/pages/gifts/policy_note.h"
#include "ui/theme/tokens.h"

#include <QGridLayout>
#include <QLineEdit>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

DayField* dayOf(const FieldCell* cell)
{
    return static_cast<DayField*>(cell->field());
}

MoneyField* moneyOf(const FieldCell* cell)
{
    return static_cast<MoneyField*>(cell->field());
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
        desk_, [this] { return account(); }, this);
    personCell_ = add(tr("&For"), person_, 3);
    accountCell_ = add(tr("&Account"), account_, 3);
}

void GiftFields::addWhat()
{
    item_ = new ChoiceField<GiftItem>;
    book_ = new GiftBookFields(desk_, [this] {
        return ForWhom{account().value_or(AccountId()), recipient()};
    });
    add({}, book_);
    why_ = new QLineEdit;
    add(tr("Wh&y this, for this person"), why_, 4);
    add(tr("&Kind"), item_, 2);
    inscription_ =
        new InscriptionField({[this] { return asShown(); }, [this] { return person(); }, {}});
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
    cost_ = add(tr("Cost"), new MoneyField(bookCurrency(desk_)), 3);
    policy_ = new PolicyNote(desk_, this);
    grid_->addWidget(policy_, ++row_, 0, 1, 6);
    arrive_ = SuggestedDay(dayOf(arriveBy_));
    order_ = SuggestedDay(dayOf(orderBy_));
    inscribe_ = SuggestedDay(dayOf(inscribeBy_));
    post_ = SuggestedDay(dayOf(postBy_));
}

void GiftFields::addSending()
{
    more_ = new GiftMoreFields(desk_, [this] { return account(); });
    grid_->addWidget(more_, ++row_, 0, 1, 6);
    used_ = 6;
    reaction_ = add(tr("What they said of it"), new NoteField(reactionLines));
    sending_ = new GiftSendingFields(desk_);
    grid_->addWidget(sending_, ++row_, 0, 1, 6);
}

void GiftFields::wire()
{
    connect(person_, &RecordPicker::edited, this, &GiftFields::followPerson);
    connect(account_, &RecordPicker::edited, book_, &GiftBookFields::followWhom);
    connect(account_, &RecordPicker::edited, this, &GiftFields::followOccasion);
    connect(more_, &GiftMoreFields::supplierEdited, this, &GiftFields::followArrival);
    connect(book_, &GiftBookFields::edited, this, &GiftFields::titleEdited);
    connect(book_, &GiftBookFields::taken, more_, &GiftMoreFields::suggestEdition);
    connect(occasion_, &QComboBox::activated, this, &GiftFields::followOccasion);
    connect(item_, &QComboBox::activated, this, &GiftFields::followItem);
    connect(dayOf(arriveBy_), &DayField::edited, this, &GiftFields::followArrival);
    // Last, when the days have followed.
    for (RecordPicker* picker : {person_, account_})
        connect(picker, &RecordPicker::edited, this, &GiftFields::followPolicy);
    for (FieldCell* day : {arriveBy_, postBy_})
        connect(dayOf(day), &DayField::edited, this, &GiftFields::followPolicy);
    connect(occasion_, &QComboBox::activated, this, &GiftFields::followPolicy);
    for (FieldCell* money : {budget_, cost_})
        connect(moneyOf(money), &MoneyField::edited, this, &GiftFields::followPolicy);
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
    for (FieldCell* cell :
         {personCell_, accountCell_, arriveBy_, orderBy_, inscribeBy_, postBy_, budget_, cost_})
        cell->clearError();
    why_->setText(gift.why);
    why_->setCursorPosition(0);
    inscription_->setText(gift.inscription);
    occasion_->setValue(gift.occasion);
    static_cast<QLineEdit*>(occasionName_->field())->setText(gift.occasionName);
    item_->setValue(gift.item);
    moneyOf(budget_)->setValue(gift.budget);
    moneyOf(cost_)->clear(gift.budget ? gift.budget->currency() : bookCurrency(desk_));
    if (gift.cost)
        moneyOf(cost_)->setValue(gift.cost);
    more_->setGift(gift);
    reaction_->setVisible(isOut(gift.state) || gift.state == GiftState::Returned);
    static_cast<NoteField*>(reaction_->field())->setPlainText(gift.reaction);
    showDays(gift);
    book_->setGift(gift);
    occasionName_->setVisible(gift.occasion == Occasion::Own);
    followPolicy();
}

void GiftFields::showDays(const Gift& gift)
{
    const bool isNew = !gift.id.isValid();
    const QDate arrival =
        isNew ? planning::nextArriveBy(gift.occasion, occasionDays(), today()) : gift.arriveBy;
    const book::GiftRoute route = book::routeOf(desk_.book(), gift);
    const QDate there = gift.arriveBy.isValid() ? gift.arriveBy : route.arrival(arrival);
    arrive_.show(gift.arriveBy, there);
    const auto days = route.daysBefore(there);
    tellRoute(route);
    order_.show(gift.orderBy, days.orderBy);
    inscribe_.show(gift.inscribeBy, days.inscribeBy);
    post_.show(gift.postBy, days.postBy);
    const QDate sending = gift.sentOn.isValid()   ? gift.sentOn
                          : days.postBy.isValid() ? days.postBy
                                                  : today();
    sending_->setGift(gift, planning::suggestedReconnect(gift.occasion, sending));
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
    gift.recipient = recipient();
    gift.accountId = AccountId(account_->chosen().value_or(0));
    gift.item = item_->value();
    book_->read(gift);
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

bool GiftFields::takeMoney(FieldCell* cell, std::optional<Money>& into)
{
    const auto money = moneyOf(cell)->value();
    cell->setError(money ? QString() : money.error().message);
    into = money.value_or(std::nullopt);
    return money.has_value();
}

bool GiftFields::takeDays(Gift& gift)
{
    bool fine = takeDay(arriveBy_, gift.arriveBy);
    fine = takeDay(orderBy_, gift.orderBy) && fine;
    fine = takeDay(inscribeBy_, gift.inscribeBy) && fine;
    return takeDay(postBy_, gift.postBy) && fine;
}

bool GiftFields::take(Gift& gift, GiftState next)
{
    bool fine = settleWho();
    fine = takeDays(gift) && fine;
    fine = takeMoney(budget_, gift.budget) && fine;
    fine = takeMoney(cost_, gift.cost) && fine;
    fine = more_->take(gift) && fine;
    fine = sending_->take(gift) && fine;
    book_->settle();
    read(gift);
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
    gift.reaction = static_cast<NoteField*>(reaction_->field())->toPlainText();
    return fine;
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
    book_->followWhom();
    emit titleEdited();
}

void GiftFields::followOccasion()
{
    occasionName_->setVisible(occasion_->value() == Occasion::Own);
    const QDate arrival = planning::nextArriveBy(occasion_->value(), occasionDays(), today());
    arrive_.suggest(route().arrival(arrival));
    arriveBy_->setHint(arrival.isValid() ? QString() : planning::knownYears(occasion_->value()));
    followArrival();
}

void GiftFields::followArrival()
{
    const auto arrival = dayOf(arriveBy_)->day();
    if (!arrival)
        return;
    const book::GiftRoute way = route();
    const auto days = way.daysBefore(*arrival);
    tellRoute(way);
    order_.suggest(days.orderBy);
    inscribe_.suggest(days.inscribeBy);
    post_.suggest(days.postBy);
    sending_->suggestReconnect(planning::suggestedReconnect(
        occasion_->value(), days.postBy.isValid() ? days.postBy : today()));
}

book::GiftRoute GiftFields::route() const
{
    Gift gift;
    read(gift);
    gift.supplier = more_->supplier();
    return book::routeOf(desk_.book(), gift);
}

/// How many working days lie between the steps, and where.
void GiftFields::tellRoute(const book::GiftRoute& way)
{
    const auto daysText = [](int days) {
        return days == 1 ? tr("1 working day")
                         : tr("%1 working days").arg(QLocale().toString(days));
    };
    const auto territory = QLocale::codeToTerritory(way.places.destination);
    const QString post = daysText(way.times.postDays);
    orderBy_->setHint(daysText(way.times.orderDays));
    inscribeBy_->setHint(daysText(way.times.inscribeDays));
    postBy_->setHint(way.places.destination.isEmpty()
                         ? post
                         : tr("%1 to %2").arg(post, QLocale::territoryToString(territory)));
}

void GiftFields::followItem()
{
    book_->setIsBook(item_->value() == GiftItem::Book);
    sending_->suggestWorth(item_->value());
}

void GiftFields::followPolicy()
{
    Gift typed = shown_;
    typed.accountId = AccountId(account_->chosen().value_or(0));
    typed.arriveBy = dayOf(arriveBy_)->day().value_or(QDate());
    typed.postBy = dayOf(postBy_)->day().value_or(QDate());
    typed.budget = moneyOf(budget_)->value().value_or(std::nullopt);
    typed.cost = moneyOf(cost_)->value().value_or(std::nullopt);
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

std::optional<AccountId> GiftFields::account() const
{
    return account_->chosen() ? std::optional(AccountId(*account_->chosen())) : std::nullopt;
}

std::optional<ContactId> GiftFields::recipient() const
{
    return person_->chosen() ? std::optional(ContactId(*person_->chosen())) : std::nullopt;
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

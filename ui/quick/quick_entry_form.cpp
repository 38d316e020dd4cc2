#include "ui/quick/quick_entry_form.h"

#include "core/query/queries.h"
#include "core/reciprocity/usual_worth.h"
#include "ui/desk/desk.h"
#include "ui/editors/book_currency.h"
#include "ui/editors/day_field.h"
#include "ui/editors/field_cell.h"
#include "ui/editors/money_field.h"
#include "ui/editors/panel_frame.h"
#include "ui/editors/record_picker.h"
#include "ui/editors/worth_field.h"
#include "ui/quick/quick_words.h"
#include "ui/quick/who_field.h"
#include "ui/theme/tokens.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace goodturn::ui {
using quick::What;

namespace {

constexpr int daysAhead = 7; ///< of a reminder that says no day

template<class E>
void fill(QComboBox& box, std::initializer_list<E> leftOut = {})
{
    for (const auto& entry : EnumCodes<E>::all)
        if (std::ranges::find(leftOut, entry.value) == leftOut.end())
            box.addItem(label(entry.value), int(entry.value));
}

} // namespace

QuickEntryForm::QuickEntryForm(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , grid_(makeSixths(this, 2))
{
    build();
    placeFields();
    followEdits();
    clear();
}

FieldCell* QuickEntryForm::add(const QString& name, QWidget* field, int row, int column,
                               int columns)
{
    auto* cell = new FieldCell(name, field, this);
    grid_->addWidget(cell, row, column, 1, columns);
    cells_.push_back(cell);
    return cell;
}

void QuickEntryForm::build()
{
    what_ = new QComboBox;
    for (const What what :
         {What::Given, What::Received, What::Interaction, What::Ask, What::Reminder})
        what_->addItem(whatText(what), int(what));
    kind_ = new QComboBox;
    for (QComboBox* box : {what_, kind_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    day_ = new DayField(today());
    account_ = makeAccountPicker(desk_, this);
    account_->setOffersNew(true);
    const auto chosenAccount = [this]() -> std::optional<AccountId> {
        return account_->chosen() ? std::optional(AccountId(*account_->chosen())) : std::nullopt;
    };
    who_ = new WhoField(desk_, chosenAccount);
    third_ = new WhoField(desk_, [] { return std::optional<AccountId>(); });
    third_->setClosed();
    text_ = new QLineEdit;
    worth_ = new WorthField;
    money_ = new MoneyField(bookCurrency(desk_));
    minutes_ = new QSpinBox;
    minutes_->setRange(0, 24 * 60);
    minutes_->setSingleStep(5);
    minutes_->setSpecialValueText(tr("not noted"));
    minutes_->setSuffix(tr(" min"));
    direction_ = new ChoiceField<InteractionDirection>;
}

void QuickEntryForm::placeFields()
{
    add(tr("What &it is"), what_, 0, 0, 2);
    kindCell_ = add(tr("&Kind"), kind_, 0, 2, 2);
    dayCell_ = add(tr("&Day"), day_, 0, 4, 2);
    whoCell_ = add(tr("&Who"), who_, 1, 0, 3);
    accountCell_ = add(tr("&Account"), account_, 1, 3, 3);
    textCell_ = add(tr("In a &line"), text_, 2, 0, 6);
    worthCell_ = add(tr("Felt w&orth"), worth_, 3, 0, 3);
    moneyCell_ = add(tr("A&mount, if there is one"), money_, 3, 3, 3);
    minutesCell_ = add(tr("Dura&tion"), minutes_, 4, 0, 3);
    directionCell_ = add(tr("Who &began"), direction_, 4, 3, 3);
    thirdCell_ = add(tr("Who was introduced or re&commended"), third_, 5, 0, 6);
    QWidget* order[] = {what_,  kind_,  day_,     who_,       account_, text_,
                        worth_, money_, minutes_, direction_, third_};
    for (size_t i = 1; i < std::size(order); ++i)
        setTabOrder(order[i - 1], order[i]);
    who_->setTabAfter(day_);
    third_->setTabAfter(direction_);
}

void QuickEntryForm::followEdits()
{
    connect(what_, &QComboBox::activated, this, [this] {
        touch(what_);
        touched_.erase(kind_);
        emit whatChosen();
    });
    connect(kind_, &QComboBox::activated, this, [this] {
        touch(kind_);
        showWorth();
    });
    connect(day_, &DayField::edited, this, [this] { touch(day_); });
    connect(who_, &WhoField::edited, this, [this] {
        whoCell_->clearError();
        showAccount();
        emit edited();
    });
    connect(account_, &QLineEdit::textEdited, this, [this] {
        touch(account_);
        showAccount();
        emit edited();
    });
    connect(account_, &RecordPicker::edited, this, [this] {
        touch(account_);
        showAccount();
    });
    connect(text_, &QLineEdit::textEdited, this, [this] { touch(text_); });
    connect(worth_, &WorthField::edited, this, [this] { touch(worth_); });
    connect(money_, &MoneyField::edited, this, [this] {
        touch(money_);
        showWorth();
    });
    connect(minutes_, &QSpinBox::valueChanged, this, [this] { touch(minutes_); });
    connect(direction_, &QComboBox::activated, this, [this] { touch(direction_); });
}

void QuickEntryForm::clear()
{
    touched_.clear();
    currency_ = bookCurrency(desk_);
    who_->clear();
    third_->clear();
    showDraft({});
    for (FieldCell* cell : cells_)
        cell->clearError();
}

void QuickEntryForm::showDraft(const quick::QuickDraft& draft)
{
    draft_ = draft;
    for (FieldCell* cell : cells_)
        cell->clearError();
    showWhat(draft);
    showKind(draft);
    showDay(draft);
    who_->showGuesses(draft.people);
    third_->showGuesses(draft.thirdParty ? std::vector{*draft.thirdParty}
                                         : std::vector<quick::PersonGuess>());
    if (!isTouched(text_))
        text_->setText(draft.text);
    if (!isTouched(money_) && draft.money)
        money_->setValue(draft.money);
    else if (!isTouched(money_))
        money_->clear(currency_);
    if (!isTouched(minutes_)) {
        const QSignalBlocker quiet(minutes_);
        minutes_->setValue(draft.minutes);
    }
    if (!isTouched(direction_))
        direction_->setValue(draft.direction);
    showAccount();
    showWorth();
    showFields(what());
}

What QuickEntryForm::what() const
{
    return What(what_->currentData().toInt());
}

std::optional<What> QuickEntryForm::chosenWhat() const
{
    return isTouched(what_) ? std::optional(what()) : std::nullopt;
}

FavourKind QuickEntryForm::favourKind() const
{
    return FavourKind(kind_->currentData().toInt());
}

void QuickEntryForm::showWhat(const quick::QuickDraft& draft)
{
    if (!isTouched(what_))
        what_->setCurrentIndex(what_->findData(int(draft.what)));
    showKinds(what());
}

/// The kinds that what it is can be of; the one chosen stays where it is among them.
void QuickEntryForm::showKinds(What what)
{
    const bool favour = quick::isFavour(what);
    const QString group = favour                      ? QStringLiteral("favour")
                          : what == What::Interaction ? QStringLiteral("contact")
                                                      : QStringLiteral("ask");
    if (kind_->property("group").toString() == group)
        return;
    kind_->setProperty("group", group);
    kind_->clear();
    touched_.erase(kind_);
    if (favour)
        fill<FavourKind>(*kind_);
    else if (what == What::Interaction)
        fill<InteractionKind>(*kind_);
    else
        fill<AskKind>(*kind_);
}

void QuickEntryForm::showKind(const quick::QuickDraft& draft)
{
    if (isTouched(kind_))
        return;
    const int kind = quick::isFavour(what()) ? int(draft.favourKind.value_or(FavourKind::Insight))
                     : what() == What::Interaction ? int(draft.interactionKind)
                                                   : int(draft.askKind);
    kind_->setCurrentIndex(kind_->findData(kind));
}

/// An ask that is only planned has no day; all else has one.
void QuickEntryForm::showDay(const quick::QuickDraft& draft)
{
    const bool isPlanned = what() == What::Ask && !draft.asked;
    dayCell_->setName(dayCaption(what()));
    day_->setPlaceholder(what() == What::Ask ? tr("not asked yet") : QString());
    if (isTouched(day_))
        return;
    const QDate usual = what() == What::Reminder ? today().addDays(daysAhead)
                        : isPlanned              ? QDate()
                                                 : today();
    day_->setDay(draft.day.isValid() ? draft.day : usual);
}

/// The one that is named, or else that of the people, or else the one in view.
void QuickEntryForm::showAccount()
{
    if (!isTouched(account_)) {
        AccountId shown = who_->account();
        if (draft_.account.isNamed())
            shown = draft_.account.isNew() ? AccountId() : draft_.account.matches.front().id;
        else if (!shown.isValid())
            shown = inView_;
        const QString name = shown.isValid()
                                 ? desk_.book().queries().accountName(shown).value_or(QString())
                                 : QString();
        account_->setChosen(shown.isValid() ? std::optional(shown.value()) : std::nullopt, name);
        if (draft_.account.isNew())
            account_->setText(draft_.account.name);
    }
    accountCell_->setHint(account_->hasUnknownText() ? tr("A new account, added with it.")
                                                     : QString());
}

void QuickEntryForm::showWorth()
{
    if (isTouched(worth_))
        return;
    Favour entered;
    entered.kind = favourKind();
    if (!isTouched(kind_) && !draft_.favourKind)
        entered.money = money_->value().value_or(std::optional<Money>());
    const auto usual = [&] {
        return quick::isFavour(what())
                   ? reciprocity::usualWorth(entered, desk_.book().queries().parameters().value_or(
                                                          reciprocity::ReciprocityParameters()))
                   : FeltWorth::Fair;
    };
    worth_->setValue(draft_.worth ? *draft_.worth : usual());
}

void QuickEntryForm::showFields(What what)
{
    const bool favour = quick::isFavour(what);
    worthCell_->setName(favour ? tr("Felt w&orth") : tr("H&ow much it asks of them"));
    worthCell_->setVisible(favour || what == What::Ask);
    moneyCell_->setVisible(favour);
    minutesCell_->setVisible(what == What::Interaction);
    directionCell_->setVisible(what == What::Interaction);
    kindCell_->setVisible(what != What::Reminder);
    thirdCell_->setVisible(favour && draft_.thirdParty.has_value());
    whoCell_->setName(whoCaption(what));
}

void QuickEntryForm::focusFirstError()
{
    for (FieldCell* cell : cells_)
        if (cell->hasError()) {
            cell->field()->setFocus(Qt::OtherFocusReason);
            return;
        }
}

QWidget* QuickEntryForm::firstField() const
{
    return what_;
}

QDate QuickEntryForm::today() const
{
    return desk_.book().clock().today();
}

} // namespace goodturn::ui

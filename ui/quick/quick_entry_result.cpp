#include "ui/desk/desk.h"
#include "ui/editors/day_field.h"
#include "ui/editors/field_cell.h"
#include "ui/editors/field_draft.h"
#include "ui/editors/money_field.h"
#include "ui/editors/record_picker.h"
#include "ui/editors/worth_field.h"
#include "ui/quick/quick_entry_form.h"
#include "ui/quick/who_field.h"

#include <QLineEdit>
#include <QSpinBox>

/// What a form of quick entry says: an entry to be stored, or a draft to go on with later.
namespace goodturn::ui {
using namespace Qt::StringLiterals;
using quick::What;

std::optional<book::QuickEntry> QuickEntryForm::entry()
{
    book::QuickEntry entry;
    entry.what = what();
    if (quick::isFavour(entry.what))
        entry.favourKind = favourKind();
    else if (entry.what == What::Interaction)
        entry.interactionKind = InteractionKind(kind_->currentData().toInt());
    else
        entry.askKind = AskKind(kind_->currentData().toInt());
    entry.direction = direction_->value();
    entry.people = who_->people();
    const auto third = third_->people();
    if (thirdCell_->isVisibleTo(this) && !third.empty())
        entry.thirdParty = third.front();
    entry.text = text_->text();
    const bool account = takeAccount(entry);
    const bool day = takeDay(entry);
    return takeRest(entry) && account && day ? std::optional(entry) : std::nullopt;
}

bool QuickEntryForm::takeAccount(book::QuickEntry& entry)
{
    account_->settle();
    whoCell_->setError(who_->hasUnknownText()
                           ? tr("There is no person of this name. Choose one from the list.")
                           : QString());
    if (account_->chosen())
        entry.account = AccountId(*account_->chosen());
    else
        entry.newAccount = account_->text().trimmed();
    const bool has = entry.account.isValid() || !entry.newAccount.isEmpty();
    const QStringList added = who_->newNames();
    accountCell_->setError(
        has               ? QString()
        : added.isEmpty() ? tr("Name an account, or somebody who works at one.")
                          : tr("Say where %1 works: an account, or a new one.").arg(added.front()));
    return has && !whoCell_->hasError();
}

bool QuickEntryForm::takeDay(book::QuickEntry& entry)
{
    const auto day = day_->day();
    dayCell_->setError(day ? QString() : day.error().message);
    entry.day = day.value_or(QDate());
    if (day && !day->isValid() && entry.what != What::Ask)
        dayCell_->setError(tr("Say on which day."));
    return !dayCell_->hasError();
}

bool QuickEntryForm::takeRest(book::QuickEntry& entry)
{
    const bool favour = quick::isFavour(entry.what);
    if (favour || entry.what == What::Ask)
        entry.worth = worth_->value();
    if (entry.what == What::Interaction)
        entry.minutes = minutes_->value();
    moneyCell_->setError({});
    if (favour) {
        const auto money = money_->value();
        moneyCell_->setError(money ? QString() : money.error().message);
        entry.money = money.value_or(std::optional<Money>());
    }
    const bool needsText = entry.what == What::Reminder && entry.text.trimmed().isEmpty();
    textCell_->setError(needsText ? tr("Say in a line what to do.") : QString());
    return !moneyCell_->hasError() && !needsText;
}

QStringList QuickEntryForm::names() const
{
    return who_->names();
}

QString QuickEntryForm::accountText() const
{
    return account_->text();
}

/// The fields whose contents are kept in a draft, what it is before the kinds it can be of.
std::vector<std::pair<QString, QWidget*>> QuickEntryForm::keptFields() const
{
    return {{u"what"_s, what_},       {u"kind"_s, kind_},       {u"day"_s, day_},
            {u"account"_s, account_}, {u"text"_s, text_},       {u"worth"_s, worth_},
            {u"money"_s, money_},     {u"minutes"_s, minutes_}, {u"direction"_s, direction_}};
}

QJsonObject QuickEntryForm::draft() const
{
    QJsonObject draft;
    for (const auto& [name, field] : keptFields())
        if (isTouched(field))
            draft.insert(name, draftOf(field));
    for (const auto& [name, field] : {std::pair(u"who"_s, who_), std::pair(u"third"_s, third_)})
        if (const QJsonObject people = field->draft(); !people.isEmpty())
            draft.insert(name, people);
    return draft;
}

void QuickEntryForm::takeDraft(const QJsonObject& draft)
{
    for (const auto& [name, field] : keptFields()) {
        if (!draft.contains(name))
            continue;
        ui::takeDraft(field, draft[name]);
        touch(field);
        if (field == what_)
            showKinds(what());
    }
    who_->takeDraft(draft[u"who"_s].toObject());
    third_->takeDraft(draft[u"third"_s].toObject());
}

} // namespace goodturn::ui

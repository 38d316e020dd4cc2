#include "ui/pages/accounts/account_acts.h"

#include "core/book/record_service.h"
#include "ui/desk/desk.h"
#include "ui/desk/removal.h"
#include "ui/editors/editors.h"
#include "ui/merging/merge_form.h"

#include <QCoreApplication>

#include <functional>

namespace goodturn::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("AccountActs", text);
}

QDate today(Desk& desk)
{
    return desk.book().clock().today();
}

void withAccount(Desk& desk, AccountId account, const std::function<void(const Account&)>& open)
{
    if (const auto loaded = desk.book().records<Account>().load(account))
        open(*loaded);
    else
        desk.showError(tr("The account could not be opened"), loaded.error());
}

} // namespace

void logContact(Desk& desk, AccountId account)
{
    Interaction interaction;
    interaction.accountId = account;
    interaction.date = today(desk);
    openEditor(desk, interaction);
}

void recordFavour(Desk& desk, AccountId account)
{
    Favour favour;
    favour.accountId = account;
    favour.date = today(desk);
    openEditor(desk, favour);
}

void makeAsk(Desk& desk, AccountId account)
{
    Ask ask;
    ask.accountId = account;
    openEditor(desk, ask);
}

void addPerson(Desk& desk, AccountId account)
{
    Employment position;
    position.accountId = account;
    openEditor(desk, Contact(), position);
}

void addGoal(Desk& desk, AccountId account)
{
    Goal goal;
    goal.accountId = account;
    openEditor(desk, goal);
}

void newAccount(Desk& desk)
{
    Account account;
    account.owner = desk.book().user();
    openEditor(desk, account);
}

void editAccount(Desk& desk, AccountId account)
{
    withAccount(desk, account, [&](const Account& loaded) { openEditor(desk, loaded); });
}

void setStanding(Desk& desk, AccountId account)
{
    withAccount(desk, account, [&](const Account& loaded) { openStandingEditor(desk, loaded); });
}

void mergeAccount(Desk& desk, AccountId account)
{
    openMerge(desk, {RecordKind::Account, account.value()});
}

bool removeAccount(Desk& desk, AccountId account, const QString& name)
{
    return putInTrash(desk, {{RecordKind::Account, account.value()}},
                      tr("%1 was not removed").arg(name));
}

} // namespace goodturn::ui

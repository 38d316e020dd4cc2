#include "core/book/contact_service.h"

#include "core/book/book.h"
#include "core/book/rules.h"
#include "core/book/unit_of_work.h"

#include <QCoreApplication>

namespace goodturn::book {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ContactService", text);
}

} // namespace

Result<Contact> ContactService::saveWithPosition(const Contact& contact, const Employment& position)
{
    return save(contact, nullptr, position);
}

Result<Contact> ContactService::saveAtNewAccount(const Contact& contact, const Account& account,
                                                 const Employment& position)
{
    return save(contact, &account, position);
}

Result<Contact> ContactService::save(const Contact& contact, const Account* newAccount,
                                     const Employment& position)
{
    GT_ASSIGN(const Contact checked, validated(contact));
    const QString act = contact.id.isValid() ? tr("Change %1").arg(checked.displayName())
                                             : tr("Add %1").arg(checked.displayName());
    Contact saved;
    GT_TRY(book_.perform(act, [&](UnitOfWork& work) -> Result<void> {
        GT_ASSIGN(saved, work.save(checked));
        Employment placed = position;
        placed.contactId = saved.id;
        if (newAccount) {
            GT_ASSIGN(Account added, validated(*newAccount));
            GT_ASSIGN(added, work.insert(added));
            placed.accountId = added.id;
        }
        GT_ASSIGN(const Employment checkedPosition, validated(placed));
        GT_TRY(work.save(checkedPosition));
        return {};
    }));
    return saved;
}

Result<void> ContactService::move(EmploymentId position, QDate lastDay,
                                  std::optional<AccountId> newAccount, const QString& newTitle)
{
    const QString act = newAccount ? tr("Move person") : tr("End position");
    GT_TRY(book_.perform(act, [&](UnitOfWork& work) -> Result<void> {
        GT_ASSIGN(Employment old, work.load<Employment>(position));
        old.until = lastDay;
        GT_ASSIGN(old, validated(old));
        GT_TRY(work.update(old));
        if (!newAccount)
            return {};
        Employment next;
        next.contactId = old.contactId;
        next.accountId = *newAccount;
        next.title = newTitle;
        next.from = lastDay.addDays(1);
        GT_ASSIGN(next, validated(next));
        GT_TRY(work.insert(next));
        return {};
    }));
    return {};
}

} // namespace goodturn::book

#include "core/book/contact_service.h"

#include "core/book/book.h"
#include "core/book/rules.h"
#include "core/book/unit_of_work.h"
#include "core/store/picture_store.h"

#include <QCoreApplication>

namespace goodturn::book {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ContactService", text);
}

} // namespace

/// Where somebody works, at an account that may be new.
struct ContactService::Place
{
    const Employment& position;
    const Account* newAccount = nullptr;

    Result<void> save(UnitOfWork& work, ContactId person) const
    {
        Employment placed = position;
        placed.contactId = person;
        if (newAccount) {
            GT_ASSIGN(Account added, validated(*newAccount));
            GT_ASSIGN(added, work.insert(added));
            placed.accountId = added.id;
        }
        GT_ASSIGN(const Employment checked, validated(placed));
        GT_TRY(work.save(checked));
        return {};
    }
};

Result<Contact> ContactService::save(const Contact& contact, const QByteArray& picture)
{
    return save(contact, picture, nullptr);
}

Result<Contact> ContactService::saveWithPosition(const Contact& contact, const Employment& position,
                                                 const QByteArray& picture)
{
    const Place place{position};
    return save(contact, picture, &place);
}

Result<Contact> ContactService::saveAtNewAccount(const Contact& contact, const Account& account,
                                                 const Employment& position,
                                                 const QByteArray& picture)
{
    const Place place{position, &account};
    return save(contact, picture, &place);
}

Result<Contact> ContactService::save(const Contact& contact, const QByteArray& picture,
                                     const Place* place)
{
    GT_ASSIGN(const Contact checked, validated(contact));
    const QString act = contact.id.isValid() ? tr("Change %1").arg(checked.displayName())
                                             : tr("Add %1").arg(checked.displayName());
    const bool bringsPhoto = !picture.isEmpty() && PictureKey::of(picture) == contact.photo;
    Contact saved;
    GT_TRY(book_.perform(act, [&](UnitOfWork& work) -> Result<void> {
        if (bringsPhoto)
            GT_TRY(store::keepPicture(work.database(), picture));
        GT_ASSIGN(saved, work.save(checked));
        return place ? place->save(work, saved.id) : Result<void>();
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

#include "core/book/received_gift.h"

#include "core/book/book.h"
#include "core/book/gift_service.h"
#include "core/book/rules.h"
#include "core/book/unit_of_work.h"
#include "core/query/queries.h"

#include <QCoreApplication>

namespace goodturn::book {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ReceivedGift", text);
}

QString workOf(const ReceivedGift& gift)
{
    if (gift.item != GiftItem::Book)
        return gift.title;
    const QString title = tr("“%1”").arg(gift.title);
    return gift.author.isEmpty() ? title : tr("%1 by %2").arg(title, gift.author);
}

Result<FavourId> addFavour(UnitOfWork& work, const ReceivedGift& gift)
{
    Favour favour;
    favour.accountId = gift.accountId;
    favour.direction = Direction::Received;
    favour.kind = favourKindFor(gift.item);
    favour.date = gift.on;
    favour.title = workOf(gift);
    favour.worth = gift.worth;
    favour.money = gift.value;
    favour.setPerson(gift.from);
    GT_ASSIGN(const Favour checked, validatedIn(work.database(), favour));
    GT_ASSIGN(const Favour stored, work.insert(checked));
    return stored.id;
}

Result<void> addReminder(UnitOfWork& work, const ReceivedGift& gift, const QString& giver)
{
    Reminder reminder;
    reminder.accountId = gift.accountId;
    reminder.contactId = gift.from;
    reminder.title = tr("Thank %1 for %2").arg(giver, workOf(gift));
    reminder.dueOn = gift.thankOn;
    GT_ASSIGN(const Reminder checked, validated(reminder));
    GT_TRY(work.insert(checked));
    return {};
}

Result<void> addToShelf(UnitOfWork& work, const ReceivedGift& gift)
{
    ShelfBook shelf;
    shelf.title = gift.title;
    shelf.author = gift.author;
    shelf.givenBy = gift.from;
    GT_ASSIGN(const ShelfBook checked, validated(shelf));
    GT_TRY(work.insert(checked));
    return {};
}

} // namespace

Result<FavourId> recordReceived(Book& book, const ReceivedGift& gift)
{
    if (!gift.accountId.isValid())
        return invalid(tr("Choose whom it came from."));
    if (gift.title.trimmed().isEmpty())
        return invalid(tr("Say what it was."));
    QString giver;
    if (gift.from) {
        GT_ASSIGN(giver, book.queries().personName(*gift.from));
    } else {
        GT_ASSIGN(giver, book.queries().accountName(gift.accountId));
    }
    FavourId stored;
    const QString act = tr("Record the gift of %1").arg(giver.left(60));
    GT_TRY(book.perform(act, [&](UnitOfWork& work) -> Result<void> {
        GT_ASSIGN(stored, addFavour(work, gift));
        if (gift.thankOn.isValid())
            GT_TRY(addReminder(work, gift, giver));
        if (gift.ontoShelf && gift.item == GiftItem::Book)
            GT_TRY(addToShelf(work, gift));
        return {};
    }));
    return stored;
}

} // namespace goodturn::book

#include "core/book/gift_service.h"

#include "core/book/book.h"
#include "core/book/record_service.h"
#include "core/book/rules.h"
#include "core/book/unit_of_work.h"
#include "core/domain/labels.h"
#include "core/planning/gift_progress.h"

#include <QCoreApplication>

namespace goodturn::book {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("GiftService", text);
}

QString quoted(const Gift& gift)
{
    return gift.item == GiftItem::Book ? tr("“%1”").arg(gift.title) : gift.title;
}

Favour favourGiven(const Gift& gift)
{
    Favour favour;
    favour.accountId = gift.accountId;
    favour.direction = Direction::Given;
    favour.kind = favourKindFor(gift.item);
    favour.date = gift.sentOn;
    favour.title =
        gift.author.isEmpty() ? quoted(gift) : tr("%1 by %2").arg(quoted(gift), gift.author);
    favour.detail = gift.inscription;
    favour.worth = gift.worth;
    favour.money = amountOf(gift);
    favour.setPerson(gift.recipient);
    favour.giftId = gift.id;
    return favour;
}

Result<void> recordSending(UnitOfWork& work, const Gift& gift)
{
    if (gift.recordFavour) {
        GT_ASSIGN(const Favour favour, validatedIn(work.database(), favourGiven(gift)));
        GT_TRY(work.insert(favour));
    }
    if (gift.reconnectOn.isValid()) {
        Reminder reminder;
        reminder.accountId = gift.accountId;
        reminder.contactId = gift.recipient;
        reminder.giftId = gift.id;
        reminder.title = tr("Reconnect after %1").arg(quoted(gift));
        reminder.dueOn = gift.reconnectOn;
        GT_ASSIGN(const Reminder checked, validated(reminder));
        GT_TRY(work.insert(checked));
    }
    return {};
}

template<class T>
Result<void> trashAllOf(UnitOfWork& work, GiftId gift)
{
    GT_ASSIGN(const auto ids, work.findWhere<T>(u"gift_id"_s, gift.value()));
    for (const auto id : ids)
        GT_TRY(work.trash<T>(id));
    return {};
}

/// Takes a copy of the gift's book off the shelf, where there is one, or lays the one that it took
/// back.
Result<void> moveCopy(UnitOfWork& work, Gift& gift, bool isLeaving)
{
    if (!gift.bookId || isLeaving == gift.tookCopy)
        return {};
    store::RowStore rows(work.database());
    GT_ASSIGN(const auto row, rows.load(store::shapeOf<ShelfBook>(), gift.bookId->value()));
    GT_ASSIGN(ShelfBook book, store::fromRow<ShelfBook>(row));
    if (book.meta.isDeleted() || (isLeaving && book.copies == 0))
        return {};
    book.copies += isLeaving ? -1 : 1;
    GT_ASSIGN(book, validated(book));
    GT_TRY(work.save(book));
    gift.tookCopy = isLeaving;
    return {};
}

Result<Gift> stepIn(UnitOfWork& work, Gift gift, GiftState state, QDate day)
{
    const bool wasOut = isOut(gift.state);
    const bool leaves = !wasOut && isOut(state);
    const bool comesBack = wasOut && !isOut(state);
    gift = planning::steppedTo(gift, state, day);
    if (leaves || comesBack)
        GT_TRY(moveCopy(work, gift, leaves));
    GT_ASSIGN(gift, validated(gift));
    GT_ASSIGN(gift, work.save(gift));
    if (leaves)
        GT_TRY(recordSending(work, gift));
    if (comesBack) {
        GT_TRY(trashAllOf<Favour>(work, gift.id));
        GT_TRY(trashAllOf<Reminder>(work, gift.id));
    }
    return gift;
}

QString stepName(const Gift& gift, GiftState state)
{
    const QString step = label(state).toLower();
    return gift.title.isEmpty() ? tr("Mark gift %1").arg(step)
                                : tr("Mark “%1” %2").arg(gift.title.left(40), step);
}

} // namespace

FavourKind favourKindFor(GiftItem item)
{
    return item == GiftItem::Book ? FavourKind::Book : FavourKind::Gift;
}

Result<Gift> GiftService::step(GiftId id, GiftState state, QDate day)
{
    GT_ASSIGN(const Gift gift, book_.records<Gift>().load(id));
    return saveAndStep(gift, state, day);
}

Result<Gift> GiftService::saveAndStep(const Gift& gift, GiftState state, QDate day)
{
    Gift saved;
    GT_TRY(book_.perform(stepName(gift, state), [&](UnitOfWork& work) -> Result<void> {
        GT_ASSIGN(saved, stepIn(work, gift, state, day));
        return {};
    }));
    return saved;
}

} // namespace goodturn::book

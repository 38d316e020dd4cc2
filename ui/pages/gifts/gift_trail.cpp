#include "ui/pages/gifts/gift_trail.h"

#include "core/query/queries.h"
#include "ui/desk/desk.h"
#include "ui/models/account_words.h"
#include "ui/theme/format.h"

#include <QCoreApplication>

namespace goodturn::ui {

namespace {

struct TrailStep
{
    QDate Gift::*day;
    const char* words;
};

constexpr TrailStep steps[] = {
    {&Gift::orderedOn, QT_TRANSLATE_NOOP("GiftTrail", "ordered %1")},
    {&Gift::arrivedOn, QT_TRANSLATE_NOOP("GiftTrail", "arrived %1")},
    {&Gift::inscribedOn, QT_TRANSLATE_NOOP("GiftTrail", "inscribed %1")},
    {&Gift::cardPrintedOn, QT_TRANSLATE_NOOP("GiftTrail", "card printed %1")},
    {&Gift::sentOn, QT_TRANSLATE_NOOP("GiftTrail", "sent %1")},
    {&Gift::deliveredOn, QT_TRANSLATE_NOOP("GiftTrail", "delivered %1")},
    {&Gift::thankedOn, QT_TRANSLATE_NOOP("GiftTrail", "thanked %1")},
    {&Gift::returnedOn, QT_TRANSLATE_NOOP("GiftTrail", "came back %1")},
};

QString dayText(const char* words, QDate day, QDate today)
{
    return QCoreApplication::translate("GiftTrail", words).arg(shortDay(day, today));
}

} // namespace

QString giftTrail(Desk& desk, const Gift& gift)
{
    const QDate today = desk.book().clock().today();
    QStringList parts;
    for (const TrailStep& step : steps)
        if (const QDate day = gift.*step.day; day.isValid())
            parts << dayText(step.words, day, today);
    if (!gift.id.isValid())
        return joinedFacts(parts);
    const auto written = desk.book().queries().giftEntries(gift.id);
    if (!written)
        return joinedFacts(parts);
    if (written->favourOn.isValid())
        parts << dayText(QT_TRANSLATE_NOOP("GiftTrail", "in the ledger since %1"),
                         written->favourOn, today);
    if (written->remindOn.isValid())
        parts << dayText(QT_TRANSLATE_NOOP("GiftTrail", "reconnect on %1"), written->remindOn,
                         today);
    return joinedFacts(parts);
}

} // namespace goodturn::ui

#include "core/planning/agenda.h"

#include "core/planning/gift_progress.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <tuple>

namespace goodturn::planning {

namespace {

AgendaKind kindFor(GiftState nextStep)
{
    switch (nextStep) {
    case GiftState::Arrived:
    case GiftState::Inscribed:
        return AgendaKind::GiftInscribe;
    case GiftState::Sent:
        return AgendaKind::GiftPost;
    case GiftState::Delivered:
    case GiftState::Thanked:
        return AgendaKind::GiftThanks;
    default:
        return AgendaKind::GiftOrder;
    }
}

std::optional<AgendaItem> itemOf(const Gift& gift, QDate today)
{
    const auto due = nextDue(gift, today);
    if (!due || gift.meta.isDeleted())
        return std::nullopt;
    AgendaItem item;
    item.kind = kindFor(due->nextStep);
    item.due = due->due;
    item.accountId = gift.accountId;
    item.contactId = gift.recipient;
    item.giftId = gift.id;
    item.title = gift.title;
    return item;
}

std::optional<AgendaItem> itemOf(const Reminder& reminder, QDate)
{
    if (reminder.doneOn.isValid() || !reminder.dueOn.isValid() || reminder.meta.isDeleted())
        return std::nullopt;
    AgendaItem item;
    item.kind = AgendaKind::Reminder;
    item.due = reminder.dueOn;
    item.accountId = reminder.accountId;
    item.contactId = reminder.contactId;
    item.giftId = reminder.giftId;
    item.reminderId = reminder.id;
    item.title = reminder.title;
    return item;
}

std::optional<AgendaItem> itemOf(const Ask& ask, QDate)
{
    if (ask.state != AskState::Open || !ask.askedOn.isValid() || ask.meta.isDeleted())
        return std::nullopt;
    AgendaItem item;
    item.kind = AgendaKind::AskWaiting;
    item.due = ask.askedOn.addDays(answerDays);
    item.accountId = ask.accountId;
    item.contactId = ask.contactId;
    item.askId = ask.id;
    item.title = ask.title;
    return item;
}

std::optional<AgendaItem> itemOf(const BirthdayPerson& person, QDate today)
{
    const QDate day = person.contact.birthday.nextOnOrAfter(today);
    if (!day.isValid() || person.contact.meta.isDeleted())
        return std::nullopt;
    AgendaItem item;
    item.kind = AgendaKind::Birthday;
    item.due = day;
    item.accountId = person.accountId;
    item.contactId = person.contact.id;
    item.title = person.contact.displayName();
    return item;
}

/// A reminder to reconnect stands for the thanks that its gift awaits.
void dropThanksWithReminder(std::vector<AgendaItem>& items, const std::vector<Reminder>& reminders,
                            QDate today)
{
    std::set<GiftId> reminded;
    for (const auto& reminder : reminders)
        if (reminder.giftId && itemOf(reminder, today))
            reminded.insert(*reminder.giftId);
    std::erase_if(items, [&](const AgendaItem& item) {
        return item.kind == AgendaKind::GiftThanks && reminded.contains(*item.giftId);
    });
}

template<class Source>
void addItems(std::vector<AgendaItem>& items, const std::vector<Source>& sources, QDate today,
              QDate last)
{
    for (const auto& source : sources) {
        auto item = itemOf(source, today);
        if (!item || item->due > last)
            continue;
        item->late = item->due < today;
        items.push_back(std::move(*item));
    }
}

} // namespace

std::vector<AgendaItem> agenda(const AgendaSources& sources, QDate today, int days)
{
    const QDate last = today.addDays(days);
    std::vector<AgendaItem> items;
    addItems(items, sources.gifts, today, last);
    dropThanksWithReminder(items, sources.reminders, today);
    addItems(items, sources.reminders, today, last);
    addItems(items, sources.asks, today, last);
    addItems(items, sources.people, today, last);
    std::ranges::stable_sort(items, {}, [](const AgendaItem& item) {
        return std::tuple(item.due, item.kind, item.title);
    });
    return items;
}

QString label(AgendaKind kind)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("Agenda", text); };
    switch (kind) {
    case AgendaKind::GiftOrder:
        return words(QT_TRANSLATE_NOOP("Agenda", "Order"));
    case AgendaKind::GiftInscribe:
        return words(QT_TRANSLATE_NOOP("Agenda", "Inscribe"));
    case AgendaKind::GiftPost:
        return words(QT_TRANSLATE_NOOP("Agenda", "Post"));
    case AgendaKind::GiftThanks:
        return words(QT_TRANSLATE_NOOP("Agenda", "Hear how it was liked"));
    case AgendaKind::Reminder:
        return words(QT_TRANSLATE_NOOP("Agenda", "Reminder"));
    case AgendaKind::AskWaiting:
        return words(QT_TRANSLATE_NOOP("Agenda", "Waiting for an answer"));
    case AgendaKind::Birthday:
        return words(QT_TRANSLATE_NOOP("Agenda", "Birthday"));
    }
    Q_UNREACHABLE();
}

} // namespace goodturn::planning

#pragma once

#include "core/domain/ask.h"
#include "core/domain/contact.h"
#include "core/domain/gift.h"
#include "core/domain/reminder.h"

#include <vector>

namespace goodturn::planning {

enum class AgendaKind
{
    GiftOrder, ///< choose it, order it
    GiftInscribe,
    GiftPost,
    GiftThanks, ///< sent; no word of it yet
    Reminder,
    AskWaiting, ///< an ask without an answer
    Birthday
};

} // namespace goodturn::planning

template<>
struct goodturn::EnumCodes<goodturn::planning::AgendaKind>
{
    using Kind = planning::AgendaKind;
    static constexpr EnumCode<Kind> all[] = {
        {Kind::GiftOrder, "gift-order"}, {Kind::GiftInscribe, "gift-inscribe"},
        {Kind::GiftPost, "gift-post"},   {Kind::GiftThanks, "gift-thanks"},
        {Kind::Reminder, "reminder"},    {Kind::AskWaiting, "ask-waiting"},
        {Kind::Birthday, "birthday"},
    };
};

namespace goodturn::planning {

/// One thing to do, by a day.
struct AgendaItem
{
    AgendaKind kind = AgendaKind::Reminder;
    QDate due;
    bool late = false;   ///< due lies before today
    AccountId accountId; ///< not valid for somebody without an account
    std::optional<ContactId> contactId;
    std::optional<GiftId> giftId;
    std::optional<AskId> askId;
    std::optional<ReminderId> reminderId;
    QString title; ///< of the gift, reminder or ask, or the person's name; may be empty

    bool operator==(const AgendaItem&) const = default;
};

/// Somebody whose birthday is kept, and where they work now.
struct BirthdayPerson
{
    Contact contact;
    AccountId accountId;
};

/// Records the agenda is made of. Those in the trash, done, resolved or cancelled are passed over.
struct AgendaSources
{
    std::vector<Gift> gifts;
    std::vector<Reminder> reminders;
    std::vector<Ask> asks;
    std::vector<BirthdayPerson> people;
};

/// Days an ask waits for its answer before it counts as unanswered (model.md, section 5).
constexpr int answerDays = 14;

/// What is late, and what falls due from today to `days` days ahead, the earliest first.
std::vector<AgendaItem> agenda(const AgendaSources& sources, QDate today, int days);

/// What the item asks for, for people: "Order", "Inscribe", "Waiting for an answer".
QString label(AgendaKind kind);

} // namespace goodturn::planning

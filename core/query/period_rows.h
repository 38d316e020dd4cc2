#pragma once

#include "core/planning/gift_policy.h"
#include "core/query/page_rows.h"

#include <map>
#include <optional>
#include <vector>

namespace goodturn::query {

/// The days that a report speaks of, both included; of all accounts or of one.
struct Period
{
    QDate from;
    QDate to;
    std::optional<AccountId> account = {};
};

/// A favour among those of several accounts.
struct PeriodFavour
{
    TimelineRow entry;
    AccountId accountId;
    QString account;
};

/// A gift that went out, or came. Nothing that is private to the rep.
struct PassedGift
{
    GiftId id; ///< invalid: it is known as a favour alone
    Direction direction = Direction::Given;
    AccountId accountId;
    QString account;
    QDate day;      ///< when it was sent, or came
    QString people; ///< on their side: who got it, or gave it; empty: the account
    QString giver;  ///< of one given: in whose name; empty: the rep
    GiftItem item = GiftItem::Book;
    QString title;
    QString author;
    Occasion occasion = Occasion::NoOccasion;
    QString occasionName;
    GiftState state = GiftState::Sent;
    QDate returnedOn;
    std::optional<Money> amount;
    bool isPlanned = false; ///< the amount is what was planned; what it came to is not noted
};

struct GiftsOfPeriod
{
    std::vector<PassedGift> gifts;
    /// To whom they went, as a policy on gifts looks at them.
    std::map<AccountId, planning::GuardedAccount> accounts;
};

} // namespace goodturn::query

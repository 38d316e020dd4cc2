#pragma once

#include "core/domain/account.h"
#include "core/planning/touch.h"
#include "core/reciprocity/figures.h"

#include <array>
#include <optional>

namespace goodturn::query {

/// What the accounts list shows: all words of `text` in name, industry, owner, tags or place.
struct AccountFilter
{
    QString text;
    std::optional<Lifecycle> lifecycle;
    QString tag;

    bool operator==(const AccountFilter&) const = default;
};

/// One line of the accounts list.
struct AccountRow
{
    AccountId id;
    QUuid uuid;
    QString name;
    AccountType type = AccountType::Company;
    Lifecycle lifecycle = Lifecycle::Prospect;
    int people = 0;
    QDate lastTouch;                ///< the newest favour or interaction; null: none
    planning::TouchState touch;     ///< how that stands to the account's cadence
    std::array<double, 12> given{}; ///< points by month, this month last
    std::array<double, 12> received{};
    reciprocity::Standing standing = reciprocity::Standing::New;
    bool isOwnStanding = false; ///< the rep set it against the figures
    double feltBalance = 0;     ///< NB, in points
};

} // namespace goodturn::query

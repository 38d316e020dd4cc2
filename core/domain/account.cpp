#include "core/domain/account.h"

namespace goodturn {

std::optional<StandingOverride> overrideOn(const Account& account, QDate today)
{
    if (!account.ownStanding || account.ownStandingUntil < today)
        return std::nullopt;
    return StandingOverride{*account.ownStanding, account.ownStandingReason,
                            account.ownStandingUntil};
}

} // namespace goodturn

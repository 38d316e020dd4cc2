#include "core/domain/favour.h"

#include <algorithm>
#include <cmath>

namespace goodturn {

FeltWorth defaultWorth(FavourKind kind)
{
    switch (kind) {
    case FavourKind::Courtesy:
        return FeltWorth::Slight;
    case FavourKind::Information:
    case FavourKind::Time:
        return FeltWorth::Small;
    case FavourKind::Book:
    case FavourKind::Gift:
    case FavourKind::Insight:
    case FavourKind::Endorsement:
    case FavourKind::Other:
        return FeltWorth::Fair;
    case FavourKind::Introduction:
    case FavourKind::Referral:
    case FavourKind::Recommendation:
    case FavourKind::Testimonial:
        return FeltWorth::Large;
    case FavourKind::Order:
        return FeltWorth::Great;
    }
    Q_UNREACHABLE();
}

FeltWorth suggestedWorth(const Money& money, double referenceAmount)
{
    const double amount = money.toMajor();
    if (!(amount > 0.0) || !(referenceAmount > 0.0))
        return FeltWorth::Slight;
    const double raw = std::floor(3.0 + std::log2(amount / referenceAmount) / 2.0 + 0.5);
    return FeltWorth(int(std::clamp(raw, 1.0, 5.0)));
}

std::optional<FeltWorth> feltWorthFromInt(int value)
{
    if (value < 1 || value > 5)
        return std::nullopt;
    return FeltWorth(value);
}

} // namespace goodturn

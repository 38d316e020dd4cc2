#include "core/domain/ask.h"

namespace goodturn {

bool isResolved(AskState state)
{
    switch (state) {
    case AskState::Granted:
    case AskState::Redirected:
    case AskState::Declined:
    case AskState::NoAnswer:
        return true;
    case AskState::Draft:
    case AskState::Open:
    case AskState::Withdrawn:
        return false;
    }
    Q_UNREACHABLE();
}

FavourKind favourKindFor(AskKind kind)
{
    switch (kind) {
    case AskKind::Order:
        return FavourKind::Order;
    case AskKind::Introduction:
        return FavourKind::Introduction;
    case AskKind::Referral:
        return FavourKind::Referral;
    case AskKind::Meeting:
        return FavourKind::Time;
    case AskKind::Testimonial:
        return FavourKind::Testimonial;
    case AskKind::Information:
        return FavourKind::Information;
    case AskKind::OtherFavour:
        return FavourKind::Other;
    }
    Q_UNREACHABLE();
}

} // namespace goodturn

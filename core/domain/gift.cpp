#include "core/domain/gift.h"

namespace goodturn {

std::optional<GiftState> nextState(GiftState state)
{
    switch (state) {
    case GiftState::Idea:
        return GiftState::Planned;
    case GiftState::Planned:
        return GiftState::Ordered;
    case GiftState::Ordered:
        return GiftState::Inscribed;
    case GiftState::Inscribed:
        return GiftState::Sent;
    case GiftState::Sent:
        return GiftState::Thanked;
    case GiftState::Thanked:
    case GiftState::Cancelled:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

bool isBeingPrepared(GiftState state)
{
    return state == GiftState::Idea || state == GiftState::Planned || state == GiftState::Ordered ||
           state == GiftState::Inscribed;
}

} // namespace goodturn

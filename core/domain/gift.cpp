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
        return GiftState::Arrived;
    case GiftState::Arrived:
        return GiftState::Inscribed;
    case GiftState::Inscribed:
        return GiftState::Sent;
    case GiftState::Sent:
        return GiftState::Delivered;
    case GiftState::Delivered:
        return GiftState::Thanked;
    case GiftState::Thanked:
    case GiftState::Returned:
    case GiftState::Cancelled:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

bool isBeingPrepared(GiftState state)
{
    return state == GiftState::Idea || state == GiftState::Planned || state == GiftState::Ordered ||
           state == GiftState::Arrived || state == GiftState::Inscribed;
}

bool isLetGo(GiftState state)
{
    return state == GiftState::Returned || state == GiftState::Cancelled;
}

bool isOut(GiftState state)
{
    return state == GiftState::Sent || state == GiftState::Delivered || state == GiftState::Thanked;
}

} // namespace goodturn

#include "core/reciprocity/usual_worth.h"

namespace goodturn::reciprocity {

namespace {

int worthOf(FavourKind kind, const ReciprocityParameters& p)
{
    switch (kind) {
    case FavourKind::Courtesy:
        return p.courtesyWorth;
    case FavourKind::Information:
        return p.informationWorth;
    case FavourKind::Time:
        return p.timeWorth;
    case FavourKind::Book:
        return p.bookWorth;
    case FavourKind::Gift:
        return p.giftWorth;
    case FavourKind::Insight:
        return p.insightWorth;
    case FavourKind::Endorsement:
        return p.endorsementWorth;
    case FavourKind::Introduction:
        return p.introductionWorth;
    case FavourKind::Referral:
        return p.referralWorth;
    case FavourKind::Recommendation:
        return p.recommendationWorth;
    case FavourKind::Testimonial:
        return p.testimonialWorth;
    case FavourKind::Order:
        return p.orderWorth;
    case FavourKind::Other:
        return p.otherWorth;
    }
    Q_UNREACHABLE();
}

} // namespace

FeltWorth usualWorth(FavourKind kind, const ReciprocityParameters& parameters)
{
    return feltWorthFromInt(worthOf(kind, parameters)).value_or(defaultWorth(kind));
}

FeltWorth usualWorth(const Favour& favour, const ReciprocityParameters& parameters)
{
    return favour.money && favour.money->minor() > 0
               ? suggestedWorth(*favour.money, parameters.referenceAmount)
               : usualWorth(favour.kind, parameters);
}

} // namespace goodturn::reciprocity

#pragma once

#include "core/base/enum_codes.h"

namespace goodturn {

/// How many people work there, as the bands of business statistics go.
enum class SizeBand
{
    Self,
    UpTo10,
    UpTo50,
    UpTo250,
    UpTo1000,
    UpTo5000,
    Over5000
};

/// What an account is to the rep besides a client: several may hold at once.
enum class RelationKind
{
    Supplier,
    Referrer,
    Reseller,
    Advisor,
    Investor,
    Competitor,
    Press,
    Authority,
    Association,
    Friend
};

/// What an account's own rules let its people take.
enum class GiftStance
{
    Welcome,
    SmallOnly, ///< tokens and books
    CardsOnly,
    None
};

template<>
struct EnumCodes<SizeBand>
{
    static constexpr EnumCode<SizeBand> all[] = {
        {SizeBand::Self, "1"},
        {SizeBand::UpTo10, "2-10"},
        {SizeBand::UpTo50, "11-50"},
        {SizeBand::UpTo250, "51-250"},
        {SizeBand::UpTo1000, "251-1000"},
        {SizeBand::UpTo5000, "1001-5000"},
        {SizeBand::Over5000, "5001+"},
    };
};

template<>
struct EnumCodes<RelationKind>
{
    static constexpr EnumCode<RelationKind> all[] = {
        {RelationKind::Supplier, "supplier"},
        {RelationKind::Referrer, "referrer"},
        {RelationKind::Reseller, "reseller"},
        {RelationKind::Advisor, "advisor"},
        {RelationKind::Investor, "investor"},
        {RelationKind::Competitor, "competitor"},
        {RelationKind::Press, "press"},
        {RelationKind::Authority, "authority"},
        {RelationKind::Association, "association"},
        {RelationKind::Friend, "friend"},
    };
};

template<>
struct EnumCodes<GiftStance>
{
    static constexpr EnumCode<GiftStance> all[] = {
        {GiftStance::Welcome, "welcome"},
        {GiftStance::SmallOnly, "small"},
        {GiftStance::CardsOnly, "cards"},
        {GiftStance::None, "none"},
    };
};

} // namespace goodturn

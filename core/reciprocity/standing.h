#pragma once

#include "core/base/enum_codes.h"
#include "core/reciprocity/balances.h"
#include "core/reciprocity/chance.h"

namespace goodturn::reciprocity {

/// Where an account stands (model.md, section 6). A question or an advice to the rep, never an
/// action.
enum class Standing
{
    New,
    TheyAreOwed,
    QualifyOut,
    Test,
    Earned,
    Balanced,
    GiveFirst
};

/// The first rule of model.md, section 6, that holds.
Standing standingFor(const Balances& balances, const Opportunities& opportunities, double p1,
                     const ReciprocityParameters& parameters = {});

/// "Earned the right to ask": as it stands alone on a pill.
QString label(Standing standing);

} // namespace goodturn::reciprocity

template<>
struct goodturn::EnumCodes<goodturn::reciprocity::Standing>
{
    using Standing = goodturn::reciprocity::Standing;
    static constexpr EnumCode<Standing> all[] = {
        {Standing::New, "new"},
        {Standing::TheyAreOwed, "they-are-owed"},
        {Standing::QualifyOut, "qualify-out"},
        {Standing::Test, "test"},
        {Standing::Earned, "earned"},
        {Standing::Balanced, "balanced"},
        {Standing::GiveFirst, "give-first"},
    };
};

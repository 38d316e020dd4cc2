#pragma once

#include "core/base/enum_codes.h"

namespace goodturn {

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

template<>
struct EnumCodes<Standing>
{
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

} // namespace goodturn

#pragma once

#include "core/base/enum_codes.h"

#include <span>

namespace goodturn {

/// What a gift or a good word is for: a day of the person, a holiday that they keep, or none.
enum class Occasion
{
    Christmas,
    NewYear,
    Birthday,
    ClientAnniversary,
    Thanks,
    NoOccasion,
    Own,
    WorkAnniversary, ///< of the day on which they began where they work
    Epiphany,
    Easter,
    Thanksgiving, ///< of the United States
    OrthodoxChristmas,
    OrthodoxEaster,
    Passover,
    RoshHashanah,
    Hanukkah,
    EidAlFitr,
    EidAlAdha,
    LunarNewYear,
    MidAutumn,
    Diwali,
    Nowruz
};

template<>
struct EnumCodes<Occasion>
{
    static constexpr EnumCode<Occasion> all[] = {
        {Occasion::Christmas, "christmas"},
        {Occasion::NewYear, "new-year"},
        {Occasion::Birthday, "birthday"},
        {Occasion::WorkAnniversary, "work-anniversary"},
        {Occasion::ClientAnniversary, "client-anniversary"},
        {Occasion::Thanks, "thanks"},
        {Occasion::Epiphany, "epiphany"},
        {Occasion::Easter, "easter"},
        {Occasion::Thanksgiving, "thanksgiving"},
        {Occasion::OrthodoxChristmas, "orthodox-christmas"},
        {Occasion::OrthodoxEaster, "orthodox-easter"},
        {Occasion::Passover, "passover"},
        {Occasion::RoshHashanah, "rosh-hashanah"},
        {Occasion::Hanukkah, "hanukkah"},
        {Occasion::EidAlFitr, "eid-al-fitr"},
        {Occasion::EidAlAdha, "eid-al-adha"},
        {Occasion::LunarNewYear, "lunar-new-year"},
        {Occasion::MidAutumn, "mid-autumn"},
        {Occasion::Diwali, "diwali"},
        {Occasion::Nowruz, "nowruz"},
        {Occasion::NoOccasion, "none"},
        {Occasion::Own, "own"},
    };
};

/// The occasions that are holidays, of which a person may keep any number, in the order in which
/// they are offered.
std::span<const Occasion> holidays();
bool isHoliday(Occasion occasion);

} // namespace goodturn

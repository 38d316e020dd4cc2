#include "core/domain/occasion.h"

#include "core/domain/labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace goodturn {

namespace {

constexpr Occasion offered[] = {
    Occasion::Christmas,      Occasion::NewYear,      Occasion::Epiphany,
    Occasion::Easter,         Occasion::Thanksgiving, Occasion::OrthodoxChristmas,
    Occasion::OrthodoxEaster, Occasion::Passover,     Occasion::RoshHashanah,
    Occasion::Hanukkah,       Occasion::EidAlFitr,    Occasion::EidAlAdha,
    Occasion::LunarNewYear,   Occasion::MidAutumn,    Occasion::Diwali,
    Occasion::Nowruz,
};

struct OccasionWords
{
    Occasion occasion;
    const char* text;
};

constexpr OccasionWords occasionWords[] = {
    {Occasion::Christmas, QT_TRANSLATE_NOOP("Labels", "Christmas")},
    {Occasion::NewYear, QT_TRANSLATE_NOOP("Labels", "New Year")},
    {Occasion::Birthday, QT_TRANSLATE_NOOP("Labels", "Birthday")},
    {Occasion::WorkAnniversary, QT_TRANSLATE_NOOP("Labels", "Work anniversary")},
    {Occasion::ClientAnniversary, QT_TRANSLATE_NOOP("Labels", "Client anniversary")},
    {Occasion::Thanks, QT_TRANSLATE_NOOP("Labels", "A thank-you")},
    {Occasion::Epiphany, QT_TRANSLATE_NOOP("Labels", "Epiphany")},
    {Occasion::Easter, QT_TRANSLATE_NOOP("Labels", "Easter")},
    {Occasion::Thanksgiving, QT_TRANSLATE_NOOP("Labels", "Thanksgiving")},
    {Occasion::OrthodoxChristmas, QT_TRANSLATE_NOOP("Labels", "Orthodox Christmas")},
    {Occasion::OrthodoxEaster, QT_TRANSLATE_NOOP("Labels", "Orthodox Easter")},
    {Occasion::Passover, QT_TRANSLATE_NOOP("Labels", "Passover")},
    {Occasion::RoshHashanah, QT_TRANSLATE_NOOP("Labels", "Rosh Hashanah")},
    {Occasion::Hanukkah, QT_TRANSLATE_NOOP("Labels", "Hanukkah")},
    {Occasion::EidAlFitr, QT_TRANSLATE_NOOP("Labels", "Eid al-Fitr")},
    {Occasion::EidAlAdha, QT_TRANSLATE_NOOP("Labels", "Eid al-Adha")},
    {Occasion::LunarNewYear, QT_TRANSLATE_NOOP("Labels", "Lunar New Year")},
    {Occasion::MidAutumn, QT_TRANSLATE_NOOP("Labels", "Mid-Autumn")},
    {Occasion::Diwali, QT_TRANSLATE_NOOP("Labels", "Diwali")},
    {Occasion::Nowruz, QT_TRANSLATE_NOOP("Labels", "Nowruz")},
    {Occasion::NoOccasion, QT_TRANSLATE_NOOP("Labels", "No occasion")},
    {Occasion::Own, QT_TRANSLATE_NOOP("Labels", "Another occasion")},
};

} // namespace

std::span<const Occasion> holidays()
{
    return offered;
}

bool isHoliday(Occasion occasion)
{
    return std::ranges::find(offered, occasion) != std::end(offered);
}

QString label(Occasion value)
{
    const auto found = std::ranges::find(occasionWords, value, &OccasionWords::occasion);
    return found == std::end(occasionWords) ? QString()
                                            : QCoreApplication::translate("Labels", found->text);
}

} // namespace goodturn

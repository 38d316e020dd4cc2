#include "core/domain/contact_point.h"

#include <algorithm>

namespace goodturn {

bool looksLikeEmail(const QString& text)
{
    const qsizetype at = text.indexOf(u'@');
    const bool hasSpace = std::ranges::any_of(text, [](QChar c) { return c.isSpace(); });
    return at > 0 && at == text.lastIndexOf(u'@') && at + 1 < text.size() && !hasSpace;
}

bool looksLikePhone(const QString& text)
{
    constexpr qsizetype fewest = 3; // emergency numbers and extensions
    constexpr qsizetype most = 20;  // fifteen by E.164, and an extension
    const QString number = text.section(u'x', 0, 0, QString::SectionCaseInsensitiveSeps);
    const auto digits = std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
    const bool hasLetters = std::ranges::any_of(number, [](QChar c) { return c.isLetter(); });
    return digits >= fewest && digits <= most && !hasLetters;
}

bool Address::isEmpty() const
{
    return street.isEmpty() && city.isEmpty() && region.isEmpty() && postcode.isEmpty() &&
           country.isEmpty();
}

} // namespace goodturn

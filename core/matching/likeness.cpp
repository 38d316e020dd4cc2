#include "core/matching/likeness.h"

#include "core/matching/comparable.h"
#include "core/matching/nicknames.h"

#include <algorithm>

namespace goodturn::matching {

namespace {

constexpr qsizetype longEnough = 5; // letters, for one of them to be a slip

bool isSlip(const QString& a, const QString& b)
{
    return std::min(a.size(), b.size()) >= longEnough && lettersApart(a, b, 1) == 1;
}

/// Whether all words of the one are among those of the other.
bool isPart(const QStringList& a, const QStringList& b)
{
    const QStringList& few = a.size() <= b.size() ? a : b;
    const QStringList& many = a.size() <= b.size() ? b : a;
    return !few.isEmpty() &&
           std::ranges::all_of(few, [&](const QString& word) { return many.contains(word); });
}

enum class Likeness
{
    Unknown,
    Other,
    Initial,
    Nickname,
    Close,
    Same
};

Likeness familyLikeness(const QStringList& a, const QStringList& b)
{
    if (a.isEmpty() || b.isEmpty())
        return Likeness::Unknown;
    if (a == b)
        return Likeness::Same;
    if (isPart(a, b) || isSlip(a.join(u' '), b.join(u' ')))
        return Likeness::Close;
    return Likeness::Other;
}

Likeness givenLikeness(const PersonName& a, const PersonName& b)
{
    if (a.given.isEmpty() || b.given.isEmpty())
        return Likeness::Unknown;
    if (a.given == b.given)
        return Likeness::Same;
    const QString& one = a.given.first();
    const QString& other = b.given.first();
    const auto isNickname = [](const PersonName& who, const QString& name) {
        return !who.nickname.isEmpty() && who.nickname == name;
    };
    if (areNicknames(one, other) || isNickname(a, other) || isNickname(b, one))
        return Likeness::Nickname;
    if ((one.size() == 1 || other.size() == 1) && one.at(0) == other.at(0))
        return Likeness::Initial;
    return isPart(a.given, b.given) || isSlip(one, other) ? Likeness::Close : Likeness::Other;
}

} // namespace

PersonName PersonName::of(const QString& given, const QString& family, const QString& nickname)
{
    return {comparable(given).split(u' ', Qt::SkipEmptyParts),
            comparable(family).split(u' ', Qt::SkipEmptyParts), comparable(nickname)};
}

std::optional<Evidence> compareNames(const PersonName& a, const PersonName& b)
{
    if (a.isEmpty() || b.isEmpty())
        return std::nullopt;
    if (!a.given.isEmpty() && !a.family.isEmpty() && a.given == b.family && a.family == b.given)
        return Evidence{Sign::SwappedName, {}};
    const Likeness family = familyLikeness(a.family, b.family);
    const Likeness given = givenLikeness(a, b);
    if (family == Likeness::Other || given == Likeness::Other)
        return Evidence{Sign::OtherName, {}};
    if (family == Likeness::Unknown || given == Likeness::Unknown)
        return std::nullopt;
    if (given == Likeness::Initial)
        return Evidence{Sign::Initial, a.given.first().size() <= b.given.first().size()
                                           ? a.given.first().toUpper()
                                           : b.given.first().toUpper()};
    if (given == Likeness::Nickname) {
        const QString& one = a.given.first();
        const QString& other = b.given.first();
        const bool isFirst = std::pair(one.size(), one) <= std::pair(other.size(), other);
        QString brief = isFirst ? one : other;
        brief[0] = brief.at(0).toUpper();
        return Evidence{Sign::Nickname, brief};
    }
    const bool isSame = family == Likeness::Same && given == Likeness::Same;
    return Evidence{isSame ? Sign::SameName : Sign::CloseName, {}};
}

} // namespace goodturn::matching

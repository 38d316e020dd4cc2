#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QStringList>

#include <functional>
#include <utility>
#include <vector>

namespace goodturn::matching {

/// What speaks for, or against, two records being one.
enum class Sign
{
    SameEmail,
    SamePhone,
    SameName,
    SwappedName,   ///< given and family name changed places
    Nickname,      ///< Bob and Robert, with one family name
    CloseName,     ///< a letter apart, or a part of the other
    Initial,       ///< I. Duarte and Ines Duarte
    SameDomain,    ///< of two companies
    SamePlace,     ///< both at one account now; of two companies, in one town
    SharedPerson,  ///< somebody has been at both accounts
    OtherName,     ///< against: names that nobody has both
    OtherBirthday, ///< against
};

struct Evidence
{
    Sign sign = Sign::SameName;
    QString detail; ///< what is the same, as it is written: "ines@harbourlowe.example"

    bool operator==(const Evidence&) const = default;
};

/// Two records that may be one, with why. `first` is the smaller key.
struct Match
{
    qint64 first = 0;
    qint64 second = 0;
    int score = 0; ///< 0 to 100: how sure it is
    std::vector<Evidence> evidence;

    bool operator==(const Match&) const = default;
};

/// From this score on two records are worth a look.
constexpr int leastScore = 55;

/// Compares pairs of records by their places, and keeps those worth a look, the surest first.
/// Cancelled when `progress` says so.
Result<std::vector<Match>> likelyAmong(const std::vector<std::pair<int, int>>& pairs,
                                       const std::function<Match(int, int)>& compare,
                                       const Progress& progress);

/// Within a sentence: "same e-mail address (ines@harbourlowe.example)".
QString words(const Evidence& evidence);
QStringList words(const std::vector<Evidence>& evidence);

} // namespace goodturn::matching

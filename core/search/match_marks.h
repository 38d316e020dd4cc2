#pragma once

#include "core/search/typed_query.h"

#include <QString>

#include <vector>

namespace goodturn::search {

/// A stretch of a text, in UTF-16 units.
struct Mark
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const Mark&) const = default;
};

/// Where `shown` has what was typed, without regard to case, accents and spellings; beginnings of
/// words are preferred, and the digits of a phone number are found between its signs. In order,
/// and apart from each other. Only the first `longest` UTF-16 units are looked at.
std::vector<Mark> marksIn(const QString& shown, const TypedQuery& query, qsizetype longest = 1000);

} // namespace goodturn::search

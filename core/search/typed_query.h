#pragma once

#include "core/search/phone_digits.h"

#include <QString>

#include <string>
#include <vector>

namespace goodturn::search {

/// What stands in the field, made ready to be looked for.
struct TypedQuery
{
    std::string whole;                      ///< folded
    std::vector<std::string> words;         ///< each must fit; none twice
    std::vector<PhoneDigits::Typed> phones; ///< or, one of these must

    bool isEmpty() const { return words.empty() && phones.empty(); }
    /// Whether words are looked for inside of others: of a number it is the digits as a whole.
    bool looksInside() const { return phones.empty(); }
};

/// At most 200 characters count.
TypedQuery typedQuery(const QString& typed, const PhoneDigits& phones);

} // namespace goodturn::search

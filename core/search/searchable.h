#pragma once

#include "core/domain/record_key.h"
#include "core/search/phone_digits.h"
#include "core/search/word_level.h"

#include <string>
#include <vector>

namespace goodturn::search {

/// An account or a person as it is to be found; all texts as people wrote them, in UTF-8.
struct Searchable
{
    RecordKey key;
    std::string name;
    std::vector<std::string> alsoNames; ///< nicknames
    std::vector<std::string> others;    ///< town, industry, tags, the account of a person
    std::vector<std::string> addresses; ///< e-mail
    std::vector<std::string> phones;
    int lastDay = 0; ///< Julian day of the last contact; of two that fit alike the later is first
};

struct Token
{
    std::string text;
    Role role = Role::Name;
};

/// The same made ready for the index.
struct Prepared
{
    RecordKey key;
    std::string name; ///< folded
    std::vector<Token> tokens;
    int lastDay = 0;
};

Prepared prepare(const Searchable& record, const PhoneDigits& phones);

} // namespace goodturn::search

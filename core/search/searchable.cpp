#include "core/search/searchable.h"

namespace goodturn::search {

namespace {

void append(std::vector<Token>& tokens, std::vector<std::string>& words, Role role)
{
    for (std::string& word : words)
        tokens.push_back({std::move(word), role});
    words.clear();
}

} // namespace

Prepared prepare(const Searchable& record, const PhoneDigits& phones)
{
    Prepared made{record.key, foldedUtf8(record.name), {}, record.lastDay};
    std::vector<std::string> words;
    appendWords(made.name, words);
    for (const std::string& name : record.alsoNames)
        appendWords(foldedUtf8(name), words);
    append(made.tokens, words, Role::Name);
    for (const std::string& other : record.others)
        appendWords(foldedUtf8(other), words);
    for (const std::string& address : record.addresses)
        appendWholeWords(foldedUtf8(address), words);
    for (const std::string& phone : record.phones)
        if (std::string digits = phones.stored(phone); !digits.empty())
            words.push_back(std::move(digits));
    append(made.tokens, words, Role::Other);
    return made;
}

} // namespace goodturn::search

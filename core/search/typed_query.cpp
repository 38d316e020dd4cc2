#include "core/search/typed_query.h"

#include "core/base/text.h"
#include "core/search/word_level.h"

#include <algorithm>

namespace goodturn::search {

TypedQuery typedQuery(const QString& typed, const PhoneDigits& phones)
{
    const QString clean = cleanedAndCut(typed, TextLimit::Name);
    TypedQuery query;
    query.whole = foldedUtf8(clean.toStdString());
    appendWholeWords(query.whole, query.words);
    std::vector<std::string> once;
    for (std::string& word : query.words)
        if (std::ranges::find(once, word) == once.end())
            once.push_back(std::move(word));
    query.words = std::move(once);
    query.phones = phones.typed(clean);
    return query;
}

} // namespace goodturn::search

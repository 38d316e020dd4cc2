#include "core/search/live_index.h"

#include <algorithm>

namespace goodturn::search {

namespace {

Level bestOf(const Prepared& record, std::string_view word, bool inside)
{
    Level best = Level::None;
    for (const Token& token : record.tokens)
        if (inside || token.text.starts_with(word))
            best = std::min(best, levelOf(token.text, token.role, word));
    return best;
}

Level phoneFit(const Prepared& record, const PhoneDigits::Typed& phone)
{
    Level best = Level::None;
    for (const Token& token : record.tokens)
        if (!phone.fromStart || token.text.starts_with(phone.digits))
            best = std::min(best, levelOf(token.text, token.role, phone.digits));
    return best;
}

} // namespace

LiveIndex::LiveIndex(NameIndex index) : index_(std::move(index)) {}

void LiveIndex::put(Prepared record)
{
    const RecordKey key = record.key;
    changes_.insert_or_assign(key, std::move(record));
}

void LiveIndex::remove(const RecordKey& key)
{
    if (index_.contains(key))
        changes_.insert_or_assign(key, std::nullopt);
    else
        changes_.erase(key);
}

Level LiveIndex::fit(const Prepared& record, const TypedQuery& query)
{
    Level level = query.words.empty() ? Level::None : Level::ExactName;
    for (const std::string& word : query.words)
        level = std::max(level, bestOf(record, word, query.looksInside()));
    if (query.words.empty() || level == Level::ExactName)
        level = Level::None;
    for (const PhoneDigits::Typed& phone : query.phones)
        level = std::min(level, phoneFit(record, phone));
    if ((level == Level::WholeWord || level == Level::WordStart) &&
        record.name.starts_with(query.whole))
        return record.name.size() == query.whole.size() ? Level::ExactName : Level::NameStart;
    return level;
}

std::vector<Hit> LiveIndex::find(const TypedQuery& query, size_t limit) const
{
    if (query.isEmpty() || limit == 0)
        return {};
    NameIndex::LeftOut isChanged;
    if (!changes_.empty())
        isChanged = [this](const RecordKey& key) { return changes_.contains(key); };
    std::vector<Hit> hits = index_.find(query, limit, isChanged);
    for (const auto& [key, record] : changes_)
        if (record)
            if (const Level level = fit(*record, query); level != Level::None)
                hits.push_back({key, level, record->lastDay, record->name});
    std::ranges::sort(hits, std::less<>());
    if (hits.size() > limit)
        hits.resize(limit);
    return hits;
}

} // namespace goodturn::search

#include "core/search/name_index.h"

#include <algorithm>
#include <cstring>
#include <tuple>

namespace goodturn::search {

namespace {

constexpr quint32 otherBit = 0x80000000u;

void improve(quint8& level, Level found)
{
    level = std::min(level, quint8(found));
}

/// The first that is greater than `value`, which is likely to be near.
template<class Iterator>
Iterator firstAfter(Iterator first, Iterator last, size_t value)
{
    for (qptrdiff step = 1; step < last - first; step *= 2) {
        if (first[step] > value)
            return std::upper_bound(first, first + step, value);
        first += step;
    }
    return std::upper_bound(first, last, value);
}

} // namespace

bool Hit::operator<(const Hit& other) const
{
    return std::tie(level, other.lastDay, name, key) <
           std::tie(other.level, lastDay, other.name, other.key);
}

std::string_view NameIndex::token(size_t index) const
{
    const quint32 start = tokenStarts_[index];
    return std::string_view(tokens_).substr(start, tokenStarts_[index + 1] - start - 1);
}

std::string_view NameIndex::nameOf(const Entry& entry) const
{
    return std::string_view(names_).substr(entry.name, entry.nameSize);
}

bool NameIndex::contains(const RecordKey& key) const
{
    const auto keyOf = [this](quint32 entry) {
        return RecordKey{entries_[entry].kind, entries_[entry].id};
    };
    const auto found = std::ranges::lower_bound(byKey_, key, {}, keyOf);
    return found != byKey_.end() && keyOf(*found) == key;
}

size_t NameIndex::footprint() const
{
    return entries_.capacity() * sizeof(Entry) + names_.capacity() + tokens_.capacity() +
           sizeof(quint32) * (byKey_.capacity() + tokenStarts_.capacity() + postings_.capacity() +
                              postingStarts_.capacity());
}

/// Notes for each entry of the token the level that fits its role there.
void NameIndex::note(size_t token, Level name, Level other, Levels& levels) const
{
    for (quint32 i = postingStarts_[token]; i < postingStarts_[token + 1]; ++i) {
        const quint32 posting = postings_[i];
        improve(levels[posting & ~otherBit], posting & otherBit ? other : name);
    }
}

void NameIndex::matchStart(std::string_view word, Levels& levels) const
{
    size_t low = 0;
    size_t high = postingStarts_.size() - 1;
    while (low < high) {
        const size_t middle = (low + high) / 2;
        if (token(middle) < word)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low + 1 < tokenStarts_.size() && token(low).starts_with(word); ++low)
        note(low, token(low).size() == word.size() ? Level::WholeWord : Level::WordStart,
             Level::OtherStart, levels);
}

/// Calls `use` with each place of the word in the tokens, in order; it says where to go on.
template<class Use>
void NameIndex::forEachPlace(std::string_view word, Use use) const
{
    const auto rarest = std::ranges::min_element(
        word, {}, [this](char c) { return letters_[static_cast<unsigned char>(c)]; });
    const auto anchor = size_t(rarest - word.begin());
    const char* const begin = tokens_.data();
    const char* const end = begin + tokens_.size() - (word.size() - 1 - anchor);
    for (const char* at = begin + anchor; at < end;) {
        at = static_cast<const char*>(std::memchr(at, *rarest, size_t(end - at)));
        if (!at)
            return;
        if (std::memcmp(at - anchor, word.data(), word.size()) == 0)
            at = begin + use(size_t(at - begin) - anchor) + anchor;
        else
            ++at;
    }
}

void NameIndex::matchInside(std::string_view word, Levels& levels) const
{
    if (word.size() < shortestInside || word.size() > tokens_.size())
        return;
    size_t index = 0;
    forEachPlace(word, [&](size_t place) {
        const auto first = tokenStarts_.begin() + qptrdiff(index);
        index = size_t(firstAfter(first, tokenStarts_.end(), place) - tokenStarts_.begin()) - 1;
        const size_t inToken = place - tokenStarts_[index];
        const bool isStart = beginsWord(token(index), inToken);
        if (inToken > 0)
            note(index, isStart ? Level::WordStart : Level::InnerWord,
                 isStart ? Level::OtherStart : Level::OtherInside, levels);
        return isStart ? size_t(tokenStarts_[index + 1]) : place + 1;
    });
}

NameIndex::Levels NameIndex::matchWords(const TypedQuery& query, bool inside) const
{
    Levels all;
    for (const std::string& word : query.words) {
        Levels levels(entries_.size(), quint8(Level::None));
        matchStart(word, levels);
        if (inside)
            matchInside(word, levels);
        if (all.empty())
            all = std::move(levels);
        else
            std::ranges::transform(all, levels, all.begin(),
                                   [](quint8 a, quint8 b) { return std::max(a, b); });
    }
    all.resize(entries_.size(), quint8(Level::None));
    return all;
}

void NameIndex::matchPhones(const TypedQuery& query, Levels& levels) const
{
    for (const PhoneDigits::Typed& phone : query.phones) {
        matchStart(phone.digits, levels);
        if (!phone.fromStart)
            matchInside(phone.digits, levels);
    }
}

/// What withName() could say of it at best.
Level NameIndex::bestWithName(const Entry& entry, Level level, const std::string& whole)
{
    if (level != Level::WholeWord && level != Level::WordStart)
        return level;
    return entry.nameSize == whole.size() ? Level::ExactName : Level::NameStart;
}

Level NameIndex::withName(const Entry& entry, Level level, const std::string& whole) const
{
    const Level best = bestWithName(entry, level, whole);
    return best != level && nameOf(entry).starts_with(whole) ? best : level;
}

std::vector<Hit> NameIndex::best(const Levels& levels, const TypedQuery& query, size_t limit,
                                 const LeftOut& isLeftOut) const
{
    // One number that sorts as Hit does: entries are in the order of their names.
    using Rank = std::pair<quint64, quint32>;
    std::vector<Rank> heap;
    heap.reserve(limit + 1);
    for (quint32 i = 0; i < entries_.size(); ++i) {
        if (levels[i] == quint8(Level::None))
            continue;
        const Entry& entry = entries_[i];
        const auto rankAt = [&entry, i](Level level) {
            return Rank((quint64(level) << 32) | quint32(0x7fffffff - entry.lastDay), i);
        };
        const Level level = Level(levels[i]);
        // Most names are not read: with the best that they could tell they come too late.
        if (heap.size() == limit && heap.front() < rankAt(bestWithName(entry, level, query.whole)))
            continue;
        const Rank rank = rankAt(withName(entry, level, query.whole));
        if (heap.size() == limit && heap.front() < rank)
            continue;
        if (isLeftOut && isLeftOut({entry.kind, entry.id}))
            continue;
        heap.push_back(rank);
        std::ranges::push_heap(heap);
        if (heap.size() > limit) {
            std::ranges::pop_heap(heap);
            heap.pop_back();
        }
    }
    std::ranges::sort(heap);
    std::vector<Hit> hits;
    for (const auto& [rank, index] : heap) {
        const Entry& entry = entries_[index];
        hits.push_back(
            {{entry.kind, entry.id}, Level(rank >> 32), entry.lastDay, std::string(nameOf(entry))});
    }
    return hits;
}

std::vector<Hit> NameIndex::find(const TypedQuery& query, size_t limit,
                                 const LeftOut& isLeftOut) const
{
    if (query.isEmpty() || entries_.empty() || limit == 0)
        return {};
    Levels levels = matchWords(query, false);
    // What is only inside of words can't come before these.
    size_t byName = 0;
    for (size_t i = 0; i < levels.size() && byName < limit; ++i)
        if (levels[i] <= quint8(Level::WordStart) &&
            !(isLeftOut && isLeftOut({entries_[i].kind, entries_[i].id})))
            ++byName;
    if (byName < limit && query.looksInside())
        levels = matchWords(query, true);
    matchPhones(query, levels);
    return best(levels, query, limit, isLeftOut);
}

} // namespace goodturn::search

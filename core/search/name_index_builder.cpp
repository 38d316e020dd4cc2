#include "core/search/name_index_builder.h"

#include <algorithm>
#include <numeric>

namespace goodturn::search {

namespace {

constexpr quint32 otherBit = 0x80000000u;

} // namespace

NameIndexBuilder::NameIndexBuilder() : slots_(1024) {}

std::string_view NameIndexBuilder::text(quint32 word) const
{
    return std::string_view(words_).substr(known_[word].start, known_[word].size);
}

size_t NameIndexBuilder::slotOf(std::string_view text) const
{
    const size_t mask = slots_.size() - 1;
    size_t slot = std::hash<std::string_view>()(text) & mask;
    while (slots_[slot] != 0 && this->text(slots_[slot] - 1) != text)
        slot = (slot + 1) & mask;
    return slot;
}

void NameIndexBuilder::grow()
{
    slots_.assign(slots_.size() * 2, 0);
    for (quint32 word = 0; word < known_.size(); ++word)
        slots_[slotOf(text(word))] = word + 1;
}

quint32 NameIndexBuilder::wordOf(std::string_view text)
{
    if (known_.size() * 2 > slots_.size())
        grow();
    const size_t slot = slotOf(text);
    if (slots_[slot] == 0) {
        known_.push_back({quint32(words_.size()), quint32(text.size())});
        words_ += text;
        slots_[slot] = quint32(known_.size());
    }
    return slots_[slot] - 1;
}

void NameIndexBuilder::add(const Prepared& record)
{
    const auto place = quint32(entries_.size());
    entries_.push_back({record.key.id, quint32(names_.size()), quint32(record.name.size()),
                        record.lastDay, record.key.kind});
    names_ += record.name;
    for (const Token& token : record.tokens)
        uses_.push_back({wordOf(token.text), token.role == Role::Other ? place | otherBit : place});
}

/// Says where each entry went.
std::vector<quint32> NameIndexBuilder::sortEntries(NameIndex& index)
{
    std::vector<quint32> order(entries_.size());
    std::iota(order.begin(), order.end(), 0u);
    std::ranges::sort(order, {}, [this](quint32 i) {
        const auto& entry = entries_[i];
        return std::tuple(std::string_view(names_).substr(entry.name, entry.nameSize),
                          RecordKey{entry.kind, entry.id});
    });
    std::vector<quint32> newPlaces(entries_.size());
    index.entries_.reserve(entries_.size());
    index.names_.reserve(names_.size());
    for (const quint32 old : order) {
        newPlaces[old] = quint32(index.entries_.size());
        NameIndex::Entry entry = entries_[old];
        const auto start = quint32(index.names_.size());
        index.names_.append(names_, entry.name, entry.nameSize);
        entry.name = start;
        index.entries_.push_back(entry);
    }
    index.byKey_.resize(entries_.size());
    std::iota(index.byKey_.begin(), index.byKey_.end(), 0u);
    std::ranges::sort(index.byKey_, {}, [&index](quint32 i) {
        return RecordKey{index.entries_[i].kind, index.entries_[i].id};
    });
    return newPlaces;
}

void NameIndexBuilder::writeTokens(NameIndex& index, const std::vector<quint32>& newPlaces)
{
    std::vector<quint32> order(known_.size());
    std::iota(order.begin(), order.end(), 0u);
    std::ranges::sort(order, {}, [this](quint32 word) { return text(word); });
    std::vector<quint32> newWords(known_.size());
    index.tokens_.reserve(words_.size() + known_.size());
    index.tokenStarts_.reserve(known_.size() + 1);
    for (const quint32 word : order) {
        newWords[word] = quint32(index.tokenStarts_.size());
        index.tokenStarts_.push_back(quint32(index.tokens_.size()));
        index.tokens_ += text(word);
        index.tokens_ += '\n';
    }
    index.tokenStarts_.push_back(quint32(index.tokens_.size()));
    for (const char c : index.tokens_)
        ++index.letters_[static_cast<unsigned char>(c)];
    index.postingStarts_.assign(known_.size() + 1, 0);
    for (const Use& use : uses_)
        ++index.postingStarts_[newWords[use.word] + 1];
    std::partial_sum(index.postingStarts_.begin(), index.postingStarts_.end(),
                     index.postingStarts_.begin());
    std::vector<quint32> next(index.postingStarts_.begin(), index.postingStarts_.end() - 1);
    index.postings_.resize(uses_.size());
    for (const Use& use : uses_) {
        const quint32 place = newPlaces[use.posting & ~otherBit] | (use.posting & otherBit);
        index.postings_[next[newWords[use.word]]++] = place;
    }
}

NameIndex NameIndexBuilder::finish()
{
    NameIndex index;
    const std::vector<quint32> newPlaces = sortEntries(index);
    entries_ = {};
    names_ = {};
    slots_ = {};
    writeTokens(index, newPlaces);
    return index;
}

} // namespace goodturn::search

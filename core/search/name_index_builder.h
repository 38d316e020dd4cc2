#pragma once

#include "core/search/name_index.h"

#include <deque>

namespace goodturn::search {

/// Collects records into a NameIndex. Each key once; at most two thousand million words.
class NameIndexBuilder
{
public:
    NameIndexBuilder();

    void add(const Prepared& record);
    /// The builder is spent afterwards.
    NameIndex finish();

private:
    struct Word
    {
        quint32 start = 0; ///< in words_
        quint32 size = 0;
    };
    struct Use
    {
        quint32 word = 0;
        quint32 posting = 0;
    };

    quint32 wordOf(std::string_view text);
    void grow();
    std::string_view text(quint32 word) const;
    size_t slotOf(std::string_view text) const;
    std::vector<quint32> sortEntries(NameIndex& index);
    void writeTokens(NameIndex& index, const std::vector<quint32>& newPlaces);

    std::vector<NameIndex::Entry> entries_;
    std::string names_;
    std::string words_;
    std::deque<Word> known_;     ///< grows without a second copy, as uses_ does
    std::vector<quint32> slots_; ///< a hash table of words by number plus one
    std::deque<Use> uses_;
};

} // namespace goodturn::search

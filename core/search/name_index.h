#pragma once

#include "core/search/searchable.h"
#include "core/search/typed_query.h"

#include <array>
#include <functional>
#include <vector>

namespace goodturn::search {

/// A record that fits, with all that its place among the others depends on.
struct Hit
{
    RecordKey key;
    Level level = Level::None;
    int lastDay = 0;
    std::string name; ///< folded

    /// The better fit first, then the later contact, the name, the key.
    bool operator<(const Hit& other) const;
};

/// The words of all accounts and people, sorted, with the records that each stands in. Made once
/// by NameIndexBuilder and never changed; LiveIndex lays changes over it. A search only reads.
class NameIndex
{
public:
    NameIndex() = default;

    size_t size() const { return entries_.size(); }
    bool contains(const RecordKey& key) const;
    /// Bytes held.
    size_t footprint() const;

    /// The best `limit` of those that `isLeftOut` does not know, in order.
    using LeftOut = std::function<bool(const RecordKey&)>;
    std::vector<Hit> find(const TypedQuery& query, size_t limit, const LeftOut& isLeftOut) const;

private:
    friend class NameIndexBuilder;

    /// Sorted by folded name, so that the place of an entry tells its name's.
    struct Entry
    {
        qint64 id = 0;
        quint32 name = 0; ///< where it begins in names_
        quint32 nameSize = 0;
        qint32 lastDay = 0;
        RecordKind kind = RecordKind::Account;
    };
    using Levels = std::vector<quint8>;

    std::string_view token(size_t index) const;
    std::string_view nameOf(const Entry& entry) const;
    void note(size_t token, Level name, Level other, Levels& levels) const;
    void matchStart(std::string_view word, Levels& levels) const;
    template<class Use>
    void forEachPlace(std::string_view word, Use use) const;
    void matchInside(std::string_view word, Levels& levels) const;
    Levels matchWords(const TypedQuery& query, bool inside) const;
    void matchPhones(const TypedQuery& query, Levels& levels) const;
    std::vector<Hit> best(const Levels& levels, const TypedQuery& query, size_t limit,
                          const LeftOut& isLeftOut) const;
    static Level bestWithName(const Entry& entry, Level level, const std::string& whole);
    Level withName(const Entry& entry, Level level, const std::string& whole) const;

    std::vector<Entry> entries_;
    std::vector<quint32> byKey_; ///< entries by kind and id
    std::string names_;
    std::string tokens_;                 ///< sorted, each ended by a line break
    std::array<quint32, 256> letters_{}; ///< how often each byte is in them
    std::vector<quint32> tokenStarts_;   ///< one more than there are tokens
    std::vector<quint32> postings_;      ///< entry, and the role in the highest bit
    std::vector<quint32> postingStarts_; ///< one more than there are tokens
};

} // namespace goodturn::search

#pragma once

#include "core/search/name_index.h"

#include <map>
#include <optional>

namespace goodturn::search {

/// A NameIndex that follows the book: records that were added, renamed or removed since it was made
/// are laid over it, and found in the same order as in an index made anew.
class LiveIndex
{
public:
    explicit LiveIndex(NameIndex index);

    /// A record as it is now, new or known.
    void put(Prepared record);
    /// Nothing when it is unknown.
    void remove(const RecordKey& key);

    std::vector<Hit> find(const TypedQuery& query, size_t limit) const;

    /// How many changes lie over the index; with thousands of them it is quicker made anew.
    size_t changeCount() const { return changes_.size(); }
    size_t footprint() const { return index_.footprint(); }

private:
    static Level fit(const Prepared& record, const TypedQuery& query);

    NameIndex index_;
    std::map<RecordKey, std::optional<Prepared>> changes_; ///< none: removed
};

} // namespace goodturn::search

#pragma once

#include <QHash>
#include <QString>

#include <algorithm>
#include <utility>
#include <vector>

namespace goodturn::matching {

/// Puts records that have something in common together, so that not each has to be compared with
/// each. What more than `crowd` records share says nothing, and makes no pairs.
class Pairing
{
public:
    static constexpr size_t crowd = 60;

    void add(const QString& key, int record) { records_[key].push_back(record); }

    /// How many records have this in common.
    int sharers(const QString& key) const
    {
        const auto found = records_.constFind(key);
        return found == records_.cend() ? 0 : int(found->size());
    }

    /// Each pair once, the smaller first, in order.
    std::vector<std::pair<int, int>> pairs() const
    {
        std::vector<std::pair<int, int>> found;
        for (const std::vector<int>& together : records_)
            if (together.size() <= crowd)
                for (size_t i = 0; i < together.size(); ++i)
                    for (size_t j = i + 1; j < together.size(); ++j)
                        if (together[i] != together[j])
                            found.push_back(std::minmax(together[i], together[j]));
        std::ranges::sort(found);
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

private:
    QHash<QString, std::vector<int>> records_;
};

} // namespace goodturn::matching

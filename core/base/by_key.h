#pragma once

#include <QHash>

#include <algorithm>
#include <utility>
#include <vector>

namespace goodturn {

/// A value for each of many keys of records. They are counted up, so most up to the largest are
/// there: values stand in a row, and those of keys beyond it in a hash.
template<class T>
class ByKey
{
public:
    static constexpr qint64 longestRow = 4'000'000;

    /// `absent` is the value of every other key.
    explicit ByKey(T absent) : absent_(std::move(absent)) {}

    void insert(qint64 key, T value)
    {
        if (!isInRow(key)) {
            others_.insert(key, std::move(value));
            return;
        }
        if (size_t(key) >= row_.size())
            row_.resize(std::max(size_t(key) + 1, 2 * row_.size()), absent_);
        row_[size_t(key)] = std::move(value);
    }

    T value(qint64 key) const
    {
        if (!isInRow(key))
            return others_.value(key, absent_);
        return size_t(key) < row_.size() ? T(row_[size_t(key)]) : absent_;
    }

private:
    static bool isInRow(qint64 key) { return key >= 0 && key < longestRow; }

    T absent_;
    std::vector<T> row_;
    QHash<qint64, T> others_;
};

} // namespace goodturn

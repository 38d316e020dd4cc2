#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>
#include <functional>

namespace goodturn {

/// The key of a record inside one book. An AccountId can't be passed for a ContactId. 0 is "not
/// saved yet". Between books a record is known by its UUID (RecordMeta).
template<class Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : value_(value) {}

    constexpr qint64 value() const { return value_; }
    constexpr bool isValid() const { return value_ > 0; }
    constexpr auto operator<=>(const Id&) const = default;

private:
    qint64 value_ = 0;
};

template<class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value(), seed);
}

} // namespace goodturn

template<class Tag>
struct std::hash<goodturn::Id<Tag>>
{
    size_t operator()(goodturn::Id<Tag> id) const noexcept
    {
        return std::hash<qint64>{}(id.value());
    }
};

#pragma once

#include <QtGlobal>

#include <iterator>
#include <random>

namespace goodturn::sample {

/// A seeded source of whole numbers that gives the same row on every machine. The standard fixes
/// std::mt19937_64 but not the distributions, so the numbers are mapped here.
class Random
{
public:
    explicit Random(quint64 seed) : engine_(seed) {}

    /// A source of its own for one part of a book, so that a change in one part leaves the rest
    /// as it was.
    static Random forPart(quint64 seed, quint64 part);

    /// 0 .. bound-1. `bound` is at least 1.
    int below(int bound);
    /// least .. most, both included.
    int between(int least, int most);
    /// True `percent` times of 100.
    bool chance(int percent);

    /// One element of a list that is not empty.
    template<class List>
    const auto& pick(const List& list)
    {
        return *std::next(std::begin(list), below(static_cast<int>(std::size(list))));
    }

private:
    std::mt19937_64 engine_;
};

} // namespace goodturn::sample

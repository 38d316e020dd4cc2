#pragma once

#include "tests/features/model/independent_model.h"

#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace goodturn::independent {

/// The first and the last day that a file may name, as Julian days: 1 January 1900 and
/// 31 December 2199.
constexpr int firstDay = 2415021;
constexpr int lastDay = 2524593;

/// Draws that come out the same on every machine.
class Draws
{
public:
    explicit Draws(std::uint64_t seed) : engine_(seed) {}

    int between(int least, int most);
    bool chance(int percent) { return between(1, 100) <= percent; }

    template<class T>
    const T& oneOf(const std::vector<T>& all)
    {
        return all[std::size_t(between(0, int(all.size()) - 1))];
    }

    template<class T>
    void shuffle(std::vector<T>& all)
    {
        for (std::size_t i = all.size(); i > 1; --i)
            std::swap(all[i - 1], all[std::size_t(between(0, int(i) - 1))]);
    }

private:
    std::mt19937_64 engine_;
};

/// What may have passed between a rep and an account: 0 to 60 entries in one of several rhythms
/// (regular, in clusters, all on a day, with long silences, close to the return window, over a
/// lifetime), and asks of every outcome, answered at once, in time, late or not at all.
History randomHistory(Draws& draws);

/// Accounts with such histories; one of which there is nothing to tell is left out.
std::map<std::string, History> randomHistories(int accounts, Draws& draws);

/// Days on which to look at it: before, between and after, most of them where something changes
/// or has just changed.
std::vector<int> randomDays(const History& history, int count, Draws& draws);

} // namespace goodturn::independent

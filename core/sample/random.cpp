#include "core/sample/random.h"

namespace goodturn::sample {

namespace {

/// The finaliser of SplitMix64 (Steele, Lea & Flood 2014): neighbouring parts become unrelated
/// seeds.
quint64 mixed(quint64 value)
{
    value += 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

} // namespace

Random Random::forPart(quint64 seed, quint64 part)
{
    return Random(mixed(mixed(seed) + part));
}

int Random::below(int bound)
{
    Q_ASSERT(bound >= 1);
    // The upper 32 bits as a fraction of the bound: uneven by less than bound / 2^32.
    return static_cast<int>(((engine_() >> 32) * static_cast<quint64>(bound)) >> 32);
}

int Random::between(int least, int most)
{
    return least + below(most - least + 1);
}

bool Random::chance(int percent)
{
    return below(100) < percent;
}

} // namespace goodturn::sample

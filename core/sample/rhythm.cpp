#include "core/sample/rhythm.h"

#include <algorithm>

namespace goodturn::sample {

namespace {

constexpr int unpricedPercent = 5;
constexpr int pricedInMoneyPercent = 60;
constexpr int toldAsWellPercent = 35;

/// The days ago on which a stream falls.
std::vector<int> beats(const Rhythm& rhythm, int every, Random& random)
{
    std::vector<int> days;
    if (every <= 0)
        return days;
    int ago = rhythm.fromAgo - random.below(every);
    while (ago >= rhythm.toAgo) {
        days.push_back(ago);
        ago -= std::max(1, random.between(every * 60 / 100, every * 140 / 100));
    }
    return days;
}

InteractionKind drawnKind(Random& random)
{
    using enum InteractionKind;
    static constexpr InteractionKind weighted[] = {Call,  Call,    Call,    Email,   Email,
                                                   Email, Meeting, Meeting, Message, Message,
                                                   Event, Social,  Letter,  Note};
    return weighted[random.below(int(std::size(weighted)))];
}

/// About 15, 30, 60, 120, 240 for a felt worth of 1 to 5: the amounts that suggest those worths.
QString drawnAmount(FeltWorth worth, int scale, Random& random)
{
    const int middle = 15 << (int(worth) - 1);
    const int amount = random.between(middle * 2 / 3, middle * 3 / 2);
    return QString::number((amount - amount % 5 + 5) * scale);
}

FavourEntry drawnFavour(Direction direction, const std::vector<FavourKind>& kinds,
                        const std::vector<FeltWorth>& worths, int scale, Random& random)
{
    FavourEntry favour;
    favour.direction = direction;
    favour.kind = random.pick(kinds);
    favour.worth = worths.empty() ? defaultWorth(favour.kind) : random.pick(worths);
    favour.unpriced = random.chance(unpricedPercent);
    if (!favour.unpriced && random.chance(pricedInMoneyPercent))
        favour.amount = drawnAmount(*favour.worth, scale, random);
    return favour;
}

} // namespace

std::vector<StoryEntry> played(const Rhythm& rhythm, int moneyScale, Random& random)
{
    std::vector<StoryEntry> entries;
    const auto add = [&](Direction direction, int every, const std::vector<FavourKind>& kinds,
                         const std::vector<FeltWorth>& worths) {
        for (const int ago : beats(rhythm, kinds.empty() ? 0 : every, random)) {
            entries.push_back({ago, drawnFavour(direction, kinds, worths, moneyScale, random)});
            if (random.chance(toldAsWellPercent))
                entries.push_back({ago, TalkEntry{drawnKind(random), {}, {}, {}, {}, {}}});
        }
    };
    for (const int ago : beats(rhythm, rhythm.talkEvery, random))
        entries.push_back({ago, TalkEntry{drawnKind(random), {}, {}, {}, {}, {}}});
    add(Direction::Given, rhythm.giveEvery, rhythm.gives, rhythm.giveWorths);
    add(Direction::Received, rhythm.getEvery, rhythm.gets, rhythm.getWorths);
    return entries;
}

} // namespace goodturn::sample

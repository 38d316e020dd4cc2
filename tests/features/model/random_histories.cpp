#include "tests/features/model/random_histories.h"

#include <algorithm>

namespace goodturn::independent {
namespace {

enum class Rhythm
{
    Regular,
    Clusters,
    OneDay,
    Silences,
    NearTheWindow,
    Lifetime
};

constexpr int newYear2020 = 2458850;

int gapOf(Rhythm rhythm, Draws& draws)
{
    switch (rhythm) {
    case Rhythm::Regular:
        return draws.between(0, 40);
    case Rhythm::Clusters:
        return draws.chance(75) ? draws.between(0, 2) : draws.between(20, 120);
    case Rhythm::OneDay:
        return draws.chance(96) ? 0 : 1;
    case Rhythm::Silences:
        return draws.chance(60) ? draws.between(0, 6) : draws.between(150, 2000);
    case Rhythm::NearTheWindow:
        return draws.oneOf<int>({0, 0, 1, 30, 45, 60, 89, 90, 90, 91});
    case Rhythm::Lifetime:
        return draws.between(0, 1200);
    }
    return 0;
}

int entryCount(Draws& draws)
{
    if (draws.chance(8))
        return 0;
    if (draws.chance(50))
        return draws.between(1, 6);
    return draws.chance(60) ? draws.between(7, 20) : draws.between(21, 60);
}

int originOf(Rhythm rhythm, Draws& draws)
{
    if (rhythm == Rhythm::Lifetime || draws.chance(5))
        return draws.between(firstDay, newYear2020);
    return draws.chance(3) ? draws.between(lastDay - 400, lastDay)
                           : draws.between(newYear2020, newYear2020 + 2500);
}

std::vector<Entry> randomEntries(Draws& draws)
{
    const auto rhythm = Rhythm(draws.between(0, 5));
    const int givenPercent = draws.oneOf<int>({0, 20, 50, 65, 80, 100});
    const int turnPercent = draws.oneOf<int>({15, 100}); // else the same side goes on
    const auto [least, most] = draws.oneOf<std::pair<int, int>>({{1, 5}, {1, 5}, {1, 2}, {4, 5}});
    std::vector<Entry> entries;
    int day = originOf(rhythm, draws);
    bool given = draws.chance(givenPercent);
    for (int left = entryCount(draws); left > 0; --left) {
        if (draws.chance(turnPercent))
            given = draws.chance(givenPercent);
        const int worth = draws.between(least, most);
        entries.push_back({std::min(day, lastDay), given, worth, !given && draws.chance(20)});
        day += gapOf(rhythm, draws);
    }
    return entries;
}

Ask randomAsk(const std::vector<Entry>& entries, Draws& draws)
{
    const int near = entries.empty() ? newYear2020 : draws.oneOf(entries).day;
    Ask ask;
    ask.day = std::clamp(near + draws.between(-20, 60), firstDay, lastDay - 100);
    ask.answer = Answer(draws.between(0, 4));
    const int wait = draws.oneOf<int>({0, draws.between(1, 12), 13, 14, 15, draws.between(16, 90)});
    if (ask.answer != Answer::Open)
        ask.answeredOn = ask.day + wait;
    return ask;
}

} // namespace

int Draws::between(int least, int most)
{
    return least + int(engine_() % std::uint64_t(most - least + 1));
}

History randomHistory(Draws& draws)
{
    History history;
    history.entries = randomEntries(draws);
    for (int left = draws.chance(50) ? draws.between(1, 6) : 0; left > 0; --left) {
        const Ask ask = randomAsk(history.entries, draws);
        history.asks.push_back(ask);
        const bool helped = ask.answer == Answer::Granted || ask.answer == Answer::Redirected;
        if (helped && draws.chance(75))
            history.entries.push_back({ask.answeredOn, false, draws.between(2, 5), true});
    }
    return history;
}

std::map<std::string, History> randomHistories(int accounts, Draws& draws)
{
    std::map<std::string, History> histories;
    for (int i = 1; i <= accounts; ++i) {
        History history = randomHistory(draws);
        if (!history.entries.empty() || !history.asks.empty())
            histories.emplace("Account " + std::to_string(i), std::move(history));
    }
    return histories;
}

std::vector<int> randomDays(const History& history, int count, Draws& draws)
{
    std::vector<int> marks;
    for (const Entry& entry : history.entries)
        marks.push_back(entry.day + draws.oneOf<int>({-1, 0, 0, 1, 3, 29, 89, 90, 91, 92}));
    for (const Ask& ask : history.asks) {
        marks.push_back(ask.day + draws.oneOf<int>({-1, 0, 12, 13, 14, 15}));
        if (ask.answer != Answer::Open)
            marks.push_back(ask.answeredOn + draws.oneOf<int>({-1, 0, 1, 29, 30, 31}));
    }
    if (marks.empty())
        return {newYear2020};
    const auto [first, last] = std::minmax_element(marks.begin(), marks.end());
    std::vector<int> days;
    while (int(days.size()) < count) {
        const int kind = draws.between(1, 100);
        const int day = kind <= 60   ? draws.oneOf(marks)
                        : kind <= 75 ? draws.between(*first - 2, *last)
                        : kind <= 95 ? *last + draws.between(1, 400)
                        : kind <= 98 ? *last + draws.between(401, 9000)
                                     : lastDay;
        days.push_back(std::clamp(day, firstDay, lastDay));
    }
    return days;
}

} // namespace goodturn::independent

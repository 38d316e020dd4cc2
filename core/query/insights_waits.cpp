#include "core/query/insights_waits.h"

#include "core/base/text.h"

#include <algorithm>

namespace goodturn::query {
using reciprocity::LedgerEntry;
using reciprocity::Spell;

namespace {

/// The giving that opened the spell: of several that day, the one of most worth.
const LedgerEntry& openingOf(const Spell& spell, std::span<const LedgerEntry> entries)
{
    const auto day = std::ranges::equal_range(entries, spell.openDay, {}, &LedgerEntry::day);
    return *std::ranges::max_element(day, {}, [](const LedgerEntry& entry) {
        const bool given = entry.direction == Direction::Given;
        return std::tuple(given, entry.worth, -entry.id);
    });
}

/// By which half of so many were done; none of none.
std::optional<int> typical(std::vector<int> waits)
{
    if (waits.empty())
        return std::nullopt;
    const auto middle = waits.begin() + (std::ptrdiff_t(waits.size()) - 1) / 2;
    std::ranges::nth_element(waits, middle);
    return *middle;
}

} // namespace

void InsightsWaits::Part::take(const Spell& spell, const ScopeAccount& account, int today)
{
    lags.addSpells(std::span(&spell, 1), today, account.endedDay);
    if (curve.accounts.empty() || curve.accounts.back() != account.id)
        curve.accounts.push_back(account.id);
    if (spell.closeDay && *spell.closeDay <= account.endedDay.value_or(today))
        curve.returns.push_back({account.id, *spell.closeDay - spell.openDay});
}

LagCurve InsightsWaits::Part::finished()
{
    static_cast<reciprocity::WaitCurve&>(curve) = reciprocity::waitCurve(lags);
    return std::move(curve);
}

void InsightsWaits::take(const ScopeAccount& account, std::span<const LedgerEntry> entries)
{
    takeSpells(account, entries);
    takeGivings(account, entries);
}

void InsightsWaits::takeSpells(const ScopeAccount& account, std::span<const LedgerEntry> entries)
{
    const int lastDay = std::min(period_.today, account.endedDay.value_or(period_.today));
    const QString segment = foldText(account.segment);
    for (const Spell& spell : reciprocity::spells(entries, period_.today)) {
        if (!period_.holds(spell.openDay) || spell.openDay > lastDay)
            continue;
        book_.take(spell, account, period_.today);
        if (const auto kind = kinds_.ofGiving(openingOf(spell, entries).id))
            byKind_[*kind].take(spell, account, period_.today);
        if (segment.isEmpty())
            continue;
        Part& part = bySegment_[segment];
        if (part.curve.segment.isEmpty())
            part.curve.segment = account.segment;
        part.take(spell, account, period_.today);
    }
}

/// Those that have had their chance, whatever came of it: to count early returns alone would make
/// every share too high.
void InsightsWaits::takeGivings(const ScopeAccount& account, std::span<const LedgerEntry> entries)
{
    const int lastDay = std::min(period_.today, account.endedDay.value_or(period_.today));
    for (const auto& [place, days] : reciprocity::givingWaits(entries, lastDay)) {
        const LedgerEntry& giving = entries[place];
        if (!period_.holds(giving.day) || lastDay - giving.day <= windowDays_)
            continue;
        const auto kind = kinds_.ofGiving(giving.id);
        if (!kind)
            continue;
        Returns& returns = returns_[*kind];
        const bool cameBack = days && *days <= windowDays_;
        (cameBack ? returns.kind.cameBack : returns.kind.didNot).emplace_back(giving.id);
        if (cameBack)
            returns.waits.push_back(*days);
    }
}

void InsightsWaits::finish(Insights& insights)
{
    insights.lags.push_back(book_.finished());
    for (auto& [kind, part] : byKind_) {
        part.curve.of = LagCurve::Of::Kind;
        part.curve.kind = kind;
        insights.lags.push_back(part.finished());
    }
    for (auto& [folded, part] : bySegment_) {
        part.curve.of = LagCurve::Of::Segment;
        insights.lags.push_back(part.finished());
    }
    for (auto& [kind, returns] : returns_) {
        KindReturn& line = returns.kind;
        line.kind = kind;
        std::ranges::sort(line.cameBack);
        std::ranges::sort(line.didNot);
        line.share = double(line.returned()) / line.n();
        line.interval = reciprocity::wilsonInterval(line.returned(), line.n());
        line.typicalWait = typical(std::move(returns.waits));
        insights.kinds.push_back(std::move(line));
    }
    std::ranges::stable_sort(insights.kinds, std::greater(), &KindReturn::n);
}

} // namespace goodturn::query

#include "core/reciprocity/why_parts.h"

#include "core/reciprocity/decay.h"

namespace goodturn::reciprocity {

namespace {

constexpr FigureCode sinceReturn[] = {FigureCode::Givings, FigureCode::Overdue,
                                      FigureCode::FailedAsks, FigureCode::Invitations};

} // namespace

PartsOfFigures::PartsOfFigures(const AccountLedger& ledger, int today,
                               const ReciprocityParameters& parameters)
    : parameters_(parameters)
    , today_(today)
{
    const FlowReplay replay(parameters);
    FlowState state;
    for (const LedgerEntry& entry : ledger.entries) {
        if (entry.day > today)
            break;
        takeBalances(entry);
        const Opportunities before = state.counted;
        replay.take(state, entry);
        note(entry, before, state.counted);
    }
    for (const AskEntry& ask : ledger.asks) {
        const Opportunities before = state.counted;
        replay.takeAsk(state, ask, today);
        countMore(Part::Kind::Ask, ask.id, before, state.counted);
    }
    countMore(Part::Kind::Favour, openedBy_, state.counted,
              opportunitiesOn(state, today, parameters)); // an open spell that is overdue
}

void PartsOfFigures::add(FigureCode figure, Part::Kind kind, qint64 id, double amount)
{
    std::vector<Part>& parts = at(figure);
    if (!parts.empty() && parts.back().kind == kind && parts.back().id == id && id != 0)
        parts.back().amount = parts.back().amount.value_or(0) + amount;
    else
        parts.push_back({kind, id, amount});
}

void PartsOfFigures::takeBalances(const LedgerEntry& entry)
{
    const int age = today_ - entry.day;
    const double value = points(entry.worth);
    const double fresh = value * decayTable(parameters_.freshHalfLifeDays).after(age);
    const double slow = value * decayTable(parameters_.slowHalfLifeDays).after(age);
    const double grown = (1 + parameters_.kappa) * slow - parameters_.kappa * fresh;
    const auto put = [&](FigureCode figure, double amount) {
        add(figure, Part::Kind::Favour, entry.id, amount);
    };
    const bool given = entry.direction == Direction::Given;
    put(given ? FigureCode::GivenPoints : FigureCode::ReceivedPoints, value);
    put(given ? FigureCode::GivenFresh : FigureCode::ReceivedFresh, fresh);
    put(given ? FigureCode::GivenSlow : FigureCode::ReceivedSlow, slow);
    put(FigureCode::TheirView, given ? fresh : -grown);
    put(FigureCode::FeltBalance, given ? slow : -slow);
    put(FigureCode::RepsView, given ? grown : -fresh);
    put(FigureCode::PlainBalance, given ? value : -value);
}

void PartsOfFigures::note(const LedgerEntry& entry, const Opportunities& before,
                          const Opportunities& after)
{
    const int age = today_ - entry.day;
    if (entry.direction == Direction::Given) {
        if (!before.openSpell)
            openedBy_ = entry.id;
        add(FigureCode::Givings, Part::Kind::Favour, entry.id, 1);
        add(FigureCode::Invitations, Part::Kind::Favour, entry.id,
            decayTable(parameters_.memoryHalfLifeDays).after(age));
        return;
    }
    countMore(Part::Kind::Favour, entry.id, before, after);
    if (before.lastReceived != after.lastReceived)
        add(FigureCode::ReturnRecency, Part::Kind::Favour, entry.id,
            decayTable(parameters_.freshHalfLifeDays).after(age));
    for (const FigureCode figure : sinceReturn)
        at(figure).clear();
}

void PartsOfFigures::countMore(Part::Kind kind, qint64 id, const Opportunities& before,
                               const Opportunities& after)
{
    const auto more = [&](FigureCode figure, int Opportunities::*count) {
        if (after.*count > before.*count)
            add(figure, kind, id, after.*count - before.*count);
    };
    more(FigureCode::Opportunities, &Opportunities::n);
    more(FigureCode::Returns, &Opportunities::x);
    more(FigureCode::Overdue, &Opportunities::u);
    more(FigureCode::FailedAsks, &Opportunities::fa);
    if (after.resolvedAsks() > before.resolvedAsks())
        add(FigureCode::AskGranted, kind, id,
            after.granted + after.redirected - before.granted - before.redirected);
}

std::vector<Part> PartsOfFigures::all() const
{
    std::vector<Part> parts = of(FigureCode::PlainBalance);
    const std::vector<Part>& asks = of(FigureCode::AskGranted);
    parts.insert(parts.end(), asks.begin(), asks.end());
    for (Part& part : parts)
        part.amount.reset();
    return parts;
}

} // namespace goodturn::reciprocity

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
    for (const LedgerEntry& entry : ledger.entries) {
        if (entry.day > today)
            break;
        takeBalances(entry);
        entry.direction == Direction::Given ? giving(entry) : returning(entry);
    }
    for (const AskEntry& ask : ledger.asks)
        takeAsk(ask);
    if (openedBy_ && today - openedBy_->day > parameters.windowDays) {
        add(FigureCode::Opportunities, Part::Kind::Favour, openedBy_->id, 1);
        add(FigureCode::Overdue, Part::Kind::Favour, openedBy_->id, 1);
    }
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

void PartsOfFigures::giving(const LedgerEntry& entry)
{
    if (!openedBy_)
        openedBy_ = entry;
    add(FigureCode::Givings, Part::Kind::Favour, entry.id, 1);
    add(FigureCode::Invitations, Part::Kind::Favour, entry.id,
        decayTable(parameters_.memoryHalfLifeDays).after(today_ - entry.day));
}

void PartsOfFigures::returning(const LedgerEntry& entry)
{
    const auto count = [&](FigureCode figure) { add(figure, Part::Kind::Favour, entry.id, 1); };
    const bool inTime = openedBy_ && entry.day - openedBy_->day <= parameters_.windowDays;
    if (openedBy_)
        count(FigureCode::Opportunities);
    if (inTime)
        count(FigureCode::Returns);
    if (entry.fromAsk && !inTime) {
        count(FigureCode::Opportunities);
        count(FigureCode::Returns);
    }
    if (lastReceived_ != entry.day)
        add(FigureCode::ReturnRecency, Part::Kind::Favour, entry.id,
            decayTable(parameters_.freshHalfLifeDays).after(today_ - entry.day));
    for (const FigureCode figure : sinceReturn)
        at(figure).clear();
    lastReceived_ = entry.day;
    openedBy_.reset();
}

void PartsOfFigures::takeAsk(const AskEntry& ask)
{
    const AskOutcome outcome = outcomeOn(ask, today_, parameters_.unansweredAfterDays);
    if (outcome.standing == AskStanding::NotYet || outcome.standing == AskStanding::Waiting)
        return;
    const auto put = [&](FigureCode figure, double amount) {
        add(figure, Part::Kind::Ask, ask.id, amount);
    };
    const bool isYes =
        outcome.standing == AskStanding::Yes || outcome.standing == AskStanding::Redirected;
    put(FigureCode::AskGranted, isYes ? 1 : 0);
    if (isYes)
        return;
    const bool since = !lastReceived_ || outcome.day > *lastReceived_;
    if (since)
        put(FigureCode::FailedAsks, 1);
    if (outcome.standing != AskStanding::Unanswered)
        return;
    put(FigureCode::Opportunities, 1);
    if (since)
        put(FigureCode::Overdue, 1);
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

#include "core/reciprocity/advice.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace goodturn::reciprocity {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Advice", text);
}

/// The first day on which no guard stands any more; none when none stands today.
std::optional<QDate> guardEnd(const Figures& f, const ReciprocityParameters& p)
{
    int day = f.today;
    if (f.opportunities.lastGiven)
        day = std::max(day, *f.opportunities.lastGiven + p.guardAfterGivingDays);
    if (f.opportunities.lastDecline)
        day = std::max(day, *f.opportunities.lastDecline + p.guardAfterDeclineDays);
    return day > f.today ? std::optional(QDate::fromJulianDay(day)) : std::nullopt;
}

std::optional<FeltWorth> largestAsk(double oc)
{
    // Sums of quarters, halves and wholes may fall short of a power of two by rounding.
    constexpr double rounding = 1e-9;
    if (oc + rounding < points(FeltWorth::Slight))
        return std::nullopt;
    return FeltWorth(int(std::min(std::floor(3.0 + std::log2(oc + rounding)), 5.0)));
}

QString whatToDo(const Figures& f, const Advice& advice)
{
    if (f.opportunities.waitingAsks > 0)
        return tr("An ask is waiting for its answer: ask nothing else until it comes.");
    switch (f.standing) {
    case Standing::New:
        return tr("Begin with an insight they can use, not a present.");
    case Standing::TheyAreOwed:
        return tr("Give something of use soon, and say thank you.");
    case Standing::QualifyOut:
        return tr("Ask who else would gain from your help, or let it rest.");
    case Standing::GiveFirst:
        return tr("Look for what helps them reach their goals.");
    case Standing::Balanced:
        return tr("Keep up the exchange; no need to count.");
    case Standing::Test:
    case Standing::Earned:
        break;
    }
    if (advice.askNoSoonerThan)
        return tr("Leave the last act some air: ask from %1 on.")
            .arg(QLocale().toString(*advice.askNoSoonerThan, QLocale::LongFormat));
    return f.standing == Standing::Test ? tr("Ask for something small, with an easy no.")
                                        : tr("Ask when you have something to ask.");
}

} // namespace

Advice advice(const Figures& figures, const ReciprocityParameters& parameters)
{
    Advice advice;
    advice.askNoSoonerThan = guardEnd(figures, parameters);
    advice.largestAsk = largestAsk(figures.balances.oc);
    advice.sentence = whatToDo(figures, advice);
    return advice;
}

} // namespace goodturn::reciprocity

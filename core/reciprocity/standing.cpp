#include "core/reciprocity/standing.h"

#include <QCoreApplication>

#include <cmath>

namespace goodturn::reciprocity {

Standing standingFor(const Balances& balances, const Opportunities& o, double p1,
                     const ReciprocityParameters& parameters)
{
    if (balances.entries == 0)
        return Standing::New;
    if (balances.nb <= parameters.owedBelow)
        return Standing::TheyAreOwed;
    if (o.u >= 1 && o.gs >= parameters.testGivings) {
        const double prior = priorChance(parameters);
        const bool twice = o.fa >= 2 && p1 < prior;
        const bool once = o.fa >= 1 && p1 < parameters.qualifyOutShare * prior;
        return twice || once ? Standing::QualifyOut : Standing::Test;
    }
    if (o.given >= parameters.earnedGivings && balances.oc >= parameters.earnedFrom)
        return Standing::Earned;
    if (o.given >= 1 && o.received >= 1 && std::abs(balances.ri) <= parameters.balancedWithin)
        return Standing::Balanced;
    return Standing::GiveFirst;
}

QString label(Standing standing)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("Standing", text); };
    switch (standing) {
    case Standing::New:
        return tr("New");
    case Standing::TheyAreOwed:
        return tr("They are owed");
    case Standing::QualifyOut:
        return tr("Qualify out?");
    case Standing::Test:
        return tr("Test with an ask");
    case Standing::Earned:
        return tr("Earned the right to ask");
    case Standing::Balanced:
        return tr("Balanced");
    case Standing::GiveFirst:
        return tr("Give first");
    }
    Q_UNREACHABLE();
}

} // namespace goodturn::reciprocity

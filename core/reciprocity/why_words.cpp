#include "core/reciprocity/why_words.h"

#include "core/reciprocity/advice.h"
#include "core/reciprocity/explanation.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace goodturn::reciprocity {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Why", text);
}

QString number(double value, int digits = 2)
{
    return QLocale().toString(value, 'f', digits).replace(u'-', u'\u2212');
}

QString days(double n)
{
    return n == std::round(n)
               ? counted(int(n), "1 day", QT_TRANSLATE_N_NOOP("Explanation", "%Ln days"))
               : tr("%1 days").arg(QLocale().toString(n, 'g', 4));
}

QString chance(double value, const Figures& f)
{
    return f.inWords ? chanceInWords(value)
                     : tr("%1 %").arg(QLocale().toString(qRound(value * 100)));
}

QString givings(int n)
{
    return counted(n, "1 giving", QT_TRANSLATE_N_NOOP("Explanation", "%Ln givings"));
}

QString returns(int n)
{
    return counted(n, "1 return", QT_TRANSLATE_N_NOOP("Explanation", "%Ln returns"));
}

QString asks(int n)
{
    return counted(n, "1 ask", QT_TRANSLATE_N_NOOP("Explanation", "%Ln asks"));
}

QString opportunities(int n)
{
    return counted(n, "1 opportunity", QT_TRANSLATE_N_NOOP("Explanation", "%Ln opportunities"));
}

QString sumSentence(FigureCode figure, const Figures& f, const ReciprocityParameters& p)
{
    const int given = f.opportunities.given;
    const int received = f.opportunities.received;
    switch (figure) {
    case FigureCode::GivenPoints:
        return tr("The felt worth of %1, as it was on the day.").arg(givings(given));
    case FigureCode::ReceivedPoints:
        return tr("The felt worth of %1, as it was on the day.").arg(returns(received));
    case FigureCode::GivenFresh:
        return tr("%1, as fresh as they still feel them: half after %2.")
            .arg(givings(given), days(p.freshHalfLifeDays));
    case FigureCode::GivenSlow:
        return tr("%1, as well as you remember them: half after %2.")
            .arg(givings(given), days(p.slowHalfLifeDays));
    case FigureCode::ReceivedFresh:
        return tr("%1, as fresh as you still feel them: half after %2.")
            .arg(returns(received), days(p.freshHalfLifeDays));
    case FigureCode::ReceivedSlow:
        return tr("%1, as well as they remember them: half after %2.")
            .arg(returns(received), days(p.slowHalfLifeDays));
    case FigureCode::TheirView:
        return tr("What they may feel they owe: your givings while they are fresh, less what they "
                  "did, which they remember longer.");
    case FigureCode::FeltBalance:
        return tr("Your givings less theirs, both with the slow memory: %1 less %2.")
            .arg(number(f.balances.givenSlow), number(f.balances.receivedSlow));
    case FigureCode::RepsView:
        return tr("What you may feel is owed to you: your givings, which you remember longer, less "
                  "theirs while they are fresh.");
    default:
        return tr("All points given less all points received, without fading.");
    }
}

QString comparisonSentence(FigureCode figure, const Figures& f)
{
    if (figure == FigureCode::Imbalance)
        return tr("Between −1, where all was given, and 1, where all was received; few entries "
                  "stay near 0.");
    if (!f.balances.evenness)
        return tr("There is nothing to compare yet.");
    return tr("1 is even, 0 one-sided. Coin flips would give %1 with as many entries.")
        .arg(number(f.balances.evennessByChance));
}

QString countSentence(FigureCode figure, const Figures& f, const ReciprocityParameters& p)
{
    switch (figure) {
    case FigureCode::Opportunities:
        return tr("Times when a return could be expected, and either came or was overdue after %1.")
            .arg(days(p.windowDays));
    case FigureCode::Returns:
        return tr("Of %1, those returned within %2, or when asked.")
            .arg(opportunities(f.opportunities.n), days(p.windowDays));
    case FigureCode::Overdue:
        return tr("Since the last return: a giving without one for over %1, and asks without an "
                  "answer.")
            .arg(days(p.windowDays));
    case FigureCode::FailedAsks:
        return tr("Asks since the last return that were declined, or had no answer for %1.")
            .arg(days(p.unansweredAfterDays));
    case FigureCode::Givings:
        return tr("What you gave since the last return.");
    case FigureCode::ReturnRecency:
        return tr("Days on which something came back, each counting half after %1.")
            .arg(days(p.freshHalfLifeDays));
    default:
        return tr("Givings that may still bring a return, each counting half after %1, together at "
                  "most %2.")
            .arg(days(p.memoryHalfLifeDays), QLocale().toString(p.mostInvitations, 'g', 4));
    }
}

QString chanceSentence(FigureCode figure, const Figures& f, const ReciprocityParameters& p)
{
    const QString history =
        tr("%1 of %2").arg(returns(f.opportunities.x), opportunities(f.opportunities.n));
    switch (figure) {
    case FigureCode::ReturnsOneFavour:
        return tr("After %1, one favour is returned within %2: %3.")
            .arg(history, days(p.windowDays), chance(f.chance.p1, f));
    case FigureCode::IfYouWait:
        return tr("After %1, something comes back within %2 if you wait: %3.")
            .arg(history, days(p.windowDays), chance(f.chance.pwait, f));
    case FigureCode::IfYouGive:
        return tr("After %1, something comes back within %2 if you give once more now: %3.")
            .arg(history, days(p.windowDays), chance(f.chance.pgive, f));
    case FigureCode::Uncertainty:
        return tr("How far the chance that one favour is returned may be off: little is known from "
                  "%1.")
            .arg(opportunities(f.opportunities.n));
    default:
        return tr("Of %1 with an answer, or without one for long, so many led somewhere: %2. "
                  "One yes and one no are added, since few asks tell little.")
            .arg(asks(f.opportunities.resolvedAsks()),
                 QLocale().toString(f.opportunities.granted + f.opportunities.redirected));
    }
}

} // namespace

QString nameOf(FigureCode figure)
{
    switch (figure) {
    case FigureCode::GivenPoints:
        return tr("Given");
    case FigureCode::ReceivedPoints:
        return tr("Received");
    case FigureCode::GivenFresh:
        return tr("Given, fresh (GF)");
    case FigureCode::GivenSlow:
        return tr("Given, slow (GS)");
    case FigureCode::ReceivedFresh:
        return tr("Received, fresh (RF)");
    case FigureCode::ReceivedSlow:
        return tr("Received, slow (RS)");
    case FigureCode::TheirView:
        return tr("Their view (OC)");
    case FigureCode::FeltBalance:
        return tr("Felt balance (NB)");
    case FigureCode::RepsView:
        return tr("Your view (OR)");
    case FigureCode::PlainBalance:
        return tr("Plain balance (B)");
    case FigureCode::Imbalance:
        return tr("Imbalance (RI)");
    case FigureCode::Evenness:
        return tr("Evenness");
    case FigureCode::Opportunities:
        return tr("Opportunities (n)");
    case FigureCode::Returns:
        return tr("Returns (x)");
    case FigureCode::Overdue:
        return tr("Overdue (u)");
    case FigureCode::FailedAsks:
        return tr("Failed asks (fa)");
    case FigureCode::Givings:
        return tr("Givings (gs)");
    case FigureCode::ReturnRecency:
        return tr("Return days (K)");
    case FigureCode::Invitations:
        return tr("Invitations (S)");
    case FigureCode::ReturnsOneFavour:
        return tr("Returns one favour (P1)");
    case FigureCode::IfYouWait:
        return tr("If you wait (Pwait)");
    case FigureCode::IfYouGive:
        return tr("If you give once more (Pgive)");
    case FigureCode::Uncertainty:
        return tr("Uncertainty of P1 (sd)");
    case FigureCode::AskGranted:
        return tr("An ask is granted");
    case FigureCode::LargestAsk:
        return tr("Largest ask");
    case FigureCode::Standing:
        return tr("Standing");
    }
    Q_UNREACHABLE();
}

QString sentenceOf(FigureCode figure, const Figures& f, const ReciprocityParameters& p)
{
    if (figure <= FigureCode::PlainBalance)
        return sumSentence(figure, f, p);
    if (figure <= FigureCode::Evenness)
        return comparisonSentence(figure, f);
    if (figure <= FigureCode::Invitations)
        return countSentence(figure, f, p);
    if (figure <= FigureCode::AskGranted)
        return chanceSentence(figure, f, p);
    if (figure == FigureCode::Standing)
        return reasons(f, p).join(QLatin1Char(' '));
    return advice(f, p).largestAsk
               ? tr("The felt worth that what they may feel they owe (%1 points) would cover.")
                     .arg(number(f.balances.oc))
               : tr("What they may feel they owe (%1 points) covers no ask yet.")
                     .arg(number(f.balances.oc));
}

} // namespace goodturn::reciprocity

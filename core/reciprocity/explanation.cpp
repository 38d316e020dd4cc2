#include "core/reciprocity/explanation.h"

#include <QCoreApplication>
#include <QLocale>

namespace goodturn::reciprocity {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Explanation", text);
}

QString days(int n)
{
    return counted(n, tr("1 day"), tr("%1 days"));
}

QString times(int n)
{
    return n == 2 ? tr("twice") : counted(n, tr("once"), tr("%1 times"));
}

QString pointsText(double value)
{
    return QLocale().toString(value, 'f', 1);
}

QString flowSentence(const Figures& f)
{
    const Opportunities& o = f.opportunities;
    if (o.given == 0)
        return tr("They gave %1, and you have not given anything yet.").arg(times(o.received));
    if (o.received == 0)
        return tr("You have given %1 and received nothing yet.").arg(times(o.given));
    return tr("You have given %1 and received %2.").arg(times(o.given), times(o.received));
}

/// "Their last return was 40 days ago": how long the present stretch is.
QString sinceSentence(const Figures& f)
{
    const Opportunities& o = f.opportunities;
    if (!o.openSpell)
        return {};
    const QString waiting = days(f.today - *o.openSpell);
    if (o.u == 0 || f.today - *o.openSpell <= 0)
        return {};
    const QString asks = o.fa == 0
                             ? QString()
                             : counted(o.fa, tr("one ask since led nowhere"),
                                       tr("%1 asks since led nowhere"));
    const QString givings = counted(o.gs, tr("1 favour"), tr("%1 favours"));
    return asks.isEmpty()
               ? tr("Nothing came back in %1, over %2.").arg(waiting, givings)
               : tr("Nothing came back in %1, over %2, and %3.").arg(waiting, givings, asks);
}

QString standingSentence(const Figures& f, const ReciprocityParameters& p)
{
    switch (f.standing) {
    case Standing::New:
        return tr("Nothing has been given or received yet.");
    case Standing::TheyAreOwed:
        return tr("Felt balance %1: they have done more for you lately than you for them.")
            .arg(pointsText(f.balances.nb));
    case Standing::QualifyOut:
        return tr("They return a favour %1. Is this account worth your giving?")
            .arg(chanceInWords(f.chance.p1));
    case Standing::Test:
        return tr("The usual %1 for a return have passed: a small ask tells whether they still "
                  "reciprocate.").arg(days(p.windowDays));
    case Standing::Earned:
        return tr("They may feel %1 points of goodwill towards you: you have earned an ask.")
            .arg(pointsText(f.balances.oc));
    case Standing::Balanced:
        return tr("Giving and receiving keep pace (felt balance %1).")
            .arg(pointsText(f.balances.nb));
    case Standing::GiveFirst:
        return tr("It is early to ask: give first, and leave time for a return.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString counted(int n, const QString& one, const QString& many)
{
    return n == 1 ? one : many.arg(QLocale().toString(n));
}

QString chanceInWords(double chance)
{
    if (chance < 0.15)
        return tr("hardly ever");
    if (chance < 0.4)
        return tr("now and then");
    if (chance < 0.6)
        return tr("about half the time");
    if (chance < 0.8)
        return tr("more often than not");
    return tr("nearly always");
}

QStringList reasons(const Figures& figures, const ReciprocityParameters& parameters)
{
    QStringList sentences;
    if (figures.standing != Standing::New)
        sentences << flowSentence(figures);
    if (const QString since = sinceSentence(figures); !since.isEmpty())
        sentences << since;
    sentences << standingSentence(figures, parameters);
    return sentences;
}

} // namespace goodturn::reciprocity

#include "core/reciprocity/explanation.h"

#include "core/domain/labels.h"

#include <QCoreApplication>
#include <QLocale>

namespace goodturn::reciprocity {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Explanation", text);
}

QString days(int n)
{
    return counted(n, "1 day", QT_TRANSLATE_N_NOOP("Explanation", "%Ln days"));
}

QString times(int n)
{
    return n == 2 ? tr("twice")
                  : counted(n, "once", QT_TRANSLATE_N_NOOP("Explanation", "%Ln times"));
}

QString pointsText(double value)
{
    return QLocale().toString(value, 'f', 1).replace(u'-', u'\u2212');
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

/// Whether the reasons tell of the present stretch without a return, which is overdue.
bool tellsOfStretch(const Figures& f)
{
    const bool paceMatters = f.byRules == Standing::QualifyOut || f.byRules == Standing::Test ||
                             f.byRules == Standing::GiveFirst;
    const Opportunities& o = f.opportunities;
    return paceMatters && o.openSpell && o.u > 0 && f.today > *o.openSpell;
}

/// How long the present stretch without a return is.
QString sinceSentence(const Figures& f)
{
    const Opportunities& o = f.opportunities;
    const QString waiting = days(f.today - *o.openSpell);
    const QString givings =
        counted(o.gs, "1 favour", QT_TRANSLATE_N_NOOP("Explanation", "%Ln favours"));
    if (o.fa == 0)
        return tr("Nothing came back in %1, over %2.").arg(waiting, givings);
    const QString asks = counted(o.fa, "one ask since led nowhere",
                                 QT_TRANSLATE_N_NOOP("Explanation", "%Ln asks since led nowhere"));
    return tr("Nothing came back in %1, over %2, and %3.").arg(waiting, givings, asks);
}

QString testSentence(const Figures& f, const ReciprocityParameters& p)
{
    if (f.opportunities.openSpell && f.today - *f.opportunities.openSpell > p.windowDays)
        return tr("The usual %1 for a return have passed: a small ask tells whether they still "
                  "reciprocate.")
            .arg(days(p.windowDays));
    return tr("A smaller ask tells whether they still reciprocate.");
}

QString standingSentence(const Figures& f, const ReciprocityParameters& p)
{
    switch (f.byRules) {
    case Standing::New:
        return tr("Nothing has been given or received yet.");
    case Standing::TheyAreOwed:
        return tr("Felt balance %1: they have done more for you lately than you for them.")
            .arg(pointsText(f.balances.nb));
    case Standing::QualifyOut:
        return tr("They return a favour %1. Is this account worth your giving?")
            .arg(chanceInWords(f.chance.p1));
    case Standing::Test:
        return testSentence(f, p);
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

QString ownSentence(const StandingOverride& own)
{
    return tr("You set this until %1: “%2”.")
        .arg(QLocale().toString(own.until, QLocale::LongFormat),
             own.reason.endsWith(u'.') ? own.reason.chopped(1) : own.reason);
}

QString byRulesSentence(const Figures& f)
{
    return f.byRules == f.standing ? tr("The figures say the same.")
                                   : tr("By the figures it would be “%1”.").arg(label(f.byRules));
}

} // namespace

QString counted(int n, const char* one, const char* many)
{
    const QString text = QCoreApplication::translate("Explanation", many, nullptr, n);
    const QString untranslated = QString::fromUtf8(many).replace(u"%Ln"_s, QLocale().toString(n));
    return n == 1 && text == untranslated ? QString::fromUtf8(one) : text;
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
    if (figures.ownStanding)
        return {ownSentence(*figures.ownStanding), byRulesSentence(figures)};
    if (figures.byRules == Standing::New)
        return {standingSentence(figures, parameters)};
    return {tellsOfStretch(figures) ? sinceSentence(figures) : flowSentence(figures),
            standingSentence(figures, parameters)};
}

std::vector<FigureCode> figuresInReasons(const Figures& figures)
{
    std::vector<FigureCode> named;
    if (figures.ownStanding) // those speak of no figure
        return named;
    if (tellsOfStretch(figures)) {
        named.push_back(FigureCode::Givings);
        if (figures.opportunities.fa > 0)
            named.push_back(FigureCode::FailedAsks);
    }
    if (figures.byRules == Standing::QualifyOut)
        named.push_back(FigureCode::ReturnsOneFavour);
    if (figures.byRules == Standing::Earned)
        named.push_back(FigureCode::TheirView);
    if (figures.byRules == Standing::TheyAreOwed || figures.byRules == Standing::Balanced)
        named.push_back(FigureCode::FeltBalance);
    return named;
}

} // namespace goodturn::reciprocity

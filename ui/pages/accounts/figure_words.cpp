#include "ui/pages/accounts/figure_words.h"

#include "core/reciprocity/explanation.h"
#include "ui/models/account_words.h"
#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace goodturn::ui {
using query::AccountHead;
using reciprocity::Figures;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("FigureWords", text);
}

QString percent(double share)
{
    return tr("%1 %").arg(QLocale().toString(qRound(share * 100)));
}

QString fine(double value)
{
    return QLocale().toString(value, 'f', 3).replace(u'-', u'\u2212');
}

QString whole(int value)
{
    return QLocale().toString(value);
}

QString moneySums(const AccountHead& head, qint64 query::MoneyTotal::*side)
{
    QStringList sums;
    for (const auto& total : head.money)
        if (const auto money = Money::fromMinor(total.*side, total.currency);
            money && total.*side != 0)
            sums << moneyText(*money);
    return joinedFacts(sums);
}

QString evennessTip(const Figures& figures)
{
    return tr("1 is even, 0 one-sided. Coin flips would give %1 with %2 entries.")
        .arg(QLocale().toString(figures.balances.evennessByChance, 'f', 2),
             whole(figures.balances.entries));
}

QString evennessText(const Figures& figures)
{
    return figures.balances.evenness ? QLocale().toString(*figures.balances.evenness, 'f', 2)
                                     : tr("none yet");
}

QString returnsDetail(const Figures& figures)
{
    return tr("%1 of %2 returned")
        .arg(whole(figures.opportunities.x), whole(figures.opportunities.n));
}

std::vector<FigureLine> balanceLines(const reciprocity::Balances& b)
{
    return {
        {tr("Given, fresh (GF)"), fine(b.givenFresh),
         tr("What you gave, as it is still felt: halves in 90 days"), Behind::Given},
        {tr("Given, slow (GS)"), fine(b.givenSlow),
         tr("What you gave, as it is remembered: halves in 720 days"), Behind::Given},
        {tr("Received, fresh (RF)"), fine(b.receivedFresh),
         tr("What you received, as it is still felt"), Behind::Received},
        {tr("Received, slow (RS)"), fine(b.receivedSlow),
         tr("What you received, as it is remembered"), Behind::Received},
        {tr("Their view (OC)"), fine(b.oc), tr("What they may feel they owe"), Behind::AllFavours},
        {tr("Felt balance (NB)"), fine(b.nb), tr("GS less RS: even-handed"), Behind::AllFavours},
        {tr("Your view (OR)"), fine(b.repView), tr("What you may feel is owed to you"),
         Behind::AllFavours},
        {tr("Plain balance (B)"), fine(b.plain), tr("All points, without fading"),
         Behind::AllFavours},
        {tr("Imbalance (RI)"), fine(b.ri), tr("Between \u22121, all given, and 1, all received"),
         Behind::AllFavours}};
}

std::vector<FigureLine> historyLines(const reciprocity::Opportunities& o)
{
    return {{tr("Opportunities (n)"), whole(o.n), tr("Times when a return could be expected"),
             Behind::AllFavours},
            {tr("Returns (x)"), whole(o.x), tr("Of them returned within the usual window"),
             Behind::Received},
            {tr("Overdue (u)"), whole(o.u), tr("Since the last return"), Behind::Given},
            {tr("Failed asks (fa)"), whole(o.fa),
             tr("Declined or unanswered since the last return"), Behind::Asks},
            {tr("Givings (gs)"), whole(o.gs), tr("Since the last return"), Behind::Given}};
}

std::vector<FigureLine> chanceLines(const Figures& figures)
{
    return {{tr("Returns one favour (P1)"), chanceText(figures.chance.p1, figures),
             tr("Chance that one favour is returned within the usual window"), Behind::AllFavours},
            {tr("If you wait (Pwait)"), chanceText(figures.chance.pwait, figures),
             tr("Chance that something comes back without more giving"), Behind::AllFavours},
            {tr("If you give once more (Pgive)"), chanceText(figures.chance.pgive, figures),
             tr("Chance that something comes back when you give now"), Behind::AllFavours},
            {tr("An ask is granted"), chanceText(figures.grantChance, figures),
             tr("From %1 asks with an answer, or without one for long")
                 .arg(whole(figures.opportunities.resolvedAsks())),
             Behind::Asks}};
}

} // namespace

QString chanceText(double chance, const Figures& figures)
{
    return figures.inWords ? reciprocity::chanceInWords(chance) : percent(chance);
}

std::vector<FigureTile> figureTiles(const AccountHead& head, int openAsks)
{
    const Figures& f = head.figures;
    const auto points = [](double value) { return tr("%1 pt").arg(pointsText(value)); };
    std::vector<FigureTile> tiles;
    tiles.push_back({tr("Given"), givenSign() + points(f.givenPoints),
                     moneySums(head, &query::MoneyTotal::givenMinor), Ink::Given,
                     tr("Felt worth of all you gave, in points, and money by currency"),
                     Behind::Given});
    tiles.push_back({tr("Received"), receivedSign() + points(f.receivedPoints),
                     moneySums(head, &query::MoneyTotal::receivedMinor), Ink::Received,
                     tr("Felt worth of all you received, in points, and money by currency"),
                     Behind::Received});
    tiles.push_back({tr("Felt balance"),
                     pointsText(f.balances.nb, true),
                     {},
                     Ink::Plain,
                     tr("What you gave less what you received, older entries counting less"),
                     Behind::AllFavours});
    tiles.push_back(
        {tr("Evenness"), evennessText(f), {}, Ink::Plain, evennessTip(f), Behind::AllFavours});
    tiles.push_back({tr("Returns a favour"), chanceText(f.chance.p1, f), returnsDetail(f),
                     Ink::Plain, tr("Chance that one favour comes back in the usual time"),
                     Behind::Received});
    tiles.push_back({tr("Open asks"),
                     whole(openAsks),
                     {},
                     Ink::Plain,
                     tr("Asked, and without an answer"),
                     Behind::Asks});
    return tiles;
}

std::vector<FigureLine> figureLines(const Figures& figures)
{
    std::vector<FigureLine> lines = balanceLines(figures.balances);
    lines.push_back(
        {tr("Evenness"), evennessText(figures), evennessTip(figures), Behind::AllFavours});
    for (auto& line : historyLines(figures.opportunities))
        lines.push_back(std::move(line));
    for (auto& line : chanceLines(figures))
        lines.push_back(std::move(line));
    return lines;
}

} // namespace goodturn::ui

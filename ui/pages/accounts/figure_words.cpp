#include "ui/pages/accounts/figure_words.h"

#include "core/domain/labels.h"
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
    if (figures.balances.entries == 0)
        return tr("1 is even, 0 one-sided.");
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
    if (figures.opportunities.n <= 0)
        return tr("nothing to return yet");
    return tr("%1 of %2 returned")
        .arg(whole(figures.opportunities.x), whole(figures.opportunities.n));
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
    tiles.push_back({tr("Returns a favour"),
                     f.opportunities.n > 0 ? chanceText(f.chance.p1, f) : tr("not known yet"),
                     returnsDetail(f), Ink::Plain,
                     tr("Chance that one favour comes back in the usual time"), Behind::Received});
    tiles.push_back({tr("Open asks"),
                     whole(openAsks),
                     {},
                     Ink::Plain,
                     tr("Asked, and without an answer"),
                     Behind::Asks});
    return tiles;
}

QString figureText(const reciprocity::Explanation& explanation, const Figures& figures)
{
    using Kind = reciprocity::Explanation::Kind;
    if (explanation.kind == Kind::Words)
        return label(figures.standing);
    if (!explanation.value)
        return tr("none yet");
    switch (explanation.kind) {
    case Kind::Count:
    case Kind::Worth:
        return whole(int(*explanation.value));
    case Kind::Chance:
        // How far a chance may be off is no chance, and has no words.
        return explanation.figure == reciprocity::FigureCode::Uncertainty
                   ? fine(*explanation.value)
                   : chanceText(*explanation.value, figures);
    default:
        return fine(*explanation.value);
    }
}

} // namespace goodturn::ui

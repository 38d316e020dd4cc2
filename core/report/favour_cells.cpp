#include "core/report/favour_cells.h"

#include "core/base/money_text.h"
#include "core/reciprocity/ledger.h"

#include <QLocale>

namespace goodturn::report {
using namespace Qt::StringLiterals;
using query::TimelineRow;

namespace {

Tone toneOf(Direction direction)
{
    return direction == Direction::Given ? Tone::Given : Tone::Received;
}

QString signOf(Direction direction)
{
    return direction == Direction::Given ? u"▲"_s : u"▼"_s;
}

bool isShownMoney(const TimelineRow& row, Audience audience)
{
    return row.money &&
           (audience == Audience::Mine || (row.favourKind == FavourKind::Order && !row.unpriced));
}

} // namespace

Runs amountCell(const TimelineRow& row, Direction column, Audience audience)
{
    if (row.direction != column)
        return {};
    const Tone tone = toneOf(column);
    const QString money = isShownMoney(row, audience) ? displayText(*row.money) : QString();
    if (audience == Audience::ToShare)
        return {{money.isEmpty() ? signOf(column) : money, false, tone}};
    if (row.unpriced || !row.worth)
        return {muted(money.isEmpty() ? words("unpriced") : money)};
    Runs runs{{pointsText(reciprocity::points(*row.worth)), true, tone}};
    if (!money.isEmpty())
        runs.push_back(muted(words(" · ") + money));
    return runs;
}

QString whoOf(const TimelineRow& row, Audience audience)
{
    return audience == Audience::ToShare && row.whoIsInTrash ? QString() : row.who;
}

Runs totalCell(const FlowTotal& total, Direction direction, Audience audience)
{
    Runs runs{{QLocale().toString(total.entries), true, toneOf(direction)}};
    if (audience == Audience::Mine)
        runs = {{inPoints(total.points), true, toneOf(direction)}};
    for (const Money& money : total.money)
        runs.push_back(plain(u'\n' + displayText(money)));
    return runs;
}

Runs totalFact(Direction direction, const FlowTotal& total)
{
    QString text = inPoints(total.points);
    if (!total.money.empty())
        text += words(" · ") + moneyList(total.money);
    return {plain(direction == Direction::Given ? words("Given ") : words("Received ")),
            {text, true, toneOf(direction)},
            plain(words(" (%1)").arg(QLocale().toString(total.entries)))};
}

} // namespace goodturn::report

#include "ui/charts/leaning_chart.h"

#include "ui/charts/chart_legend.h"
#include "ui/charts/flow_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace goodturn::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Chart", text);
}

QString points(double value)
{
    return amountText(value, {});
}

QString dayText(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : tr("never");
}

} // namespace

LeaningChart::LeaningChart(const QString& name, const query::LeaningList& list)
    : name_(name)
    , all_(list.n())
{
    for (const query::LeaningLine& line : list.lines)
        if (std::isfinite(line.given) && std::isfinite(line.received) &&
            std::isfinite(line.balance))
            lines_.push_back(line);
}

std::unique_ptr<DrawnChart> LeaningChart::clone() const
{
    return std::make_unique<LeaningChart>(*this);
}

QString LeaningChart::summary() const
{
    return tr("The first %1 of %2 accounts, those furthest from even first, with the points given "
              "and received. The arrow keys read them out, Enter opens the account.")
        .arg(QLocale().toString(rowCount()), QLocale().toString(all_));
}

QString LeaningChart::readOut(int stop) const
{
    const query::LeaningLine& line = lines_[std::size_t(stop)];
    return QStringList{
        line.name,
        tr("Given: %1 points, the last on %2").arg(points(line.given), dayText(line.lastGiven)),
        tr("Received: %1 points, the last on %2")
            .arg(points(line.received), dayText(line.lastReceived)),
        tr("Felt balance: %1").arg(balanceText(line.balance))}
        .join(u'\n');
}

QStringList LeaningChart::headings() const
{
    return {tr("Account"),    tr("Given"),         tr("Received"),
            tr("Last given"), tr("Last received"), tr("Felt balance")};
}

QString LeaningChart::cell(int row, int column) const
{
    const query::LeaningLine& line = lines_[std::size_t(row)];
    switch (column) {
    case 0:
        return line.name;
    case 1:
        return points(line.given);
    case 2:
        return points(line.received);
    case 3:
        return dayText(line.lastGiven);
    case 4:
        return dayText(line.lastReceived);
    case 5:
        return balanceText(line.balance);
    default:
        return {};
    }
}

std::vector<AccountId> LeaningChart::accountsOfRow(int row) const
{
    return {lines_[std::size_t(row)].id};
}

Lane LeaningChart::lane(int row) const
{
    const query::LeaningLine& line = lines_[std::size_t(row)];
    return {line.name, tr("▲ %1  ▼ %2").arg(points(line.given), points(line.received))};
}

ValueScale LeaningChart::scale(int most) const
{
    double largest = 1;
    for (const query::LeaningLine& line : lines_)
        largest = std::max({largest, line.given, line.received});
    ValueScale values = valueScale(largest, 0, most);
    values.bottom = 0;
    return values;
}

QString LeaningChart::tickText(double value) const
{
    return points(value);
}

void LeaningChart::drawLane(QPainter& painter, const ChartStyle& style, int row) const
{
    const query::LeaningLine& line = lines_[std::size_t(row)];
    const LanePlan& plan = planned();
    const QRectF room = plan.roomOf(row);
    const double thick = room.height() * 0.36;
    const auto bar = [&](double value, double top) {
        return QRectF(QPointF(plan.xOf(0), top), QPointF(plan.xOf(value), top + thick));
    };
    const double middle = room.center().y();
    if (line.given > 0)
        drawBarFill(painter, bar(line.given, middle - thick), false, plan.em, style);
    if (line.received > 0)
        drawBarFill(painter, bar(line.received, middle), true, plan.em, style);
}

} // namespace goodturn::ui

#include "ui/charts/parts_chart.h"

#include "ui/charts/chart_legend.h"
#include "ui/charts/reliability_words.h"
#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Chart", text);
}

/// In ascending order, each once.
std::vector<AccountId> eachOnce(std::vector<AccountId> accounts)
{
    std::ranges::sort(accounts);
    const auto rest = std::ranges::unique(accounts);
    accounts.erase(rest.begin(), rest.end());
    return accounts;
}

} // namespace

PartsChart::PartsChart(const QString& name, Parts kind, std::vector<ChartPart> parts)
    : name_(name)
    , kind_(kind)
    , parts_(std::move(parts))
{
    for (ChartPart& part : parts_)
        part.accounts = eachOnce(std::move(part.accounts));
}

std::unique_ptr<DrawnChart> PartsChart::clone() const
{
    return std::make_unique<PartsChart>(*this);
}

double PartsChart::shareOf(int row) const
{
    return whole() > 0 ? double(parts_[std::size_t(row)].count) / whole() : 0;
}

QString PartsChart::summary() const
{
    QStringList all;
    for (const ChartPart& part : parts_)
        all << tr("%1: %2").arg(part.name, countText(part.count));
    return tr("%1. The arrow keys read them out, Enter lists the accounts.").arg(all.join(u", "_s));
}

QString PartsChart::readOut(int stop) const
{
    const ChartPart& part = parts_[std::size_t(stop)];
    const QString accounts =
        part.accounts.size() == 1
            ? tr("at 1 account")
            : tr("at %1 accounts").arg(QLocale().toString(qulonglong(part.accounts.size())));
    return QStringList{
        tr("%1: %2 of %3, %4")
            .arg(part.name, countText(part.count), countText(whole()), shareText(shareOf(stop))),
        accounts}
        .join(u'\n');
}

QStringList PartsChart::headings() const
{
    return {name_, tr("Number"), tr("Share"), tr("Accounts")};
}

QString PartsChart::cell(int row, int column) const
{
    const ChartPart& part = parts_[std::size_t(row)];
    switch (column) {
    case 0:
        return part.name;
    case 1:
        return countText(part.count);
    case 2:
        return shareText(shareOf(row));
    case 3:
        return QLocale().toString(qulonglong(part.accounts.size()));
    default:
        return {};
    }
}

std::vector<AccountId> PartsChart::accountsOfRow(int row) const
{
    return parts_[std::size_t(row)].accounts;
}

Lane PartsChart::lane(int row) const
{
    const ChartPart& part = parts_[std::size_t(row)];
    return {part.name, row == 0
                           ? countText(part.count)
                           : tr("%1 · %2").arg(countText(part.count), shareText(shareOf(row)))};
}

ValueScale PartsChart::scale(int) const
{
    return {0, double(std::max(1, whole())), 1};
}

QString PartsChart::tickText(double) const
{
    return {};
}

void PartsChart::drawLane(QPainter& painter, const ChartStyle& style, int row) const
{
    const LanePlan& plan = planned();
    const ChartPart& part = parts_[std::size_t(row)];
    int before = 0;
    for (int other = 1; kind_ == Parts::Dividing && other < row; ++other)
        before += parts_[std::size_t(other)].count;
    const QRectF room = plan.roomOf(row);
    const double gap = room.height() * 0.2;
    const QRectF bar(QPointF(plan.xOf(before), room.top() + gap),
                     QPointF(plan.xOf(before + part.count), room.bottom() - gap));
    if (part.count == 0)
        return;
    if (part.cameBack)
        return drawBarFill(painter, bar, true, plan.em, style);
    painter.fillRect(bar, row == 0 ? style.balance()
                                   : standingOut(style.tokens.muted, style.ground, 3.0));
}

} // namespace goodturn::ui

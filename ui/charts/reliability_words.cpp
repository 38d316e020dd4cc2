#include "ui/charts/reliability_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace goodturn::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Chart", text);
}

QString number(int value)
{
    return QLocale().toString(value);
}

} // namespace

QString shareText(double share)
{
    return tr("%1 %").arg(number(qRound(share * 100)));
}

QString intervalText(const reciprocity::ShareInterval& interval)
{
    return tr("%1 to %2").arg(shareText(interval.lower), shareText(interval.upper));
}

QString binReadOut(const QString& series, const reciprocity::ReliabilityBin& bin)
{
    const QString said = shareText(bin.meanChance);
    QStringList lines;
    if (!series.isEmpty())
        lines << series;
    lines << (bin.n == 1 ? tr("Said: %1, once").arg(said)
                         : tr("Said: %1 on average, %2 times").arg(said, number(bin.n)))
          << tr("Came: %1 of %2, %3").arg(number(bin.happened), number(bin.n), shareText(bin.share))
          << tr("Likely in truth: %1").arg(intervalText(bin.interval));
    return lines.join(u'\n');
}

} // namespace goodturn::ui

#include "ui/charts/reliability_words.h"

#include "ui/theme/format.h"

#include <QCoreApplication>

namespace goodturn::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Chart", text);
}

} // namespace

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
                         : tr("Said: %1 on average, %2 times").arg(said, countText(bin.n)))
          << tr("Came: %1 of %2, %3")
                 .arg(countText(bin.happened), countText(bin.n), shareText(bin.share))
          << tr("Likely in truth: %1").arg(intervalText(bin.interval));
    return lines.join(u'\n');
}

} // namespace goodturn::ui

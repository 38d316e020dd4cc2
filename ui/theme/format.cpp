#include "ui/theme/format.h"

#include "core/base/money_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Format", text);
}

} // namespace

QString shortDay(QDate day, QDate today)
{
    if (!day.isValid())
        return {};
    const QLocale locale;
    return locale.toString(day, day.year() == today.year() ? u"d MMM"_s : u"d MMM yyyy"_s);
}

QString longDay(QDate day)
{
    return day.isValid() ? QLocale().toString(day, u"d MMMM yyyy"_s) : QString();
}

QString relativeDay(QDate day, QDate today)
{
    if (!day.isValid())
        return {};
    const qint64 days = today.daysTo(day);
    if (days == 0)
        return tr("today");
    if (days == 1)
        return tr("tomorrow");
    if (days == -1)
        return tr("yesterday");
    if (days < 0 && days >= -13)
        return tr("%1 days ago").arg(QLocale().toString(-days));
    if (days > 0 && days <= 13)
        return tr("in %1 days").arg(QLocale().toString(days));
    return shortDay(day, today);
}

QString moneyText(const Money& money)
{
    return displayText(money);
}

QString pointsText(double points, bool withSign)
{
    if (std::abs(points) < 0.05)
        return u"0"_s;
    const QString number = QLocale().toString(std::abs(points), 'f', 1);
    if (points < 0)
        return u"\u2212"_s + number;
    return withSign ? u'+' + number : number;
}

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

QString givenSign()
{
    return u"▲ "_s;
}

QString receivedSign()
{
    return u"▼ "_s;
}

} // namespace goodturn::ui

#include "core/report/report_frame.h"

#include "core/reciprocity/explanation.h"
#include "core/report/summary_words.h"

#include <QLocale>

namespace goodturn::report {
using namespace Qt::StringLiterals;

Document framed(const QString& title, const Frame& frame, Audience audience)
{
    Document document;
    document.title = title;
    document.author = frame.preparedBy;
    document.day = frame.today;
    document.audience = audience;
    document.footer = frame.bookName.isEmpty() || audience == Audience::ToShare
                          ? words("Goodturn")
                          : words("Goodturn · %1").arg(frame.bookName);
    return document;
}

QString preparedLine(const QString& what, const Frame& frame)
{
    QStringList parts{what, longDayText(frame.today)};
    if (!frame.preparedBy.isEmpty())
        parts << words("prepared by %1").arg(frame.preparedBy);
    return parts.join(words(" · "));
}

QString periodText(QDate from, QDate to)
{
    const QLocale locale;
    const bool sameYear = from.year() == to.year();
    if (from == to)
        return longDayText(from);
    if (sameYear && from.dayOfYear() == 1 && to.dayOfYear() == to.daysInYear())
        return QString::number(from.year());
    const bool sameMonth = sameYear && from.month() == to.month();
    if (sameMonth && from.day() == 1 && to.day() == to.daysInMonth())
        return words("%1 %2").arg(locale.standaloneMonthName(from.month()),
                                  QString::number(from.year()));
    const QString first = locale.toString(from, sameMonth  ? u"d"_s
                                                : sameYear ? u"d MMMM"_s
                                                           : u"d MMMM yyyy"_s);
    return words("%1 to %2").arg(first, longDayText(to));
}

QString accountsText(qsizetype count)
{
    return reciprocity::counted(int(count), "1 account",
                                QT_TRANSLATE_N_NOOP("Explanation", "%Ln accounts"));
}

QString countText(qsizetype count)
{
    return QLocale().toString(qlonglong(count));
}

} // namespace goodturn::report

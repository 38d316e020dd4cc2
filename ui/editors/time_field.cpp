#include "ui/editors/time_field.h"

#include <QLocale>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

TimeField::TimeField(QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("any time"));
}

Result<QTime> TimeField::time() const
{
    const QString typed = text().simplified().toLower();
    if (typed.isEmpty())
        return QTime();
    const QLocale locale;
    const QString formats[] = {locale.timeFormat(QLocale::ShortFormat),
                               u"H:mm"_s,
                               u"H.mm"_s,
                               u"h:mm ap"_s,
                               u"h ap"_s,
                               u"hap"_s,
                               u"Hmm"_s,
                               u"H"_s};
    for (const QString& format : formats)
        for (const QLocale& one : {locale, QLocale::c()})
            if (const QTime time = one.toTime(typed, format); time.isValid())
                return time;
    return failure(ErrorKind::InvalidInput,
                   tr("“%1” is no time. Write 14:30.").arg(typed.left(40)));
}

void TimeField::setTime(QTime time)
{
    setText(time.isValid() ? QLocale().toString(time, QLocale::ShortFormat) : QString());
}

} // namespace goodturn::ui

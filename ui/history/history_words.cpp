#include "ui/history/history_words.h"

#include "core/domain/labels.h"
#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("HistoryWords", text);
}

const char* eventPattern(const query::HistoryLine& line)
{
    switch (line.action) {
    case change::Action::Insert:
        return QT_TRANSLATE_NOOP("HistoryWords", "%1 “%2” added");
    case change::Action::Update:
        return QT_TRANSLATE_NOOP("HistoryWords", "%1 “%2”");
    case change::Action::Trash:
        return line.record.inTrash
                   ? QT_TRANSLATE_NOOP("HistoryWords", "%1 “%2” removed, now in the trash")
                   : QT_TRANSLATE_NOOP("HistoryWords", "%1 “%2” removed");
    case change::Action::Restore:
        return QT_TRANSLATE_NOOP("HistoryWords", "%1 “%2” brought back");
    case change::Action::Purge:
        break;
    }
    return QT_TRANSLATE_NOOP("HistoryWords", "%1 deleted for good");
}

} // namespace

QString historyDay(QDate day, QDate today)
{
    if (day == today)
        return tr("Today");
    return day == today.addDays(-1) ? tr("Yesterday") : longDay(day);
}

QString historyEvent(const query::HistoryLine& line)
{
    const QString kind = label(line.record.record.kind);
    const QString pattern = tr(eventPattern(line));
    if (!line.record.isThere)
        return line.action == change::Action::Purge ? pattern.arg(kind) : line.record.name;
    return line.record.name == kind ? pattern.arg(kind, u"…"_s).remove(u" “…”"_s)
                                    : pattern.arg(kind, line.record.name.left(80));
}

QDateTime localMoment(const query::HistoryLine& line)
{
    return line.at.toLocalTime();
}

QString historyMoment(const query::HistoryLine& line)
{
    const QString time = QLocale().toString(localMoment(line).time(), QLocale::ShortFormat);
    return tr("%1 · %2").arg(time, line.by);
}

QString historyChange(const query::HistoryField& field)
{
    if (field.before.isEmpty())
        return tr("%1: %2").arg(field.label, field.after);
    if (field.after.isEmpty())
        return tr("%1: nothing, was %2").arg(field.label, field.before);
    return tr("%1: %2, was %3").arg(field.label, field.after, field.before);
}

} // namespace goodturn::ui

#include "app/cli/commands/commands.h"
#include "app/cli/json_text.h"
#include "app/cli/table_text.h"
#include "core/book/agenda_export.h"
#include "core/query/occasion_words.h"
#include "core/query/queries.h"
#include "core/reciprocity/explanation.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>

namespace goodturn::cli {
using namespace Qt::StringLiterals;

namespace {

constexpr int usualDays = 14;
constexpr int notifyMs = 10'000; ///< that the desktop may take
constexpr int mostNotified = 5;  ///< lines of a notification

QString tr(const char* text)
{
    return QCoreApplication::translate("AgendaCommands", text);
}

QString titleOf(const query::AgendaRow& row)
{
    if (row.kind == query::AgendaRow::Kind::Occasion)
        return query::occasionTitle(row);
    if (row.kind != query::AgendaRow::Kind::Quiet)
        return row.title;
    return tr("last contact %1 ago")
        .arg(reciprocity::counted(row.touch.days, "1 day",
                                  QT_TRANSLATE_N_NOOP("Explanation", "%Ln days")));
}

Result<int> daysOption(const Context& context, int usual)
{
    bool isNumber = true;
    const int days = context.options.isSet(u"days"_s)
                         ? context.options.value(u"days"_s).toInt(&isNumber)
                         : usual;
    if (!isNumber || days < 0 || days > 3660)
        return failure(usageError(tr("--days wants a number of days, such as 14.")));
    return days;
}

Result<ExitCode> writeCalendar(Context& context, const QString& path)
{
    GT_ASSIGN(const int days, daysOption(context, book::usualCalendarDays));
    const auto form = context.options.isSet(u"tasks"_s) ? exchange::CalendarForm::Tasks
                                                        : exchange::CalendarForm::Events;
    GT_ASSIGN(auto book, context.openBook());
    GT_TRY(book::writeAgenda(*book, path, days, form));
    context.out << tr("Wrote %1.").arg(path) << '\n';
    return Ok;
}

void writeTable(Context& context, const std::vector<query::AgendaRow>& rows)
{
    std::vector<QStringList> lines;
    for (const query::AgendaRow& row : rows) {
        QString due = row.due.toString(Qt::ISODate);
        if (row.at.isValid())
            due += row.at.toString(u" HH:mm"_s);
        lines.push_back({due + (row.late ? tr(" late") : QString()),
                         toJson(row)[u"kind"_s].toString(), titleOf(row), row.person, row.account});
    }
    context.out << tableText({tr("Due"), tr("What"), tr("Title"), tr("Person"), tr("Account")},
                             lines);
}

/// The book that the window had open last.
QString lastBook()
{
    const QString file =
        QStandardPaths::locate(QStandardPaths::GenericConfigLocation, u"goodturn/goodturn.conf"_s);
    return QSettings(file, QSettings::IniFormat).value(u"lastBook"_s).toString();
}

/// What the desktop is to show: how much is due, and the first of it.
QStringList notification(const std::vector<query::AgendaRow>& rows)
{
    const QString count =
        reciprocity::counted(int(rows.size()), "1 thing to do today",
                             QT_TRANSLATE_N_NOOP("Explanation", "%Ln things to do today"));
    QStringList lines;
    for (const query::AgendaRow& row : rows) {
        if (lines.size() == mostNotified)
            break;
        const QString title = titleOf(row);
        // The desktop takes the text for markup.
        lines << u"• "_s + (title.isEmpty()         ? row.account
                            : row.account.isEmpty() ? title
                                                    : tr("%1: %2").arg(row.account, title))
                               .toHtmlEscaped();
    }
    return {count, lines.join(u'\n')};
}

} // namespace

Result<ExitCode> showAgenda(Context& context)
{
    GT_TRY(takesNoArguments(context, "agenda"));
    if (context.options.isSet(u"ics"_s))
        return writeCalendar(context, context.options.value(u"ics"_s));
    if (context.options.isSet(u"tasks"_s))
        return failure(usageError(tr("--tasks goes with --ics FILE.")));
    GT_ASSIGN(const int days, daysOption(context, usualDays));
    GT_ASSIGN(auto book, context.openBook());
    GT_ASSIGN(const auto rows, book->queries().agenda(days));
    if (context.json) {
        QJsonArray array;
        for (const query::AgendaRow& row : rows)
            array.append(toJson(row));
        context.out << jsonText(array);
    } else if (rows.empty()) {
        context.out << tr("Nothing is due.") << '\n';
    } else {
        writeTable(context, rows);
    }
    return Ok;
}

Result<ExitCode> notifyOfAgenda(Context& context)
{
    GT_TRY(takesNoArguments(context, "notify"));
    if (context.bookPath.isEmpty())
        context.bookPath = lastBook();
    if (context.bookPath.isEmpty()) {
        context.out << tr("No book was open yet.") << '\n';
        return Ok;
    }
    GT_ASSIGN(auto book, context.openBook());
    GT_ASSIGN(const auto rows, book->queries().dueNow());
    if (rows.empty()) {
        context.out << tr("Nothing is due.") << '\n';
        return Ok;
    }
    QProcess notify;
    notify.start(u"notify-send"_s,
                 QStringList{u"--app-name=Goodturn"_s, u"--icon=goodturn"_s, u"--"_s} +
                     notification(rows));
    if (!notify.waitForFinished(notifyMs) || notify.exitCode() != 0)
        return failure(ErrorKind::Io,
                       tr("The desktop could not be told: notify-send did not work."),
                       notify.errorString());
    return Ok;
}

} // namespace goodturn::cli

#include "core/book/backup_words.h"

#include "core/query/record_names.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace goodturn::book {
using namespace Qt::StringLiterals;
using store::BackupReason;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("BackupWords", text);
}

QString counted(qint64 count, const char* one, const char* many)
{
    return count == 1 ? tr(one) : tr(many).arg(QLocale().toString(count));
}

QString kindLine(const store::SalvageReport::Kind& kind)
{
    const QLocale locale;
    QString line = tr("%1: %2 saved").arg(pluralLabel(kind.kind), locale.toString(kind.saved));
    if (kind.fromHistory > 0)
        line += tr(", %1 made anew from the history").arg(locale.toString(kind.fromHistory));
    if (kind.lost > 0)
        line += tr(", %1 lost").arg(locale.toString(kind.lost));
    else if (!kind.isCounted)
        line += tr(", some may be lost");
    if (kind.standIns > 0)
        line += tr(" (%1 of them kept as a name)").arg(locale.toString(kind.standIns));
    return line + u'.';
}

QString namesLine(const QStringList& names)
{
    constexpr qsizetype listed = 20;
    const QString some = names.first(std::min(listed, names.size())).join(u", "_s);
    if (names.size() <= listed)
        return tr("Of these only the name is left: %1.").arg(some);
    return tr("Of these only the name is left: %1 and %2 more.")
        .arg(some, QLocale().toString(names.size() - listed));
}

} // namespace

QString label(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Daily:
        return tr("Daily");
    case BackupReason::BeforeMigration:
        return tr("Before an update of the book");
    case BackupReason::BeforeImport:
        return tr("Before an import");
    case BackupReason::OnDemand:
        return tr("By hand");
    }
    Q_UNREACHABLE();
}

QString pluralLabel(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Account:
        return tr("Accounts");
    case RecordKind::Contact:
        return tr("People");
    case RecordKind::Employment:
        return tr("Positions");
    case RecordKind::Interaction:
        return tr("Interactions");
    case RecordKind::Favour:
        return tr("Favours");
    case RecordKind::Ask:
        return tr("Asks");
    case RecordKind::Gift:
        return tr("Gifts");
    case RecordKind::Goal:
        return tr("Goals");
    case RecordKind::Reminder:
        return tr("Reminders");
    case RecordKind::CustomField:
        return tr("Own fields");
    case RecordKind::ShelfBook:
        return tr("Books of the shelf");
    case RecordKind::OwnOccasion:
        return tr("Own occasions");
    }
    Q_UNREACHABLE();
}

QString contentText(const store::RecordCounts& counts)
{
    QStringList parts;
    for (const auto& [kind, count] : counts) {
        if (kind == RecordKind::Account)
            parts << counted(count, QT_TRANSLATE_NOOP("BackupWords", "1 account"),
                             QT_TRANSLATE_NOOP("BackupWords", "%1 accounts"));
        else if (kind == RecordKind::Contact)
            parts << counted(count, QT_TRANSLATE_NOOP("BackupWords", "1 person"),
                             QT_TRANSLATE_NOOP("BackupWords", "%1 people"));
        else if (kind == RecordKind::Favour)
            parts << counted(count, QT_TRANSLATE_NOOP("BackupWords", "1 favour"),
                             QT_TRANSLATE_NOOP("BackupWords", "%1 favours"));
    }
    return parts.join(u", "_s);
}

QString wholeContentText(const store::RecordCounts& counts)
{
    std::vector<query::KindCount> all;
    for (const auto& [kind, count] : counts)
        if (kind != RecordKind::Employment)
            all.push_back({kind, int(count)});
    const QString text = query::countsInWords(all);
    return text.isEmpty() ? tr("nothing yet") : text;
}

QStringList salvageNotes(const store::SalvageReport& report)
{
    QStringList lines;
    if (report.listsCut > 0)
        lines << tr("Some tags, addresses, phone numbers or participants may be missing.");
    if (report.linksCut > 0)
        lines << tr("Links to what is lost that were removed: %1.")
                     .arg(QLocale().toString(report.linksCut));
    if (!report.historyIsWhole)
        lines << tr("A part of the history is lost, so some acts can't be taken back.");
    if (!report.lostAnything())
        lines << tr("Nothing is known to be lost.");
    return lines;
}

QStringList reportLines(const store::SalvageReport& report)
{
    QStringList lines;
    for (const auto& kind : report.kinds)
        if (kind.saved > 0 || kind.fromHistory > 0 || kind.lost > 0 || !kind.isCounted)
            lines << kindLine(kind);
    lines += salvageNotes(report);
    if (!report.standInNames.isEmpty())
        lines << namesLine(report.standInNames);
    return lines;
}

} // namespace goodturn::book

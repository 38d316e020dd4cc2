#include "app/cli/commands/commands.h"
#include "app/cli/json_text.h"
#include "app/cli/table_text.h"
#include "core/book/backup_seal.h"
#include "core/book/backup_service.h"
#include "core/book/backup_words.h"
#include "core/book/book_rescue.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

namespace goodturn::cli {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("BackupCommands", text);
}

/// The first line of the file that --passphrase-file names; empty without that option.
Result<QString> passphraseOption(const Context& context)
{
    constexpr qint64 longest = 4096;
    if (!context.options.isSet(u"passphrase-file"_s))
        return QString();
    QFile file(context.options.value(u"passphrase-file"_s));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotFound, tr("“%1” can't be read.").arg(file.fileName()),
                       file.errorString());
    const QString line = QString::fromUtf8(file.readLine(longest)).remove(u'\n').remove(u'\r');
    if (line.isEmpty())
        return failure(ErrorKind::InvalidInput,
                       tr("The first line of “%1” holds no passphrase.").arg(file.fileName()));
    return line;
}

Result<void> wantsWords(const Context& context, qsizetype count, const QString& wanted)
{
    if (context.arguments.size() == count)
        return {};
    return failure(usageError(wanted));
}

QJsonObject toJson(const store::Backup& backup)
{
    const store::BackupManifest& manifest = backup.manifest;
    QJsonObject records;
    for (const auto& [kind, count] : manifest.counts)
        records.insert(code(kind), count);
    return {{u"file"_s, backup.path},
            {u"made_at"_s, manifest.madeAt.toString(Qt::ISODate)},
            {u"reason"_s, code(manifest.reason)},
            {u"book"_s, manifest.bookName},
            {u"size"_s, manifest.size},
            {u"schema"_s, manifest.schemaVersion},
            {u"records"_s, records},
            {u"checked_at"_s, manifest.checkedAt.toString(Qt::ISODate)},
            {u"problem"_s, manifest.problem}};
}

void tell(Context& context, const store::Backup& backup)
{
    if (context.json)
        context.out << jsonText(toJson(backup));
    else
        context.out
            << tr("Made %1: %2.").arg(backup.path, book::contentText(backup.manifest.counts))
            << '\n';
}

Result<ExitCode> sealedCopy(Context& context, const store::Backup& made, const QString& passphrase)
{
    const QString to = context.options.isSet(u"to"_s) ? context.options.value(u"to"_s)
                                                      : QFileInfo(made.path).absolutePath();
    GT_ASSIGN(const QString sealed, book::saveSealed(made.path, passphrase, to));
    tell(context, made);
    if (!context.json)
        context.out << tr("Encrypted as %1.").arg(sealed) << '\n';
    return Ok;
}

} // namespace

Result<ExitCode> backUpBook(Context& context)
{
    GT_TRY(wantsWords(context, 0, tr("backup takes no further words.")));
    GT_ASSIGN(const QString passphrase, passphraseOption(context));
    GT_ASSIGN(const auto book, context.openBook());
    book::BackupService backups(*book);
    GT_ASSIGN(book::BackupPlan plan, backups.plan(store::BackupReason::OnDemand));
    const bool sealed = !passphrase.isEmpty();
    if (context.options.isSet(u"to"_s) && !sealed) {
        plan.settings.folder = QFileInfo(context.options.value(u"to"_s)).absoluteFilePath();
        plan.rotates = false;
    }
    GT_ASSIGN(const store::Backup made, book::carryOut(plan));
    if (sealed)
        return sealedCopy(context, made, passphrase);
    tell(context, made);
    return Ok;
}

Result<ExitCode> listBackups(Context& context)
{
    GT_TRY(wantsWords(context, 0, tr("backups takes no further words.")));
    GT_ASSIGN(const auto book, context.openBook());
    GT_ASSIGN(const auto backups, book::BackupService(*book).list());
    if (context.json) {
        QJsonArray array;
        for (const store::Backup& backup : backups)
            array.append(toJson(backup));
        context.out << jsonText(array);
        return Ok;
    }
    if (backups.empty()) {
        context.out << tr("There is no backup of this book yet.") << '\n';
        return Ok;
    }
    std::vector<QStringList> lines;
    for (const store::Backup& backup : backups) {
        const store::BackupManifest& manifest = backup.manifest;
        lines.push_back({manifest.madeAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                         book::label(manifest.reason), book::contentText(manifest.counts),
                         QLocale().formattedDataSize(manifest.size, 1, QLocale::DataSizeSIFormat),
                         manifest.problem.isEmpty() ? tr("sound") : tr("damaged"),
                         QFileInfo(backup.path).fileName()});
    }
    context.out << tableText(
        {tr("Made"), tr("Why"), tr("Holds"), tr("Size"), tr("State"), tr("File")}, lines, {3});
    return Ok;
}

Result<ExitCode> restoreBackup(Context& context)
{
    GT_TRY(wantsWords(context, 1,
                      tr("restore wants one backup: a file that backups lists, or a "
                         "sealed one.")));
    GT_ASSIGN(const QString passphrase, passphraseOption(context));
    GT_ASSIGN(const auto restored, book::restoreBook({context.arguments.first(), context.bookPath,
                                                      context.clock->today(), passphrase}));
    GT_ASSIGN(const auto opened, context.openBook()); // an older one is brought up to date
    context.out << tr("Restored %1 as of %2: %3.")
                       .arg(context.bookPath,
                            restored.manifest.madeAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                            book::contentText(restored.manifest.counts))
                << '\n';
    if (!restored.replaced.isEmpty())
        context.out << tr("The book as it was is kept as %1.").arg(restored.replaced) << '\n';
    return Ok;
}

Result<ExitCode> salvageBook(Context& context)
{
    GT_TRY(wantsWords(context, 1, tr("salvage wants the name of the new book.")));
    GT_ASSIGN(const auto report, book::salvageInto(context.bookPath, context.arguments.first()));
    for (const QString& line : book::reportLines(report))
        context.out << line << '\n';
    context.out << tr("Wrote %1. The damaged book is as it was.").arg(context.arguments.first())
                << '\n';
    return report.lostAnything() ? Problem : Ok;
}

} // namespace goodturn::cli

#include "core/book/import_service.h"

#include "core/base/text.h"
#include "core/book/backup_service.h"
#include "core/book/book.h"
#include "core/book/import_writer.h"
#include "core/book/unit_of_work.h"
#include "core/exchange/import_file.h"
#include "core/store/model_settings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace goodturn::book {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ImportService", text);
}

/// Unwinds a dry run; never seen outside.
constexpr auto dryRunEnd = ErrorKind::Cancelled;

Result<void> writeDrafts(ImportWriter& writer, const QStringList& names,
                         std::vector<exchange::ImportDrafts>& files, const Progress& progress)
{
    qint64 total = 0;
    for (const auto& drafts : files)
        total += qint64(drafts.contacts.size() + drafts.favours.size() + drafts.asks.size());
    qint64 done = 0;
    const auto go = [&]() -> Result<void> {
        if (++done % 200 == 0 && progress && !progress(done, total))
            return failure(ErrorKind::Cancelled,
                           tr("The import was stopped. The book is as it was."));
        return {};
    };
    for (size_t index = 0; index < files.size(); ++index) {
        auto& drafts = files[index];
        writer.beginFile(QFileInfo(names.at(qsizetype(index))).fileName());
        for (auto& contact : drafts.contacts) {
            GT_TRY(writer.add(contact));
            GT_TRY(go());
        }
        for (auto& ask : drafts.asks) {
            GT_TRY(writer.add(ask));
            GT_TRY(go());
        }
        for (auto& favour : drafts.favours) {
            GT_TRY(writer.add(favour));
            GT_TRY(go());
        }
    }
    return {};
}

/// What an import adds is in no backup yet; a book that holds nothing has nothing to lose.
Result<void> backUpFirst(Book& book, const Progress& progress)
{
    GT_ASSIGN(const bool nothing, store::holdsNothing(book.database()));
    if (nothing)
        return {};
    GT_ASSIGN(const BackupPlan plan, BackupService(book).plan(store::BackupReason::BeforeImport));
    GT_TRY(carryOutSomewhere(plan, progress));
    return {};
}

} // namespace

Result<ImportReport> importFiles(Book& book, const QStringList& files, bool dryRun,
                                 const Progress& progress)
{
    ImportReport report;
    std::vector<exchange::ImportDrafts> drafts;
    for (const QString& file : files) {
        GT_ASSIGN(auto read, exchange::readImportFile(file));
        const QString name = QFileInfo(file).fileName();
        for (const auto& problem : read.problems)
            report.problems.push_back({name, problem.line, problem.reason});
        drafts.push_back(std::move(read));
    }
    if (!dryRun)
        GT_TRY(backUpFirst(book, progress));
    const QString act = files.size() == 1 ? tr("Import %1").arg(QFileInfo(files.first()).fileName())
                                          : tr("Import files");
    const auto unit = book.perform(act, [&](UnitOfWork& work) -> Result<void> {
        GT_ASSIGN(const auto model, store::modelParameters(work.database()));
        ImportWriter writer(work, report, book.user(), model);
        GT_TRY(writeDrafts(writer, files, drafts, progress));
        if (dryRun)
            return failure(dryRunEnd, QString());
        return {};
    });
    if (unit)
        report.unit = *unit;
    else if (!dryRun || unit.error() != Error{dryRunEnd, QString()})
        return failure(unit.error());
    return report;
}

QString summary(const ImportReport& report)
{
    const QLocale locale;
    QStringList lines;
    lines << tr("Added: accounts %1, people %2, favours %3, asks %4.")
                 .arg(locale.toString(report.accountsAdded), locale.toString(report.peopleAdded),
                      locale.toString(report.favoursAdded), locale.toString(report.asksAdded));
    if (report.alreadyThere > 0)
        lines << tr("Already in the book: %1.").arg(locale.toString(report.alreadyThere));
    if (!report.problems.empty())
        lines
            << tr("Left out or in doubt: %1.").arg(locale.toString(qint64(report.problems.size())));
    for (const auto& problem : report.problems)
        lines << (problem.line > 0
                      ? tr("%1, line %2: %3")
                            .arg(problem.file, QString::number(problem.line), problem.reason)
                      : tr("%1: %2").arg(problem.file, problem.reason));
    return lines.join(u'\n');
}

} // namespace goodturn::book

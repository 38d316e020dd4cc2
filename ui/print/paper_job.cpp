#include "ui/print/paper_job.h"

#include "ui/desk/save_prompt.h"
#include "ui/dialogs/background_job.h"
#include "ui/print/page_painter.h"
#include "ui/print/pdf_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QPainter>
#include <QPrinter>

#include <algorithm>
#include <memory>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("PaperJob", text);
}

tl::unexpected<Error> stopped(const QString& message)
{
    return failure(ErrorKind::Cancelled, message);
}

/// Does something with the pages of a document; its name is that of its part. On the thread of the
/// window: Qt Charts measures texts by one item for all charts, which belongs to that thread.
using Use = std::function<Result<void>(const QString& name, const report::Document& document,
                                       const PagePainter& pages)>;

Result<PaperJobReport> carryOut(const PaperJob& job, const QPageLayout& layout,
                                const Progress& progress, const Use& use)
{
    PaperJobReport report;
    const Paperwork& work = job.work;
    GT_ASSIGN(const PaperMaker make, work.begin());
    const auto count = qint64(work.count());
    PaperWish wish = job.wish;
    wish.page = layout;
    for (wish.part = 0; wish.part < work.count(); ++wish.part) {
        if (progress && !progress(qint64(wish.part), count))
            return stopped(tr("Stopped. Nothing was written."));
        const QString name = work.parts.empty() ? QString() : work.parts[wish.part];
        const auto document = make(wish, {});
        const bool isGone =
            !document && document.error().kind == ErrorKind::NotFound && work.count() > 1;
        if (!document && !isGone)
            return failure(document.error());
        if (isGone) {
            report.leftOut << tr("%1: %2").arg(name, document.error().message);
            continue;
        }
        Result<void> used;
        BackgroundJob::atWindow([&] {
            used = use(name, *document, PagePainter(*document, layout, printStyle(job.paper.ink)));
        });
        GT_TRY(used);
        ++report.written;
    }
    if (progress)
        progress(count, count);
    if (report.written == 0)
        return failure(ErrorKind::NotFound,
                       tr("None of them is there any more, so nothing was written."));
    return report;
}

PdfFacts factsOf(const PaperJob& job, const report::Document& document)
{
    const bool isOne = job.work.count() == 1;
    return {isOne ? document.title : job.work.title, document.author, document.day};
}

/// A name in the folder that no file has.
QString freePath(const QDir& folder, const QString& name)
{
    const QString start = safeFileName(name);
    QString path = folder.filePath(start + u".pdf"_s);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(u"%1 (%2).pdf"_s.arg(start, QString::number(number)));
    return path;
}

} // namespace

Result<PaperJobReport> writeTogether(const PaperJob& job, const QString& path,
                                     const Progress& progress)
{
    const QPageLayout layout = pageLayoutFor(job.paper);
    std::unique_ptr<PdfFile> file;
    const auto report = carryOut(
        job, layout, progress,
        [&](const QString& name, const report::Document& document, const PagePainter& pages) {
            if (!file)
                file = std::make_unique<PdfFile>(layout, factsOf(job, document));
            return file->add(pages, name);
        });
    Result<void> closed;
    BackgroundJob::atWindow([&] {
        if (report)
            closed = file->close();
        else
            file.reset();
    });
    GT_TRY(report);
    GT_TRY(closed);
    GT_TRY(file->save(path));
    return report;
}

Result<PaperJobReport> writeOne(const PaperJob& job, const QString& path, DocumentFormat format,
                                const Progress& progress)
{
    return carryOut(job, pageLayoutFor(job.paper), progress,
                    [&](const QString&, const report::Document& document, const PagePainter&) {
                        return writeDocument(document, path, format, job.paper);
                    });
}

Result<PaperJobReport> writeEach(const PaperJob& job, const QString& folder,
                                 const Progress& progress)
{
    const QPageLayout layout = pageLayoutFor(job.paper);
    int written = 0;
    auto report =
        carryOut(job, layout, progress,
                 [&](const QString& name, const report::Document& document,
                     const PagePainter& pages) -> Result<void> {
                     GT_TRY(writePdf(pages, layout, {document.title, document.author, document.day},
                                     freePath(QDir(folder), name)));
                     ++written;
                     return {};
                 });
    if (!report && report.error().kind == ErrorKind::Cancelled && written > 0)
        return stopped(tr("Stopped. %1 of %2 are in %3.")
                           .arg(QLocale().toString(written),
                                QLocale().toString(qulonglong(job.work.count())),
                                QDir::toNativeSeparators(folder)));
    return report;
}

Result<PaperJobReport> printEach(const PaperJob& job, QPrinter& printer, const Progress& progress)
{
    const auto refused = [] {
        return failure(ErrorKind::Io, tr("The printer did not take it. Is it switched on? It can "
                                         "be saved as a PDF instead."));
    };
    const bool isOne = job.work.count() == 1;
    const int from = isOne ? std::max(1, printer.fromPage()) : 1;
    const int to = isOne ? printer.toPage() : 0;
    QPainter painter;
    auto report = carryOut(
        job, printer.pageLayout(), progress,
        [&](const QString&, const report::Document&, const PagePainter& pages) -> Result<void> {
            const bool goesOn = painter.isActive();
            const bool ready = goesOn ? printer.newPage() : painter.begin(&printer);
            if (!ready || !pages.paintOn(painter, printer, from, to))
                return refused();
            return {};
        });
    bool isTaken = true;
    BackgroundJob::atWindow([&] {
        if (!report)
            printer.abort();
        isTaken = painter.end();
    });
    if (report && !isTaken)
        return refused();
    return report;
}

} // namespace goodturn::ui

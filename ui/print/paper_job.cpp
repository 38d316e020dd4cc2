#include "ui/print/paper_job.h"

#include "ui/desk/save_prompt.h"
#include "ui/print/page_painter.h"
#include "ui/print/pdf_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QPainter>
#include <QPrinter>

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

/// Does something with the pages of a document; its name is that of its part.
using Use = std::function<Result<void>(const QString& name, const report::Document& document,
                                       const PagePainter& pages)>;

Result<PaperJobReport> carryOut(const PaperJob& job, const QPageLayout& layout,
                                const Progress& progress, const Use& use)
{
    PaperJobReport report;
    GT_ASSIGN(const PaperParts::Make make, job.parts.begin());
    const auto count = qint64(job.parts.names.size());
    for (size_t part = 0; part < job.parts.names.size(); ++part) {
        if (progress && !progress(qint64(part), count))
            return stopped(tr("Stopped. Nothing was written."));
        const QString& name = job.parts.names[part];
        const auto document = make(part, job.variant, layout);
        if (!document && document.error().kind != ErrorKind::NotFound)
            return failure(document.error());
        if (!document) {
            report.leftOut << tr("%1: %2").arg(name, document.error().message);
            continue;
        }
        GT_TRY(use(name, *document, PagePainter(*document, layout, printStyle(job.paper.ink))));
        ++report.written;
    }
    if (progress)
        progress(count, count);
    if (report.written == 0)
        return failure(ErrorKind::NotFound,
                       tr("None of them is there any more, so nothing was written."));
    return report;
}

PdfFacts factsOf(const QString& title, const report::Document& document)
{
    return {title, document.author, document.day};
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
    GT_ASSIGN(auto report, carryOut(job, layout, progress,
                                    [&](const QString& name, const report::Document& document,
                                        const PagePainter& pages) {
                                        if (!file)
                                            file = std::make_unique<PdfFile>(
                                                layout, factsOf(job.title, document));
                                        return file->add(pages, name);
                                    }));
    GT_TRY(file->save(path));
    return report;
}

Result<PaperJobReport> writeEach(const PaperJob& job, const QString& folder,
                                 const Progress& progress)
{
    const QPageLayout layout = pageLayoutFor(job.paper);
    int written = 0;
    auto report = carryOut(job, layout, progress,
                           [&](const QString& name, const report::Document& document,
                               const PagePainter& pages) -> Result<void> {
                               GT_TRY(writePdf(pages, layout, factsOf(document.title, document),
                                               freePath(QDir(folder), name)));
                               ++written;
                               return {};
                           });
    if (!report && report.error().kind == ErrorKind::Cancelled && written > 0)
        return stopped(tr("Stopped. %1 of %2 are in %3.")
                           .arg(QLocale().toString(written),
                                QLocale().toString(qulonglong(job.parts.names.size())),
                                QDir::toNativeSeparators(folder)));
    return report;
}

Result<PaperJobReport> printEach(const PaperJob& job, QPrinter& printer, const Progress& progress)
{
    const auto refused = [] {
        return failure(ErrorKind::Io, tr("The printer did not take it. Is it switched on? It can "
                                         "be saved as a PDF instead."));
    };
    QPainter painter;
    auto report = carryOut(
        job, printer.pageLayout(), progress,
        [&](const QString&, const report::Document&, const PagePainter& pages) -> Result<void> {
            const bool goesOn = painter.isActive();
            const bool ready = goesOn ? printer.newPage() : painter.begin(&printer);
            if (!ready || !pages.paintOn(painter, printer))
                return refused();
            return {};
        });
    if (!report) {
        printer.abort();
        return report;
    }
    if (!painter.end())
        return refused();
    return report;
}

} // namespace goodturn::ui

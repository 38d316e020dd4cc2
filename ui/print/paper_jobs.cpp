#include "ui/print/paper_jobs.h"

#include "ui/dialogs/job_line.h"

#include <QDir>
#include <QLocale>
#include <QPrinter>
#include <QVBoxLayout>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

PaperJobs::PaperJobs(QWidget* parent) : QWidget(parent), line_(new JobLine(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(line_);
    connect(line_, &JobLine::runningChanged, this, &PaperJobs::runningChanged);
}

PaperJobs::~PaperJobs() = default;

bool PaperJobs::isRunning() const
{
    return line_->isRunning();
}

void PaperJobs::saveTogether(const PaperJob& job, const QString& path)
{
    const auto format = formatOf(path).value_or(DocumentFormat::Pdf);
    const bool isPdf = format == DocumentFormat::Pdf || job.work.count() > 1;
    run({tr("Writing the file"), tr("“%1” was not saved").arg(job.work.title),
         tr("in %1").arg(QDir::toNativeSeparators(path)), path},
        job.work.title, [job, path, isPdf, format](const Progress& progress) {
            return isPdf ? writeTogether(job, path, progress)
                         : writeOne(job, path, format, progress);
        });
}

void PaperJobs::saveEach(const PaperJob& job, const QString& folder)
{
    run({tr("Writing the PDFs"), tr("“%1” was not saved").arg(job.work.title),
         tr("in %1").arg(QDir::toNativeSeparators(folder))},
        job.work.title,
        [job, folder](const Progress& progress) { return writeEach(job, folder, progress); });
}

void PaperJobs::print(const PaperJob& job, std::shared_ptr<QPrinter> printer)
{
    run({tr("Printing"), tr("“%1” was not printed").arg(job.work.title), tr("with the printer")},
        job.work.title,
        [job, printer](const Progress& progress) { return printEach(job, *printer, progress); });
}

void PaperJobs::run(const Words& words, const QString& title, Work work)
{
    if (isRunning())
        return;
    auto outcome = std::make_shared<Result<PaperJobReport>>(PaperJobReport());
    line_->run(
        words.doing,
        [work = std::move(work), outcome](const book::Progress& progress) {
            *outcome = work(progress);
        },
        [this, words, title, outcome] { tell(words, title, *outcome); });
}

void PaperJobs::tell(const Words& words, const QString& title, const Result<PaperJobReport>& report)
{
    if (!report && report.error().kind == ErrorKind::Cancelled)
        return emit done(report.error().message, {});
    if (!report)
        return emit failed(words.failed, report.error());
    const QString written =
        report->written == 1
            ? tr("“%1” is %2.").arg(title, words.where)
            : tr("%1 documents are %2.").arg(QLocale().toString(report->written), words.where);
    if (report->leftOut.isEmpty())
        return emit done(written, words.file);
    emit failed(written,
                {ErrorKind::NotFound,
                 tr("Some were left out:") + u'\n' + report->leftOut.mid(0, 10).join(u'\n'),
                 {}});
}

} // namespace goodturn::ui

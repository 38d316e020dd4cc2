#include "ui/print/paper_jobs.h"

#include "ui/desk/desk.h"
#include "ui/dialogs/job_line.h"

#include <QDir>
#include <QLocale>
#include <QPrinter>
#include <QVBoxLayout>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

PaperJobs::PaperJobs(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , line_(new JobLine(this))
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
    run(tr("Writing the PDF"), tr("“%1” was not saved").arg(job.title),
        tr("in %1").arg(QDir::toNativeSeparators(path)),
        [job, path](const Progress& progress) { return writeTogether(job, path, progress); });
}

void PaperJobs::saveEach(const PaperJob& job, const QString& folder)
{
    run(tr("Writing the PDFs"), tr("“%1” was not saved").arg(job.title),
        tr("in %1").arg(QDir::toNativeSeparators(folder)),
        [job, folder](const Progress& progress) { return writeEach(job, folder, progress); });
}

void PaperJobs::print(const PaperJob& job, std::shared_ptr<QPrinter> printer)
{
    run(tr("Printing"), tr("“%1” was not printed").arg(job.title), tr("with the printer"),
        [job, printer](const Progress& progress) { return printEach(job, *printer, progress); });
}

void PaperJobs::run(const QString& doing, const QString& failed, const QString& where, Work work)
{
    if (isRunning())
        return;
    auto outcome = std::make_shared<Result<PaperJobReport>>(PaperJobReport());
    line_->run(
        doing,
        [work = std::move(work), outcome](const book::Progress& progress) {
            *outcome = work(progress);
        },
        [this, failed, where, outcome] { tell(failed, where, *outcome); });
    line_->setFocus(Qt::OtherFocusReason);
}

void PaperJobs::tell(const QString& failed, const QString& where,
                     const Result<PaperJobReport>& report)
{
    if (!report && report.error().kind == ErrorKind::Cancelled)
        return desk_.showStatus(report.error().message);
    if (!report)
        return desk_.showError(failed, report.error());
    const QString written = QLocale().toString(report->written);
    desk_.showStatus(report->written == 1 ? tr("1 document is %1.").arg(where)
                                          : tr("%1 documents are %2.").arg(written, where));
    if (!report->leftOut.isEmpty())
        desk_.showError(tr("Some were left out"),
                        {ErrorKind::NotFound, report->leftOut.mid(0, 10).join(u'\n'), {}});
}

} // namespace goodturn::ui

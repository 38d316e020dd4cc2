// What a window of pages prints and saves.
#include "ui/desk/save_prompt.h"
#include "ui/dialogs/error_bar.h"
#include "ui/print/paper_jobs.h"
#include "ui/print/paper_view.h"
#include "ui/print/paper_window.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QPrintDialog>
#include <QUrl>

namespace goodturn::ui {

namespace {

/// Gives the document that is there already; anew only for other paper that it has to fit.
std::function<Result<PaperMaker>()> beginWith(std::shared_ptr<const report::Document> document,
                                              const Paperwork& work, const QPageLayout& page)
{
    return [document, begin = work.begin, fits = work.fitsPaper, page]() -> Result<PaperMaker> {
        return [document, begin, fits, page](const PaperWish& wish,
                                             const Progress& progress) -> Result<report::Document> {
            if (!fits || wish.page == page)
                return *document;
            GT_ASSIGN(const PaperMaker make, begin());
            return make(wish, progress);
        };
    };
}

} // namespace

PaperJob PaperWindow::job() const
{
    PaperJob job{work_, shown_, paper_};
    if (work_.parts.empty() && document_)
        job.work.begin = beginWith(document_, work_, pageLayoutFor(paper_));
    return job;
}

std::shared_ptr<QPrinter> PaperWindow::choosePrinter()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(pageLayoutFor(paper_));
    printer->setColorMode(paper_.ink == PrintInk::Colour ? QPrinter::Color : QPrinter::GrayScale);
    printer->setDocName(work_.title);
    QPrintDialog dialog(printer.get(), this);
    dialog.setWindowTitle(tr("Print “%1”").arg(work_.title));
    if (work_.parts.empty())
        dialog.setMinMax(1, view_->pageCount());
    else
        dialog.setOption(QAbstractPrintDialog::PrintPageRange, false);
    return dialog.exec() == QDialog::Accepted ? printer : nullptr;
}

void PaperWindow::print()
{
    messages_->dismiss();
    if (!document_ || jobs_->isRunning())
        return;
    const auto printer = choosePrinter();
    if (!printer)
        return;
    PaperJob wanted = job();
    if (paper_.ink == PrintInk::Colour && printer->colorMode() == QPrinter::GrayScale)
        wanted.paper.ink = PrintInk::Grey;
    jobs_->print(wanted, printer);
}

void PaperWindow::save()
{
    messages_->dismiss();
    if (!document_ || jobs_->isRunning())
        return;
    const QString path =
        askWhereToSave(this, {work_.key, tr("Save “%1”").arg(work_.title), work_.fileName,
                              work_.parts.empty() ? documentFilters() : tr("PDF (*.pdf)")});
    if (!path.isEmpty())
        jobs_->saveTogether(job(), path);
}

void PaperWindow::savePdfs()
{
    messages_->dismiss();
    if (jobs_->isRunning())
        return;
    const QString folder = QFileDialog::getExistingDirectory(this, tr("A PDF for each, in…"));
    if (!folder.isEmpty())
        jobs_->saveEach(job(), folder);
}

void PaperWindow::tellDone(const QString& what, const QString& file)
{
    std::vector<WayOut> ways;
    if (!file.isEmpty())
        ways = {{tr("Open"), [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); }}};
    messages_->showNotice(what, {}, ways);
}

} // namespace goodturn::ui

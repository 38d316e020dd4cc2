// What a window of pages prints and saves.
#include "ui/desk/desk.h"
#include "ui/desk/save_prompt.h"
#include "ui/print/page_painter.h"
#include "ui/print/paper_jobs.h"
#include "ui/print/paper_window.h"
#include "ui/print/pdf_writer.h"

#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

PaperJob PaperWindow::job() const
{
    return {work_.title, work_.parts, variant_, paper_};
}

void PaperWindow::printParts()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(pageLayoutFor(paper_));
    printer->setColorMode(printer_.colorMode());
    printer->setDocName(work_.title);
    QPrintDialog dialog(printer.get(), this);
    dialog.setWindowTitle(tr("Print “%1”").arg(work_.title));
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, false);
    if (dialog.exec() == QDialog::Accepted)
        jobs_->print(job(), printer);
}

void PaperWindow::print()
{
    if (!work_.parts.names.empty())
        return printParts();
    QPrintDialog dialog(&printer_, this);
    dialog.setWindowTitle(tr("Print “%1”").arg(work_.title));
    dialog.setMinMax(1, pageCount());
    if (dialog.exec() != QDialog::Accepted)
        return;
    // The dialog may have chosen other paper; what is printed is laid out for that.
    const QPageLayout layout = printer_.pageLayout();
    auto document = work_.fitsPaper ? work_.make(variant_, layout) : document_;
    if (!document)
        return desk_.showError(tr("“%1” was not printed").arg(work_.title), document.error());
    const bool isGrey =
        paper_.ink == PrintInk::Colour && printer_.colorMode() == QPrinter::GrayScale;
    const PagePainter painter(*document, layout, printStyle(isGrey ? PrintInk::Grey : paper_.ink));
    if (painter.paintAll(printer_, std::max(1, printer_.fromPage()), printer_.toPage()))
        desk_.showStatus(tr("“%1” was sent to the printer.").arg(work_.title));
    else
        desk_.showError(tr("“%1” was not printed").arg(work_.title),
                        {ErrorKind::Io, tr("The printer did not take it. Is it switched on? It "
                                           "can be saved as a PDF instead.")});
}

void PaperWindow::savePdf()
{
    const QString path = askWhereToSave(
        this, {work_.key, tr("Save “%1”").arg(work_.title), work_.fileName, tr("PDF (*.pdf)")});
    if (path.isEmpty())
        return;
    if (work_.parts.names.empty())
        savePdfTo(path);
    else
        jobs_->saveTogether(job(), path);
}

void PaperWindow::savePdfs()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("A PDF for each, in…"));
    if (!folder.isEmpty())
        jobs_->saveEach(job(), folder);
}

bool PaperWindow::savePdfTo(const QString& path)
{
    if (const auto saved = writePdf(document_, path, paper_); !saved) {
        desk_.showError(tr("“%1” was not saved").arg(work_.title), saved.error());
        return false;
    }
    desk_.showStatus(tr("“%1” is in %2.").arg(work_.title, QDir::toNativeSeparators(path)));
    return true;
}

} // namespace goodturn::ui

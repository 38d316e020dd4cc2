#include "ui/print/chart_print.h"

#include "ui/charts/chart_style.h"
#include "ui/desk/desk.h"
#include "ui/print/paper.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr double footHeight = 2.2; ///< in lines of the drawing's text

QString tr(const char* text)
{
    return QCoreApplication::translate("ChartPrint", text);
}

QPageLayout layoutFor(QSize size)
{
    QPageLayout layout = pageLayoutFor(usualPaperSize());
    if (size.width() > size.height())
        layout.setOrientation(QPageLayout::Landscape);
    return layout;
}

} // namespace

bool paintChartPage(QPagedPaintDevice& device, const ChartPage& page)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const ChartStyle style = pictureStyle(page.title);
    const double foot = footHeight * QFontMetricsF(style.font).height();
    const QSizeF whole(painter.viewport().size());
    const double scale =
        std::min(whole.width() / page.size.width(), whole.height() / (page.size.height() + foot));
    painter.scale(scale, scale);
    const QSizeF room = whole / scale;
    page.drawing(painter, QRectF(0, 0, room.width(), page.size.height()), style);
    painter.setFont(style.font);
    painter.setPen(style.text);
    const double margin = drawingMargin(room.width());
    painter.drawText(QRectF(margin, room.height() - foot, room.width() - 2 * margin, foot),
                     Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, page.foot);
    return painter.end();
}

void printChart(Desk& desk, QWidget* over, ChartPage page)
{
    page.foot =
        tr("%1 · %2").arg(desk.book().fileName(),
                          QLocale().toString(desk.book().clock().today(), QLocale::LongFormat));
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(layoutFor(page.size));
    printer.setDocName(page.title);
    QPrintDialog dialog(&printer, over->window());
    dialog.setWindowTitle(tr("Print the chart"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (paintChartPage(printer, page))
        return desk.showStatus(tr("The chart was sent to the printer."));
    desk.showError(tr("The chart was not printed"),
                   {ErrorKind::Io, tr("The printer did not take it. Is it switched on? The chart "
                                      "can be saved as a PDF instead.")});
}

void sayPictureSaved(Desk& desk, const QString& path)
{
    desk.showStatus(tr("Saved as %1").arg(path));
}

void sayPictureFailed(Desk& desk, const QString& message)
{
    desk.showError(tr("The picture was not saved"), {ErrorKind::Io, message});
}

} // namespace goodturn::ui

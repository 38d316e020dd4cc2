#include "ui/charts/chart_export.h"

#include "ui/charts/chart_painter.h"
#include "ui/charts/whole_file.h"

#include <QApplication>
#include <QFileInfo>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr QSize pictureSize(960, 480); // at 96 units an inch
constexpr double pngScale = 2.0;

ChartStyle pictureStyle(const QString& title)
{
    QFont font(QFontDatabase::systemFont(QFontDatabase::GeneralFont).families());
    font.setPixelSize(15);
    ChartStyle style = paperStyle(font);
    style.title = title;
    return style;
}

bool paintOn(QPaintDevice& device, const query::AccountFlow& flow, const QString& title,
             double scale)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.scale(scale, scale);
    paintChart(painter, QRectF(QPointF(0, 0), pictureSize), flow, pictureStyle(title));
    return painter.end();
}

bool writePng(QIODevice& file, const query::AccountFlow& flow, const QString& title)
{
    return chartPicture(flow, pictureStyle(title), pictureSize, pngScale).save(&file, "PNG");
}

/// The title is in the drawing only: QSvgGenerator writes its own unescaped into the file.
bool writeSvg(QIODevice& file, const query::AccountFlow& flow, const QString& title)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setSize(pictureSize);
    generator.setViewBox(QRect(QPoint(0, 0), pictureSize));
    return paintOn(generator, flow, title, 1.0);
}

bool writePdf(QIODevice& file, const query::AccountFlow& flow, const QString& title)
{
    constexpr double unitsPerInch = 96;
    QPdfWriter writer(&file);
    writer.setTitle(title);
    writer.setPageSize(QPageSize(QSizeF(pictureSize) / unitsPerInch, QPageSize::Inch));
    writer.setPageMargins(QMarginsF());
    return paintOn(writer, flow, title, writer.resolution() / unitsPerInch);
}

} // namespace

Result<void> exportChart(const query::AccountFlow& flow, const QString& title, const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto writer = suffix == u"png"_s   ? &writePng
                        : suffix == u"svg"_s ? &writeSvg
                        : suffix == u"pdf"_s ? &writePdf
                                             : nullptr;
    if (!writer)
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate(
                           "Chart", "%1 can't be saved: the name must end in .png, .svg or .pdf.")
                           .arg(path));
    return writeWholeFile(path, [&](QIODevice& file) { return writer(file, flow, title); });
}

} // namespace goodturn::ui

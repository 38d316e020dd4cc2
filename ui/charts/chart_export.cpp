#include "ui/charts/chart_export.h"

#include "ui/charts/chart_painter.h"
#include "ui/charts/whole_file.h"

#include <QApplication>
#include <QFileInfo>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <utility>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr double unitsPerInch = 96;
constexpr double pngScale = 2.0;

struct Picture
{
    const Drawing& drawing;
    QSize size;
    QString title;
};

bool paintOn(QPaintDevice& device, const Picture& picture, double scale)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.scale(scale, scale);
    picture.drawing(painter, QRectF(QPointF(0, 0), picture.size), pictureStyle(picture.title));
    return painter.end();
}

bool writePng(QIODevice& file, const Picture& picture)
{
    return drawnPicture(picture.drawing, pictureStyle(picture.title), picture.size, pngScale)
        .save(&file, "PNG");
}

/// The title is in the drawing only: QSvgGenerator writes its own unescaped into the file.
bool writeSvg(QIODevice& file, const Picture& picture)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setSize(picture.size);
    generator.setViewBox(QRect(QPoint(0, 0), picture.size));
    return paintOn(generator, picture, 1.0);
}

bool writePdf(QIODevice& file, const Picture& picture)
{
    QPdfWriter writer(&file);
    writer.setTitle(picture.title);
    writer.setPageSize(QPageSize(QSizeF(picture.size) / unitsPerInch, QPageSize::Inch));
    writer.setPageMargins(QMarginsF());
    return paintOn(writer, picture, writer.resolution() / unitsPerInch);
}

} // namespace

ChartStyle pictureStyle(const QString& title)
{
    QFont font(QFontDatabase::systemFont(QFontDatabase::GeneralFont).families());
    font.setPixelSize(15);
    ChartStyle style = paperStyle(font);
    style.title = title;
    return style;
}

QImage drawnPicture(const Drawing& drawing, const ChartStyle& style, QSize size, double scale)
{
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(style.ground);
    QPainter painter(&image);
    drawing(painter, QRectF(QPointF(0, 0), size), style);
    return image;
}

Result<void> exportDrawing(const Drawing& drawing, QSize size, const QString& title,
                           const QString& path)
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
    const Picture picture{drawing, size, title};
    return writeWholeFile(path, [&](QIODevice& file) { return writer(file, picture); });
}

Drawing drawingOf(query::AccountFlow flow)
{
    return
        [flow = std::move(flow)](QPainter& painter, const QRectF& place, const ChartStyle& style) {
            paintChart(painter, place, flow, style);
        };
}

Result<void> exportChart(const query::AccountFlow& flow, const QString& title, const QString& path)
{
    return exportDrawing(drawingOf(flow), chartPictureSize, title, path);
}

} // namespace goodturn::ui

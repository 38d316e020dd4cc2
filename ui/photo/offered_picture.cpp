#include "ui/photo/offered_picture.h"

#include "ui/photo/picture_reader.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("OfferedPicture", text);
}

/// The first of the formats in which the picture is there as it would be in a file; empty: none.
QString wholeFormat(const QMimeData& data)
{
    for (const QString& format :
         {u"image/jpeg"_s, u"image/png"_s, u"image/webp"_s, u"image/gif"_s, u"image/bmp"_s})
        if (data.hasFormat(format))
            return format;
    return {};
}

} // namespace

bool offersPicture(const QMimeData* data)
{
    return data && (data->hasUrls() || data->hasImage() || !wholeFormat(*data).isEmpty());
}

Result<PictureLoader::Work> offeredPicture(const QMimeData* data)
{
    if (!offersPicture(data))
        return failure(ErrorKind::InvalidInput,
                       tr("There is no picture to paste. Copy one and try again."));
    const QList<QUrl> urls = data->urls();
    const auto file = std::ranges::find_if(urls, &QUrl::isLocalFile);
    if (file != urls.end())
        return [path = file->toLocalFile()] { return preparedPictureFile(path); };
    if (const QString format = wholeFormat(*data); !format.isEmpty())
        return [bytes = data->data(format)] { return preparedPicture(bytes); };
    const auto image = data->imageData().value<QImage>();
    if (!image.isNull())
        return [image] { return preparedPicture(image); };
    return failure(ErrorKind::InvalidInput,
                   tr("Pictures are not fetched from the web. Save it as a file first, and choose "
                      "that."));
}

} // namespace goodturn::ui

#include "ui/photo/photo_cache.h"

#include "core/query/queries.h"
#include "ui/photo/avatar.h"
#include "ui/photo/picture_reader.h"

#include <algorithm>

namespace goodturn::ui {

PhotoCache::PhotoCache(book::Book& book) : book_(book), images_(mostBytes) {}

QImage PhotoCache::round(const PictureKey& key, int pixels)
{
    constexpr qsizetype leastCost = 256; // also of one that can't be read
    if (key.isNull())
        return {};
    const QString name = key.toString() + u'/' + QString::number(pixels);
    if (const QImage* known = images_.object(name))
        return *known;
    const auto bytes = book_.queries().picture(key);
    const QImage image = bytes ? roundPicture(decodedPicture(*bytes, pixels)) : QImage();
    images_.insert(name, new QImage(image), std::max(leastCost, image.sizeInBytes()));
    return image;
}

} // namespace goodturn::ui

#pragma once

#include "core/book/book.h"
#include "core/domain/picture.h"

#include <QCache>
#include <QImage>

namespace goodturn::ui {

/// The round photos that a list shows. Each is read when it is first wanted; those that were shown
/// last are kept, up to so many bytes.
class PhotoCache
{
public:
    static constexpr qsizetype mostBytes = 4 * 1024 * 1024;

    explicit PhotoCache(book::Book& book);

    /// So many pixels wide; null where there is none or it can't be read.
    QImage round(const PictureKey& key, int pixels);
    qsizetype bytes() const { return images_.totalCost(); }

private:
    book::Book& book_;
    QCache<QString, QImage> images_;
};

} // namespace goodturn::ui

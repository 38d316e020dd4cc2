#pragma once

#include "ui/photo/picture_loader.h"

#include <optional>

class QMimeData;

namespace goodturn::ui {

/// Whether there may be a picture in what is dragged or was copied; nothing of it is read yet.
bool offersPicture(const QMimeData* data);

/// How the picture in it is made ready: a file on this computer, or the picture itself. What is on
/// the web is never fetched. None, with the reason, where there is none.
Result<PictureLoader::Work> offeredPicture(const QMimeData* data);

} // namespace goodturn::ui

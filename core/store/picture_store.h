#pragma once

#include "core/base/result.h"
#include "core/domain/picture.h"

#include <QStringList>

namespace goodturn::store {

class Database;

/// Keeps a picture under its key, in the open transaction; one that the book has already is left as
/// it is. InvalidInput where a book takes no such picture.
Result<PictureKey> keepPicture(Database& database, const QByteArray& bytes);

/// Deletes the pictures that neither a person nor the journal names, in the open transaction: after
/// people were deleted for good, or the journal was shortened. Reads the journal's lines about
/// people where there may be any.
Result<void> forgetUnnamedPictures(Database& database);

/// What is wrong with the pictures, a line each: bytes that are not those of their key. Reads all.
Result<QStringList> checkPictures(Database& database);

/// Deletes those, so that nobody names them: for a salvage, whose references are mended after.
Result<void> forgetBrokenPictures(Database& database);

} // namespace goodturn::store

#pragma once

#include "core/base/result.h"
#include "core/exchange/drafts.h"

namespace goodturn::exchange {

/// Reads a vCard file, a favours CSV or an asks CSV, told apart by what is in it, not by its name.
/// The header of a CSV may follow a few lines of preamble. Bad rows are in `problems`, by line.
/// Fails, naming the file, when it can't be read, is over 256 MB, empty, or none of these.
Result<ImportDrafts> readImportFile(const QString& path);

/// The same for bytes that come from elsewhere; `name` stands for the file in errors.
Result<ImportDrafts> readImportBytes(const QByteArray& bytes, const QString& name);

} // namespace goodturn::exchange

#pragma once

#include "core/book/model_service.h"

#include <QString>

namespace goodturn::book {

/// The note as the book's settings hold it, and back. Corrupt when the text is none.
QString textOf(const FitNote& note);
Result<FitNote> fitNoteFrom(const QString& text);

} // namespace goodturn::book

#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace goodturn::ui {

/// `text` broken into at most `most` lines of `width` pixels; what doesn't fit ends in an ellipsis.
/// Looks at no more than the first 300 characters.
QStringList wrappedLines(const QString& text, const QFont& font, int width, int most);

} // namespace goodturn::ui

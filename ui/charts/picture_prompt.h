#pragma once

#include <QString>

class QWidget;

namespace goodturn::ui {

/// Asks where a picture of a chart is to be saved, offering its title as the name; the answer ends
/// in a suffix that exportDrawing() knows, unless another one was typed. Empty: it was cancelled.
QString askPicturePath(QWidget* widget, const QString& title);

} // namespace goodturn::ui

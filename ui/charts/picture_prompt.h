#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace goodturn::ui {

/// Asks where a picture of a chart is to be saved, offering its title as the name; the answer ends
/// in a suffix that exportDrawing() knows, unless another one was typed. None: it was cancelled.
std::optional<QString> askPicturePath(QWidget* widget, const QString& title);

} // namespace goodturn::ui

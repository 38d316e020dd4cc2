#pragma once

#include <QJsonValue>

class QWidget;

namespace goodturn::ui {

/// What is typed or chosen in a field, or in all the fields within a widget.
QJsonValue draftOf(const QWidget* field);

/// Puts it back into the same kind of field. What doesn't fit is passed over.
void takeDraft(QWidget* field, const QJsonValue& draft);

} // namespace goodturn::ui

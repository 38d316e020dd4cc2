#pragma once

#include <QStringList>

class QMimeData;

namespace goodturn::ui {

/// Those of the dropped files that the program can read: contacts, favours, books.
QStringList readableFiles(const QMimeData* data);

} // namespace goodturn::ui

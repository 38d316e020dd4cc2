#pragma once

#include <QIcon>

namespace goodturn::ui {

/// The drawing `resources/icons/<name>.svg` as an icon whose lines take the colour of text in the
/// palette in use, so that it suits light and dark and grows sharp. The file is read when the icon
/// is first painted, not before.
QIcon lineIcon(const QString& name);

} // namespace goodturn::ui

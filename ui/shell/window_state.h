#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace goodturn::ui {

/// How the window was left: kept in the settings, given back at the next start.
struct WindowState
{
    QByteArray geometry;
    QString place;
    /// Splitters and headers by "place/objectName"; those without a name are not remembered.
    QHash<QString, QByteArray> layouts;
};

} // namespace goodturn::ui

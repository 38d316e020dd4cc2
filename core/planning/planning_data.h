#pragma once

#include <QJsonObject>
#include <QString>

namespace goodturn::planning {

/// A file of resources/planning as JSON. They are built in, and a test reads them all.
QJsonObject planningData(const QString& file);

} // namespace goodturn::planning

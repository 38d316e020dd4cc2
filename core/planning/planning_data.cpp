#include "core/planning/planning_data.h"

#include <QFile>
#include <QJsonDocument>

static void initPlanningResources()
{
    Q_INIT_RESOURCE(planning);
}

namespace goodturn::planning {
using namespace Qt::StringLiterals;

QJsonObject planningData(const QString& file)
{
    initPlanningResources();
    QFile resource(u":/planning/"_s + file);
    if (!resource.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(resource.readAll()).object();
}

} // namespace goodturn::planning

#include "core/store/model_settings.h"

#include "core/store/book_settings.h"

#include <QStringList>

namespace goodturn::store {
using namespace Qt::StringLiterals;
using reciprocity::ReciprocityParameters;

namespace {

const QString& stampSetting()
{
    static const QString name = u"account_flow"_s;
    return name;
}

} // namespace

Result<ReciprocityParameters> modelParameters(Database&)
{
    return ReciprocityParameters();
}

QString flowStamp(const ReciprocityParameters& p)
{
    constexpr int reckoning = 1; // to be raised when the states come to mean something else
    const auto exact = [](double number) {
        return QString::number(number, 'g', QLocale::FloatingPointShortest);
    };
    return QStringList{QString::number(reckoning),    exact(p.freshHalfLifeDays),
                       exact(p.slowHalfLifeDays),     exact(p.memoryHalfLifeDays),
                       QString::number(p.windowDays), QString::number(p.unansweredAfterDays)}
        .join(u' ');
}

Result<bool> flowsAreCurrent(Database& database, const ReciprocityParameters& parameters)
{
    GT_ASSIGN(const QString stamp, readSetting(database, stampSetting(), {}));
    return stamp == flowStamp(parameters);
}

Result<void> markFlows(Database& database, const ReciprocityParameters& parameters)
{
    return writeSetting(database, stampSetting(), flowStamp(parameters));
}

Result<void> forgetFlows(Database& database)
{
    return writeSetting(database, stampSetting(), {});
}

} // namespace goodturn::store

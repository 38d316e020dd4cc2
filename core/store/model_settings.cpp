#include "core/store/model_settings.h"

#include "core/reciprocity/parameter_table.h"
#include "core/store/book_settings.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>

namespace goodturn::store {
using namespace Qt::StringLiterals;
using reciprocity::ReciprocityParameters;

namespace {

const QString& parametersSetting()
{
    static const QString name = u"model"_s;
    return name;
}

const QString& stampSetting()
{
    static const QString name = u"account_flow"_s;
    return name;
}

} // namespace

Result<ReciprocityParameters> modelParameters(Database& database)
{
    GT_ASSIGN(const QString text, readSetting(database, parametersSetting(), {}));
    if (text.isEmpty())
        return ReciprocityParameters();
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    auto parameters = reciprocity::parametersFromJson(json.object());
    if (!json.isObject() || !parameters)
        return failure(ErrorKind::Corrupt,
                       QCoreApplication::translate(
                           "ModelSettings", "The book goes by parameters of the model that this "
                                            "program does not know. Update Goodturn, or restore a "
                                            "backup."),
                       parameters ? text : parameters.error().message);
    return *parameters;
}

Result<void> writeModelParameters(Database& database, const ReciprocityParameters& parameters)
{
    const QJsonObject json = toJson(parameters);
    return writeSetting(
        database, parametersSetting(),
        json.isEmpty() ? QString()
                       : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
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

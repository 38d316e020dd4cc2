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

/// The parameters in the text, or why they can't be read.
Result<ReciprocityParameters> parametersIn(const QString& text)
{
    if (text.isEmpty())
        return ReciprocityParameters();
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    if (!json.isObject())
        return failure(ErrorKind::Corrupt, text);
    return reciprocity::parametersFromJson(json.object());
}

} // namespace

Result<ReciprocityParameters> modelParameters(Database& database)
{
    GT_ASSIGN(const QString text, readSetting(database, parametersSetting(), {}));
    return parametersIn(text).value_or(ReciprocityParameters());
}

Result<QStringList> checkModelParameters(Database& database)
{
    GT_ASSIGN(const QString text, readSetting(database, parametersSetting(), {}));
    const auto parameters = parametersIn(text);
    if (parameters)
        return QStringList();
    return QStringList{QCoreApplication::translate(
                           "ModelSettings",
                           "The parameters of the model that the book was given can't be read: "
                           "%1 The standard is used. Set them anew, or keep the standard with "
                           "goodturn-cli fit --standard.")
                           .arg(parameters.error().message)};
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

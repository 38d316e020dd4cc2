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

const QString& segmentsSetting()
{
    static const QString name = u"model_segments"_s;
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

Result<reciprocity::Segments> segmentsIn(const QString& text)
{
    if (text.isEmpty())
        return reciprocity::Segments();
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    if (!json.isArray())
        return failure(ErrorKind::Corrupt, text);
    return reciprocity::segmentsFromJson(json.array());
}

QString tr(const char* text)
{
    return QCoreApplication::translate("ModelSettings", text);
}

} // namespace

Result<ReciprocityParameters> modelParameters(Database& database)
{
    GT_ASSIGN(const QString text, readSetting(database, parametersSetting(), {}));
    return parametersIn(text).value_or(ReciprocityParameters());
}

Result<reciprocity::Segments> modelSegments(Database& database)
{
    GT_ASSIGN(const QString text, readSetting(database, segmentsSetting(), {}));
    return segmentsIn(text).value_or(reciprocity::Segments());
}

Result<void> writeModelSegments(Database& database, const reciprocity::Segments& segments)
{
    const QJsonArray json = toJson(segments);
    return writeSetting(
        database, segmentsSetting(),
        json.isEmpty() ? QString()
                       : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

Result<QStringList> checkModelParameters(Database& database)
{
    QStringList problems;
    GT_ASSIGN(const QString text, readSetting(database, parametersSetting(), {}));
    if (const auto parameters = parametersIn(text); !parameters)
        problems << tr("The parameters of the model that the book was given can't be read: "
                       "%1 The standard is used. Set them anew, or keep the standard with "
                       "goodturn-cli fit --standard.")
                        .arg(parameters.error().message);
    GT_ASSIGN(const QString parts, readSetting(database, segmentsSetting(), {}));
    if (const auto segments = segmentsIn(parts); !segments)
        problems << tr("The thresholds of parts of the book can't be read: %1 Those of the whole "
                       "book are used. Set them anew under File, The model.")
                        .arg(segments.error().message);
    return problems;
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

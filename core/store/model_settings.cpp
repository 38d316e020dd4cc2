#include "core/store/model_settings.h"

#include "core/reciprocity/parameter_table.h"
#include "core/store/book_settings.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>

#include <tuple>
#include <utility>

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

Result<ReciprocityParameters> parsedParameters(const QString& text)
{
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    if (!json.isObject())
        return failure(ErrorKind::Corrupt, text);
    return reciprocity::parametersFromJson(json.object());
}

/// The parameters in the text, or why they can't be read. Every act asks for them, and they are
/// seldom others than a moment ago.
Result<ReciprocityParameters> parametersIn(const QString& text)
{
    if (text.isEmpty())
        return ReciprocityParameters();
    thread_local std::pair<QString, ReciprocityParameters> last;
    if (text != last.first) {
        GT_ASSIGN(const auto parsed, parsedParameters(text));
        last = {text, parsed};
    }
    return last.second;
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

namespace {

/// What the kept rows hang on.
using StampTerms = std::tuple<double, double, double, int, int>;

StampTerms stampTerms(const ReciprocityParameters& p)
{
    return {p.freshHalfLifeDays, p.slowHalfLifeDays, p.memoryHalfLifeDays, p.windowDays,
            p.unansweredAfterDays};
}

QString stampOf(const StampTerms& terms)
{
    constexpr int reckoning = 1; // to be raised when the states come to mean something else
    const auto exact = [](double number) {
        return QString::number(number, 'g', QLocale::FloatingPointShortest);
    };
    const auto& [fresh, slow, memory, window, unanswered] = terms;
    return QStringList{QString::number(reckoning),
                       exact(fresh),
                       exact(slow),
                       exact(memory),
                       QString::number(window),
                       QString::number(unanswered)}
        .join(u' ');
}

} // namespace

/// Spelling the numbers out costs more than all else that an act asks of the model.
QString flowStamp(const ReciprocityParameters& parameters)
{
    const StampTerms terms = stampTerms(parameters);
    thread_local std::pair<StampTerms, QString> last;
    if (last.second.isEmpty() || last.first != terms)
        last = {terms, stampOf(terms)};
    return last.second;
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

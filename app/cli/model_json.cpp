#include "app/cli/model_json.h"

#include "core/reciprocity/parameter_table.h"

#include <QJsonArray>

namespace goodturn::cli {
using namespace Qt::StringLiterals;
using reciprocity::ReciprocityParameters;
using reciprocity::Score;

namespace {

/// Every parameter by its code.
QJsonObject allOf(const ReciprocityParameters& parameters)
{
    QJsonObject json;
    for (const auto& info : reciprocity::parameterTable())
        json[QString::fromLatin1(info.code)] = info.in(parameters);
    return json;
}

QJsonObject toJson(const Score& score)
{
    return {{u"n"_s, score.n},
            {u"brier"_s, score.brier},
            {u"base_rate"_s, score.baseRate},
            {u"base_brier"_s, score.baseBrier},
            {u"log_loss"_s, score.logLoss},
            {u"skill"_s, score.skill ? QJsonValue(*score.skill) : QJsonValue()},
            {u"words_only"_s, score.wordsOnly}};
}

QJsonObject toJson(const reciprocity::FitData& data)
{
    return {{u"accounts"_s, data.accounts},
            {u"spells"_s, data.spells},
            {u"returns"_s, data.returns},
            {u"accounts_ended"_s, data.ended},
            {u"opportunities"_s, data.opportunities},
            {u"returned"_s, data.returned},
            {u"return_days"_s, data.returnDays},
            {u"watched_days"_s, data.watchedDays},
            {u"forecasts"_s, data.forecasts}};
}

QJsonValue toJson(const std::optional<book::FitNote>& note)
{
    if (!note)
        return {};
    return QJsonObject{{u"day"_s, note->day.toString(Qt::ISODate)},
                       {u"data"_s, toJson(note->data)},
                       {u"before"_s, allOf(note->before)},
                       {u"brier_before"_s, note->brierBefore},
                       {u"brier_after"_s, note->brierAfter},
                       {u"brier_of_base_rate"_s, note->brierOfBaseRate}};
}

QJsonArray toJson(const std::vector<reciprocity::ReliabilityBin>& bins)
{
    QJsonArray array;
    for (const auto& bin : bins)
        array.append(QJsonObject{{u"from"_s, bin.from},
                                 {u"to"_s, bin.to},
                                 {u"n"_s, bin.n},
                                 {u"mean_forecast"_s, bin.meanChance},
                                 {u"share"_s, bin.share},
                                 {u"lower"_s, bin.interval.lower},
                                 {u"upper"_s, bin.interval.upper}});
    return array;
}

QJsonObject toJson(const book::ForecastScore& forecasts)
{
    QJsonObject json = toJson(forecasts.score);
    json[u"reliability"_s] = toJson(forecasts.reliability);
    return json;
}

/// Null where forecasts stay as they are made.
QJsonValue toJson(const reciprocity::CalibrationFit& recalibration)
{
    if (!recalibration.used)
        return {};
    return QJsonObject{{u"as_made"_s, toJson(recalibration.plain)},
                       {u"set_right"_s, toJson(recalibration.right)}};
}

} // namespace

QJsonObject toJson(const ModelOfBook& model)
{
    const book::BookScores& scores = model.scores;
    QJsonObject json{{u"as_of"_s, scores.day.toString(Qt::ISODate)},
                     {u"accounts"_s, model.accounts},
                     {u"parameters"_s, allOf(model.parameters)},
                     {u"fit"_s, toJson(model.fit)},
                     {u"data"_s, toJson(scores.data)},
                     {u"returns"_s, toJson(scores.returns)},
                     {u"asks"_s, toJson(scores.asks)},
                     {u"forecast_log"_s, QJsonObject{{u"wait"_s, toJson(scores.waiting)},
                                                     {u"give"_s, toJson(scores.giving)},
                                                     {u"grant"_s, toJson(scores.grants)},
                                                     {u"own"_s, toJson(scores.own)}}}};
    json[u"window"_s] = scores.usualWindow
                            ? QJsonValue(QJsonObject{{u"from"_s, scores.usualWindow->from},
                                                     {u"to"_s, scores.usualWindow->to}})
                            : QJsonValue();
    return json;
}

QJsonObject toJson(const reciprocity::BookFit& fit, const ReciprocityParameters& before,
                   bool adopted)
{
    return {{u"day"_s, QDate::fromJulianDay(fit.day).toString(Qt::ISODate)},
            {u"data"_s, toJson(fit.data)},
            {u"before"_s, allOf(before)},
            {u"fitted"_s, allOf(fit.fitted)},
            {u"forecasts_before"_s, toJson(fit.before)},
            {u"forecasts_after"_s, toJson(fit.after)},
            {u"recalibration"_s, toJson(fit.recalibration)},
            {u"adopted"_s, adopted}};
}

} // namespace goodturn::cli

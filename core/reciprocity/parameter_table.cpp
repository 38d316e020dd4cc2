#include "core/reciprocity/parameter_table.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace goodturn::reciprocity {

namespace {

using P = ReciprocityParameters;
using enum ParameterKind;

QString tr(const char* text)
{
    return QCoreApplication::translate("Parameters", text);
}

const ParameterInfo table[] = {
    {"fresh-half-life", Days, 1, 3650, &P::freshHalfLifeDays, true,
     QT_TRANSLATE_NOOP("Parameters", "Receiver's memory"),
     QT_TRANSLATE_NOOP(
         "Parameters",
         "After so many days a favour is worth half as much to whoever received it.")},
    {"slow-half-life", Days, 1, 7300, &P::slowHalfLifeDays, true,
     QT_TRANSLATE_NOOP("Parameters", "Giver's memory"),
     QT_TRANSLATE_NOOP(
         "Parameters",
         "After so many days a favour is worth half as much in the felt balance, and to "
         "whoever gave it.")},
    {"kappa", Number, 0, 2, &P::kappa, false,
     QT_TRANSLATE_NOOP("Parameters", "Growth in the giver's eyes"),
     QT_TRANSLATE_NOOP(
         "Parameters",
         "How much a favour first grows in the eyes of whoever gave it, as a part of its "
         "worth.")},
    {"window", Days, 14, 365, &P::windowDays, true,
     QT_TRANSLATE_NOOP("Parameters", "Window of a return"),
     QT_TRANSLATE_NOOP(
         "Parameters",
         "A return that comes within so many days answers the favour; later, the favour "
         "counts as not returned.")},
    {"unanswered-after", Days, 1, 365, &P::unansweredAfterDays, false,
     QT_TRANSLATE_NOOP("Parameters", "Silence after an ask"),
     QT_TRANSLATE_NOOP("Parameters",
                       "An ask without an answer counts as unanswered after so many days.")},
    {"memory-half-life", Days, 1, 3650, &P::memoryHalfLifeDays, false,
     QT_TRANSLATE_NOOP("Parameters", "How long a favour invites a return"),
     QT_TRANSLATE_NOOP("Parameters",
                       "After so many days a favour invites a return half as strongly.")},
    {"most-invitations", Number, 1, 20, &P::mostInvitations, false,
     QT_TRANSLATE_NOOP("Parameters", "Most invitations at once"),
     QT_TRANSLATE_NOOP(
         "Parameters",
         "However many favours are open at once, they invite a return no more strongly than "
         "so many fresh ones.")},
    {"prior-returns", Number, 0.01, 1000, &P::priorReturns, true,
     QT_TRANSLATE_NOOP("Parameters", "Returns taken for granted"),
     QT_TRANSLATE_NOOP("Parameters",
                       "A new account starts as if it had returned so many favours.")},
    {"prior-misses", Number, 0.01, 1000, &P::priorMisses, true,
     QT_TRANSLATE_NOOP("Parameters", "Misses taken for granted"),
     QT_TRANSLATE_NOOP("Parameters",
                       "A new account starts as if it had left so many favours unreturned.")},
    {"prior-shape", Number, 0.01, 1000, &P::priorShape, true,
     QT_TRANSLATE_NOOP("Parameters", "Signs of life taken for granted"),
     QT_TRANSLATE_NOOP(
         "Parameters",
         "A new account starts as if it had done something for you on so many days.")},
    {"prior-days", Days, 0.01, 36500, &P::priorDays, true,
     QT_TRANSLATE_NOOP("Parameters", "Days of watching taken for granted"),
     QT_TRANSLATE_NOOP("Parameters",
                       "A new account starts as if it had been watched for so many days.")},
    {"owed-below", Points, -100, 0, &P::owedBelow, false,
     QT_TRANSLATE_NOOP("Parameters", "They are owed at"),
     QT_TRANSLATE_NOOP(
         "Parameters",
         "At this felt balance or below, the advice is to give first because they are owed.")},
    {"earned-from", Points, 0.25, 100, &P::earnedFrom, false,
     QT_TRANSLATE_NOOP("Parameters", "An ask is earned from"),
     QT_TRANSLATE_NOOP(
         "Parameters",
         "From so many points that they may feel they owe, you have earned the right to "
         "ask.")},
    {"earned-givings", Count, 1, 100, &P::earnedGivings, false,
     QT_TRANSLATE_NOOP("Parameters", "Favours before an ask is earned"),
     QT_TRANSLATE_NOOP("Parameters", "An ask is earned only after so many favours given.")},
    {"test-givings", Count, 1, 100, &P::testGivings, false,
     QT_TRANSLATE_NOOP("Parameters", "Favours before a test"),
     QT_TRANSLATE_NOOP(
         "Parameters",
         "After so many favours without a return, one of them overdue, the advice is to test "
         "with an ask.")},
    {"balanced-within", Share, 0, 1, &P::balancedWithin, false,
     QT_TRANSLATE_NOOP("Parameters", "Balanced within"),
     QT_TRANSLATE_NOOP(
         "Parameters",
         "An account is balanced while its index of reciprocity is no further from nought "
         "than this.")},
    {"qualify-out-share", Share, 0, 1, &P::qualifyOutShare, false,
     QT_TRANSLATE_NOOP("Parameters", "Qualify out after one failed ask"),
     QT_TRANSLATE_NOOP(
         "Parameters",
         "Below this share of the usual chance of a return, one failed ask is enough to "
         "question the account.")},
    {"guard-after-giving", Days, 0, 365, &P::guardAfterGivingDays, false,
     QT_TRANSLATE_NOOP("Parameters", "No ask after a favour"),
     QT_TRANSLATE_NOOP(
         "Parameters",
         "For so many days after a favour the advice is not to ask: no strings attached.")},
    {"guard-after-decline", Days, 0, 365, &P::guardAfterDeclineDays, false,
     QT_TRANSLATE_NOOP("Parameters", "No ask after a no"),
     QT_TRANSLATE_NOOP(
         "Parameters",
         "For so many days after an ask was declined the advice is not to ask again.")},
    {"words-below", Count, 0, 1000, &P::wordsBelow, false,
     QT_TRANSLATE_NOOP("Parameters", "Percentages from"),
     QT_TRANSLATE_NOOP(
         "Parameters",
         "With fewer opportunities that were returned or missed, chances are shown in words, "
         "not as percentages.")},
    {"fit-window-from", Count, 5, 10'000, &P::fitWindowFrom, false,
     QT_TRANSLATE_NOOP("Parameters", "Returns to learn the window from"),
     QT_TRANSLATE_NOOP("Parameters",
                       "The window of a return is learnt from your book only when it holds so many "
                       "returns.")},
    {"fit-chances-from", Count, 10, 10'000, &P::fitChancesFrom, false,
     QT_TRANSLATE_NOOP("Parameters", "Opportunities to learn the chances from"),
     QT_TRANSLATE_NOOP(
         "Parameters",
         "What a new account starts with is learnt from your book only when it holds so many "
         "opportunities that were returned or missed.")},
    {"recalibrate-from", Count, 50, 100'000, &P::recalibrateFrom, false,
     QT_TRANSLATE_NOOP("Parameters", "Forecasts to learn from"),
     QT_TRANSLATE_NOOP(
         "Parameters",
         "Forecasts are set right by how earlier ones came out only when so many of them "
         "have.")},
    {"recalibration-shift", Number, -10, 10, &P::recalibrationShift, true,
     QT_TRANSLATE_NOOP("Parameters", "Chances set right by"),
     QT_TRANSLATE_NOOP("Parameters",
                       "Above nought, more came back in this book than was forecast.")},
    {"recalibration-slope", Number, 0.1, 4, &P::recalibrationSlope, true,
     QT_TRANSLATE_NOOP("Parameters", "Chances spread by"),
     QT_TRANSLATE_NOOP("Parameters", "Below one, forecasts were too sure of themselves.")},
    {"reference-amount", Amount, 0.01, 1e9, &P::referenceAmount, false,
     QT_TRANSLATE_NOOP("Parameters", "Amount of a fair favour"),
     QT_TRANSLATE_NOOP("Parameters",
                       "A favour of this much money is suggested to be worth one point.")},
    {"worth.courtesy", Worth, 1, 5, &P::courtesyWorth, false,
     QT_TRANSLATE_NOOP("Parameters", "Worth of a courtesy"),
     QT_TRANSLATE_NOOP("Parameters", "Suggested for a kind word, a card, a call on the day.")},
    {"worth.information", Worth, 1, 5, &P::informationWorth, false,
     QT_TRANSLATE_NOOP("Parameters", "Worth of information"),
     QT_TRANSLATE_NOOP("Parameters", "Suggested for an answer, a number, a document.")},
    {"worth.time", Worth, 1, 5, &P::timeWorth, false,
     QT_TRANSLATE_NOOP("Parameters", "Worth of time"),
     QT_TRANSLATE_NOOP("Parameters", "Suggested for a visit, an afternoon, a pair of hands.")},
    {"worth.book", Worth, 1, 5, &P::bookWorth, false,
     QT_TRANSLATE_NOOP("Parameters", "Worth of a book"),
     QT_TRANSLATE_NOOP("Parameters", "Suggested for a book that was chosen and inscribed.")},
    {"worth.gift", Worth, 1, 5, &P::giftWorth, false,
     QT_TRANSLATE_NOOP("Parameters", "Worth of a gift"),
     QT_TRANSLATE_NOOP("Parameters", "Suggested for any other gift.")},
    {"worth.insight", Worth, 1, 5, &P::insightWorth, false,
     QT_TRANSLATE_NOOP("Parameters", "Worth of an insight"),
     QT_TRANSLATE_NOOP("Parameters",
                       "Suggested for something about their business that they had not seen.")},
    {"worth.endorsement", Worth, 1, 5, &P::endorsementWorth, false,
     QT_TRANSLATE_NOOP("Parameters", "Worth of an endorsement"),
     QT_TRANSLATE_NOOP("Parameters", "Suggested for a good word in public.")},
    {"worth.introduction", Worth, 1, 5, &P::introductionWorth, false,
     QT_TRANSLATE_NOOP("Parameters", "Worth of an introduction"),
     QT_TRANSLATE_NOOP("Parameters", "Suggested for bringing two people together.")},
    {"worth.referral", Worth, 1, 5, &P::referralWorth, false,
     QT_TRANSLATE_NOOP("Parameters", "Worth of a referral"),
     QT_TRANSLATE_NOOP("Parameters", "Suggested for sending somebody who may buy.")},
    {"worth.recommendation", Worth, 1, 5, &P::recommendationWorth, false,
     QT_TRANSLATE_NOOP("Parameters", "Worth of a recommendation"),
     QT_TRANSLATE_NOOP("Parameters", "Suggested for speaking up for somebody else.")},
    {"worth.testimonial", Worth, 1, 5, &P::testimonialWorth, false,
     QT_TRANSLATE_NOOP("Parameters", "Worth of a testimonial"),
     QT_TRANSLATE_NOOP("Parameters", "Suggested for a statement that may be shown to others.")},
    {"worth.order", Worth, 1, 5, &P::orderWorth, false,
     QT_TRANSLATE_NOOP("Parameters", "Worth of an order"),
     QT_TRANSLATE_NOOP("Parameters", "Suggested for business that was placed.")},
    {"worth.other", Worth, 1, 5, &P::otherWorth, false,
     QT_TRANSLATE_NOOP("Parameters", "Worth of anything else"),
     QT_TRANSLATE_NOOP("Parameters", "Suggested for whatever fits no other kind.")},
};

QString numberText(const ParameterInfo& info, double value)
{
    if (info.kind == Share)
        return tr("%1 %").arg(QLocale().toString(value * 100, 'g', 6));
    return QLocale().toString(value, 'g', info.isWhole() ? 9 : 6);
}

QString boundsProblem(const ParameterInfo& info, double value)
{
    if (value >= info.smallest && value <= info.largest)
        return {};
    return tr("%1 can be from %2 to %3.")
        .arg(info.name(), numberText(info, info.smallest), numberText(info, info.largest));
}

} // namespace

QString ParameterInfo::name() const
{
    return tr(englishName);
}

QString ParameterInfo::meaning() const
{
    return tr(englishMeaning);
}

double ParameterInfo::standard() const
{
    return in(ReciprocityParameters());
}

double ParameterInfo::in(const ReciprocityParameters& parameters) const
{
    return std::visit([&](auto member) { return double(parameters.*member); }, field);
}

void ParameterInfo::set(ReciprocityParameters& parameters, double value) const
{
    if (const auto whole = std::get_if<0>(&field))
        parameters.** whole = int(std::clamp(std::round(value), -1e9, 1e9));
    else
        parameters.*std::get<1>(field) = value;
}

std::span<const ParameterInfo> parameterTable()
{
    return table;
}

const ParameterInfo* parameterOf(QStringView code)
{
    const auto found = std::find_if(std::begin(table), std::end(table), [&](const auto& info) {
        return code == QLatin1StringView(info.code);
    });
    return found == std::end(table) ? nullptr : found;
}

std::vector<ParameterProblem> problemsOf(const ReciprocityParameters& parameters)
{
    std::vector<ParameterProblem> problems;
    for (const ParameterInfo& info : table)
        if (const QString message = boundsProblem(info, info.in(parameters)); !message.isEmpty())
            problems.push_back({&info, message});
    if (parameters.slowHalfLifeDays < parameters.freshHalfLifeDays)
        problems.push_back({parameterOf(u"slow-half-life"),
                            tr("The giver remembers at least as long as the receiver.")});
    return problems;
}

ReciprocityParameters clamped(ReciprocityParameters parameters)
{
    for (const ParameterInfo& info : table) {
        const double value = info.in(parameters);
        info.set(parameters, std::isnan(value) ? info.standard()
                                               : std::clamp(value, info.smallest, info.largest));
    }
    parameters.slowHalfLifeDays =
        std::max(parameters.slowHalfLifeDays, parameters.freshHalfLifeDays);
    return parameters;
}

QJsonObject toJson(const ReciprocityParameters& parameters)
{
    QJsonObject object;
    for (const ParameterInfo& info : table)
        if (info.in(parameters) != info.standard())
            object.insert(QLatin1StringView(info.code), info.in(parameters));
    return object;
}

Result<ReciprocityParameters> parametersFromJson(const QJsonObject& object)
{
    ReciprocityParameters parameters;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const ParameterInfo* info = parameterOf(entry.key());
        if (!info || !entry.value().isDouble())
            return failure(
                ErrorKind::InvalidInput,
                tr("\"%1\" is no parameter of the model with a number.").arg(entry.key()));
        const double value = entry.value().toDouble();
        if (info->isWhole() && value != std::round(value))
            return failure(ErrorKind::InvalidInput, tr("%1 is a whole number.").arg(info->name()));
        info->set(parameters, value);
    }
    const std::vector<ParameterProblem> problems = problemsOf(parameters);
    if (!problems.empty())
        return failure(ErrorKind::InvalidInput, problems.front().message);
    return parameters;
}

} // namespace goodturn::reciprocity

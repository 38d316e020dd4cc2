#pragma once

#include "core/base/result.h"
#include "core/reciprocity/parameters.h"

#include <QJsonObject>
#include <QString>
#include <QStringView>

#include <span>
#include <variant>
#include <vector>

namespace goodturn::reciprocity {

/// What a parameter is counted in.
enum class ParameterKind
{
    Days,
    Points,
    Share,  ///< 0 to 1, shown as a percentage
    Count,  ///< a whole number
    Number, ///< any number, without a unit
    Amount, ///< major units of any currency
    Worth   ///< a felt worth, 1 to 5
};

/// One parameter of the model, for settings and for storing.
struct ParameterInfo
{
    const char* code = ""; ///< never changes: settings and JSON hold it
    ParameterKind kind = ParameterKind::Number;
    double smallest = 0; ///< both ends are allowed
    double largest = 0;
    std::variant<int ReciprocityParameters::*, double ReciprocityParameters::*> field;
    bool fitted = false; ///< a fit may set it
    const char* englishName = "";
    const char* englishMeaning = "";

    QString name() const;    ///< "Window of a return", translated
    QString meaning() const; ///< one sentence, translated
    bool isWhole() const { return field.index() == 0; }
    double standard() const; ///< what holds in a new book (model.md)
    double in(const ReciprocityParameters& parameters) const;
    /// Without a check; whole parameters are rounded.
    void set(ReciprocityParameters& parameters, double value) const;
};

/// Every parameter, in the order in which settings list them.
std::span<const ParameterInfo> parameterTable();

/// The parameter of this code; none when there is no such code.
const ParameterInfo* parameterOf(QStringView code);

/// What is wrong with a value, in a sentence for the person who set it.
struct ParameterProblem
{
    const ParameterInfo* parameter = nullptr;
    QString message;
};

/// The bounds of the table, and that the giver's half-life is not below the receiver's: from that
/// OC <= NB <= OR follows. Empty when all is well.
std::vector<ParameterProblem> problemsOf(const ReciprocityParameters& parameters);

/// The nearest valid parameters; what is no number becomes the standard. A giver's half-life below
/// the receiver's is raised to it. Within these bounds every figure of the model is finite.
ReciprocityParameters clamped(ReciprocityParameters parameters);

/// Only what differs from the standard, by code: {"window": 60}.
QJsonObject toJson(const ReciprocityParameters& parameters);

/// The standard with what the object holds. An unknown code or a value that is no number is an
/// error; a value out of bounds too.
Result<ReciprocityParameters> parametersFromJson(const QJsonObject& object);

} // namespace goodturn::reciprocity

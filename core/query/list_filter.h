#pragma once

#include "core/base/enum_codes.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace goodturn::query {

/// The lists that have a table with columns, filters and saved views.
enum class ListKind
{
    Accounts,
    People,
    Favours,
    Interactions
};

/// How a condition compares. Which ones a field knows follows from its type (operatorsOf()).
enum class Operator
{
    Contains,  ///< somewhere in the text, however it is written (case, accents)
    Excludes,  ///< nowhere in the text
    Is,        ///< the whole text however it is written, or the very number
    AnyOf,     ///< one of the values
    AllOf,     ///< every one of the values
    NoneOf,    ///< none of the values
    InLast,    ///< within so many days up to today
    NotInLast, ///< longer ago than so many days, or never
    InNext,    ///< from today within so many days
    Before,    ///< before the day
    After,     ///< after the day
    Between,   ///< from the first value to the second, both included
    AtLeast,
    AtMost,
    Yes,
    No,
    Empty,
    Filled
};

/// One condition. Field and operator are kept by their codes and values as text (days in ISO form,
/// numbers with a point), so that what this program doesn't know is kept as it was read.
struct Condition
{
    QString field;
    QString op;
    QStringList values;

    static Condition of(const QString& field, Operator op, const QStringList& values = {});
    bool operator==(const Condition&) const = default;
};

/// Conditions and groups of them that hold all together, or of which any does. Without either,
/// everything fits.
struct Filter
{
    bool any = false;
    std::vector<Condition> conditions;
    std::vector<Filter> groups;

    bool isEmpty() const { return conditions.empty() && groups.empty(); }
    bool operator==(const Filter&) const = default;
};

/// For saving. Reading fails with InvalidInput where the text is no filter at all; a field, an
/// operator or a value that this program doesn't know is read all the same (problemOf() tells).
QJsonObject toJson(const Filter& filter);
Result<Filter> filterFromJson(const QJsonObject& json);

} // namespace goodturn::query

template<>
struct goodturn::EnumCodes<goodturn::query::ListKind>
{
    using Kind = goodturn::query::ListKind;
    static constexpr EnumCode<Kind> all[] = {
        {Kind::Accounts, "accounts"},
        {Kind::People, "people"},
        {Kind::Favours, "favours"},
        {Kind::Interactions, "interactions"},
    };
};

template<>
struct goodturn::EnumCodes<goodturn::query::Operator>
{
    using Op = goodturn::query::Operator;
    static constexpr EnumCode<Op> all[] = {
        {Op::Contains, "contains"},
        {Op::Excludes, "excludes"},
        {Op::Is, "is"},
        {Op::AnyOf, "any-of"},
        {Op::AllOf, "all-of"},
        {Op::NoneOf, "none-of"},
        {Op::InLast, "in-last"},
        {Op::NotInLast, "not-in-last"},
        {Op::InNext, "in-next"},
        {Op::Before, "before"},
        {Op::After, "after"},
        {Op::Between, "between"},
        {Op::AtLeast, "at-least"},
        {Op::AtMost, "at-most"},
        {Op::Yes, "yes"},
        {Op::No, "no"},
        {Op::Empty, "empty"},
        {Op::Filled, "filled"},
    };
};

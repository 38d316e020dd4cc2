#include "core/query/list_fields.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace goodturn::query {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ListFields", text);
}

bool isDay(const QString& text)
{
    return QDate::fromString(text, Qt::ISODate).isValid();
}

bool isNumber(const QString& text)
{
    bool good = false;
    text.toDouble(&good);
    return good;
}

bool isCountOfDays(const QString& text)
{
    bool good = false;
    const int days = text.toInt(&good);
    return good && days >= 0 && days <= 36'500;
}

bool isValue(const QString& value, Operator op, const ListField& field)
{
    switch (op) {
    case Operator::InLast:
    case Operator::NotInLast:
    case Operator::InNext:
        return isCountOfDays(value);
    default:
        break;
    }
    switch (field.type) {
    case FieldType::Date:
        return isDay(value);
    case FieldType::Number:
    case FieldType::Amount:
        return isNumber(value);
    case FieldType::Choice:
        return std::ranges::any_of(field.choices,
                                   [&](const FieldChoice& one) { return one.code == value; });
    default:
        return value.size() <= int(TextLimit::Name) && !foldText(value).isEmpty();
    }
}

bool hasArity(Arity arity, qsizetype count)
{
    switch (arity) {
    case Arity::None:
        return true;
    case Arity::One:
        return count == 1;
    case Arity::Two:
        return count == 2;
    case Arity::Some:
        return count >= 1;
    }
    Q_UNREACHABLE();
}

} // namespace

QString ListField::choiceLabel(const QString& choice) const
{
    const auto found = std::ranges::find(choices, choice, &FieldChoice::code);
    return found == choices.end() ? choice : found->label;
}

QStringList ListField::choiceLabels(const QStringList& codes) const
{
    QStringList labels;
    for (const QString& one : codes)
        labels << choiceLabel(one);
    return labels;
}

const ListField* ListFields::find(const QString& key) const
{
    const auto found = std::ranges::find(fields_, key, &ListField::key);
    return found == fields_.end() ? nullptr : &*found;
}

QString ListFields::nameOfRemoved(const QString& key) const
{
    const auto found = std::ranges::find(removed_, key, &FieldChoice::code);
    return found == removed_.end() ? QString() : found->label;
}

namespace {

std::vector<Operator> usualOperatorsOf(const ListField& field)
{
    using enum Operator;
    switch (field.type) {
    case FieldType::Text:
        if (field.byWords)
            return {Contains, Excludes};
        return {Contains, Excludes, Is, Empty, Filled};
    case FieldType::Words:
        return {Contains};
    case FieldType::Choice:
        return {AnyOf, NoneOf};
    case FieldType::Tags:
        return {AnyOf, AllOf, NoneOf, Empty, Filled};
    case FieldType::Date:
        if (field.always)
            return {InLast, NotInLast, InNext, Before, After, Between};
        return {InLast, NotInLast, InNext, Before, After, Between, Empty, Filled};
    case FieldType::YearlyDay:
        return {InNext, Empty, Filled};
    case FieldType::Number:
        return {AtLeast, AtMost, Between, Is};
    case FieldType::Amount:
        return {AtLeast, AtMost, Between, Empty, Filled};
    case FieldType::YesNo:
        return {Yes, No};
    case FieldType::Picture:
        break;
    }
    return {};
}

} // namespace

std::vector<Operator> operatorsOf(const ListField& field)
{
    auto operators = usualOperatorsOf(field);
    if (field.mayBeEmpty)
        for (const Operator one : {Operator::Empty, Operator::Filled})
            if (std::ranges::find(operators, one) == operators.end())
                operators.push_back(one);
    return operators;
}

Arity arityOf(Operator op)
{
    switch (op) {
    case Operator::Yes:
    case Operator::No:
    case Operator::Empty:
    case Operator::Filled:
        return Arity::None;
    case Operator::Between:
        return Arity::Two;
    case Operator::AnyOf:
    case Operator::AllOf:
    case Operator::NoneOf:
        return Arity::Some;
    default:
        return Arity::One;
    }
}

QString label(Operator op, FieldType type)
{
    const bool tags = type == FieldType::Tags;
    switch (op) {
    case Operator::Contains:
        return type == FieldType::Words ? tr("has the words") : tr("contains");
    case Operator::Excludes:
        return tr("does not contain");
    case Operator::Is:
        return tr("is");
    case Operator::AnyOf:
        return tags ? tr("has any of") : tr("is");
    case Operator::AllOf:
        return tr("has all of");
    case Operator::NoneOf:
        return tags ? tr("has none of") : tr("is not");
    case Operator::InLast:
        return tr("in the last");
    case Operator::NotInLast:
        return tr("not in the last");
    case Operator::InNext:
        return tr("in the next");
    case Operator::Before:
        return tr("before");
    case Operator::After:
        return tr("after");
    case Operator::Between:
        return tr("between");
    case Operator::AtLeast:
        return tr("at least");
    case Operator::AtMost:
        return tr("at most");
    case Operator::Yes:
        return tr("yes");
    case Operator::No:
        return tr("no");
    case Operator::Empty:
        return tr("is empty");
    case Operator::Filled:
        return tr("is not empty");
    }
    Q_UNREACHABLE();
}

QString label(ListKind kind)
{
    switch (kind) {
    case ListKind::Accounts:
        return tr("Accounts");
    case ListKind::People:
        return tr("People");
    case ListKind::Favours:
        return tr("Favours");
    case ListKind::Interactions:
        return tr("Interactions");
    }
    Q_UNREACHABLE();
}

QString problemOf(const Condition& condition, const ListFields& fields)
{
    const ListField* field = fields.find(condition.field);
    if (const QString removed = fields.nameOfRemoved(condition.field); !field && !removed.isEmpty())
        return tr("The field “%1” was removed, so nothing fits. It is in the trash: once it is "
                  "restored, this filters again.")
            .arg(removed.left(60));
    if (!field && condition.field.startsWith("custom:"_L1))
        return tr("The field of your own that this asks for was deleted for good, so nothing "
                  "fits. Take the filter away.");
    if (!field || !field->canFilter())
        return tr("There is no field “%1”.").arg(condition.field.left(60));
    const auto op = fromCode<Operator>(condition.op);
    const auto known = operatorsOf(*field);
    if (!op || std::ranges::find(known, *op) == known.end())
        return tr("“%1” can't be asked “%2”.").arg(field->label, condition.op.left(60));
    if (!hasArity(arityOf(*op), condition.values.size()))
        return tr("“%1” lacks a value to compare with.").arg(field->label);
    for (const QString& value : condition.values)
        if (arityOf(*op) != Arity::None && !isValue(value, *op, *field))
            return tr("“%1” can't be compared with “%2”.").arg(field->label, value.left(60));
    return {};
}

} // namespace goodturn::query

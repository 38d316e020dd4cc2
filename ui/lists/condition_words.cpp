#include "ui/lists/condition_words.h"

#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using query::FieldType;
using query::Operator;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ConditionWords", text);
}

bool countsDays(Operator op)
{
    return op == Operator::InLast || op == Operator::NotInLast || op == Operator::InNext;
}

QString valueText(const QString& value, const query::ListField& field, Operator op, QDate today)
{
    if (countsDays(op))
        return value == u"1"_s ? tr("1 day") : tr("%1 days").arg(value);
    if (!field.choices.empty())
        return field.choiceLabel(value);
    if (field.type == FieldType::Date)
        return shortDay(QDate::fromString(value, Qt::ISODate), today);
    if (field.type == FieldType::Number || field.type == FieldType::Amount)
        return QLocale().toString(value.toDouble(), 'g', 10);
    return value.left(60);
}

} // namespace

QString conditionText(const query::Condition& condition, const query::ListFields& fields,
                      QDate today)
{
    const auto* field = fields.find(condition.field);
    const auto op = fromCode<Operator>(condition.op);
    if (const QString removed = fields.nameOfRemoved(condition.field); !field && !removed.isEmpty())
        return tr("%1: field removed").arg(removed.left(40));
    if (!field && condition.field.startsWith("custom:"_L1))
        return tr("A field deleted for good");
    if (!field || !op || !query::problemOf(condition, fields).isEmpty())
        return tr("%1: not understood").arg(field ? field->label : condition.field.left(40));
    QStringList values;
    for (const QString& value : condition.values)
        values << valueText(value, *field, *op, today);
    const QString words = query::label(*op, field->type);
    if (query::arityOf(*op) == query::Arity::None)
        return tr("%1 %2").arg(field->label, words);
    const QString between = *op == Operator::Between ? tr(" and ") : u", "_s;
    return tr("%1 %2 %3").arg(field->label, words, values.join(between));
}

QString filterLine(const query::Filter& filter, const query::ListFields& fields, QDate today)
{
    QStringList parts;
    for (const query::Condition& one : filter.conditions)
        parts << conditionText(one, fields, today);
    for (const query::Filter& one : filter.groups)
        parts << filterText(one, fields, today);
    return parts.join(filter.any ? tr(" or ") : tr(" and "));
}

QString filterText(const query::Filter& filter, const query::ListFields& fields, QDate today)
{
    return u'(' + filterLine(filter, fields, today) + u')';
}

} // namespace goodturn::ui

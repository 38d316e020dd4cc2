#include "core/query/list_filter.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace goodturn::query {
using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 8;
constexpr qsizetype most = 200; ///< conditions or groups of one group

Error notAFilter(const QString& detail)
{
    return {ErrorKind::InvalidInput,
            QCoreApplication::translate("ListFilter", "The filter can't be read."), detail};
}

Result<Condition> conditionFrom(const QJsonValue& value)
{
    const QJsonObject json = value.toObject();
    Condition condition{json.value(u"field"_s).toString(), json.value(u"is"_s).toString(), {}};
    if (condition.field.isEmpty() || condition.op.isEmpty())
        return failure(notAFilter(u"a condition without a field or an operator"_s));
    const QJsonArray values = json.value(u"values"_s).toArray();
    if (values.size() > most)
        return failure(notAFilter(u"a condition of too many values"_s));
    for (const QJsonValue& one : values) {
        if (!one.isString())
            return failure(notAFilter(u"a value of \"%1\" that is no text"_s.arg(condition.field)));
        condition.values << one.toString();
    }
    return condition;
}

Result<Filter> filterFrom(const QJsonObject& json, int depth)
{
    if (depth > deepest)
        return failure(notAFilter(u"groups within groups without end"_s));
    const QString match = json.value(u"match"_s).toString(u"all"_s);
    if (match != u"all"_s && match != u"any"_s)
        return failure(notAFilter(u"\"match\" is neither all nor any"_s));
    const QJsonArray conditions = json.value(u"conditions"_s).toArray();
    const QJsonArray groups = json.value(u"groups"_s).toArray();
    if (conditions.size() > most || groups.size() > most)
        return failure(notAFilter(u"too many conditions"_s));
    Filter filter;
    filter.any = match == u"any"_s;
    for (const QJsonValue& one : conditions) {
        GT_ASSIGN(auto condition, conditionFrom(one));
        filter.conditions.push_back(std::move(condition));
    }
    for (const QJsonValue& one : groups) {
        GT_ASSIGN(auto group, filterFrom(one.toObject(), depth + 1));
        filter.groups.push_back(std::move(group));
    }
    return filter;
}

} // namespace

Condition Condition::of(const QString& field, Operator op, const QStringList& values)
{
    return {field, code(op), values};
}

QJsonObject toJson(const Filter& filter)
{
    QJsonArray conditions;
    for (const Condition& one : filter.conditions)
        conditions.append(QJsonObject{{u"field"_s, one.field},
                                      {u"is"_s, one.op},
                                      {u"values"_s, QJsonArray::fromStringList(one.values)}});
    QJsonArray groups;
    for (const Filter& one : filter.groups)
        groups.append(toJson(one));
    QJsonObject json{{u"match"_s, filter.any ? u"any"_s : u"all"_s}, {u"conditions"_s, conditions}};
    if (!groups.isEmpty())
        json.insert(u"groups"_s, groups);
    return json;
}

Result<Filter> filterFromJson(const QJsonObject& json)
{
    return filterFrom(json, 1);
}

} // namespace goodturn::query

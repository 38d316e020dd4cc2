#include "core/query/list_filter.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace goodturn::query {
using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 8;
constexpr qsizetype most = 200; ///< conditions and groups of a filter, and values of a condition

Error notAFilter(const QString& detail)
{
    return {ErrorKind::InvalidInput,
            QCoreApplication::translate("ListFilter", "The filter can't be read."), detail};
}

Result<Condition> conditionFrom(const QJsonObject& json)
{
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

/// The objects of a list, which need not be there.
Result<std::vector<QJsonObject>> objectsIn(const QJsonObject& json, const QString& key)
{
    std::vector<QJsonObject> objects;
    const QJsonValue list = json.value(key);
    if (!list.isArray() && !list.isUndefined())
        return failure(notAFilter(u"\"%1\" is no list"_s.arg(key)));
    for (const QJsonValue& one : list.toArray()) {
        if (!one.isObject())
            return failure(notAFilter(u"something in \"%1\" that is none"_s.arg(key)));
        objects.push_back(one.toObject());
    }
    return objects;
}

/// `left`: how many conditions and groups there may still be.
Result<Filter> filterFrom(const QJsonObject& json, int depth, qsizetype& left)
{
    if (depth > deepest)
        return failure(notAFilter(u"groups within groups without end"_s));
    const QString match = json.value(u"match"_s).toString(u"all"_s);
    if (match != u"all"_s && match != u"any"_s)
        return failure(notAFilter(u"\"match\" is neither all nor any"_s));
    GT_ASSIGN(const auto conditions, objectsIn(json, u"conditions"_s));
    GT_ASSIGN(const auto groups, objectsIn(json, u"groups"_s));
    left -= qsizetype(conditions.size() + groups.size());
    if (left < 0)
        return failure(notAFilter(u"too many conditions"_s));
    Filter filter;
    filter.any = match == u"any"_s;
    for (const QJsonObject& one : conditions) {
        GT_ASSIGN(auto condition, conditionFrom(one));
        filter.conditions.push_back(std::move(condition));
    }
    for (const QJsonObject& one : groups) {
        GT_ASSIGN(auto group, filterFrom(one, depth + 1, left));
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
    qsizetype left = most;
    return filterFrom(json, 1, left);
}

} // namespace goodturn::query

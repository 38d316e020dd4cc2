#include "core/sample/json_fields.h"

namespace goodturn::sample {
using namespace Qt::StringLiterals;

Fields::Fields(QJsonObject object, QString where, QString& problem)
    : object_(std::move(object))
    , where_(std::move(where))
    , problem_(problem)
{
}

Fields::~Fields()
{
    for (const QString& name : object_.keys())
        if (!read_.contains(name))
            complain(name);
}

QString Fields::text(const QString& name)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isString())
        complain(name);
    return value.toString();
}

QStringList Fields::texts(const QString& name)
{
    QStringList texts;
    for (const QJsonValue& value : array(name)) {
        if (!value.isString())
            complain(name);
        texts << value.toString();
    }
    return texts;
}

std::optional<int> Fields::number(const QString& name)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return std::nullopt;
    const qint64 number = value.toInteger(std::numeric_limits<qint64>::max());
    if (std::abs(number) > 1'000'000) {
        complain(name);
        return std::nullopt;
    }
    return int(number);
}

int Fields::neededNumber(const QString& name)
{
    const auto value = number(name);
    if (!value)
        complain(name);
    return value.value_or(0);
}

bool Fields::flag(const QString& name)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isBool())
        complain(name);
    return value.toBool();
}

QJsonArray Fields::array(const QString& name)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isArray())
        complain(name);
    return value.toArray();
}

std::optional<QJsonObject> Fields::object(const QString& name)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isObject())
        complain(name);
    return value.toObject();
}

void Fields::complain(const QString& what)
{
    if (problem_.isEmpty())
        problem_ = u"%1: %2"_s.arg(where_, what);
}

QJsonValue Fields::take(const QString& name)
{
    read_.insert(name);
    return object_.value(name);
}

} // namespace goodturn::sample

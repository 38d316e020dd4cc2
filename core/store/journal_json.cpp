#include "core/store/journal_json.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace goodturn::store {
using namespace Qt::StringLiterals;

namespace {

const QString& realKey()
{
    static const QString key = u"real"_s;
    return key;
}

const QString& bytesKey()
{
    static const QString key = u"bytes"_s;
    return key;
}

struct ToJson
{
    QJsonValue operator()(std::monostate) const { return QJsonValue(QJsonValue::Null); }
    QJsonValue operator()(qint64 number) const { return QJsonValue(number); }
    QJsonValue operator()(double number) const
    {
        const QString sign = std::signbit(number) ? u"-"_s : QString();
        return QJsonObject{{realKey(), sign + QString::number(std::abs(number), 'g', 17)}};
    }
    QJsonValue operator()(const QString& text) const { return QJsonValue(text); }
    QJsonValue operator()(const QByteArray& bytes) const
    {
        return QJsonObject{{bytesKey(), QString::fromLatin1(bytes.toBase64())}};
    }
};

/// Nought may be negative too.
double realFromText(const QString& text)
{
    return std::copysign(text.toDouble(), text.startsWith(u'-') ? -1.0 : 1.0);
}

Value fromTagged(const QJsonObject& object)
{
    if (object.contains(realKey()))
        return realFromText(object.value(realKey()).toString());
    if (object.contains(bytesKey()))
        return QByteArray::fromBase64(object.value(bytesKey()).toString().toLatin1());
    return {};
}

} // namespace

QJsonValue toJson(const Value& value)
{
    return std::visit(ToJson{}, value.data());
}

QJsonValue toJson(const ChildRows& rows)
{
    QJsonArray lines;
    for (const auto& row : rows) {
        QJsonArray line;
        for (const Value& value : row)
            line.append(toJson(value));
        lines.append(line);
    }
    return lines;
}

Value valueFromJson(const QJsonValue& json)
{
    switch (json.type()) {
    case QJsonValue::Double:
        return json.toInteger();
    case QJsonValue::String:
        return json.toString();
    case QJsonValue::Object:
        return fromTagged(json.toObject());
    case QJsonValue::Null:
    case QJsonValue::Undefined:
    case QJsonValue::Bool:
    case QJsonValue::Array:
        break;
    }
    return {};
}

ChildRows childRowsFromJson(const QJsonValue& json)
{
    ChildRows rows;
    const QJsonArray lines = json.toArray();
    for (const QJsonValue& line : lines) {
        std::vector<Value>& row = rows.emplace_back();
        const QJsonArray cells = line.toArray();
        for (const QJsonValue& cell : cells)
            row.push_back(valueFromJson(cell));
    }
    return rows;
}

} // namespace goodturn::store

#include "core/store/value.h"

namespace goodturn::store {

qint64 Value::toInteger() const
{
    if (const auto* number = std::get_if<qint64>(&data_))
        return *number;
    if (const auto* real = std::get_if<double>(&data_))
        return qint64(*real);
    return 0;
}

double Value::toReal() const
{
    if (const auto* real = std::get_if<double>(&data_))
        return *real;
    return double(toInteger());
}

QString Value::toText() const
{
    const auto* text = std::get_if<QString>(&data_);
    return text ? *text : QString();
}

QByteArray Value::toBytes() const
{
    const auto* bytes = std::get_if<QByteArray>(&data_);
    return bytes ? *bytes : QByteArray();
}

QDate Value::toDate() const
{
    return QDate::fromString(toText(), Qt::ISODate);
}

QDateTime Value::toInstant() const
{
    return QDateTime::fromString(toText(), Qt::ISODateWithMs);
}

QUuid Value::toUuid() const
{
    return QUuid::fromRfc4122(toBytes());
}

} // namespace goodturn::store

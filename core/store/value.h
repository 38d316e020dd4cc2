#pragma once

#include "core/base/money.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QUuid>

#include <concepts>
#include <optional>
#include <variant>

namespace goodturn::store {

/// What a column can hold, and nothing else: no QVariant reaches a statement, since a driver
/// pastes types that it doesn't know into the text of the SQL.
class Value
{
public:
    using Data = std::variant<std::monostate, qint64, double, QString, QByteArray>;

    Value() = default;
    Value(std::nullptr_t) {}
    Value(qint64 number) : data_(number) {}
    Value(int number) : data_(qint64(number)) {}
    Value(bool flag) : data_(qint64(flag ? 1 : 0)) {}
    Value(double number) : data_(number) {}
    Value(const QString& text) : data_(text.isNull() ? QString::fromLatin1("") : text) {}
    Value(const QByteArray& bytes) : data_(bytes) {}
    Value(QDate day)
    {
        if (day.isValid())
            data_ = day.toString(Qt::ISODate);
    }
    Value(const QDateTime& moment)
    {
        if (moment.isValid())
            data_ = moment.toUTC().toString(Qt::ISODateWithMs);
    }
    Value(const QUuid& uuid) : data_(uuid.toRfc4122()) {}
    template<class T>
    Value(const T&) = delete;

    const Data& data() const { return data_; }
    bool isNull() const { return std::holds_alternative<std::monostate>(data_); }

    qint64 toInteger() const;
    double toReal() const;
    QString toText() const;
    QByteArray toBytes() const;
    QDate toDate() const;
    QDateTime toInstant() const;
    QUuid toUuid() const;

    bool operator==(const Value&) const = default;

private:
    Data data_;
};

} // namespace goodturn::store

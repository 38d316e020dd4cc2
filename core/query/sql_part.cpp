#include "core/query/filter_sql.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace goodturn::query {
using store::Value;

SqlPart& SqlPart::operator+=(const SqlPart& other)
{
    sql += other.sql;
    values.insert(values.end(), other.values.begin(), other.values.end());
    return *this;
}

Value jsonList(const QStringList& texts)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

Value jsonList(const std::vector<qint64>& keys)
{
    QByteArray json("[");
    json.reserve(qsizetype(keys.size()) * 8 + 2);
    for (const qint64 key : keys) {
        if (json.size() > 1)
            json += ',';
        json += QByteArray::number(key);
    }
    return QString::fromLatin1(json + ']');
}

} // namespace goodturn::query

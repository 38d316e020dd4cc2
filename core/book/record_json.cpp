#include "core/book/record_json.h"

#include "core/store/record_store.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace goodturn::book {
using namespace Qt::StringLiterals;
using store::Row;
using store::TableShape;
using store::Value;

namespace {

struct ToJson
{
    QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
    QJsonValue operator()(qint64 number) const { return number; }
    QJsonValue operator()(double number) const { return number; }
    QJsonValue operator()(const QString& text) const { return text; }
    QJsonValue operator()(const QByteArray& bytes) const { return QString::fromUtf8(bytes); }
};

QJsonArray toJson(const std::vector<Value>& values)
{
    QJsonArray array;
    for (const Value& value : values)
        array.append(std::visit(ToJson{}, value.data()));
    return array;
}

/// Records hold whole numbers and text only: see record_traits.h.
std::vector<Value> toValues(const QJsonArray& array)
{
    std::vector<Value> values;
    for (const QJsonValue& json : array) {
        if (json.isNull())
            values.emplace_back();
        else if (json.isDouble())
            values.emplace_back(json.toInteger());
        else
            values.emplace_back(json.toString());
    }
    return values;
}

Error unreadable()
{
    return {ErrorKind::InvalidInput,
            QCoreApplication::translate("RecordJson", "The draft can't be read.")};
}

} // namespace

template<class T>
QJsonObject recordToJson(const T& record)
{
    const Row row = store::toRow(record);
    QJsonArray children;
    for (const store::ChildRows& lines : row.children) {
        QJsonArray list;
        for (const auto& line : lines)
            list.append(toJson(line));
        children.append(list);
    }
    return {{u"kind"_s, code(store::RecordTraits<T>::kind)},
            {u"id"_s, row.id},
            {u"uuid"_s, row.meta.uuid.toString(QUuid::WithoutBraces)},
            {u"version"_s, row.meta.version},
            {u"values"_s, toJson(row.values)},
            {u"children"_s, children}};
}

template<class T>
Result<T> recordFromJson(const QJsonObject& json)
{
    const TableShape& shape = store::shapeOf<T>();
    const QJsonArray children = json[u"children"_s].toArray();
    Row row;
    row.id = json[u"id"_s].toInteger();
    row.meta.uuid = QUuid(json[u"uuid"_s].toString());
    row.meta.version = json[u"version"_s].toInteger();
    row.values = toValues(json[u"values"_s].toArray());
    for (const QJsonValue& lines : children) {
        store::ChildRows& rows = row.children.emplace_back();
        const QJsonArray list = lines.toArray();
        for (const QJsonValue& line : list)
            rows.push_back(toValues(line.toArray()));
    }
    bool isWhole = json[u"kind"_s] == code(shape.kind) &&
                   qsizetype(row.values.size()) == shape.columns.size() &&
                   row.children.size() == shape.children.size();
    for (size_t child = 0; isWhole && child < row.children.size(); ++child)
        for (const auto& line : row.children[child])
            isWhole = isWhole && qsizetype(line.size()) == shape.children[child].columns.size();
    if (!isWhole)
        return failure(unreadable());
    return store::fromRow<T>(row);
}

#define GOODTURN_RECORD_JSON(T)                                                                    \
    template QJsonObject recordToJson(const T&);                                                   \
    template Result<T> recordFromJson(const QJsonObject&);

GOODTURN_RECORD_JSON(Account)
GOODTURN_RECORD_JSON(Contact)
GOODTURN_RECORD_JSON(Employment)
GOODTURN_RECORD_JSON(Interaction)
GOODTURN_RECORD_JSON(Favour)
GOODTURN_RECORD_JSON(Ask)
GOODTURN_RECORD_JSON(Gift)
GOODTURN_RECORD_JSON(Goal)
GOODTURN_RECORD_JSON(Reminder)
#undef GOODTURN_RECORD_JSON

} // namespace goodturn::book

#include "core/book/record_json.h"

#include "core/store/journal_json.h"
#include "core/store/record_store.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace goodturn::book {
using namespace Qt::StringLiterals;
using store::Row;
using store::TableShape;

namespace {

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
    for (const store::ChildRows& lines : row.children)
        children.append(store::toJson(lines));
    return {{u"kind"_s, code(store::RecordTraits<T>::kind)},
            {u"id"_s, row.id},
            {u"uuid"_s, row.meta.uuid.toString(QUuid::WithoutBraces)},
            {u"version"_s, row.meta.version},
            {u"values"_s, store::toJson(store::ChildRows{row.values})},
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
    const auto values = store::childRowsFromJson(json[u"values"_s]);
    if (values.size() == 1)
        row.values = values.front();
    if (qsizetype(row.values.size()) < shape.columns.size()) // of a program that knew fewer
        row.values.resize(size_t(shape.columns.size()));
    for (const QJsonValue& lines : children)
        row.children.push_back(store::childRowsFromJson(lines));
    if (row.children.size() < shape.children.size())
        row.children.resize(shape.children.size());
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
GOODTURN_RECORD_JSON(CustomField)
GOODTURN_RECORD_JSON(ShelfBook)
GOODTURN_RECORD_JSON(OwnOccasion)
#undef GOODTURN_RECORD_JSON

} // namespace goodturn::book

#include "core/store/sql_query.h"

#include "core/store/row_sums.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

namespace goodturn::store {

namespace {

struct ToVariant
{
    QVariant operator()(std::monostate) const { return {}; }
    template<class T>
    QVariant operator()(const T& value) const
    {
        return QVariant(value);
    }
};

} // namespace

SqlQuery::SqlQuery(Database& database, const QString& sql) : database_(database), sql_(sql)
{
    if (auto prepared = database.prepared(sql))
        query_ = *prepared;
    else
        error_ = prepared.error();
}

SqlQuery::~SqlQuery()
{
    if (query_)
        query_->finish();
}

Result<void> SqlQuery::run(std::initializer_list<Value> values)
{
    return runBound(values.begin(), values.size());
}

Result<void> SqlQuery::run(const std::vector<Value>& values)
{
    return runBound(values.data(), values.size());
}

Result<void> SqlQuery::runBound(const Value* values, size_t count)
{
    if (!query_)
        return failure(error_);
    if (database_.hasLostTransaction())
        return failure(database_.lostTransaction(sql_));
    for (size_t i = 0; i < count; ++i)
        query_->bindValue(int(i), std::visit(ToVariant{}, values[i].data()));
    const RowSums::Sums before = database_.rowSums().pending();
    if (!query_->exec()) {
        database_.rowSums().setPending(before); // what the statement had done is undone
        return failure(database_.explain(query_->lastError(), sql_));
    }
    return {};
}

bool SqlQuery::next()
{
    return query_ && query_->next();
}

Result<void> SqlQuery::finish()
{
    if (!query_)
        return failure(error_);
    const QSqlError error = query_->lastError();
    query_->finish();
    if (error.isValid())
        return failure(database_.explain(error, sql_));
    return {};
}

int SqlQuery::columnCount() const
{
    return query_->record().count();
}

bool SqlQuery::isNull(int column) const
{
    return query_->isNull(column);
}

qint64 SqlQuery::integer(int column) const
{
    return query_->value(column).toLongLong();
}

double SqlQuery::real(int column) const
{
    return query_->value(column).toDouble();
}

QString SqlQuery::text(int column) const
{
    return query_->value(column).toString();
}

QDate SqlQuery::date(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

QTime SqlQuery::time(int column) const
{
    return QTime::fromString(text(column), Qt::ISODate);
}

Value SqlQuery::value(int column) const
{
    const QVariant variant = query_->value(column);
    if (variant.isNull())
        return {};
    switch (variant.typeId()) {
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Bool:
        return variant.toLongLong();
    case QMetaType::Double:
        return variant.toDouble();
    case QMetaType::QByteArray:
        return variant.toByteArray();
    default:
        return variant.toString();
    }
}

qint64 SqlQuery::rowsAffected() const
{
    return query_ ? query_->numRowsAffected() : 0;
}

Result<qint64> scalar(Database& database, const QString& sql, std::initializer_list<Value> values)
{
    SqlQuery query(database, sql);
    GT_TRY(query.run(values));
    const qint64 number = query.next() ? query.integer(0) : 0;
    GT_TRY(query.finish());
    return number;
}

} // namespace goodturn::store

#include "core/store/bulk_statement.h"

#include "core/store/row_sums.h"

#include <sqlite3.h>

namespace goodturn::store {

BulkStatement::BulkStatement(Database& database, const QString& sql)
    : database_(database)
    , sql_(sql)
{
    if (auto prepared = database.preparedInBulk(sql))
        statement_ = *prepared;
    else
        error_ = prepared.error();
}

BulkStatement::~BulkStatement()
{
    if (statement_)
        sqlite3_reset(statement_);
}

void BulkStatement::bind(int parameter, qint64 number)
{
    if (statement_)
        sqlite3_bind_int64(statement_, parameter, number);
}

void BulkStatement::bind(int parameter, double number)
{
    if (statement_)
        sqlite3_bind_double(statement_, parameter, number);
}

void BulkStatement::bind(int parameter, std::optional<int> number)
{
    if (number)
        bind(parameter, qint64(*number));
    else if (statement_)
        sqlite3_bind_null(statement_, parameter);
}

void BulkStatement::bind(int parameter, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    if (statement_)
        sqlite3_bind_text(statement_, parameter, bytes.constData(), int(bytes.size()),
                          SQLITE_TRANSIENT);
}

void BulkStatement::bind(int parameter, const Value& value)
{
    if (!statement_)
        return;
    if (value.isNull())
        sqlite3_bind_null(statement_, parameter);
    else if (const auto* number = std::get_if<qint64>(&value.data()))
        bind(parameter, *number);
    else if (const auto* real = std::get_if<double>(&value.data()))
        bind(parameter, *real);
    else if (const auto* text = std::get_if<QString>(&value.data()))
        bind(parameter, *text);
    else if (const QByteArray bytes = value.toBytes(); true)
        sqlite3_bind_blob(statement_, parameter, bytes.constData(), int(bytes.size()),
                          SQLITE_TRANSIENT);
}

void BulkStatement::bindAll(const std::vector<Value>& values)
{
    int parameter = 0;
    for (const Value& value : values)
        bind(++parameter, value);
}

Result<void> BulkStatement::run()
{
    if (error_)
        return failure(*error_);
    if (database_.hasLostTransaction())
        return failure(database_.lostTransaction(sql_));
    const RowSums::Sums before = database_.rowSums().pending();
    const int code = sqlite3_step(statement_);
    if (code != SQLITE_DONE && code != SQLITE_ROW) {
        database_.rowSums().setPending(before); // what the statement had done is undone
        const Error error = database_.explain(code, sql_);
        sqlite3_reset(statement_);
        return failure(error);
    }
    sqlite3_reset(statement_);
    return {};
}

bool BulkStatement::next()
{
    if (error_)
        return false;
    const int code = sqlite3_step(statement_);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        error_ = database_.explain(code, sql_);
    return code == SQLITE_ROW;
}

Result<void> BulkStatement::finish()
{
    if (statement_)
        sqlite3_reset(statement_);
    if (error_)
        return failure(*error_);
    return {};
}

bool BulkStatement::isNull(int column) const
{
    return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}

qint64 BulkStatement::integer(int column) const
{
    return sqlite3_column_int64(statement_, column);
}

double BulkStatement::real(int column) const
{
    return sqlite3_column_double(statement_, column);
}

std::optional<int> BulkStatement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(int(integer(column)));
}

std::string_view BulkStatement::text(int column) const
{
    // As a blob: asked for as text, SQLite would copy each value for the sake of an end mark.
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_, column));
    return bytes ? std::string_view(bytes, size_t(sqlite3_column_bytes(statement_, column)))
                 : std::string_view();
}

} // namespace goodturn::store

#include "core/store/raw_sqlite.h"

#include <QCoreApplication>
#include <QFile>

#include <sqlite3.h>

#include <utility>

namespace goodturn::store {

namespace {

struct BindTo
{
    sqlite3_stmt* statement;
    int index;

    void operator()(std::monostate) const { sqlite3_bind_null(statement, index); }
    void operator()(qint64 number) const { sqlite3_bind_int64(statement, index, number); }
    void operator()(double number) const { sqlite3_bind_double(statement, index, number); }
    void operator()(const QString& text) const
    {
        const QByteArray bytes = text.toUtf8();
        sqlite3_bind_text(statement, index, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
    }
    void operator()(const QByteArray& bytes) const
    {
        sqlite3_bind_blob(statement, index, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
    }
};

} // namespace

Result<RawDatabase> RawDatabase::open(const QByteArray& name, int flags)
{
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(name.constData(), &handle, flags, nullptr);
    RawDatabase database(handle); // closes it also when it could not be opened
    if (code != SQLITE_OK)
        return failure(database.error(QString()));
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    return database;
}

Result<RawDatabase> RawDatabase::inMemory()
{
    return open(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
}

Result<RawDatabase> RawDatabase::openFile(const QString& path)
{
    return open(QFile::encodeName(path), SQLITE_OPEN_READWRITE);
}

RawDatabase::RawDatabase(RawDatabase&& other) noexcept
    : handle_(std::exchange(other.handle_, nullptr))
{
}

RawDatabase::~RawDatabase()
{
    sqlite3_close(handle_);
}

Result<void> RawDatabase::run(const QString& sql)
{
    if (sqlite3_exec(handle_, sql.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK)
        return {};
    return failure(error(sql));
}

Error RawDatabase::error(const QString& sql) const
{
    const int code = sqlite3_errcode(handle_) & 0xff;
    const ErrorKind kind = code == SQLITE_FULL                               ? ErrorKind::NoSpace
                           : code == SQLITE_CORRUPT || code == SQLITE_NOTADB ? ErrorKind::Corrupt
                                                                             : ErrorKind::Io;
    return {kind, QCoreApplication::translate("RawSqlite", "The book can't be read or written."),
            QString::fromUtf8(sqlite3_errmsg(handle_)) + u' ' + sql.left(400)};
}

RawStatement::RawStatement(const RawDatabase& database, const QString& sql)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_prepare_v2(database.handle(), text.constData(), int(text.size()), &statement_, nullptr);
}

RawStatement::~RawStatement()
{
    sqlite3_finalize(statement_);
}

void RawStatement::start(const std::vector<Value>& values)
{
    if (!statement_)
        return;
    sqlite3_reset(statement_);
    for (size_t i = 0; i < values.size(); ++i)
        std::visit(BindTo{statement_, int(i) + 1}, values[i].data());
}

RawStatement::Step RawStatement::step()
{
    if (!statement_)
        return Step::Failed;
    switch (sqlite3_step(statement_)) {
    case SQLITE_ROW:
        return Step::Row;
    case SQLITE_DONE:
        return Step::Done;
    default:
        return Step::Failed;
    }
}

int RawStatement::columnCount() const
{
    return sqlite3_column_count(statement_);
}

Value RawStatement::value(int column) const
{
    switch (sqlite3_column_type(statement_, column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement_, column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB: {
        const void* bytes = sqlite3_column_blob(statement_, column);
        return QByteArray(static_cast<const char*>(bytes),
                          sqlite3_column_bytes(statement_, column));
    }
    default:
        return {};
    }
}

qint64 RawStatement::integer(int column) const
{
    return sqlite3_column_int64(statement_, column);
}

QString RawStatement::text(int column) const
{
    const auto* bytes =
        reinterpret_cast<const char*>(sqlite3_column_text(statement_, column)); // first, by rule
    return QString::fromUtf8(bytes, sqlite3_column_bytes(statement_, column));
}

} // namespace goodturn::store

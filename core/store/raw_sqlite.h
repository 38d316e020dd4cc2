#pragma once

#include "core/base/result.h"
#include "core/store/value.h"

#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace goodturn::store {

/// SQLite without Qt's plugin between: for books that exist only in memory, and for damaged files
/// that have to be read row by row past their errors. An open book is a Database.
class RawDatabase
{
public:
    static Result<RawDatabase> inMemory();
    /// An existing file, to be read or written.
    static Result<RawDatabase> openFile(const QString& path);
    ~RawDatabase();
    RawDatabase(RawDatabase&& other) noexcept;
    RawDatabase& operator=(RawDatabase&&) = delete;

    /// Runs statements without results.
    Result<void> run(const QString& sql);
    sqlite3* handle() const { return handle_; }
    Error error(const QString& sql) const;

private:
    explicit RawDatabase(sqlite3* handle) : handle_(handle) {}
    static Result<RawDatabase> open(const QByteArray& name, int flags);

    sqlite3* handle_;
};

/// One prepared statement. Its faults are answers, not errors: a damaged book has many.
class RawStatement
{
public:
    enum class Step
    {
        Row,
        Done,
        Failed
    };

    /// A text that SQLite doesn't understand makes a statement whose steps all fail.
    RawStatement(const RawDatabase& database, const QString& sql);
    ~RawStatement();
    RawStatement(const RawStatement&) = delete;
    RawStatement& operator=(const RawStatement&) = delete;

    /// Begins anew with these values.
    void start(const std::vector<Value>& values = {});
    Step step();
    int columnCount() const;
    Value value(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;

private:
    sqlite3_stmt* statement_ = nullptr;
};

} // namespace goodturn::store

#pragma once

#include "core/base/result.h"
#include "core/store/database_config.h"

#include <QString>

#include <functional>
#include <memory>

class QSqlDatabase;
class QSqlError;
class QSqlQuery;
struct sqlite3_stmt;

namespace goodturn::store {

class RowSums;

/// Removes what is left at `path` of a new book that could not be finished, so that the same name
/// can be tried again. Only for a file that the caller itself made, and closed.
void removeUnfinished(const QString& path);

/// One connection to one book. Belongs to the thread that opened it; owns its prepared
/// statements. Every pragma that safety rests on is read back after it is set.
class Database
{
public:
    /// A new book that can't be opened leaves no file behind.
    static Result<std::unique_ptr<Database>> open(const DatabaseConfig& config);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const DatabaseConfig& config() const { return config_; }
    bool isReadOnly() const { return config_.mode == DatabaseConfig::Mode::ReadOnly; }
    /// The book lies where SQLite's log in shared memory can't be relied on, and does without.
    bool isOnSharedDisk() const { return onSharedDisk_; }
    bool inTransaction() const;
    /// A transaction was begun, and SQLite has rolled it back by itself (a full disk, an I/O
    /// error): what would be written now would stand alone, so nothing may be.
    bool hasLostTransaction() const { return openTransactions_ > 0 && !inTransaction(); }

    /// The statement for `sql`, prepared once per connection. Null with the error when the text is
    /// not understood. Used by SqlQuery only.
    Result<QSqlQuery*> prepared(const QString& sql);

    /// The same straight through SQLite. Used by BulkStatement only.
    Result<sqlite3_stmt*> preparedInBulk(const QString& sql);

    /// Runs one statement without results or values (BEGIN, PRAGMA, DDL).
    Result<void> run(const QString& sql);

    /// While a statement runs long, `goOn` is asked every few milliseconds; once it says no, the
    /// statement ends with Cancelled. Empty asks no more.
    void askWhetherToGoOn(std::function<bool()> goOn);

    /// The sums over the rows, which follow all that this connection writes.
    RowSums& rowSums();

    /// The error of a statement on this book, in words that name the file and the way out.
    Error explain(const QSqlError& error, const QString& sql) const;
    /// The same for SQLite's result code, with its last message.
    Error explain(int code, const QString& sql) const;
    /// The error of a statement in a transaction that is no more.
    Error lostTransaction(const QString& sql) const;

private:
    friend class Transaction;
    struct Private;
    explicit Database(const DatabaseConfig& config);
    Result<void> connect();
    Result<void> openConnection();
    Result<void> setPragmas();

    DatabaseConfig config_;
    bool onSharedDisk_ = false;
    int openTransactions_ = 0; ///< kept by Transaction
    std::unique_ptr<Private> d_;
};

} // namespace goodturn::store

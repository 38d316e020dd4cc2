#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QStringList>

#include <optional>

struct sqlite3;

namespace goodturn::store {

class Database;

/// A sum over the rows of each table, which every write of a connection keeps within its
/// transaction. Rows that changed by themselves (a flipped bit, another program) no longer make up
/// the sum of their table. SQLite tells of each row before it is changed, so whatever the
/// statement, the sums follow. The search index is not summed: it is compared with the text that it
/// is made from. They lie in the book's settings; a book without them stays without.
class RowSums
{
public:
    using Sums = QMap<QString, quint64>; ///< by table

    explicit RowSums(sqlite3* handle);
    ~RowSums();
    RowSums(const RowSums&) = delete;
    RowSums& operator=(const RowSums&) = delete;

    /// What has changed since the transaction began; put back when a part of it is undone.
    const Sums& pending() const { return pending_; }
    void setPending(const Sums& pending) { pending_ = pending; }

    /// The stored sums; none in a book that keeps none.
    static Result<std::optional<Sums>> stored(Database& database);

    /// Adds what has changed to the stored sums: the last thing before a commit.
    Result<void> store(Database& database);

    /// Sums all rows anew, in the open transaction: for new books, for those that were brought up
    /// to date, and after rows were written past a Database.
    Result<void> renew(Database& database);

    /// Sums the rows of one table anew, in the open transaction: for one that was made anew from
    /// others, whatever it held.
    Result<void> renewTable(Database& database, const QString& table);

    /// The tables whose rows are not those that were written, in words.
    Result<QStringList> check(Database& database);

private:
    struct Hook;
    Result<quint64> sumOf(Database& database, const QString& table) const;
    Result<Sums> sumAll(Database& database) const;
    Result<void> keep(Database& database, const Sums& sums);

    sqlite3* handle_;
    Sums pending_;
    bool isKeeping_ = false;
};

} // namespace goodturn::store

#pragma once

#include "core/store/database.h"
#include "core/store/value.h"

#include <optional>
#include <string_view>
#include <vector>

struct sqlite3_stmt;

namespace goodturn::store {

/// One statement run straight through SQLite, for what reads or writes rows by the hundred
/// thousand: Qt's plugin takes two to four times as long there. Prepared once per connection, as
/// SqlQuery is. Everything else goes through SqlQuery.
class BulkStatement
{
public:
    /// `sql` is text of the program's own. One that can't be prepared fails when it is run.
    BulkStatement(Database& database, const QString& sql);
    ~BulkStatement();
    BulkStatement(const BulkStatement&) = delete;
    BulkStatement& operator=(const BulkStatement&) = delete;

    // Parameters are numbered from 1.
    void bind(int parameter, qint64 number);
    void bind(int parameter, double number);
    void bind(int parameter, std::optional<int> number);
    void bind(int parameter, const QString& text);
    void bind(int parameter, const Value& value);
    /// From the first parameter on.
    void bindAll(const std::vector<Value>& values);

    /// Runs a statement that yields no rows, and is ready for the next values.
    Result<void> run();

    /// The next row; false at the end, or on an error, which finish() tells.
    bool next();
    Result<void> finish();

    // Columns are numbered from 0, as in SqlQuery.
    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    std::optional<int> optionalInteger(int column) const;
    /// UTF-8; valid until the next row.
    std::string_view text(int column) const;

private:
    Database& database_;
    QString sql_;
    sqlite3_stmt* statement_ = nullptr;
    std::optional<Error> error_;
};

} // namespace goodturn::store

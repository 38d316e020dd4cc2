#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/store/database.h"
#include "core/store/value.h"

#include <initializer_list>
#include <vector>

class QSqlQuery;

namespace goodturn::store {

/// A forward-only run of one prepared statement. Rows are read in place; `finish()` is called by
/// the destructor, so that no statement stays open across the event loop.
///
///     SqlQuery query(database, u"SELECT id, name FROM account WHERE owner = ?"_s);
///     GT_TRY(query.run({owner}));
///     while (query.next())
///         rows.push_back({AccountId(query.integer(0)), query.text(1)});
///     GT_TRY(query.finish());   // says whether the loop ended or broke off
class SqlQuery
{
public:
    SqlQuery(Database& database, const QString& sql);
    ~SqlQuery();
    SqlQuery(const SqlQuery&) = delete;
    SqlQuery& operator=(const SqlQuery&) = delete;

    Result<void> run(std::initializer_list<Value> values = {});
    Result<void> run(const std::vector<Value>& values);

    bool next();
    /// Whether the rows ended because there were no more, or because reading failed.
    Result<void> finish();

    int columnCount() const;
    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QDate date(int column) const;
    QTime time(int column) const; ///< of "HH:mm"; null: none
    Value value(int column) const;
    template<class IdType>
    std::optional<IdType> optionalId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(IdType(integer(column)));
    }

    qint64 rowsAffected() const;

private:
    Result<void> runBound(const Value* values, size_t count);

    Database& database_;
    QString sql_;
    QSqlQuery* query_ = nullptr;
    Error error_;
};

/// The one number that `sql` yields (a count, a key), or nought where it yields no row.
Result<qint64> scalar(Database& database, const QString& sql,
                      std::initializer_list<Value> values = {});

} // namespace goodturn::store

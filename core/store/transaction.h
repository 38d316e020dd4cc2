#pragma once

#include "core/store/database.h"
#include "core/store/row_sums.h"

namespace goodturn::store {

/// One transaction: takes the write lock at once (BEGIN IMMEDIATE), rolls back unless committed.
/// Inside another transaction it is a savepoint.
class Transaction
{
public:
    static Result<Transaction> begin(Database& database);
    /// The same, but fails with Busy at once where another program is writing: for what can wait.
    static Result<Transaction> beginAtOnce(Database& database);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;

    /// After it the data is on the disk (outermost) or part of the outer transaction.
    Result<void> commit();

private:
    Transaction(Database& database, bool nested);

    Database* database_;
    bool nested_;
    RowSums::Sums sumsBefore_; ///< of a savepoint: what had changed when it began
};

/// Reads several things of one state of the book, whoever else is writing.
template<class T>
Result<T> readTogether(Database& database, const std::function<Result<T>()>& read)
{
    if (database.inTransaction())
        return read();
    GT_TRY(database.run(QStringLiteral("BEGIN")));
    auto found = read();
    const auto ended = database.run(QStringLiteral("COMMIT"));
    if (found && !ended)
        return failure(ended.error());
    return found;
}

} // namespace goodturn::store

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

} // namespace goodturn::store

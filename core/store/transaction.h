#pragma once

#include "core/store/database.h"

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
    Transaction(Database& database, bool nested) : database_(&database), nested_(nested) {}

    Database* database_;
    bool nested_;
};

} // namespace goodturn::store

#include "core/store/transaction.h"

#include <utility>

namespace goodturn::store {
using namespace Qt::StringLiterals;

Result<Transaction> Transaction::begin(Database& database)
{
    if (database.hasLostTransaction())
        return failure(database.lostTransaction(u"BEGIN"_s));
    const bool nested = database.inTransaction();
    GT_TRY(database.run(nested ? u"SAVEPOINT act"_s : u"BEGIN IMMEDIATE"_s));
    return Transaction(database, nested);
}

Result<Transaction> Transaction::beginAtOnce(Database& database)
{
    GT_TRY(database.run(u"PRAGMA busy_timeout=0"_s));
    auto transaction = begin(database);
    GT_TRY(database.run(
        u"PRAGMA busy_timeout=%1"_s.arg(QString::number(database.config().busyTimeoutMs))));
    return transaction;
}

Transaction::Transaction(Database& database, bool nested) : database_(&database), nested_(nested)
{
    ++database.openTransactions_;
    if (nested)
        sumsBefore_ = database.rowSums().pending();
    else
        database.rowSums().setPending({});
}

Transaction::Transaction(Transaction&& other) noexcept
    : database_(std::exchange(other.database_, nullptr))
    , nested_(other.nested_)
    , sumsBefore_(std::move(other.sumsBefore_))
{
}

Transaction::~Transaction()
{
    if (!database_)
        return;
    --database_->openTransactions_;
    // SQLite rolls back by itself on a full disk and the like: then there is nothing to end.
    if (!database_->inTransaction())
        return;
    if (nested_) {
        (void)database_->run(u"ROLLBACK TO act"_s);
        (void)database_->run(u"RELEASE act"_s);
        database_->rowSums().setPending(sumsBefore_);
    } else {
        (void)database_->run(u"ROLLBACK"_s);
    }
}

Result<void> Transaction::commit()
{
    if (!nested_)
        GT_TRY(database_->rowSums().store(*database_));
    GT_TRY(database_->run(nested_ ? u"RELEASE act"_s : u"COMMIT"_s));
    --database_->openTransactions_;
    database_ = nullptr;
    return {};
}

} // namespace goodturn::store

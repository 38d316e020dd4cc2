#pragma once

#include "core/book/ledger_changes.h"
#include "core/change/change_set.h"
#include "core/store/journal.h"
#include "core/store/record_store.h"

#include <functional>
#include <optional>

namespace goodturn::book {

/// The writes of one act, inside its transaction: each keeps the record and its line in the
/// journal, and is added to the ChangeSet. Made by Book::perform.
class UnitOfWork
{
public:
    UnitOfWork(store::Database& database, QString name, QDateTime now, QString user);

    template<class T>
    Result<T> insert(T record)
    {
        GT_ASSIGN(const store::Row row, insertRow(store::shapeOf<T>(), store::toRow(record)));
        record.id = decltype(record.id)(row.id);
        record.meta = row.meta;
        return record;
    }

    /// Writes the record over the version that it was read as; unchanged ones are left alone.
    template<class T>
    Result<T> update(T record)
    {
        GT_ASSIGN(const store::Row row, updateRow(store::shapeOf<T>(), store::toRow(record)));
        record.meta = row.meta;
        return record;
    }

    template<class T>
    Result<T> save(const T& record)
    {
        return record.id.isValid() ? update(record) : insert(record);
    }

    template<class T>
    Result<T> load(decltype(T::id) id)
    {
        GT_ASSIGN(const store::Row row, rows_.load(store::shapeOf<T>(), id.value()));
        if (row.meta.isDeleted())
            return failure(inTrash());
        return store::fromRow<T>(row);
    }

    /// The key of the record with this UUID, also in the trash; an invalid id when there is none.
    template<class T>
    Result<decltype(T::id)> find(const QUuid& uuid)
    {
        GT_ASSIGN(const qint64 id, rows_.findByUuid(store::shapeOf<T>(), uuid));
        return decltype(T::id)(id);
    }

    /// The records outside the trash whose `column` holds `value`, by key.
    template<class T>
    Result<std::vector<decltype(T::id)>> findWhere(const QString& column, const store::Value& value)
    {
        GT_ASSIGN(const auto keys, rows_.keysWhere(store::shapeOf<T>(), column, value));
        std::vector<decltype(T::id)> ids;
        for (const qint64 found : keys)
            ids.emplace_back(found);
        return ids;
    }

    /// Puts the record in the trash with all that belongs to it (core/store/dependents.h).
    template<class T>
    Result<void> trash(decltype(T::id) id)
    {
        return trash(RecordKey{store::RecordTraits<T>::kind, id.value()});
    }
    Result<void> trash(const RecordKey& record);

    /// Takes the record alone out of the trash; nothing when it isn't there.
    template<class T>
    Result<void> restore(decltype(T::id) id)
    {
        return restore(RecordKey{store::RecordTraits<T>::kind, id.value()});
    }
    Result<void> restore(const RecordKey& record);

    /// Changes the stored row, whatever its version, also in the trash.
    using Amendment = std::function<void(const store::TableShape& shape, store::Row& row)>;
    Result<void> amend(const RecordKey& record, const Amendment& amendment);

    /// Deletes the record for good, with its lists and the journal's words about it. What names it
    /// must be gone or amended before. Makes the act one that nothing takes back.
    Result<void> purge(const RecordKey& record);

    /// Puts the act in the journal even when it changes no record.
    Result<void> begin();
    /// Marks the act as one that nothing takes back.
    void setFinal() { changes_.isFinal = true; }

    /// Inserts a record that carries its own UUID, unless the book has it: then it is left as it
    /// is, or taken out of the trash. Says whether the record is new to the book's pages.
    template<class T>
    Result<bool> bringIn(T& record)
    {
        GT_ASSIGN(const qint64 key, rows_.findByUuid(store::shapeOf<T>(), record.meta.uuid));
        if (key == 0) {
            GT_ASSIGN(record, insert(record));
            return true;
        }
        record.id = decltype(record.id)(key);
        GT_ASSIGN(const store::Row known, rows_.load(store::shapeOf<T>(), key));
        if (!known.meta.isDeleted())
            return false;
        GT_TRY(restore<T>(record.id));
        return true;
    }

    /// Takes one journalled line of the earlier act `unit` back, as part of this act.
    Result<void> revert(const store::JournalEntry& entry, change::UnitId unit);

    store::Database& database() { return database_; }
    const change::ChangeSet& changes() const { return changes_; }
    const LedgerChanges& ledgerChanges() const { return ledgerChanges_; }

private:
    Result<store::Row> insertRow(const store::TableShape& shape, store::Row row);
    /// Writes `after` with a new version over `before` and notes the line.
    Result<store::Row> write(const store::TableShape& shape, const store::Row& before,
                             store::Row after, change::Action action);
    Result<store::Row> updateRow(const store::TableShape& shape, store::Row row);
    Result<void> setDeleted(const RecordKey& record, bool deleted);
    Result<void> revertUpdate(const store::JournalEntry& entry);
    Result<void> note(const store::TableShape& shape, const store::Row* before,
                      const store::Row& after, change::Action action);
    Result<void> revertLine(const store::JournalEntry& entry);
    static Error inTrash();
    static Error anotherRecord();
    static Error deletedForGood();

    store::Database& database_;
    store::RowStore rows_;
    store::Journal journal_;
    QString name_;
    QDateTime now_;
    QString user_;
    change::ChangeSet changes_;
    LedgerChanges ledgerChanges_;
};

} // namespace goodturn::book

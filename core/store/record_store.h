#pragma once

#include "core/store/database.h"
#include "core/store/record_traits.h"

namespace goodturn::store {

/// Completes a shape whose names are known with its statements.
TableShape finishedShape(TableShape shape);

template<class T>
const TableShape& shapeOf()
{
    static const TableShape shape = [] {
        using Traits = RecordTraits<T>;
        TableShape made;
        made.kind = Traits::kind;
        made.name = QString::fromLatin1(Traits::table);
        const T record{};
        Traits::describe(ShapeVisitor(made), record);
        if constexpr (std::is_array_v<decltype(Traits::derivedColumns)>)
            for (const char* column : Traits::derivedColumns)
                made.derived << QString::fromLatin1(column);
        return finishedShape(std::move(made));
    }();
    return shape;
}

template<class T>
Row toRow(const T& record)
{
    Row row;
    row.id = record.id.value();
    row.meta = record.meta;
    RecordTraits<T>::describe(RowWriter(row), record);
    if constexpr (requires { RecordTraits<T>::derived(record); })
        row.derived = RecordTraits<T>::derived(record);
    return row;
}

/// The error of a stored value that no record can hold.
Error unreadableRow(const TableShape& shape, qint64 id, const QString& fault);

template<class T>
Result<T> fromRow(const Row& row)
{
    T record;
    record.id = decltype(record.id)(row.id);
    record.meta = row.meta;
    RowReader reader(row);
    RecordTraits<T>::describe(reader, record);
    if (!reader.fault().isEmpty())
        return failure(unreadableRow(shapeOf<T>(), row.id, reader.fault()));
    return record;
}

/// Calls `visit` with a default-made record of the kind, to get at its type:
/// `withRecordOf(kind, [&](auto record) { using T = decltype(record); ... })`.
template<class Visit>
auto withRecordOf(RecordKind kind, Visit&& visit)
{
    switch (kind) {
    case RecordKind::Account:
        return visit(Account{});
    case RecordKind::Contact:
        return visit(Contact{});
    case RecordKind::Employment:
        return visit(Employment{});
    case RecordKind::Interaction:
        return visit(Interaction{});
    case RecordKind::Favour:
        return visit(Favour{});
    case RecordKind::Ask:
        return visit(Ask{});
    case RecordKind::Gift:
        return visit(Gift{});
    case RecordKind::Goal:
        return visit(Goal{});
    case RecordKind::Reminder:
        return visit(Reminder{});
    case RecordKind::CustomField:
        return visit(CustomField{});
    case RecordKind::ShelfBook:
        return visit(ShelfBook{});
    case RecordKind::OwnOccasion:
        return visit(OwnOccasion{});
    }
    Q_UNREACHABLE();
}

/// Writes and loads rows, one record at a time, with their lists, their words in the search indexes
/// and what is kept of last contacts: a write that fails may have done a part of it, so each
/// belongs into a transaction. Knows no rules and keeps no journal: that is the unit of work's
/// part.
class RowStore
{
public:
    explicit RowStore(Database& database) : database_(database) {}

    /// The row with its new key.
    Result<Row> insert(const TableShape& shape, Row row);
    /// Writes `after` over `before`, as long as the stored version is still before's; Conflict
    /// otherwise. The lists are rewritten only where they differ.
    Result<void> update(const TableShape& shape, const Row& before, const Row& after);
    /// Deletes the row and its lists for good. What names it must be gone before.
    Result<void> remove(const TableShape& shape, qint64 id);
    /// Also finds what is in the trash (meta.deletedAt).
    Result<Row> load(const TableShape& shape, qint64 id);
    /// The key of the record with this UUID, or 0; also in the trash.
    Result<qint64> findByUuid(const TableShape& shape, const QUuid& uuid);
    /// The keys of the records outside the trash whose `column` (of this shape) holds `value`.
    Result<std::vector<qint64>> keysWhere(const TableShape& shape, const QString& column,
                                          const Value& value);

private:
    Result<void> insertChildren(const TableShape& shape, const Row& row, size_t child);
    Database& database_;
};

} // namespace goodturn::store

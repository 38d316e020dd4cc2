#pragma once

#include "core/domain/record_meta.h"
#include "core/store/value.h"

#include <QStringList>

#include <vector>

namespace goodturn::store {

/// A list that belongs to a record: its table, and the columns beside the parent's key and the
/// position.
struct ChildTable
{
    QString name;
    QStringList columns;
};

/// A column, or a list, of a record that names another record.
struct ReferenceColumn
{
    QString name; ///< the column, or the child table of a list
    RecordKind target = RecordKind::Account;
    bool isRequired = false; ///< the record can't be without it: it belongs to the other
    bool isList = false;
};

/// Where a kind of record is kept. Made from describe() in record_traits.h.
struct TableShape
{
    RecordKind kind = RecordKind::Account;
    QString name;
    QStringList columns;
    QStringList derived; ///< written for searching and sorting, never read back or journalled
    std::vector<ChildTable> children;
    std::vector<ReferenceColumn> references;
    /// Neighbouring columns that are one value: an amount and its currency, by the first of them.
    QStringList pairs;
    // The statements, put together once from the names above.
    QString insertSql;
    QString updateSql;
    QString loadSql;
    QString deleteSql;
    QString searchInsertSql; ///< empty, as the next two, where it has no search_index.h
    QString searchUpdateSql;
    QString searchDeleteSql;
    std::vector<QString> childInsertSql;
    std::vector<QString> childDeleteSql;
    std::vector<QString> childLoadSql;
};

using ChildRows = std::vector<std::vector<Value>>;

/// One record as the database holds it; the columns in the order of its TableShape.
struct Row
{
    qint64 id = 0;
    RecordMeta meta;
    std::vector<Value> values;
    std::vector<Value> derived;
    std::vector<ChildRows> children;
};

} // namespace goodturn::store

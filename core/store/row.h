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
    /// The lines of each key in the first column are a value of their own: what a record holds in
    /// fields that the book has of its own.
    bool isByKey = false;
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

/// The name of a part of a list by key, where fields are told one by one: "account_custom/7".
QString partName(const QString& list, qint64 key);
/// The list that a name is of, and the key of the part: 0 where it names no part.
struct PartName
{
    QString list;
    qint64 key = 0;
};
PartName partFrom(const QString& name);

/// The lines of the key, in their order.
ChildRows linesOf(const ChildRows& lines, qint64 key);
/// Puts `part` in the place of the lines of the key.
void replaceLines(ChildRows& lines, qint64 key, const ChildRows& part);

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

#pragma once

#include "core/store/record_store.h"

#include <QJsonObject>

namespace goodturn::store {

/// What the journal tells of one record: the values that its entries left, in their order.
class Told
{
public:
    /// The next entry, with the moment and the name of its act.
    void add(const QString& action, const QJsonObject& fields, const QString& at,
             const QString& by);
    /// Something that the entries themselves contradict.
    void fault(const QString& words) { faults_ << words; }

private:
    friend class RecordCheck;
    void addFields(const QJsonObject& fields);

    QStringList faults_;
    qint64 entries_ = 0;
    bool fromBirth_ = false;  ///< the first entry is the record's insertion
    bool purged_ = false;     ///< deleted for good, and not made again
    bool movesKnown_ = false; ///< whether an entry told of the trash
    QJsonObject values_;
    QString createdAt_;
    QString createdBy_;
    QString changedAt_;
    QString changedBy_;
    QString deletedAt_;
};

/// Compares one stored record after the other with what is told of it.
class RecordCheck
{
public:
    RecordCheck(Database& database, const TableShape& shape);

    /// The names of what differs; empty when all agrees.
    Result<QStringList> differences(qint64 id, const Told& told);

private:
    void compareFields(const Row& row, const Told& told, QStringList& found) const;
    Result<void> compareStamps(const Row& row, const Told& told, QStringList& found);
    Result<void> compareTrash(const Row& row, const QString& deletedAt, const Told& told,
                              QStringList& found);
    Result<void> compareDerived(const Row& row, QStringList& found);

    Database& database_;
    RowStore rows_;
    const TableShape& shape_;
    QString stampsSql_;
    QString derivedSql_;
};

} // namespace goodturn::store

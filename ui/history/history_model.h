#pragma once

#include "core/query/history_rows.h"

#include <QAbstractListModel>

#include <functional>
#include <optional>
#include <vector>

namespace goodturn::ui {

/// What became of a record, or of an account with all that belongs to it, as lines to read: a
/// heading for each day, one for each act, and under it what it did, field by field. Older pages
/// are read when the view gets there.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind
    {
        Day,
        Act,
        Record, ///< what became of one record
        Field
    };
    enum Role
    {
        KindRole = Qt::UserRole, ///< int of Kind
        AsideRole,               ///< "14:32 · A. Rep"
        BeforeRole,
        AfterRole,
        OfferRole ///< "Restore this value", or empty
    };
    /// Reads a page of lines before the key, at most so many.
    using Reader = std::function<Result<query::HistoryPage>(qint64 before, int limit)>;

    explicit HistoryModel(QObject* parent = nullptr);

    /// Whose history it is; an account's own history tells of other records too.
    void setSubject(const RecordKey& subject, Reader reader, QDate today);
    /// Reads anew as many lines as were shown.
    void reload();
    void setReadOnly(bool readOnly) { readOnly_ = readOnly; }

    /// What a row offers to bring back.
    struct Offer
    {
        RecordKey record;
        QString field; ///< empty: the record itself, out of the trash
        change::UnitId unit;
    };
    std::optional<Offer> offer(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

signals:
    void failed(const goodturn::Error& error);

private:
    struct Row
    {
        Kind kind = Kind::Field;
        size_t line = 0;
        size_t field = 0;
    };

    void append(std::vector<Row>& rows, size_t line) const;
    bool tellsOfRecord(const query::HistoryLine& line) const;
    QString textOf(const Row& row) const;
    QVariant fieldData(const query::HistoryField& field, int role) const;

    RecordKey subject_;
    Reader reader_;
    QDate today_;
    bool readOnly_ = false;
    qint64 next_ = 0;
    std::vector<query::HistoryLine> lines_;
    std::vector<Row> rows_;
};

} // namespace goodturn::ui

#pragma once

#include "core/query/list_rows.h"
#include "ui/models/windowed_model.h"

#include <QSet>

#include <memory>

namespace goodturn::ui {

class KeysReader;

/// The wide table of accounts, people or entries: every field that can be a column is one, and only
/// those that are shown are read. Another search, filter or sort moves the rows, as an edit does.
class ListTableModel : public WindowedRows<query::ListRow>
{
    Q_OBJECT

public:
    enum Role
    {
        KeyRole = Qt::UserRole + 1, ///< qint64
        NameRole,                   ///< of the row, whatever the column
        AccountRole                 ///< const query::AccountRow*; null where nothing is reckoned
    };

    ListTableModel(book::Book& book, query::ListKind kind, QObject* parent = nullptr);
    ~ListTableModel() override;

    const query::ListSpec& spec() const { return spec_; }
    void setText(const QString& text);
    void setFilter(const query::Filter& filter);
    void setSort(const query::ListSort& sort);
    /// All three at once, as a saved view has them; `text` stays.
    void setView(const query::Filter& filter, const query::ListSort& sort);

    /// By column.
    const std::vector<query::ListField>& fields() const { return fields_; }
    int columnOf(const QString& field) const; ///< -1: none
    /// Takes over which fields the list has by now. Where they are others, the columns are, too, so
    /// the model is reset; says whether it was.
    bool renewFields();
    /// Which columns are read; the name always is.
    void setShown(const QStringList& fields);

    /// The record of a row, read if need be; null where it is gone.
    const query::ListRow* row(int row) const { return rowAt(row); }

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    /// By a header that was clicked.
    void sort(int column, Qt::SortOrder order) override;

    /// While nobody sees the rows the book isn't followed; afterwards they catch up at once.
    void setFollowing(bool follows);
    void catchUp();

signals:
    /// Another search, filter or sort is followed, rows came or went after an edit, or somebody's
    /// figures changed.
    void settled();
    /// What the shown columns of a long list sort by, or where all accounts stand, has been read
    /// beforehand.
    void prepared();

protected:
    Result<Keys> fetchKeys(int limit) const override;
    int firstKeys() const override;
    bool readElsewhere(int page) override;
    bool isFirstPageQuick() const override;
    Result<std::vector<query::ListRow>> fetchRows(std::span<const qint64> keys) const override;
    qint64 keyOf(const query::ListRow& row) const override { return row.id; }
    void apply(const change::ChangeSet& changes) override;

private:
    std::vector<query::ListField> columnFields() const;
    void setSpec(const query::ListSpec& spec);
    void measure();
    KeysReader& reader();
    void prepare();
    void prepareFigures();
    bool concerns(const change::ChangeSet& changes) const;
    void forgetTouched(const change::ChangeSet& changes);

    /// With more rows their keys are read on a thread of their own.
    static constexpr qint64 mostHere = 20'000;
    /// Of so many accounts or people a filter by their standing would be waited for.
    static constexpr int manyStandings = 2'000;
    static constexpr int prepareAfterMs = 500;

    query::ListSpec spec_;
    bool isLong_ = false; ///< more entries than that
    std::unique_ptr<KeysReader> reader_;
    QTimer preparing_; ///< once nobody sorts, filters or edits any more
    std::vector<query::ListField> fields_;
    QStringList shown_;
    bool isFollowing_ = true;
    bool isBehind_ = false; ///< something was written meanwhile
    QTimer settling_;       ///< several changes are followed at once, after the act
};

/// A cell in words: "12 Nov", "3", "key, fair"; empty where there is none.
QString cellText(const query::ListCell& cell, const query::ListField& field, QDate today);
/// What a row says in a column, reckoned or kept; empty where it shows a picture.
QString rowText(const query::ListRow& row, const query::ListField& field, QDate today);

} // namespace goodturn::ui

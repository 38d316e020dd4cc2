#pragma once

#include <QAbstractTableModel>
#include <QString>

#include <functional>
#include <vector>

namespace goodturn::ui {

/// What a cell is written in; the delegate takes the colour from the theme.
enum class Ink
{
    Plain,
    Muted,
    Given,
    Received,
    Alert
};

/// What a table says of a cell beside Qt's own roles.
enum TableRole
{
    RowIdRole = Qt::UserRole + 1, ///< qint64 key of the row's record
    LeadRole,                     ///< the first words of the cell, written bold in its ink
    InkRole                       ///< int of Ink
};

/// One column of a table of rows: its heading, and functions that say what stands in it.
template<class Row>
struct TableColumn
{
    using Text = std::function<QString(const Row&)>;
    using InkOf = std::function<Ink(const Row&)>;

    TableColumn(QString itsHeading, Text itsText, int itsChars = 0,
                Qt::Alignment itsAlignment = Qt::AlignLeading, InkOf itsInk = {}, Text itsLead = {},
                Text itsToolTip = {})
        : heading(std::move(itsHeading))
        , text(std::move(itsText))
        , chars(itsChars)
        , alignment(itsAlignment)
        , ink(std::move(itsInk))
        , lead(std::move(itsLead))
        , toolTip(std::move(itsToolTip))
    {
    }

    QString heading;
    Text text;
    int chars; ///< usual width in characters; 0: what is left
    Qt::Alignment alignment;
    InkOf ink;    ///< of the lead, or else of the whole text
    Text lead;    ///< stands before the text: "▲ Gave"
    Text toolTip; ///< plain text
};

/// A table of rows made for one view. A table is its columns; this is the rest.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The usual width of a column in characters; 0: it takes what is left.
    virtual int columnChars(int column) const = 0;
    /// The key of the row's record, 0 when there is none.
    virtual qint64 idAt(int row) const = 0;
    /// The row with tabs between its cells, as it is copied.
    QString rowAsText(int row) const;
};

/// Text of a cell as it is read or copied: the lead and the rest.
QString withLead(const QString& lead, const QString& text);
/// Escaped for a tool tip; nothing for nothing.
QVariant toolTipFor(const QString& text);

template<class Row>
class RowTableModel final : public TableModel
{
public:
    using Key = std::function<qint64(const Row&)>;

    RowTableModel(std::vector<TableColumn<Row>> columns, Key key, QObject* parent = nullptr)
        : TableModel(parent)
        , columns_(std::move(columns))
        , key_(std::move(key))
    {
    }

    /// Shows these rows. Those that stay keep their place, their selection, and the scrolling.
    void setRows(std::vector<Row> rows)
    {
        if (sameKeys(rows)) {
            rows_ = std::move(rows);
            if (!rows_.empty())
                emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            return;
        }
        beginResetModel();
        rows_ = std::move(rows);
        endResetModel();
    }

    const Row& row(int at) const { return rows_.at(size_t(at)); }
    const std::vector<Row>& rows() const { return rows_; }

    int columnChars(int column) const override { return columns_.at(size_t(column)).chars; }
    qint64 idAt(int at) const override { return key_(row(at)); }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(rows_.size());
    }

    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(columns_.size());
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const auto& column = columns_[size_t(section)];
        if (role == Qt::DisplayRole)
            return column.heading;
        return role == Qt::TextAlignmentRole ? alignmentOf(column) : QVariant();
    }

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
            return {};
        return cell(columns_[size_t(index.column())], row(index.row()), role);
    }

private:
    static QVariant alignmentOf(const TableColumn<Row>& column)
    {
        return int(column.alignment | Qt::AlignVCenter);
    }

    QVariant cell(const TableColumn<Row>& column, const Row& shown, int role) const
    {
        const auto lead = [&] { return column.lead ? column.lead(shown) : QString(); };
        switch (role) {
        case Qt::DisplayRole:
            return withLead(lead(), column.text(shown));
        case Qt::ToolTipRole:
            return column.toolTip ? toolTipFor(column.toolTip(shown)) : QVariant();
        case Qt::TextAlignmentRole:
            return alignmentOf(column);
        case LeadRole:
            return lead();
        case InkRole:
            return int(column.ink ? column.ink(shown) : Ink::Plain);
        case RowIdRole:
            return key_(shown);
        default:
            return {};
        }
    }

    bool sameKeys(const std::vector<Row>& rows) const
    {
        if (rows.size() != rows_.size())
            return false;
        for (size_t i = 0; i < rows.size(); ++i)
            if (key_(rows[i]) != key_(rows_[i]))
                return false;
        return true;
    }

    std::vector<TableColumn<Row>> columns_;
    Key key_;
    std::vector<Row> rows_;
};

} // namespace goodturn::ui

#pragma once

#include <QHeaderView>
#include <QTableView>

namespace goodturn::ui {

class TableModel;

/// Headings as quiet words over a hairline.
class QuietHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit QuietHeader(QWidget* parent = nullptr);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
};

/// A table of records, by rows. Enter, F2 and a double click open a row, Del removes those chosen,
/// Ctrl+C copies them as text. Tab leaves it. The model says how wide its columns usually are; one
/// takes the rest.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    explicit RecordTable(QWidget* parent = nullptr);

    /// Not owned. `name` is what a screen reader calls the table; `hint` stands in it when it has
    /// no rows, and says what would stand here.
    void setRecords(TableModel* model, const QString& name, const QString& hint);

    /// The rows chosen, from top to bottom.
    std::vector<int> chosenRows() const;
    /// Chooses the rows with these keys, and scrolls to the first. Returns how many there are.
    int chooseKeys(const std::vector<qint64>& keys);
    void copyChosen() const;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

signals:
    void opened(int row);
    void removeWanted();
    void menuWanted(const QPoint& globalPos);
    /// Another row became the current one by hand.
    void rowEntered(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void fitColumns();

    TableModel* records_ = nullptr;
    QString hint_;
    bool fitting_ = false;
    bool ownWidths_ = false; ///< the person has set column widths; they stay
};

} // namespace goodturn::ui

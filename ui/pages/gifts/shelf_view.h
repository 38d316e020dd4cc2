#pragma once

#include "core/query/gift_rows.h"
#include "ui/models/row_table_model.h"

#include <QDate>
#include <QJsonObject>
#include <QWidget>

#include <functional>

class QMenu;

namespace goodturn::ui {

class Desk;
class RecordTable;
class ToneLabel;

std::vector<TableColumn<query::ShelfRow>> shelfColumns(const std::function<QDate()>& today);

/// Opens the form of a book or of a gift received as it was left; false when the draft is neither.
bool openShelfDraft(Desk& desk, const QJsonObject& draft);

/// The shelf: the rep's books with the copies at hand, who got each and what they said of it, and
/// what was given besides.
class ShelfView : public QWidget
{
    Q_OBJECT

public:
    explicit ShelfView(Desk& desk, QWidget* parent = nullptr);

    void reload();
    /// Something changed: reads the shelf anew, now or as soon as it is seen.
    void follow();
    void setSearchText(const QString& text);
    /// Chooses a book; what was searched for doesn't hide it.
    void showBook(ShelfBookId id);

signals:
    void giftWanted(goodturn::GiftId id);
    /// A gift of this book is to be planned.
    void planWanted(const goodturn::query::ShelfRow& book);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeBar();
    void showRows();
    void open(const query::ShelfRow& row);
    void editBook(const query::ShelfRow& row);
    void remove();
    void openMenu(const QPoint& globalPos);
    void addGiven(QMenu& menu, const query::ShelfRow& row);

    Desk& desk_;
    QString search_;
    bool isStale_ = true;
    std::vector<query::ShelfRow> rows_;
    RowTableModel<query::ShelfRow>* shown_;
    RecordTable* table_;
    ToneLabel* count_;
};

} // namespace goodturn::ui

#pragma once

#include "core/domain/custom_field.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QPushButton;
class QTabBar;

namespace goodturn::ui {

class FieldDetail;
class NewFieldRow;
class RecordTable;
class ToneLabel;
template<class Row>
class RowTableModel;

/// The fields that the book has of its own, kind by kind: looked at, added, named, put in order,
/// and removed. F2 goes to a field's name, Alt+Up and Alt+Down move it, Del removes it.
class OwnFieldsPanel : public QWidget
{
    Q_OBJECT

public:
    /// The book of the desk stays open while the panel is shown.
    explicit OwnFieldsPanel(Desk& desk, QWidget* parent = nullptr);

    /// A field as its line tells it.
    struct Line
    {
        CustomField field;
        qint64 used = 0; ///< how many records hold something in it

        bool operator==(const Line&) const = default;
    };

signals:
    void closed();

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildBody();
    void connectParts();
    RecordKind kind() const;
    void reload();
    void reloadSoon();
    void showChosen();
    const Line* chosen() const;
    void takeAdded(qint64 field, bool isChosen);
    void move(int by);
    void remove();

    Desk& desk_;
    RowTableModel<Line>* model_;
    RecordTable* table_;
    QTabBar* kinds_;
    NewFieldRow* adding_;
    FieldDetail* detail_;
    ToneLabel* state_;
    QPushButton* done_;
    qint64 wanted_ = 0; ///< the field to choose when the lines are there
};

} // namespace goodturn::ui

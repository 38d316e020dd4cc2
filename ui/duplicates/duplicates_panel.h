#pragma once

#include "core/book/duplicate_service.h"
#include "ui/desk/desk.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace goodturn::change {
struct ChangeSet;
}

namespace goodturn::ui {

class JobLine;
class RecordTable;
class ToneLabel;
template<class Row>
class RowTableModel;

/// Accounts and people that may be in the book twice, with how sure that is and why: looked for on
/// another thread when the panel opens. Enter compares two and merges them; Del says that they are
/// two, which can be taken back. From here one also gets to what was merged, to split it.
class DuplicatesPanel : public QWidget
{
    Q_OBJECT

public:
    /// The book of the desk stays open while the panel is shown.
    explicit DuplicatesPanel(Desk& desk, QWidget* parent = nullptr);

    bool isScanning() const;

signals:
    void closed();
    /// The scan began or ended: the book stays open meanwhile.
    void busyChanged(bool busy);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildBody();
    QWidget* buildActs();
    void buildTable();
    void connectParts();
    void scan();
    void scanned(const Result<std::vector<book::Duplicate>>& found);
    void show(std::vector<book::Duplicate> pairs);
    void dropGone(const change::ChangeSet& changes);
    void refresh();
    std::optional<book::Duplicate> chosen() const;
    void compare();
    void keepApart();
    void takeBack();
    void showMerges();
    void escape();

    Desk& desk_;
    RowTableModel<book::Duplicate>* model_;
    RecordTable* table_;
    ToneLabel* state_;
    JobLine* job_;
    QPushButton* compare_;
    QPushButton* apart_;
    QPushButton* back_;
    QPushButton* merges_;
    QPushButton* again_;
    QPushButton* done_;
    std::vector<std::pair<int, book::Duplicate>>
        keptApart_;        ///< here, with its row, the last one last
    bool isKnown_ = false; ///< a scan ended
};

} // namespace goodturn::ui

#pragma once

#include "core/book/bulk_service.h"
#include "ui/desk/desk.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace goodturn::ui {

class JobLine;
class OptionalDaysField;
class WindowHold;

/// What can be done to the chosen rows at once. Each act is prepared in a line that says how many
/// rows it would change, and is one act for Undo. More than a few rows are changed in the
/// background, with progress and a way to stop.
class BulkBar : public QWidget
{
    Q_OBJECT

public:
    static constexpr size_t directly = 200; ///< rows changed at once, without a thread

    struct Rows
    {
        std::function<std::vector<qint64>()> keys;
        std::function<QStringList()> columns; ///< that an export has
    };

    BulkBar(Desk& desk, query::ListKind kind, Rows rows, QWidget* parent = nullptr);
    ~BulkBar() override;

    void setCount(int rows);
    void beginTag();
    void beginOwner();
    void beginLifecycle();
    void beginCadence();
    void beginDelete();
    void exportRows();
    void openSummaries(); ///< of the chosen accounts
    bool isWorking() const;

    /// Where to write an export; a test answers by itself. Empty: the mind was changed.
    std::function<QString(QWidget* window)> askForFile;

    QLabel* preview() const { return preview_; }
    QPushButton* applyButton() const { return apply_; }

signals:
    /// The line was closed; the keyboard goes back to the rows.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeButtons();
    QWidget* makeLine();
    QWidget* makeDays(QWidget* parent);
    QWidget* firstStop() const;
    void begin(book::BulkEdit::Kind kind);
    void plan();
    book::BulkEdit edit() const;
    void apply();
    void applyDirectly(const book::BulkEdit& edit);
    void applyAside(const book::BulkEdit& edit);
    void tell(const Result<book::BulkReport>& report);
    void writeFile(const QString& path, const Result<QByteArray>& csv);
    void end();

    Desk& desk_;
    query::ListKind kind_;
    Rows rows_;
    QTimer planning_; ///< a plan follows what is typed, once per round of events
    QWidget* buttons_;
    QWidget* line_;
    QComboBox* tagWay_;
    QComboBox* lifecycle_;
    QWidget* days_; ///< both numbers of a cadence
    OptionalDaysField* ideal_;
    OptionalDaysField* longest_;
    QLineEdit* text_;
    QLabel* preview_;
    QPushButton* apply_;
    JobLine* job_;
    book::BulkEdit::Kind act_ = book::BulkEdit::Kind::AddTag;
    std::optional<book::BulkPlan> plan_;
    std::unique_ptr<WindowHold> hold_; ///< while rows are changed in the background
};

} // namespace goodturn::ui

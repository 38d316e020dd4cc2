#pragma once

#include "core/book/history.h"
#include "ui/desk/desk.h"
#include "ui/dialogs/background_job.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;

namespace goodturn::ui {

class AgeField;
class JobLine;

/// How large the history of the open book is, and the way to shorten it: what would go with a
/// given age, what is no longer possible then, and the removing itself, which is asked for once
/// more, since nothing takes it back. Counting and removing run on another thread.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    /// The book of the desk stays open while the panel is shown.
    explicit HistoryPanel(Desk& desk, QWidget* parent = nullptr);
    ~HistoryPanel() override;

protected:
    /// The panel is left: the book may be closed before it is deleted.
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

signals:
    /// A backup was made before the removing.
    void backupsChanged();
    /// The removing began, or ended: until then the book must not be closed.
    void busyChanged(bool isBusy);
    void closed();

private:
    struct Counted;

    QWidget* buildHead();
    QWidget* buildAge();
    QWidget* buildConsequences();
    QWidget* buildConfirmation();
    void connectParts();
    void escape();
    QDate dayOfAge() const;
    void count();
    void counted(const Counted& counts);
    void showCounts(const Counted& counts);
    void refreshActs();
    void ask();
    void keep();
    void remove();
    void removed(const Result<store::JournalSize>& outcome);

    Desk& desk_;
    AgeField* age_;
    JobLine* job_;
    QLabel* state_;
    QLabel* before_;
    QLabel* goes_;
    QCheckBox* backUp_;
    QPushButton* done_;
    QPushButton* remove_;
    QWidget* confirmation_;
    QLabel* question_;
    QPushButton* sure_;
    QPushButton* keep_;
    QTimer rest_;                               ///< until the age stands still
    std::optional<store::JournalExtent> whole_; ///< once it is counted
    store::JournalSize old_;
    QDateTime oldBefore_; ///< the moment up to which old_ was counted, and is removed
    bool known_ = false;  ///< whether old_ belongs to the age
    std::unique_ptr<BackgroundJob> counting_;
};

} // namespace goodturn::ui

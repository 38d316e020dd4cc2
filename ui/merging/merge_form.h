#pragma once

#include "core/book/merge_preview.h"
#include "core/book/merge_service.h"
#include "core/domain/record_key.h"

#include <QDialog>

#include <memory>
#include <optional>

class QPushButton;

namespace goodturn::change {
struct ChangeSet;
}

namespace goodturn::ui {

class Desk;
class FieldCell;
class JobLine;
class MergeTable;
class RecordPicker;
class ToneLabel;
class WindowHold;

/// Makes one of two accounts, or of two people: the other one is chosen, both are shown side by
/// side with what comes of them, and which of them is kept can be changed, as can which value stays
/// of each field in which they differ. The merge is one act on
/// another thread, which Undo takes back whole.
class MergeForm : public QDialog
{
    Q_OBJECT

public:
    /// `own` is the account or person that the form was opened for.
    MergeForm(Desk& desk, const RecordKey& own);
    ~MergeForm() override;

    /// Chooses the other one, and stays where the person is when they are merged: for a list that
    /// is gone through pair by pair.
    void offer(const RecordKey& other);
    /// Shows the form. It deletes itself when it is closed.
    void present();
    void reject() override;

private:
    QWidget* buildHead();
    RecordPicker* makePicker();
    void connectParts();
    bool isAccount() const { return own_.kind == RecordKind::Account; }
    RecordKey kept() const;
    RecordKey other() const;
    void choose();
    void explainUnknown();
    void swap();
    void chooseSide(const QString& field, book::MergeSide side);
    void showWords(const book::MergePreview& preview);
    void apply(const change::ChangeSet& changes);
    void refresh();
    void showPreview();
    void refreshActs(bool mergeable);
    void merge();
    void merged(const Result<book::Merge>& outcome);
    void showFailure(const QString& text);

    Desk& desk_;
    RecordKey own_;
    QString ownName_;
    std::optional<qint64> chosen_;
    book::MergePlan plan_; ///< as it is shown
    bool keepsOwn_ = true;
    bool mergeable_ = false;
    bool stays_ = false; ///< where the person is, once it is done
    RecordPicker* picker_ = nullptr;
    FieldCell* cell_ = nullptr;
    QPushButton* swap_ = nullptr;
    MergeTable* table_;
    ToneLabel* words_;
    ToneLabel* failure_;
    JobLine* job_;
    std::unique_ptr<WindowHold> hold_; ///< while the merge has the book's write lock
    QPushButton* merge_;
    QPushButton* cancel_;
};

/// Opens the form over the desk's window.
void openMerge(Desk& desk, const RecordKey& own);
/// The same with the other one chosen.
void openMerge(Desk& desk, const RecordKey& own, const RecordKey& other);

} // namespace goodturn::ui

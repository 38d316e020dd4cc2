#pragma once

#include "core/book/split_service.h"

#include <QDialog>

#include <optional>

class QPushButton;
class QScrollArea;

namespace goodturn::ui {

class Desk;
class JobLine;
class RecordTable;
class ToneLabel;
template<class Row>
class RowTableModel;

/// The merges that were done, newest first, and what a split of the chosen one would give back.
/// Both are looked up on another thread, as is the split, which is one act that Undo takes back.
class MergesForm : public QDialog
{
    Q_OBJECT

public:
    explicit MergesForm(Desk& desk);

    /// Shows the form. It deletes itself when it is closed.
    void present();
    /// Whether a preview is being made, or a split done.
    bool isBusy() const;
    void reject() override;

private:
    void build();
    void connectParts();
    void refresh();
    std::optional<book::PastMerge> chosen() const;
    void look();
    void looked(change::UnitId merge, const Result<book::SplitPreview>& found);
    void tell(const QString& text, bool isProblem = false);
    void refreshActs();
    void split();
    void wasSplit(const Result<book::Split>& outcome);

    Desk& desk_;
    RowTableModel<book::PastMerge>* model_;
    RecordTable* table_;
    QScrollArea* scroll_;
    ToneLabel* words_;
    JobLine* job_;
    QPushButton* split_;
    QPushButton* close_;
    change::UnitId told_; ///< the merge whose preview is shown; invalid when it can't be split
    bool isSplitting_ = false;
    bool looksAgain_ = false; ///< what is being looked up is not wanted any more
};

} // namespace goodturn::ui

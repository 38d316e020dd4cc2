#pragma once

#include "core/book/book.h"

#include <QObject>

#include <functional>
#include <vector>

class QUndoStack;

namespace goodturn::ui {

/// Puts what the person does on the undo stack. A command keeps only the journal's unit: before
/// and after stand in the journal, so taking back and doing again are one call each.
class UndoRunner : public QObject
{
    Q_OBJECT

public:
    /// Told when an act could not be taken back or done again: what was tried, and why not.
    using Report = std::function<void(const QString& what, const Error& error)>;

    /// Both must outlive the commands on the stack.
    UndoRunner(book::Book& book, QUndoStack& stack, Report report, QObject* parent = nullptr);

    /// Runs `act`. Every unit that it commits becomes one command under the name of its
    /// ChangeSet; an act that fails, changes nothing, or can't be taken
    /// back (deleting for good) leaves none.
    Result<void> run(const std::function<Result<void>()>& act);

private:
    struct Done
    {
        change::UnitId unit;
        QString name;
    };

    void note(const change::ChangeSet& changes);

    book::Book& book_;
    QUndoStack& stack_;
    Report report_;
    bool running_ = false;
    std::vector<Done> done_;
};

} // namespace goodturn::ui

#include "ui/undo/undo_runner.h"

#include "core/book/history.h"

#include <QUndoCommand>
#include <QUndoStack>

#include <utility>

namespace goodturn::ui {

namespace {

class UnitCommand final : public QUndoCommand
{
public:
    UnitCommand(book::Book& book, change::UnitId unit, const QString& name,
                UndoRunner::Report report)
        : QUndoCommand(name)
        , book_(book)
        , unit_(unit)
        , report_(std::move(report))
    {
    }

    void undo() override { turn(UndoRunner::tr("“%1” could not be taken back").arg(text())); }

    void redo() override
    {
        if (std::exchange(isNew_, false))
            return; // a stack "redoes" what is pushed; it is done already
        turn(UndoRunner::tr("“%1” could not be done again").arg(text()));
    }

private:
    /// Reverts the unit and keeps the unit of that: reverting it again is the way back.
    void turn(const QString& what)
    {
        const auto reverted = book_.history().revert(unit_);
        if (reverted && reverted->isValid()) {
            unit_ = *reverted;
            return;
        }
        setObsolete(true);
        if (!reverted)
            report_(what, reverted.error());
    }

    book::Book& book_;
    change::UnitId unit_;
    UndoRunner::Report report_;
    bool isNew_ = true;
};

} // namespace

UndoRunner::UndoRunner(book::Book& book, QUndoStack& stack, Report report, QObject* parent)
    : QObject(parent)
    , book_(book)
    , stack_(stack)
    , report_(std::move(report))
{
    connect(&book.notifier(), &change::ChangeNotifier::changed, this, &UndoRunner::note);
}

void UndoRunner::note(const change::ChangeSet& changes)
{
    if (running_ && changes.unit.isValid() && !changes.isFinal)
        done_.push_back({changes.unit, changes.name});
}

Result<void> UndoRunner::run(const std::function<Result<void>()>& act)
{
    const bool outermost = !std::exchange(running_, true);
    auto outcome = act();
    if (!outermost)
        return outcome;
    running_ = false;
    for (const Done& done : std::exchange(done_, {}))
        stack_.push(new UnitCommand(book_, done.unit, done.name, report_));
    return outcome;
}

} // namespace goodturn::ui

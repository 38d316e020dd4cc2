#pragma once

#include "tests/support/test_desk.h"
#include "ui/undo/undo_runner.h"

#include <QUndoStack>

namespace goodturn::testing {

/// A desk with the undo stack of a window.
class UndoDesk : public TestDesk
{
public:
    explicit UndoDesk(BookFixture& fixture)
        : TestDesk(fixture)
        , runner_(fixture.book(), stack,
                  [this](const QString& what, const Error& error) { showError(what, error); })
    {
    }
    Result<void> carryOut(const std::function<Result<void>()>& act) override
    {
        return runner_.run(act);
    }

    QUndoStack stack;

private:
    ui::UndoRunner runner_;
};

} // namespace goodturn::testing

#pragma once

#include "core/book/book.h"
#include "ui/shell/book_watch.h"
#include "ui/undo/undo_runner.h"

#include <QUndoStack>

#include <memory>

namespace goodturn::ui {

/// An open book with what the person did to it since it was opened.
class BookSession
{
public:
    BookSession(std::unique_ptr<book::Book> book, UndoRunner::Report report);

    book::Book& book() { return *book_; }
    QUndoStack& stack() { return stack_; }
    UndoRunner& runner() { return runner_; }

private:
    std::unique_ptr<book::Book> book_;
    QUndoStack stack_;
    UndoRunner runner_;
    BookWatch watch_;
};

} // namespace goodturn::ui

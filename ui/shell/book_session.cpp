#include "ui/shell/book_session.h"

namespace goodturn::ui {

BookSession::BookSession(std::unique_ptr<book::Book> book, UndoRunner::Report report)
    : book_(std::move(book))
    , runner_(*book_, stack_, std::move(report))
    , watch_(*book_)
{
}

} // namespace goodturn::ui

#pragma once

#include "core/book/book.h"
#include "ui/desk/desk.h"
#include "ui/print/paperwork.h"

namespace goodturn::ui {

// The reports of the whole book. They are read when they are made, on a connection of their own,
// for the window may have another book by then.

/// The favours of a quarter or a year.
Paperwork ledgerPaper(book::Book::Opener open);
/// The gifts of a year, for whoever has to answer for them.
Paperwork giftRegisterPaper(book::Book::Opener open);
/// What is due today, this week, or next week.
Paperwork agendaPaper(book::Book::Opener open);
/// What the book tells as a whole.
Paperwork insightsPaper(book::Book::Opener open);

/// A list as it is shown, in a window of its own.
void openListPaper(Desk& desk, const QString& title, const Desk::ListReader& read);

} // namespace goodturn::ui

#pragma once

#include "ui/print/paperwork.h"

namespace goodturn::book {
class Book;
}

namespace goodturn::ui {

// The reports of the whole book; `book` must outlive them. They are read when they are made.

/// The favours of a quarter or a year.
Paperwork ledgerPaper(book::Book& book);
/// The gifts of a year, for whoever has to answer for them.
Paperwork giftRegisterPaper(book::Book& book);
/// What is due today, this week, or next week.
Paperwork agendaPaper(book::Book& book);
/// What the book tells as a whole.
Paperwork insightsPaper(book::Book& book);

} // namespace goodturn::ui

#pragma once

#include "core/exchange/calendar_file.h"

namespace goodturn::book {

class Book;

/// What is due within so many days, and late, as a calendar file: reminders with their rules, the
/// steps of gifts, asks that wait, goals. Who goes quiet is for the book's own agenda.
Result<QByteArray> agendaCalendar(Book& book, int days, exchange::CalendarForm form);

/// The same into a file, whole or not at all: a calendar program may be reading it.
Result<void> writeAgenda(Book& book, const QString& path, int days, exchange::CalendarForm form);

/// How far ahead a calendar is filled, unless somebody says so.
constexpr int usualCalendarDays = 366;

} // namespace goodturn::book

#pragma once

#include "core/base/result.h"
#include "core/domain/record_key.h"
#include "core/domain/reminder.h"
#include "core/query/page_rows.h"

namespace goodturn::book {

class Book;

/// What is done with the lines of an agenda. Each call is one act.
class ReminderService
{
public:
    explicit ReminderService(Book& book) : book_(book) {}

    /// Done today. One that comes back moves on to its next day.
    Result<Reminder> finish(ReminderId id);
    /// Put off to `day`; by which day it comes back is unchanged.
    Result<Reminder> putOff(ReminderId id, QDate day);

    /// Whether a line can be put off.
    static bool canPutOff(const query::AgendaRow& row);
    /// A reminder is put off; a gift's next step gets another day; of anything else a reminder on
    /// `day` takes the place.
    Result<void> putOff(const query::AgendaRow& row, QDate day);

    /// A new reminder of what the line is about, on `day`.
    Reminder reminderOf(const query::AgendaRow& row, QDate day) const;

    /// A new reminder of an ask, or of a goal: on its day, or else in a week.
    Result<Reminder> reminderOf(const RecordKey& record) const;

    /// The day on which the agenda was looked at last before today, null at the first time; from
    /// now on it is today. It is no act: Undo leaves it alone.
    Result<QDate> seenBefore();

private:
    Result<void> putGiftOff(GiftId id, query::AgendaRow::Kind step, QDate day);

    Book& book_;
};

} // namespace goodturn::book

#include "core/book/agenda_export.h"

#include "core/book/book.h"
#include "core/book/record_service.h"
#include "core/planning/own_occasion_day.h"
#include "core/query/agenda_words.h"
#include "core/query/queries.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace goodturn::book {
using namespace Qt::StringLiterals;
using exchange::CalendarEntry;
using query::AgendaRow;
using Kind = AgendaRow::Kind;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("AgendaExport", text);
}

/// A calendar shows the same words each year.
QString titleOf(AgendaRow row)
{
    row.years = 0;
    return query::agendaTitle(row);
}

/// What tells the steps of one gift apart, and the days of one person.
QString stepOf(const AgendaRow& row)
{
    switch (row.kind) {
    case Kind::OrderGift:
        return u".order"_s;
    case Kind::InscribeGift:
        return u".inscribe"_s;
    case Kind::PostGift:
        return u".post"_s;
    case Kind::GiftThanks:
        return u".thanks"_s;
    case Kind::Occasion:
        return row.occasion == Occasion::Own ? QString() : u'.' + code(row.occasion);
    default:
        return {};
    }
}

CalendarEntry entryOf(const AgendaRow& row, const RecordMeta& meta)
{
    CalendarEntry entry;
    entry.uid = meta.uuid.toString(QUuid::WithoutBraces) + stepOf(row) + u"@goodturn"_s;
    entry.title = titleOf(row);
    entry.detail = QStringList{row.person, row.account}.join(u"\n"_s).trimmed();
    entry.day = row.due;
    entry.version = meta.version;
    entry.changedAt = meta.changedAt;
    return entry;
}

/// One that was put off stands alone on that day, and comes back by its rule once it is done.
CalendarEntry entryOf(const AgendaRow& row, const Reminder& reminder)
{
    CalendarEntry entry = entryOf(row, reminder.meta);
    if (reminder.snoozedUntil.isValid())
        return entry;
    entry.day = reminder.dueOn;
    entry.at = reminder.dueAt;
    entry.timeZone = reminder.timeZone;
    entry.rule = reminder.rule;
    if (reminder.rule.contains(u"COUNT="_s)) // which counts from the first
        entry.firstOn = reminder.firstOn;
    entry.leadDays = reminder.leadDays;
    return entry;
}

/// In the calendar it comes every year, as long as that holds.
CalendarEntry entryOf(const AgendaRow& row, const OwnOccasion& occasion)
{
    CalendarEntry entry = entryOf(row, occasion.meta);
    entry.rule = occasion.rule;
    if (occasion.rule.contains(u"COUNT="_s)) // which counts from the first
        entry.firstOn = planning::firstDay(occasion);
    entry.leadDays = occasion.leadDays;
    return entry;
}

template<class Record>
Result<CalendarEntry> loadedEntry(Book& book, const AgendaRow& row)
{
    GT_ASSIGN(const auto record, book.records<Record>().load(decltype(Record::id)(row.id)));
    if constexpr (std::same_as<Record, Reminder> || std::same_as<Record, OwnOccasion>)
        return entryOf(row, record);
    else
        return entryOf(row, record.meta);
}

/// A holiday is one entry for all who keep it, and has another day each year.
CalendarEntry holidayEntry(const AgendaRow& row)
{
    CalendarEntry entry = entryOf(row, RecordMeta());
    entry.uid = u"%1.%2@goodturn"_s.arg(code(row.occasion), row.due.toString(Qt::ISODate));
    return entry;
}

Result<CalendarEntry> occasionEntry(Book& book, const AgendaRow& row)
{
    if (row.occasion == Occasion::Own)
        return loadedEntry<OwnOccasion>(book, row);
    if (isHoliday(row.occasion))
        return holidayEntry(row);
    GT_ASSIGN(CalendarEntry entry,
              row.occasion == Occasion::ClientAnniversary ? loadedEntry<Account>(book, row)
              : row.occasion == Occasion::WorkAnniversary ? loadedEntry<Employment>(book, row)
                                                          : loadedEntry<Contact>(book, row));
    entry.rule = row.rule;
    return entry;
}

Result<CalendarEntry> entryOf(Book& book, const AgendaRow& row)
{
    switch (row.kind) {
    case Kind::Reminder:
        return loadedEntry<Reminder>(book, row);
    case Kind::AskWaiting:
        return loadedEntry<Ask>(book, row);
    case Kind::Goal:
        return loadedEntry<Goal>(book, row);
    case Kind::Occasion:
        return occasionEntry(book, row);
    default:
        return loadedEntry<Gift>(book, row);
    }
}

} // namespace

Result<QByteArray> agendaCalendar(Book& book, int days, exchange::CalendarForm form)
{
    GT_ASSIGN(const auto rows, book.queries().agenda(days));
    std::vector<CalendarEntry> entries;
    for (const AgendaRow& row : rows) {
        if (row.kind == Kind::Quiet || row.kind == Kind::Advice)
            continue;
        GT_ASSIGN(CalendarEntry entry, entryOf(book, row));
        entries.push_back(std::move(entry));
    }
    return calendarFile(entries, form, book.clock().nowUtc());
}

Result<void> writeAgenda(Book& book, const QString& path, int days, exchange::CalendarForm form)
{
    GT_ASSIGN(const QByteArray calendar, agendaCalendar(book, days, form));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(calendar) != calendar.size() ||
        !file.commit())
        return failure(ErrorKind::Io, tr("%1 could not be written.").arg(path), file.errorString());
    return {};
}

} // namespace goodturn::book

#include "core/exchange/calendar_file.h"

#include "tests/support/time_zone.h"

#include <gtest/gtest.h>

#include <QTimeZone>

using namespace goodturn;
using namespace goodturn::exchange;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(9, 0, 7), Qt::UTC);

CalendarEntry entry(const QString& uid, const QString& title, QDate day)
{
    CalendarEntry made;
    made.uid = uid;
    made.title = title;
    made.day = day;
    made.version = 3;
    made.changedAt = now.addDays(-1);
    return made;
}

std::vector<CalendarEntry> sampleEntries()
{
    auto whole = entry(u"a@goodturn"_s, u"Größe; “quotes”, and\\slash"_s, QDate(2026, 11, 24));
    whole.detail = u"Harbour & Lowe\nIt’s a long line: "_s + u"ß"_s.repeated(120);
    auto timed = entry(u"b@goodturn"_s, u"Call Ines"_s, QDate(2026, 11, 24));
    timed.at = QTime(1, 30);
    timed.timeZone = u"Asia/Tokyo"_s;
    auto again = entry(u"c@goodturn"_s, u"Every week"_s, QDate(2026, 11, 24));
    again.at = QTime(14, 0);
    again.timeZone = u"Europe/Berlin"_s;
    again.rule = u"FREQ=WEEKLY;INTERVAL=2"_s;
    again.firstOn = QDate(2026, 10, 13); // in summer time
    auto ahead = entry(u"d@goodturn"_s, u"Order the book"_s, QDate(2026, 12, 1));
    ahead.leadDays = 3;
    return {whole, timed, again, ahead};
}

std::vector<CalendarEntry> readBack(const QByteArray& file)
{
    const auto entries = readCalendar(file);
    EXPECT_TRUE(entries);
    return entries.value_or(std::vector<CalendarEntry>());
}

QDateTime momentOf(const CalendarEntry& entry)
{
    return QDateTime(entry.day, entry.at, QTimeZone(entry.timeZone.toLatin1()));
}

} // namespace

class CalendarFile : public ::testing::TestWithParam<CalendarForm>
{
};

TEST_P(CalendarFile, IsReadByLibicalWithoutAFault)
{
    const QByteArray file = calendarFile(sampleEntries(), GetParam(), now);
    EXPECT_EQ(faultsOfCalendar(file), QStringList()) << file.toStdString();
    const auto back = readBack(file);
    const auto wanted = sampleEntries();
    ASSERT_EQ(back.size(), wanted.size());
    for (size_t i = 0; i < wanted.size(); ++i) {
        EXPECT_EQ(back[i].uid, wanted[i].uid);
        EXPECT_EQ(back[i].title, wanted[i].title);
        EXPECT_EQ(back[i].detail, wanted[i].detail);
        EXPECT_EQ(back[i].rule, wanted[i].rule);
        EXPECT_EQ(back[i].version, 3);
    }
    EXPECT_EQ(back[0].day, wanted[0].day);
    EXPECT_FALSE(back[0].at.isValid()) << "all day, wherever one is";
}

TEST_P(CalendarFile, SaysTheSameMomentsInFourTimeZones)
{
    QByteArray first;
    for (const char* zone : {"UTC", "America/Los_Angeles", "Asia/Kathmandu", "Pacific/Auckland"}) {
        const goodturn::testing::InTimeZone there(zone);
        const QByteArray file = calendarFile(sampleEntries(), GetParam(), now);
        if (first.isEmpty())
            first = file;
        EXPECT_EQ(file, first) << zone;
        const auto back = readBack(file);
        ASSERT_EQ(back.size(), 4u);
        EXPECT_EQ(momentOf(back[1]).toUTC(),
                  QDateTime(QDate(2026, 11, 23), QTime(16, 30), Qt::UTC));
        EXPECT_EQ(momentOf(back[2]).toUTC(), QDateTime(QDate(2026, 10, 13), QTime(12, 0), Qt::UTC));
        EXPECT_EQ(back[2].timeZone, u"Europe/Berlin"_s) << "so that it stays at 14:00 in winter";
    }
}

TEST_P(CalendarFile, AnEntryWithoutAZoneIsAtTheTimeOfTheRep)
{
    auto here = entry(u"a@goodturn"_s, u"Call"_s, QDate(2026, 7, 1));
    here.at = QTime(8, 0);
    const goodturn::testing::InTimeZone there("America/New_York");
    const auto back = readBack(calendarFile({here}, GetParam(), now));
    ASSERT_EQ(back.size(), 1u);
    EXPECT_EQ(momentOf(back.front()).toUTC(), QDateTime(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC));
}

TEST_P(CalendarFile, HasAnAlarmForEachEntry)
{
    const QByteArray file = calendarFile(sampleEntries(), GetParam(), now);
    EXPECT_EQ(file.count("BEGIN:VALARM"), 4);
    EXPECT_EQ(file.count("ACTION:DISPLAY"), 4);
    EXPECT_TRUE(file.contains("PT9H")) << "at nine on its day";
    EXPECT_TRUE(file.contains("-PT15M"));
    EXPECT_TRUE(file.contains("-P2DT15H")) << "three days ahead, at nine";
    EXPECT_EQ(file.count(GetParam() == CalendarForm::Events ? "BEGIN:VEVENT" : "BEGIN:VTODO"), 4);
}

INSTANTIATE_TEST_SUITE_P(Forms, CalendarFile,
                         ::testing::Values(CalendarForm::Events, CalendarForm::Tasks));

TEST(CalendarFaults, AreSeenWhereThereAreSome)
{
    EXPECT_FALSE(faultsOfCalendar("no calendar").isEmpty());
    EXPECT_FALSE(faultsOfCalendar("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n"
                                  "DTSTART:yesterday\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
                     .isEmpty());
}

TEST(EmptyCalendarFile, OfNothingIsAnEmptyCalendar)
{
    const QByteArray file = calendarFile({}, CalendarForm::Events, now);
    EXPECT_TRUE(file.startsWith("BEGIN:VCALENDAR"));
    EXPECT_TRUE(readBack(file).empty());
}

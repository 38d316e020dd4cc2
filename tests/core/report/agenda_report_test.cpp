#include "core/report/agenda_report.h"
#include "tests/support/report_examples.h"

#include <QLocale>

#include <gtest/gtest.h>

namespace goodturn::report {
using namespace Qt::StringLiterals;
using query::AgendaRow;
using testing::allText;
using testing::headingsOf;
using testing::linesOf;
using testing::tablesOf;

namespace {

AgendaRow agendaRow(const QString& title, QDate due,
                    AgendaRow::Kind kind = AgendaRow::Kind::Reminder)
{
    AgendaRow made;
    made.kind = kind;
    made.title = title;
    made.due = due;
    made.late = due < testing::reportDay;
    made.account = u"Harbour & Lowe Ltd"_s;
    made.person = u"Ines Duarte"_s;
    return made;
}

/// From Sunday, 22 November 2026, on.
AgendaReportInput agendaExample()
{
    AgendaReportInput input;
    input.from = testing::reportDay;
    input.to = QDate(2026, 11, 24);
    input.frame = testing::frameExample();
    AgendaRow timed = agendaRow(u"Call"_s, testing::reportDay);
    timed.at = QTime(9, 30);
    AgendaRow early = agendaRow(u"Read the report"_s, testing::reportDay);
    early.deadline = QDate(2026, 11, 30);
    AgendaRow birthday = agendaRow({}, QDate(2026, 12, 5), AgendaRow::Kind::Occasion);
    birthday.occasion = Occasion::Birthday;
    input.rows = {agendaRow(u"The Box"_s, QDate(2026, 11, 20), AgendaRow::Kind::PostGift), early,
                  timed, agendaRow(u"Send figures"_s, QDate(2026, 11, 24)), birthday};
    input.holidays = {{QDate(2026, 11, 23), u"Labour Thanksgiving Day"_s}};
    return input;
}

TEST(AgendaReport, WhatIsLateStandsOnTopThenEachDayThenWhatComes)
{
    const Document agenda = agendaReport(agendaExample());
    EXPECT_EQ(headingsOf(agenda), (QStringList{u"Late"_s, u"Sunday, 22 November – today"_s,
                                               u"Monday, 23 November – Labour Thanksgiving Day"_s,
                                               u"Tuesday, 24 November"_s, u"Coming up"_s}));
    const auto tables = tablesOf(agenda);
    ASSERT_EQ(tables.size(), 4U);
    EXPECT_EQ(
        linesOf(tables[0]),
        QStringList(u"□ | 20 Nov | Post “The Box” for Ines Duarte |  | Harbour & Lowe Ltd"_s));
    EXPECT_EQ(
        linesOf(tables[1]),
        (QStringList{u"□ | "_s + QLocale().toString(QTime(9, 30), QLocale::ShortFormat) +
                         u" | Call | Ines Duarte | Harbour & Lowe Ltd"_s,
                     u"□ |  | Read the report\ndue 30 Nov 2026 | Ines Duarte | Harbour & Lowe "
                     "Ltd"_s}));
    EXPECT_EQ(linesOf(tables[3]),
              QStringList(u" | 5 Dec | Birthday: Ines Duarte |  | Harbour & Lowe Ltd"_s));
    EXPECT_TRUE(allText(agenda).contains(u"Nothing is due."_s)) << "on the holiday";
    EXPECT_TRUE(allText(agenda).contains(u"3 things are due"_s));
    EXPECT_TRUE(testing::isWhole(agenda));
}

TEST(AgendaReport, OfAWeekThatHasBegunTheDaysThatArePastAreLateOnly)
{
    AgendaReportInput input = agendaExample();
    input.from = QDate(2026, 11, 16);
    EXPECT_EQ(headingsOf(agendaReport(input)).first(2),
              (QStringList{u"Late"_s, u"Sunday, 22 November – today"_s}));
}

TEST(AgendaReport, DaysToComeSayHowMuchIsDueBeforeThem)
{
    AgendaReportInput input = agendaExample();
    input.from = input.to = QDate(2026, 11, 24);
    const Document agenda = agendaReport(input);
    EXPECT_EQ(headingsOf(agenda), (QStringList{u"Before that"_s, u"Tuesday, 24 November"_s}));
    EXPECT_EQ(tablesOf(agenda).at(0).columns.size(), 5U) << "one line of the book has a time";
    EXPECT_TRUE(allText(agenda).contains(u"3 things are due until then, or late."_s));
}

TEST(AgendaReport, DaysThatAreOverShowWhatIsStillOpen)
{
    AgendaReportInput input = agendaExample();
    input.from = QDate(2026, 11, 19);
    input.to = QDate(2026, 11, 20);
    const Document agenda = agendaReport(input);
    EXPECT_EQ(headingsOf(agenda),
              (QStringList{u"Thursday, 19 November"_s, u"Friday, 20 November"_s}));
    EXPECT_TRUE(allText(agenda).contains(u"Nothing is open."_s));
    EXPECT_FALSE(allText(agenda).contains(u"Send figures"_s));
}

TEST(AgendaReport, ANameThatIsPartOfAnotherWordIsSaid)
{
    AgendaReportInput input = agendaExample();
    input.rows = {agendaRow(u"Call Anna"_s, testing::reportDay),
                  agendaRow(u"Call Ann"_s, testing::reportDay)};
    for (AgendaRow& row : input.rows) {
        row.person = u"Ann"_s;
        row.account = u"C++ & Sons"_s;
    }
    const QString lines = linesOf(tablesOf(agendaReport(input)).at(0)).join(u'\n');
    EXPECT_TRUE(lines.contains(u"Call Anna | Ann | C++ & Sons"_s)) << lines.toStdString();
    EXPECT_TRUE(lines.contains(u"Call Ann |  | C++ & Sons"_s));
}

TEST(AgendaReport, CountsTheLinesThatItHasNoRoomFor)
{
    AgendaReportInput input = agendaExample();
    input.rows.assign(mostAgendaLines + 7, agendaRow(u"Call"_s, testing::reportDay));
    const Document agenda = agendaReport(input);
    EXPECT_EQ(tablesOf(agenda).at(0).rows.size(), mostAgendaLines);
    EXPECT_TRUE(allText(agenda).contains(u"and 7 more"_s));
}

TEST(AgendaReport, AWeekBeginsWhereTheLocaleBeginsIt)
{
    const QLocale before;
    QLocale::setDefault(QLocale(u"de_DE"_s));
    EXPECT_EQ(beginOfWeek(QDate(2026, 11, 22)), QDate(2026, 11, 16));
    EXPECT_EQ(beginOfWeek(QDate(2026, 11, 16)), QDate(2026, 11, 16));
    QLocale::setDefault(QLocale(u"en_US"_s));
    EXPECT_EQ(beginOfWeek(QDate(2026, 11, 22)), QDate(2026, 11, 22));
    EXPECT_EQ(beginOfWeek(QDate(2026, 11, 28)), QDate(2026, 11, 22));
    QLocale::setDefault(before);
}

} // namespace
} // namespace goodturn::report

#include "core/book/agenda_export.h"

#include "core/book/reminder_service.h"
#include "core/domain/own_occasion.h"
#include "core/query/queries.h"
#include "tests/support/occasion_examples.h"

#include <QFile>
#include <QTemporaryDir>

#include <set>

namespace goodturn::book {
namespace {
using namespace Qt::StringLiterals;
using exchange::CalendarEntry;
using exchange::CalendarForm;
using testing::must;
using testing::occasionOf;
using testing::partly;

class AgendaExportTest : public ::testing::Test, protected testing::BookFixture
{
protected:
    std::vector<CalendarEntry> exported(int days = 60)
    {
        const QByteArray file = must(agendaCalendar(book(), days, CalendarForm::Events));
        EXPECT_EQ(exchange::faultsOfCalendar(file), QStringList());
        return must(exchange::readCalendar(file));
    }

    Account harbour = addAccount(u"Harbour & Lowe"_s);
};

TEST_F(AgendaExportTest, HasOneEntryForEachLineWithAUidThatStays)
{
    Gift gift;
    gift.accountId = harbour.id;
    gift.title = u"The Box"_s;
    gift.orderBy = today().addDays(2);
    gift = save(gift);
    Reminder reminder;
    reminder.accountId = harbour.id;
    reminder.title = u"Call"_s;
    reminder.dueOn = today().addDays(5);
    reminder = save(reminder);
    auto entries = exported();
    ASSERT_EQ(entries.size(), 2u);
    EXPECT_EQ(entries[0].title, u"Order “The Box”"_s);
    EXPECT_EQ(entries[0].detail, u"Harbour & Lowe"_s);
    EXPECT_EQ(entries[0].day, gift.orderBy);
    const QString uid = entries[1].uid;
    reminder.title = u"Call twice"_s;
    reminder.dueOn = today().addDays(6);
    save(reminder);
    entries = exported();
    EXPECT_EQ(entries[1].uid, uid);
    EXPECT_EQ(entries[1].title, u"Call twice"_s);
    EXPECT_EQ(entries[1].version, 2) << "so that a calendar takes it for newer";
    gift.state = GiftState::Ordered;
    gift.inscribeBy = today().addDays(3);
    save(gift);
    EXPECT_NE(exported()[0].uid, entries[0].uid) << "another step is another entry";
}

TEST_F(AgendaExportTest, AReminderThatComesBackGoesOnInTheCalendar)
{
    Reminder reminder;
    reminder.title = u"Weekly"_s;
    reminder.dueOn = today().addDays(1);
    reminder.rule = u"FREQ=WEEKLY"_s;
    reminder = save(reminder);
    EXPECT_EQ(exported().front().rule, u"FREQ=WEEKLY"_s);
    must(book().reminders().putOff(reminder.id, today().addDays(3)));
    const auto entries = exported();
    ASSERT_EQ(entries.size(), 1u);
    EXPECT_EQ(entries.front().day, today().addDays(3));
    EXPECT_TRUE(entries.front().rule.isEmpty()) << "this time alone was put off";
}

TEST_F(AgendaExportTest, OccasionsComeEveryYearInTheSameWords)
{
    Contact ines = addPerson(harbour.id, u"Ines"_s, u"Duarte"_s);
    ines.birthday = must(PartialDate::parse(u"1988-02-29"_s));
    ines.holidays = {Occasion::Christmas};
    ines = save(ines);
    OwnOccasion yard = occasionOf(harbour.id, u"Opening"_s, partly(1998, 5, 4),
                                  u"FREQ=YEARLY;BYMONTH=5;BYDAY=1MO"_s);
    yard.leadDays = 3;
    save(yard);
    auto entries = exported(366);
    ASSERT_EQ(entries.size(), 3u);
    EXPECT_EQ(entries[0].title, u"Christmas: Ines Duarte keeps it"_s);
    EXPECT_EQ(entries[0].day, QDate(2026, 12, 25));
    EXPECT_TRUE(entries[0].rule.isEmpty()) << "a holiday has its own day each year";
    EXPECT_EQ(entries[1].title, u"Birthday: Ines Duarte"_s) << "how old is for one year only";
    EXPECT_EQ(entries[1].day, QDate(2027, 2, 28));
    EXPECT_TRUE(entries[1].rule.contains(u"BYSETPOS=-1"_s));
    EXPECT_TRUE(entries[1].uid.startsWith(ines.meta.uuid.toString(QUuid::WithoutBraces)));
    EXPECT_EQ(entries[2].day, QDate(2027, 5, 3));
    EXPECT_TRUE(entries[2].rule.contains(u"BYDAY=1MO"_s));
    std::set<QString> uids;
    for (const CalendarEntry& entry : entries)
        uids.insert(entry.uid);
    EXPECT_EQ(uids.size(), 3u);
    const auto before = entries;
    entries = exported(366);
    for (size_t i = 0; i < entries.size(); ++i)
        EXPECT_EQ(entries[i].uid, before[i].uid);
}

TEST_F(AgendaExportTest, IsWrittenWholeOrNotAtAll)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ics"_s);
    must(writeAgenda(book(), path, 10, CalendarForm::Tasks));
    EXPECT_TRUE(QFile::exists(path));
    const auto failed = writeAgenda(book(), path + u"/b.ics"_s, 10, CalendarForm::Tasks);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().kind, ErrorKind::Io);
}

} // namespace
} // namespace goodturn::book

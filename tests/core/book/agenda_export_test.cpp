#include "core/book/agenda_export.h"

#include "core/book/reminder_service.h"
#include "core/query/queries.h"
#include "tests/support/book_fixture.h"

#include <QFile>
#include <QTemporaryDir>

namespace goodturn::book {
namespace {
using namespace Qt::StringLiterals;
using exchange::CalendarEntry;
using exchange::CalendarForm;
using testing::must;

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

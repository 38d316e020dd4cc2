#include "app/tray_keeper.h"

#include "app/system_tray.h"
#include "app/tray.h"
#include "core/book/record_service.h"
#include "tests/support/book_fixture.h"
#include "tests/ui/shell/plain_parts.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace goodturn;
using namespace goodturn::app;
using namespace Qt::StringLiterals;
using goodturn::testing::must;

namespace {

/// A tray that writes down what it is to show.
class NotedTray : public Tray
{
public:
    struct Notes
    {
        bool isThere = true;
        bool isShown = false;
        int due = -1;
        QString words;
        QStringList told;
        Tray* tray = nullptr;
    };

    explicit NotedTray(Notes& notes) : notes_(notes) { notes_.tray = this; }

    bool isThere() const override { return notes_.isThere; }
    void show(int due, const QString& words) override
    {
        notes_.isShown = true;
        notes_.due = due;
        notes_.words = words;
    }
    void hide() override { notes_.isShown = false; }
    void tell(const QString& title, const QString& text) override
    {
        notes_.told << title + u'|' + text;
    }

private:
    Notes& notes_;
};

class TrayKeeperTest : public ::testing::Test
{
protected:
    void open()
    {
        const auto mode = QFile::exists(path()) ? store::DatabaseConfig::Mode::OpenExisting
                                                : store::DatabaseConfig::Mode::CreateNew;
        window.showBook(must(book::Book::open({path(), mode}, clock)));
        keeper.bookOpened();
    }

    Reminder remind(const QString& title, QTime at = {})
    {
        Reminder reminder;
        reminder.title = title;
        reminder.dueOn = clock->today();
        reminder.dueAt = at;
        return must(window.book().records<Reminder>().save(reminder));
    }

    QString path() const { return folder.filePath(u"mine.goodturn"_s); }
    bool shows(int due)
    {
        return QTest::qWaitFor([&] { return notes.isShown && notes.due == due; }, 10'000);
    }

    QTemporaryDir folder;
    std::shared_ptr<FixedClock> clock = std::make_shared<FixedClock>(QDate(2026, 11, 22));
    AppSettings settings{folder.filePath(u"settings.conf"_s)};
    ui::MainWindow window{ui::testing::plainParts()};
    NotedTray::Notes notes;
    TrayKeeper keeper{window, settings, std::make_unique<NotedTray>(notes), 1};
};

} // namespace

TEST_F(TrayKeeperTest, FollowsWhatIsDue)
{
    open();
    ASSERT_TRUE(shows(0));
    EXPECT_EQ(notes.words, u"Goodturn: Nothing waits for today"_s);
    const Reminder call = remind(u"Call Ines"_s);
    ASSERT_TRUE(shows(1));
    EXPECT_EQ(notes.words, u"Goodturn: 1 thing to do today"_s);
    must(window.book().records<Reminder>().trash(call.id));
    EXPECT_TRUE(shows(0));
    EXPECT_TRUE(notes.told.isEmpty()) << "who writes it down needs no message";
}

TEST_F(TrayKeeperTest, SaysOnceADayWhatIsDue)
{
    open();
    ASSERT_TRUE(shows(0));
    remind(u"Call Ines"_s);
    remind(u"Call <b>Omar</b>"_s);
    ASSERT_TRUE(shows(2));
    clock->moveTo(clock->today().addDays(1));
    window.book().announceEverything({}, {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !notes.told.isEmpty(); }, 10'000));
    EXPECT_EQ(notes.told, QStringList{u"2 things to do today|Call Ines\nCall <b>Omar</b>"_s});
    notes.due = -1;
    open(); // anew, on the same day
    ASSERT_TRUE(shows(2));
    EXPECT_EQ(notes.told.size(), 1);
}

TEST_F(TrayKeeperTest, SaysWhatHasATimeWhenThatHasCome)
{
    open();
    ASSERT_TRUE(shows(0));
    const QTime now = clock->nowUtc().toLocalTime().time();
    remind(u"Past"_s, now.addSecs(-60));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !notes.told.isEmpty(); }, 10'000));
    EXPECT_EQ(notes.told, QStringList{u"It is time|Past"_s});
    remind(u"Not yet"_s, now.addSecs(3600));
    ASSERT_TRUE(shows(2));
    EXPECT_EQ(notes.told.size(), 1);
}

TEST_F(TrayKeeperTest, SaysAtTheNextStartWhatCameWhileItWasClosed)
{
    open();
    const QTime now = clock->nowUtc().toLocalTime().time();
    settings.setTrayTold(window.book().path(), {clock->today(), now.addSecs(-2 * 3600)});
    remind(u"At any time"_s);
    remind(u"Said"_s, now.addSecs(-3 * 3600));
    remind(u"Missed"_s, now.addSecs(-3600));
    remind(u"Not yet"_s, now.addSecs(3600));
    ASSERT_TRUE(shows(4)); // the first look of this start
    EXPECT_EQ(notes.told, QStringList{u"It is time|Missed"_s});
    notes.due = -1;
    open();
    ASSERT_TRUE(shows(4));
    EXPECT_EQ(notes.told.size(), 1) << "only once";
}

TEST_F(TrayKeeperTest, IsQuietWhereThereIsNoTrayAndWhereItIsNotWanted)
{
    notes.isThere = false;
    open();
    QSignalSpy changed(&window.book().notifier(), &change::ChangeNotifier::changed);
    keeper.setWanted(true);
    EXPECT_FALSE(notes.isShown);
    notes.isThere = true;
    keeper.setWanted(true);
    EXPECT_TRUE(notes.isShown);
    auto* wanted = window.findChild<QAction*>(u"tray"_s);
    ASSERT_TRUE(wanted && wanted->isChecked());
    wanted->trigger(); // View, What is due in the tray
    EXPECT_FALSE(notes.isShown);
    EXPECT_FALSE(settings.usesTray());
    EXPECT_TRUE(notes.told.isEmpty());
}

TEST_F(TrayKeeperTest, AClickBringsTheWindowForward)
{
    open();
    window.hide();
    emit notes.tray->chosen();
    EXPECT_TRUE(window.isVisible());
    emit notes.tray->quitWanted();
    EXPECT_FALSE(window.isVisible());
}

TEST(SystemTray, WithoutATrayNothingHappens)
{
    SystemTray tray;
    EXPECT_FALSE(tray.isThere()) << "the tests run off screen";
    tray.hide();
    tray.tell(u"x"_s, u"y"_s);
    tray.show(3, u"3 things"_s);
    tray.tell(u"x"_s, u"y"_s);
    tray.hide();
}

TEST(SystemTray, TheIconWearsTheNumber)
{
    const auto picture = [](int count) { return countedIcon(count).pixmap(64).toImage(); };
    EXPECT_NE(picture(1), picture(0));
    EXPECT_NE(picture(1), picture(2));
    EXPECT_EQ(picture(10), picture(200)) << "9+";
    EXPECT_EQ(picture(0), picture(-1));
}

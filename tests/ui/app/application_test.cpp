#include "app/application.h"
#include "core/book/gift_policy_service.h"
#include "tests/support/book_fixture.h"
#include "tests/ui/shell/plain_parts.h"
#include "ui/dialogs/import_panel.h"
#include "ui/dialogs/welcome_panel.h"
#include "ui/editors/record_picker.h"
#include "ui/policy/gift_policy_panel.h"
#include "ui/tuning/model_panel.h"

#include <QAction>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::app;
using namespace Qt::StringLiterals;
using goodturn::testing::must;
using goodturn::ui::testing::PlainPage;

namespace {

/// Answers every question for a file by what the test put here.
class Answers final : public ui::FilePrompts
{
public:
    QString newBook(QWidget*, const QString&) override { return book; }
    QString openBook(QWidget*, const QString&) override { return book; }
    QStringList filesToImport(QWidget*, const QString&) override { return imports; }

    QString calendarToWrite(QWidget*) override { return calendar; }

    QString book;
    QString calendar;
    QStringList imports;
};

class ApplicationTest : public ::testing::Test
{
protected:
    void start(const StartOptions& options = {})
    {
        settings = std::make_unique<AppSettings>(path(u"goodturn.conf"_s));
        application = std::make_unique<Application>(
            Surroundings{*settings, answers, std::make_shared<FixedClock>(QDate(2026, 11, 22)),
                         path(u"data"_s), folder.path()},
            ui::testing::plainParts());
        application->start(options);
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    }

    void startWith(const QString& book)
    {
        StartOptions options;
        options.book = book;
        start(options);
    }

    QString path(const QString& name) const { return folder.filePath(name); }

    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QFile::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    void makeBook(const QString& name)
    {
        must(book::Book::open({path(name), store::DatabaseConfig::Mode::CreateNew},
                              std::make_shared<SystemClock>()));
    }

    ui::MainWindow& window() { return application->window(); }
    ui::ErrorBar* errors() { return window().findChild<ui::ErrorBar*>(); }

    void press(const QString& text, QWidget* in = nullptr)
    {
        for (QPushButton* found : (in ? in : &window())->findChildren<QPushButton*>())
            if (found->text().remove(u'&') == text && found->isVisible()) {
                QTest::mouseClick(found, Qt::LeftButton);
                return;
            }
        ADD_FAILURE() << "no button " << qPrintable(text);
    }

    QAction* action(const QString& startsWith)
    {
        for (QAction* found : window().actions())
            if (found->text().remove(u'&').startsWith(startsWith))
                return found;
        return nullptr;
    }

    QTemporaryDir folder;
    Answers answers;
    std::unique_ptr<AppSettings> settings;
    std::unique_ptr<Application> application;
};

} // namespace

TEST_F(ApplicationTest, theFirstStartShowsTheWelcomeAndMakesNothing)
{
    start();
    EXPECT_TRUE(window().findChild<ui::WelcomePanel*>()->isVisible());
    EXPECT_FALSE(window().hasBook());
    EXPECT_FALSE(QFile::exists(path(u"data"_s)));
}

TEST_F(ApplicationTest, aNewBookIsOpenedAndRememberedForTheNextStart)
{
    start();
    answers.book = path(u"mine.goodturn"_s);
    press(u"New book…"_s);
    ASSERT_TRUE(window().hasBook());
    window().openPlace(u"people"_s);
    EXPECT_TRUE(window().close());

    start();
    ASSERT_TRUE(window().hasBook());
    EXPECT_EQ(window().book().path(), path(u"mine.goodturn"_s));
    EXPECT_EQ(window().state().place, u"people"_s);
}

TEST_F(ApplicationTest, whoChangesTheirMindStaysWhereTheyAre)
{
    start();
    press(u"New book…"_s);
    press(u"Open a book…"_s);
    press(u"Import…"_s);
    EXPECT_TRUE(window().findChild<ui::WelcomePanel*>()->isVisible());
}

TEST_F(ApplicationTest, theSampleIsMadeOnceAndThenOpened)
{
    StartOptions options;
    options.sample = true;
    start(options);
    ASSERT_TRUE(QTest::qWaitFor([&] { return window().hasBook(); }, 60'000));
    EXPECT_EQ(window().book().path(), application->sampleBookPath());
    const QDateTime made = QFileInfo(application->sampleBookPath()).birthTime();
    window().close();
    start(options);
    EXPECT_TRUE(window().hasBook());
    EXPECT_EQ(QFileInfo(application->sampleBookPath()).birthTime(), made);
}

TEST_F(ApplicationTest, aFileThatIsNoBookIsToldAndLeftAlone)
{
    const QByteArray text(5000, 'x');
    startWith(write(u"letter.goodturn"_s, text));
    EXPECT_TRUE(errors()->isVisible());
    EXPECT_TRUE(errors()->text().contains(u"letter.goodturn"_s));
    EXPECT_TRUE(window().findChild<ui::WelcomePanel*>()->isVisible());
    QFile file(path(u"letter.goodturn"_s));
    ASSERT_TRUE(file.open(QFile::ReadOnly));
    EXPECT_EQ(file.readAll(), text);
}

TEST_F(ApplicationTest, aMissingBookLeadsToAnother)
{
    makeBook(u"other.goodturn"_s);
    startWith(path(u"gone.goodturn"_s));
    EXPECT_TRUE(errors()->text().contains(u"gone.goodturn"_s));
    answers.book = path(u"other.goodturn"_s);
    press(u"Open another…"_s);
    EXPECT_TRUE(window().hasBook());
    EXPECT_FALSE(errors()->isVisible());
}

TEST_F(ApplicationTest, anExistingBookIsNeverOverwritten)
{
    makeBook(u"mine.goodturn"_s);
    start();
    answers.book = path(u"mine.goodturn"_s);
    press(u"New book…"_s);
    EXPECT_FALSE(window().hasBook());
    press(u"Open that book"_s);
    EXPECT_TRUE(window().hasBook());
}

TEST_F(ApplicationTest, aBookThatFailsToOpenLeavesTheOneThatIsOpen)
{
    makeBook(u"mine.goodturn"_s);
    startWith(path(u"mine.goodturn"_s));
    answers.book = write(u"letter.goodturn"_s, QByteArray(5000, 'x'));
    action(u"Open…"_s)->trigger();
    EXPECT_TRUE(errors()->isVisible());
    EXPECT_EQ(window().book().fileName(), u"mine.goodturn"_s);
}

TEST_F(ApplicationTest, theAccountThatIsAskedForIsShown)
{
    makeBook(u"mine.goodturn"_s);
    AccountId id;
    {
        const auto book =
            must(book::Book::open({path(u"mine.goodturn"_s)}, std::make_shared<SystemClock>()));
        Account account;
        account.name = u"Harbour & Lowe"_s;
        id = must(book->records<Account>().save(account)).id;
    }
    StartOptions options;
    options.book = path(u"mine.goodturn"_s);
    options.account = u"Harbour & Lowe"_s;
    start(options);
    EXPECT_EQ(window().findChild<PlainPage*>(u"accounts"_s)->account, id);
    options.account = u"Nobody"_s;
    start(options);
    EXPECT_TRUE(errors()->isVisible());
    EXPECT_TRUE(window().hasBook());
}

TEST_F(ApplicationTest, anImportAtTheFirstStartMakesTheBookAndIsUndoneInOneStep)
{
    start();
    answers.imports = {write(u"favours.csv"_s,
                             "account,date,direction,kind,title,worth,amount,currency,contact,"
                             "from_ask\nKestrel,2026-11-01,given,insight,Benchmark,3,,,,\n"
                             "Oduya,2026-11-01,received,order,Order,5,,,,\n")};
    press(u"Import…"_s);
    ASSERT_TRUE(window().hasBook());
    EXPECT_TRUE(window().isBusy());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !window().isBusy(); }, 60'000));
    EXPECT_EQ(must(window().book().queries().accountCount()), 2);
    EXPECT_EQ(window().book().path(), application->defaultBookPath());

    press(u"Done"_s);
    EXPECT_FALSE(window().panel());
    QAction* undo = action(u"Undo"_s);
    EXPECT_EQ(undo->text(), u"&Undo import favours.csv"_s);
    undo->trigger();
    EXPECT_EQ(must(window().book().queries().accountCount()), 0);
}

TEST_F(ApplicationTest, aDroppedBookIsOpenedAndDroppedContactsAreImported)
{
    makeBook(u"mine.goodturn"_s);
    start();
    emit window().filesDropped({path(u"mine.goodturn"_s)});
    ASSERT_TRUE(window().hasBook());
    emit window().filesDropped(
        {write(u"one.vcf"_s, "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ines Duarte\r\nN:Duarte;Ines;;;\r\n"
                             "ORG:Harbour & Lowe\r\nEND:VCARD\r\n")});
    EXPECT_TRUE(window().findChild<ui::ImportPanel*>());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !window().isBusy(); }, 60'000));
    EXPECT_EQ(must(window().book().queries().personCount()), 1);
}

TEST_F(ApplicationTest, theSchemeThatIsChosenIsKept)
{
    start();
    action(u"Dark"_s)->trigger();
    EXPECT_EQ(settings->scheme(), ui::ColourScheme::Dark);
    action(u"Light"_s)->trigger();
    EXPECT_EQ(settings->scheme(), ui::ColourScheme::Light);
}

TEST_F(ApplicationTest, theMenuLeadsToTheModelOfTheBookOnTheAccountInViewAndBack)
{
    makeBook(u"mine.goodturn"_s);
    startWith(path(u"mine.goodturn"_s));
    AccountId kestrel;
    for (const QString& name : {u"Aster"_s, u"Kestrel"_s}) {
        Account account;
        account.name = name;
        kestrel = must(window().book().records<Account>().save(account)).id;
    }
    window().openAccount(kestrel);
    action(u"The model"_s)->trigger();
    auto* panel = qobject_cast<ui::ModelPanel*>(window().panel());
    ASSERT_TRUE(panel);
    EXPECT_EQ(panel->findChild<ui::RecordPicker*>()->text(), u"Kestrel"_s);
    EXPECT_TRUE(panel->isAncestorOf(window().focusWidget()));
    QTest::keyClick(window().focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(window().panel());
}

TEST_F(ApplicationTest, theModelKeepsTheWindowAndTheBookWhileItIsNotSaved)
{
    makeBook(u"mine.goodturn"_s);
    makeBook(u"other.goodturn"_s);
    startWith(path(u"mine.goodturn"_s));
    action(u"The model"_s)->trigger();
    auto* panel = qobject_cast<ui::ModelPanel*>(window().panel());
    ASSERT_TRUE(panel);
    QTest::keyClick(window().focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(window().focusWidget(), u"150"_s);
    answers.book = path(u"other.goodturn"_s);
    action(u"Open…"_s)->trigger();
    EXPECT_EQ(window().book().fileName(), u"mine.goodturn"_s) << "no other book is opened over it";
    EXPECT_FALSE(window().close());
    EXPECT_TRUE(panel->isVisible());
    QTest::keyClick(window().focusWidget(), Qt::Key_Space); // keep editing
    QTest::keyClick(window().focusWidget(), Qt::Key_U, Qt::AltModifier);
    EXPECT_TRUE(QTest::qWaitFor([this] { return window().close(); }));
}

TEST_F(ApplicationTest, theMenuLeadsToTheGiftPolicyWhichKeepsTheWindowWhileItIsNotSaved)
{
    makeBook(u"mine.goodturn"_s);
    makeBook(u"other.goodturn"_s);
    startWith(path(u"mine.goodturn"_s));
    action(u"Gift policy"_s)->trigger();
    auto* panel = qobject_cast<ui::GiftPolicyPanel*>(window().panel());
    ASSERT_TRUE(panel);
    QTest::keyClicks(window().focusWidget(), u"50"_s);
    answers.book = path(u"other.goodturn"_s);
    action(u"Open…"_s)->trigger();
    EXPECT_EQ(window().book().fileName(), u"mine.goodturn"_s) << "no other book is opened over it";
    EXPECT_FALSE(window().close());
    EXPECT_TRUE(panel->isVisible());
    QTest::keyClick(window().focusWidget(), Qt::Key_Space); // keep editing
    EXPECT_EQ(window().panel(), panel);
    QTest::keyClick(window().focusWidget(), Qt::Key_S, Qt::AltModifier);
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return must(window().book().giftPolicy().policy()).hasLimits(); }));
    QTest::keyClick(window().focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(window().panel());
    EXPECT_TRUE(window().close());
}

TEST_F(ApplicationTest, aReadOnlyBookIsOpenedToReadWhenThatIsChosen)
{
    makeBook(u"mine.goodturn"_s);
    QFile file(path(u"mine.goodturn"_s));
    ASSERT_TRUE(file.setPermissions(QFile::ReadOwner));
    if (QFileInfo(file).isWritable()) { // root may write everything; then it simply opens
        startWith(file.fileName());
        EXPECT_TRUE(window().hasBook());
        return;
    }
    startWith(file.fileName());
    EXPECT_FALSE(window().hasBook());
    press(u"Open to read only"_s);
    ASSERT_TRUE(window().hasBook());
    EXPECT_TRUE(window().book().isReadOnly());
}

TEST_F(ApplicationTest, theAgendaIsExportedForCalendars)
{
    makeBook(u"book.goodturn"_s);
    startWith(path(u"book.goodturn"_s));
    action(u"Export the agenda"_s)->trigger();
    EXPECT_FALSE(errors()->isVisible()) << "the mind was changed";
    answers.calendar = path(u"agenda.ics"_s);
    action(u"Export the agenda"_s)->trigger();
    QFile file(answers.calendar);
    ASSERT_TRUE(file.open(QFile::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("BEGIN:VCALENDAR"));
    answers.calendar = path(u"no/such/folder/agenda.ics"_s);
    action(u"Export the agenda"_s)->trigger();
    EXPECT_TRUE(errors()->isVisible());
}

#include "tests/support/book_fixture.h"
#include "tests/ui/shell/plain_parts.h"
#include "ui/desk/book_part.h"
#include "ui/shell/book_session.h"
#include "ui/shell/main_window.h"
#include "ui/shell/search_box.h"

#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QUrl>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using goodturn::testing::must;
using goodturn::ui::testing::PlainPage;
using namespace Qt::StringLiterals;

namespace {

/// The window over a real book with one account.
class MainWindowTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        auto book = openBook(u"a.goodturn"_s, store::DatabaseConfig::Mode::CreateNew);
        Account account;
        account.name = u"Harbour & Lowe"_s;
        harbour = must(book->records<Account>().save(account)).id;
        window.showBook(std::move(book));
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    std::unique_ptr<book::Book>
    openBook(const QString& name,
             store::DatabaseConfig::Mode mode = store::DatabaseConfig::Mode::OpenExisting)
    {
        return must(book::Book::open({folder.filePath(name), mode},
                                     std::make_shared<FixedClock>(QDate(2026, 11, 22))));
    }

    bool rename(const QString& name)
    {
        return window.perform(u"The account was not saved"_s, [&]() -> Result<void> {
            auto& accounts = window.book().records<Account>();
            GT_ASSIGN(Account account, accounts.load(harbour));
            account.name = name;
            GT_TRY(accounts.save(account, u"Rename account"_s));
            return {};
        });
    }

    QString name() { return must(window.book().records<Account>().load(harbour)).name; }

    QAction* action(const QString& startsWith)
    {
        for (QAction* found : window.actions())
            if (found->text().remove(u'&').startsWith(startsWith))
                return found;
        return nullptr;
    }

    PlainPage* page() { return window.findChild<PlainPage*>(); }
    ErrorBar* errors() { return window.findChild<ErrorBar*>(); }
    SearchBox* search() { return window.findChild<SearchBox*>(); }

    QTemporaryDir folder;
    QStringList started;
    MainWindow window{goodturn::ui::testing::plainParts(&started)};
    AccountId harbour;
};

} // namespace

TEST_F(MainWindowTest, anActIsTakenBackAndDoneAgainByKey)
{
    ASSERT_TRUE(rename(u"Harbour & Lowe Ltd"_s));
    EXPECT_EQ(action(u"Undo"_s)->text(), u"&Undo rename account"_s);
    page()->list->setFocus();
    QTest::keyClick(page()->list, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(name(), u"Harbour & Lowe"_s);
    QTest::keyClick(page()->list, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(name(), u"Harbour & Lowe Ltd"_s);
}

TEST_F(MainWindowTest, aFailedActIsToldUntilTheNextSucceeds)
{
    EXPECT_FALSE(rename(QString()));
    EXPECT_TRUE(errors()->isVisible());
    EXPECT_TRUE(errors()->text().startsWith(u"The account was not saved"_s));
    EXPECT_FALSE(action(u"Undo"_s)->isEnabled());
    EXPECT_TRUE(rename(u"Harbour"_s));
    EXPECT_FALSE(errors()->isVisible());
}

TEST_F(MainWindowTest, anUndoThatWouldLoseAnotherChangeIsRefused)
{
    rename(u"Mine"_s);
    Account account = must(window.book().records<Account>().load(harbour));
    account.name = u"Theirs"_s;
    must(window.book().records<Account>().save(account));
    action(u"Undo"_s)->trigger();
    EXPECT_EQ(name(), u"Theirs"_s);
    EXPECT_TRUE(errors()->isVisible());
    EXPECT_FALSE(action(u"Undo"_s)->isEnabled());
}

TEST_F(MainWindowTest, ctrlFFiltersAndEscapeGoesBackToTheList)
{
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(search()->hasFocus());
    QTest::keyClicks(search(), u"harb"_s);
    QTest::keyClick(search(), Qt::Key_Return);
    auto* accounts = window.findChild<PlainPage*>(u"accounts"_s);
    EXPECT_EQ(accounts->searches.last(), u"harb"_s);
    EXPECT_TRUE(accounts->list->hasFocus());
    search()->start();
    QTest::keyClick(search(), Qt::Key_Escape);
    EXPECT_EQ(accounts->searches.last(), QString());
    QTest::keyClick(search(), Qt::Key_Escape);
    EXPECT_TRUE(accounts->list->hasFocus());
}

TEST_F(MainWindowTest, openingAnAccountForgetsTheSearch)
{
    window.openPlace(u"people"_s);
    search()->setText(u"ines"_s);
    QTest::keyClick(search(), Qt::Key_Return);
    window.openAccount(harbour);
    EXPECT_EQ(search()->text(), QString());
    EXPECT_EQ(window.findChild<PlainPage*>(u"people"_s)->searches.last(), QString());
    EXPECT_EQ(window.findChild<PlainPage*>(u"accounts"_s)->account, harbour);
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window.state().place, u"people"_s);
}

TEST_F(MainWindowTest, routesLeadToTheirPlaces)
{
    window.openPerson(ContactId(5));
    EXPECT_EQ(window.findChild<PlainPage*>(u"people"_s)->shown, 5);
    window.openGift(GiftId(6));
    EXPECT_EQ(window.findChild<PlainPage*>(u"today"_s)->shown, 6);
    EXPECT_EQ(window.state().place, u"today"_s);
}

TEST_F(MainWindowTest, aNewEntryIsForTheAccountInView)
{
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    window.openAccount(harbour);
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(started, (QStringList{u"account 0"_s, u"favour %1"_s.arg(harbour.value())}));
}

TEST_F(MainWindowTest, printingNeedsAnAccount)
{
    action(u"Print"_s)->trigger();
    EXPECT_TRUE(started.isEmpty());
    EXPECT_FALSE(window.statusBar()->currentMessage().isEmpty());
    window.openAccount(harbour);
    action(u"Print"_s)->trigger();
    EXPECT_EQ(started, QStringList{u"summary %1"_s.arg(harbour.value())});
}

TEST_F(MainWindowTest, anotherBookBeginsWithoutHistory)
{
    rename(u"Changed"_s);
    window.openPlace(u"people"_s);
    window.showBook(openBook(u"b.goodturn"_s, store::DatabaseConfig::Mode::CreateNew));
    EXPECT_FALSE(action(u"Undo"_s)->isEnabled());
    EXPECT_TRUE(window.windowTitle().contains(u"b.goodturn"_s));
    EXPECT_EQ(window.state().place, u"people"_s) << "one stays where one was";
    EXPECT_EQ(PlainPage::alive(u"people"_s), 1);
    EXPECT_EQ(PlainPage::alive(u"today"_s), 0);
}

TEST_F(MainWindowTest, aReadOnlyBookOffersNothingNew)
{
    window.showBook(openBook(u"a.goodturn"_s, store::DatabaseConfig::Mode::ReadOnly));
    EXPECT_FALSE(window.findChild<QPushButton*>(u"new"_s)->isEnabled());
    EXPECT_FALSE(action(u"Import"_s)->isEnabled());
    EXPECT_TRUE(action(u"Print"_s)->isEnabled());
}

TEST_F(MainWindowTest, whileAPanelIsBusyTheBookStaysAndTheWindowToo)
{
    window.showPanel(new QLabel(u"Importing"_s), true);
    EXPECT_FALSE(action(u"Open"_s)->isEnabled());
    EXPECT_FALSE(search()->isEnabled());
    EXPECT_FALSE(window.close());
    EXPECT_TRUE(window.isVisible());
    window.setBusy(false);
    EXPECT_TRUE(action(u"Open"_s)->isEnabled());
    EXPECT_FALSE(search()->isEnabled()) << "the report is still shown";
    window.closePanel();
    EXPECT_TRUE(search()->isEnabled());
    EXPECT_TRUE(page()->isVisible());
}

TEST_F(MainWindowTest, aPanelAboutTheBookGoesWithIt)
{
    const QPointer<QWidget> panel = new QLabel(u"The history of the book"_s);
    window.showPanel(panel);
    window.closeBook();
    EXPECT_FALSE(window.panel());
    EXPECT_FALSE(panel && panel->isVisible());
}

TEST_F(MainWindowTest, aPartAboutTheBookGoesWithItOutOfAWindowThatStays)
{
    auto* pages = new QWidget(&window, Qt::Window);
    const QPointer<BookPart> part = new BookPart(pages);
    window.closeBook();
    EXPECT_FALSE(part);
    EXPECT_TRUE(window.findChildren<QWidget*>().contains(pages));
}

TEST_F(MainWindowTest, aFormThatWillNotCloseKeepsTheBookOpen)
{
    class Stubborn : public QDialog
    {
    public:
        using QDialog::QDialog;
        void reject() override
        {
            if (!unsaved)
                QDialog::reject();
        }
        bool unsaved = true;
    };
    Stubborn form(&window);
    form.show();
    EXPECT_FALSE(window.mayLeaveBook());
    EXPECT_TRUE(form.isVisible());
    form.unsaved = false;
    EXPECT_TRUE(window.mayLeaveBook());
    EXPECT_FALSE(form.isVisible());
}

TEST_F(MainWindowTest, onlyFilesThatCanBeReadAreTakenWhenDropped)
{
    QSignalSpy dropped(&window, &MainWindow::filesDropped);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/tmp/people.VCF"_s), QUrl::fromLocalFile(u"/tmp/a.exe"_s)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &drop);
    EXPECT_EQ(dropped.at(0).at(0).toStringList(), QStringList{u"/tmp/people.VCF"_s});

    data.setUrls({QUrl::fromLocalFile(u"/tmp/a.exe"_s)});
    QDragEnterEvent other({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    other.ignore();
    QCoreApplication::sendEvent(&window, &other);
    EXPECT_FALSE(other.isAccepted());
}

TEST_F(MainWindowTest, geometryAndPlaceAreGivenBack)
{
    window.resize(901, 640);
    window.openPlace(u"people"_s);
    QSignalSpy leaving(&window, &MainWindow::leaving);
    const WindowState state = window.state();
    EXPECT_TRUE(window.close());
    EXPECT_EQ(leaving.size(), 1);

    MainWindow again{goodturn::ui::testing::plainParts()};
    again.giveBack(state);
    again.showBook(openBook(u"a.goodturn"_s));
    EXPECT_EQ(again.size(), QSize(901, 640));
    EXPECT_EQ(again.state().place, u"people"_s);
}

TEST_F(MainWindowTest, theStatusBarTellsOfTheBookAndOfSaving)
{
    rename(u"Saved"_s);
    bool book = false;
    bool saved = false;
    for (const QLabel* label : window.statusBar()->findChildren<QLabel*>()) {
        book = book || label->text() == u"a.goodturn"_s;
        saved = saved || label->text().contains(u"saved just now"_s, Qt::CaseInsensitive);
    }
    EXPECT_TRUE(book);
    EXPECT_TRUE(saved);
}

#include "app/composition.h"
#include "tests/support/book_fixture.h"
#include "ui/desk/book_dialog.h"
#include "ui/desk/draft_keeper.h"
#include "ui/dialogs/error_bar.h"
#include "ui/editors/draft_forms.h"
#include "ui/editors/editor_form.h"
#include "ui/pages/accounts/account_view.h"
#include "ui/pages/accounts/notes_tab.h"
#include "ui/pages/gifts/gifts_page.h"
#include "ui/quick/quick_entry_dialog.h"
#include "ui/quick/quick_entry_panel.h"
#include "ui/quick/quick_line.h"
#include "ui/shell/draft_offer.h"
#include "ui/shell/main_window.h"

#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <csignal>

using namespace goodturn;
using namespace Qt::StringLiterals;
using goodturn::testing::must;

namespace {

/// The whole window with a folder for drafts, on a book that outlives it.
class Session
{
public:
    explicit Session(const QString& folder) : folder_(folder), window(parts(folder))
    {
        const QString path = QDir(folder).filePath(u"b.goodturn"_s);
        const auto mode = QFile::exists(path) ? store::DatabaseConfig::Mode::OpenExisting
                                              : store::DatabaseConfig::Mode::CreateNew;
        auto book =
            must(book::Book::open({path, mode}, std::make_shared<FixedClock>(QDate(2026, 11, 22))));
        if (mode == store::DatabaseConfig::Mode::CreateNew) {
            Account account;
            account.name = u"Harbour & Lowe Ltd"_s;
            must(book->records<Account>().save(account));
        }
        window.showBook(std::move(book), u"accounts"_s);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            throw std::runtime_error("the window did not become active");
    }

    void startAct(const QString& key)
    {
        for (const auto& act : parts(folder_).acts)
            if (act.key == key)
                act.run(window, AccountId(1));
    }

    ui::EditorForm* form()
    {
        for (ui::EditorForm* one : window.findChildren<ui::EditorForm*>())
            if (one->isVisible())
                return one;
        return nullptr;
    }

    template<class W>
    W* field(QWidget* in, const QString& name)
    {
        for (W* one : in->findChildren<W*>())
            if (one->accessibleName() == name)
                return one;
        throw std::runtime_error("no field " + name.toStdString());
    }

    void keep()
    {
        for (ui::DraftKeeper* keeper : window.findChildren<ui::DraftKeeper*>())
            keeper->keep();
    }

    ui::ErrorBar* bar() { return window.findChild<ui::ErrorBar*>(); }

    void press(const QString& text)
    {
        for (QPushButton* button : bar()->findChildren<QPushButton*>())
            if (button->text().remove(u'&') == text)
                return QTest::mouseClick(button, Qt::LeftButton);
        throw std::runtime_error("no button " + text.toStdString());
    }

    static ui::WindowParts parts(const QString& folder)
    {
        ui::WindowParts all = app::windowParts();
        all.draftFolder = QDir(folder).filePath(u"drafts"_s);
        return all;
    }

private:
    QString folder_;

public:
    ui::MainWindow window;
};

/// A death test runs its statement in a program of its own, which is started anew: it finds the
/// folder of the first through the environment.
class DraftRecovery : public ::testing::Test
{
protected:
    DraftRecovery()
    {
        ::testing::FLAGS_gtest_death_test_style = "threadsafe";
        if (!qEnvironmentVariableIsSet("GOODTURN_CRASH_FOLDER"))
            qputenv("GOODTURN_CRASH_FOLDER", own_.path().toUtf8());
    }
    ~DraftRecovery() override { qunsetenv("GOODTURN_CRASH_FOLDER"); }

    static QString folder() { return qEnvironmentVariable("GOODTURN_CRASH_FOLDER"); }

    QTemporaryDir own_;
};

void crash(const std::function<void(Session&)>& write)
{
    Session session(qEnvironmentVariable("GOODTURN_CRASH_FOLDER"));
    write(session);
    session.keep();
    std::raise(SIGKILL);
}

const QString goOn = u"Go on writing"_s;

} // namespace

TEST_F(DraftRecovery, aFavourThatWasBeingTypedIsOfferedAgainAfterACrash)
{
    EXPECT_EXIT(crash([](Session& session) {
                    session.startAct(u"favour"_s);
                    QTest::keyClicks(session.field<QLineEdit>(session.form(), u"What"_s),
                                     u"Benchmark of"_s);
                    QTest::keyClicks(session.field<QPlainTextEdit>(session.form(), u"Detail"_s),
                                     u"customs delays"_s);
                }),
                ::testing::KilledBySignal(SIGKILL), "");
    Session session(folder());
    ASSERT_TRUE(session.bar()->isVisible());
    EXPECT_TRUE(session.bar()->text().contains(u"while you were writing"_s));
    session.press(goOn);
    ASSERT_TRUE(session.form());
    EXPECT_EQ(session.field<QLineEdit>(session.form(), u"What"_s)->text(), u"Benchmark of"_s);
    EXPECT_EQ(session.field<QPlainTextEdit>(session.form(), u"Detail"_s)->toPlainText(),
              u"customs delays"_s);
    EXPECT_EQ(session.field<QLineEdit>(session.form(), u"Account"_s)->text(),
              u"Harbour & Lowe Ltd"_s);
    session.form()->save();
    EXPECT_FALSE(session.form());
    EXPECT_EQ(must(session.window.book().queries().accountHead(AccountId(1))).account.name,
              u"Harbour & Lowe Ltd"_s);
    EXPECT_TRUE(QDir(folder() + u"/drafts"_s).entryList({u"*.draft"_s}).isEmpty());
}

TEST_F(DraftRecovery, aPersonWithTheirRowsAndAGiftAndNotesComeBackTogether)
{
    EXPECT_EXIT(crash([](Session& session) {
                    session.startAct(u"person"_s);
                    QTest::keyClicks(session.field<QLineEdit>(session.form(), u"Given name"_s),
                                     u"Ines"_s);
                    for (QPushButton* add : session.form()->findChildren<QPushButton*>())
                        if (add->text().contains(u"e-mail"_s))
                            QTest::mouseClick(add, Qt::LeftButton);
                    QTest::keyClicks(session.field<QLineEdit>(session.form(), u"E-mail address"_s),
                                     u"ines@harbourlowe.example"_s);
                    session.window.openPlace(u"gifts"_s);
                    session.startAct(u"gift"_s);
                    auto* gifts = session.window.pageAt(u"gifts"_s);
                    QTest::keyClicks(session.field<QLineEdit>(gifts, u"Book (title or ISBN)"_s),
                                     u"The Box"_s);
                }),
                ::testing::KilledBySignal(SIGKILL), "");
    Session session(folder());
    session.press(goOn);
    ASSERT_TRUE(session.form());
    EXPECT_EQ(session.field<QLineEdit>(session.form(), u"Given name"_s)->text(), u"Ines"_s);
    EXPECT_EQ(session.field<QLineEdit>(session.form(), u"E-mail address"_s)->text(),
              u"ines@harbourlowe.example"_s);
    auto* gifts = session.window.pageAt(u"gifts"_s);
    EXPECT_EQ(session.field<QLineEdit>(gifts, u"Book (title or ISBN)"_s)->text(), u"The Box"_s);
}

TEST_F(DraftRecovery, notesThatWereBeingTypedStandThereAgain)
{
    const auto notes = [](Session& session) {
        session.window.openAccount(AccountId(1));
        const auto isShown = [&] {
            const auto* view = session.window.findChild<ui::AccountView*>();
            return view && view->account() == AccountId(1);
        };
        EXPECT_TRUE(QTest::qWaitFor(isShown, 5000));
        return session.window.findChild<ui::NotesTab*>()->edit();
    };
    EXPECT_EXIT(
        crash([&](Session& session) { notes(session)->setPlainText(u"Prefers the phone"_s); }),
        ::testing::KilledBySignal(SIGKILL), "");
    Session session(folder());
    session.press(goOn);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return notes(session)->toPlainText() == u"Prefers the phone"_s; }, 5000));
}

TEST_F(DraftRecovery, whatIsDiscardedIsNotOfferedAgain)
{
    EXPECT_EXIT(crash([](Session& session) {
                    session.startAct(u"account"_s);
                    QTest::keyClicks(session.field<QLineEdit>(session.form(), u"Name"_s),
                                     u"Kestrel"_s);
                }),
                ::testing::KilledBySignal(SIGKILL), "");
    {
        Session session(folder());
        session.press(u"Discard"_s);
        EXPECT_FALSE(session.form());
    }
    Session again(folder());
    EXPECT_FALSE(again.bar()->isVisible());
}

TEST_F(DraftRecovery, whatQuickEntryKeepsForLaterStandsInItsLineWhenTheBookIsOpenedAgain)
{
    const auto line = [](Session& session) {
        session.startAct(u"quick"_s);
        return session.window.findChild<ui::QuickEntryDialog*>()->findChild<ui::QuickLine*>();
    };
    {
        Session session(folder());
        QTest::keyClicks(line(session), u"gave Ines ins"_s);
        QTest::keyClick(line(session), Qt::Key_Escape);
    }
    {
        Session session(folder());
        EXPECT_FALSE(session.bar()->isVisible()) << "nothing was lost, so nothing is said";
        EXPECT_EQ(line(session)->text(), u"gave Ines ins"_s);
        QTest::keyClicks(line(session), u"ight"_s);
        // To another book, and back.
        ASSERT_TRUE(session.window.mayLeaveBook());
        session.window.showBook(must(book::Book::open(
            {QDir(folder()).filePath(u"c.goodturn"_s), store::DatabaseConfig::Mode::CreateNew},
            std::make_shared<FixedClock>(QDate(2026, 11, 22)))));
        EXPECT_FALSE(session.window.findChild<ui::BookDialog*>())
            << "it is about the book that was closed";
        EXPECT_EQ(line(session)->text(), QString());
        session.window.showBook(must(book::Book::open(
            {QDir(folder()).filePath(u"b.goodturn"_s), store::DatabaseConfig::Mode::OpenExisting},
            std::make_shared<FixedClock>(QDate(2026, 11, 22)))));
        EXPECT_EQ(line(session)->text(), u"gave Ines insight"_s);
        line(session)->clear();
    }
    EXPECT_TRUE(QDir(folder() + u"/drafts"_s).entryList({u"*.draft"_s}).isEmpty());
}

TEST_F(DraftRecovery, twoLinesOfQuickEntryComeBackBesideEachOther)
{
    EXPECT_EXIT(
        crash([](Session& session) {
            session.window.openPlace(u"today"_s);
            QTest::keyClicks(session.window.pageAt(u"today"_s)->findChild<ui::QuickLine*>(),
                             u"call Tom prices"_s);
            session.startAct(u"quick"_s);
            QTest::keyClicks(
                session.window.findChild<ui::QuickEntryDialog*>()->findChild<ui::QuickLine*>(),
                u"gave Ines insight"_s);
        }),
        ::testing::KilledBySignal(SIGKILL), "");
    Session session(folder());
    session.press(goOn);
    QStringList lines;
    for (ui::QuickEntryDialog* dialog : session.window.findChildren<ui::QuickEntryDialog*>())
        lines << dialog->panel().text();
    lines.sort();
    EXPECT_EQ(lines, (QStringList{u"call Tom prices"_s, u"gave Ines insight"_s}));
}

TEST(OpenDraftForm, knowsNoFormOfAnotherKind)
{
    QTemporaryDir folder;
    Session session(folder.path());
    EXPECT_FALSE(ui::openDraftForm(session.window, {{u"form"_s, u"elsewhere"_s}}));
    EXPECT_FALSE(ui::openDraftForm(session.window, {{u"form"_s, u"favour"_s}}));
}

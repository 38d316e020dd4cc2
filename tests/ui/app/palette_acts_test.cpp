#include "app/composition.h"
#include "app/palette_acts.h"
#include "core/domain/shelf_book.h"
#include "tests/support/book_fixture.h"
#include "ui/editors/editor_form.h"
#include "ui/pages/accounts/account_tabs.h"
#include "ui/pages/accounts/account_view.h"
#include "ui/pages/accounts/accounts_page.h"
#include "ui/pages/accounts/record_table.h"
#include "ui/pages/gifts/shelf_view.h"
#include "ui/palette/command_palette.h"
#include "ui/shell/main_window.h"

#include <QDesktopServices>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QUrl>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using goodturn::testing::must;

namespace {

/// Takes the mails that are to be written.
class MailProgram : public QObject
{
    Q_OBJECT

public:
    MailProgram() { QDesktopServices::setUrlHandler(u"mailto"_s, this, "write"); }
    ~MailProgram() override { QDesktopServices::unsetUrlHandler(u"mailto"_s); }

    QList<QUrl> mails;

public slots:
    void write(const QUrl& mail) { mails << mail; }
};

/// The whole window over a real book, and its palette by keyboard.
class PaletteActsTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        auto book = must(book::Book::open(
            {folder.filePath(u"b.goodturn"_s), store::DatabaseConfig::Mode::CreateNew},
            std::make_shared<FixedClock>(QDate(2026, 11, 22))));
        Account account;
        account.name = u"Harbour & Lowe"_s;
        account.notes = u"Likes Pessoa"_s;
        harbour = must(book->records<Account>().save(account)).id;
        Favour favour;
        favour.accountId = harbour;
        favour.date = QDate(2026, 11, 20);
        favour.title = u"Porcelain lunch"_s;
        must(book->records<Favour>().save(favour));
        ines = addPerson(*book, u"Ines"_s, u"ines&co?subject=x@harbour.pt"_s);
        addPerson(*book, u"Tom"_s, {});
        window.showBook(std::move(book));
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    ContactId addPerson(book::Book& book, const QString& name, const QString& email)
    {
        Contact person;
        person.givenName = name;
        person.familyName = u"Duarte"_s;
        if (!email.isEmpty())
            person.emails = {{PointKind::Work, email}};
        Employment position;
        position.accountId = harbour;
        return must(book.people().saveWithPosition(person, position)).id;
    }

    void search(const QString& text, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        auto* palette = window.findChild<CommandPalette*>();
        ASSERT_TRUE(palette->isOpen());
        QTest::keyClicks(palette->field(), text);
        ASSERT_TRUE(QTest::qWaitFor(
            [&] {
                const QModelIndex current = palette->list()->currentIndex();
                return current.data().toString().contains(text, Qt::CaseInsensitive);
            },
            10'000));
        QTest::keyClick(palette->field(), Qt::Key_Return, modifiers);
    }

    EditorForm* openForm()
    {
        for (EditorForm* form : window.findChildren<EditorForm*>())
            if (form->isVisible())
                return form;
        return nullptr;
    }

    AccountTabs* tabs()
    {
        return static_cast<AccountsPage*>(window.pageAt(u"accounts"_s))->accountView()->tabs();
    }

    QTemporaryDir folder;
    MainWindow window{app::windowParts()};
    AccountId harbour;
    ContactId ines;
    MailProgram mailing;
};

} // namespace

TEST_F(PaletteActsTest, anEntryIsChosenOnTheTimelineOfItsAccount)
{
    window.openPlace(u"today"_s);
    search(u"Porcelain"_s);
    EXPECT_EQ(window.accountInView(), harbour);
    EXPECT_EQ(tabs()->currentTab(), AccountTabs::Timeline);
    EXPECT_EQ(tabs()->table(AccountTabs::Timeline)->selectionModel()->selectedRows().size(), 1);
}

TEST_F(PaletteActsTest, aBookOfTheShelfIsChosenThere)
{
    ShelfBook book;
    book.title = u"Salt"_s;
    must(window.book().records<ShelfBook>().save(book));
    book.title = u"The Quiet Harvest"_s;
    must(window.book().records<ShelfBook>().save(book));
    window.openPlace(u"today"_s);
    search(u"Harvest"_s);
    auto* shelf = window.pageAt(u"gifts"_s)->findChild<ShelfView*>();
    ASSERT_TRUE(shelf->isVisible());
    const auto rows = shelf->findChild<RecordTable*>()->selectionModel()->selectedRows();
    ASSERT_EQ(rows.size(), 1);
    EXPECT_TRUE(rows.front().data().toString().contains(u"The Quiet Harvest"_s));
}

TEST_F(PaletteActsTest, aNoteIsShownOnItsTab)
{
    search(u"Pessoa"_s);
    EXPECT_EQ(window.accountInView(), harbour);
    EXPECT_EQ(tabs()->currentTab(), AccountTabs::Notes);
}

TEST_F(PaletteActsTest, ctrlEnterOpensAFavourForAnAccount)
{
    search(u"Harbour"_s, Qt::ControlModifier);
    ASSERT_TRUE(openForm());
    EXPECT_TRUE(openForm()->windowTitle().contains(u"favour"_s, Qt::CaseInsensitive))
        << openForm()->windowTitle().toStdString();
}

TEST_F(PaletteActsTest, ctrlEnterWritesToAPersonOrLogsWhereThereIsNoAddress)
{
    search(u"Ines"_s, Qt::ControlModifier);
    ASSERT_EQ(mailing.mails.size(), 1);
    EXPECT_EQ(mailing.mails[0].path(), u"ines&co?subject=x@harbour.pt"_s);
    EXPECT_FALSE(mailing.mails[0].hasQuery()) << "an address adds nothing to the mail";
    EXPECT_FALSE(openForm());
    Contact asked = must(window.book().records<Contact>().load(ines));
    asked.doNotEmail = true;
    must(window.book().records<Contact>().save(asked));
    search(u"Ines"_s, Qt::ControlModifier);
    EXPECT_EQ(mailing.mails.size(), 1) << "they want no mail";
    ASSERT_TRUE(openForm());
    openForm()->close();
    search(u"Tom"_s, Qt::ControlModifier);
    EXPECT_EQ(mailing.mails.size(), 1);
    ASSERT_TRUE(openForm());
}

TEST_F(PaletteActsTest, anUnknownNameFillsANewForm)
{
    search(u"Quay Ltd"_s);
    ASSERT_TRUE(openForm());
    bool isThere = false;
    for (const QLineEdit* field : openForm()->findChildren<QLineEdit*>())
        isThere = isThere || field->text() == u"Quay Ltd"_s;
    EXPECT_TRUE(isThere);
}

#include "palette_acts_test.moc"

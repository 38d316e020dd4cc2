#include "tests/support/book_fixture.h"
#include "tests/ui/shell/plain_parts.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_palette.h"

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using goodturn::testing::must;
using goodturn::ui::testing::PlainPage;
using namespace Qt::StringLiterals;

namespace {

/// The palette in its window, over a real book, by the keys that people press.
class WindowPaletteTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        WindowParts parts = goodturn::ui::testing::plainParts(&started);
        parts.palette.openEntry = [this](MainWindow&, const query::FoundRow& row) {
            said << u"entry "_s + row.title;
        };
        parts.palette.act = [this](MainWindow&, const query::FoundRow& row) {
            said << u"act "_s + row.title;
        };
        parts.palette.create = [this](MainWindow&, RecordKind, const QString& name) {
            said << u"new "_s + name;
        };
        window = std::make_unique<MainWindow>(std::move(parts));
        auto book = must(book::Book::open(
            {folder.filePath(u"a.goodturn"_s), store::DatabaseConfig::Mode::CreateNew},
            std::make_shared<FixedClock>(QDate(2026, 11, 22))));
        Account account;
        account.name = u"Harbour & Lowe"_s;
        harbour = must(book->records<Account>().save(account)).id;
        Favour favour;
        favour.accountId = harbour;
        favour.date = QDate(2026, 11, 20);
        favour.title = u"Porcelain lunch"_s;
        must(book->records<Favour>().save(favour));
        window->showBook(std::move(book));
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    CommandPalette* palette() { return window->findChild<CommandPalette*>(); }

    /// Ctrl+K, the text, and what is found.
    void search(const QString& text)
    {
        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
        ASSERT_TRUE(palette()->isOpen());
        QTest::keyClicks(palette()->field(), text);
        QAbstractItemModel* model = palette()->list()->model();
        ASSERT_TRUE(QTest::qWaitFor(
            [&] {
                const QString first = palette()->list()->currentIndex().data().toString();
                return model->rowCount() > 0 && first.contains(text, Qt::CaseInsensitive);
            },
            10'000));
    }

    QTemporaryDir folder;
    QStringList started;
    QStringList said;
    AccountId harbour;
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_F(WindowPaletteTest, ctrlKFindsAnAccountAndEnterGoesThere)
{
    search(u"lowe"_s);
    QTest::keyClick(palette()->field(), Qt::Key_Return);
    EXPECT_EQ(window->state().place, u"accounts"_s);
    auto* page = window->findChild<PlainPage*>(u"accounts"_s);
    EXPECT_EQ(page->account, harbour);
    EXPECT_TRUE(page->list->hasFocus()) << "the keyboard is where work goes on";
}

TEST_F(WindowPaletteTest, ctrlEnterActsAndEntriesAreShownWhereTheyStand)
{
    search(u"harbour"_s);
    QTest::keyClick(palette()->field(), Qt::Key_Return, Qt::ControlModifier);
    search(u"porcelain"_s);
    QTest::keyClick(palette()->field(), Qt::Key_Return);
    EXPECT_EQ(said, QStringList({u"act Harbour & Lowe"_s, u"entry Porcelain lunch"_s}));
}

TEST_F(WindowPaletteTest, placesAndNewRecordsAreCommands)
{
    search(u"people"_s);
    QTest::keyClick(palette()->field(), Qt::Key_Return);
    EXPECT_EQ(window->state().place, u"people"_s);
    search(u"fav"_s);
    QTest::keyClick(palette()->field(), Qt::Key_Return);
    EXPECT_EQ(started.size(), 1);
}

TEST_F(WindowPaletteTest, aNewNameGoesToItsForm)
{
    search(u"Zyx Ltd"_s);
    QTest::keyClick(palette()->field(), Qt::Key_Return);
    EXPECT_EQ(said, QStringList{u"new Zyx Ltd"_s});
}

TEST_F(WindowPaletteTest, closesWithTheBookAndStaysClosedWithoutOne)
{
    QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
    ASSERT_TRUE(palette()->isOpen());
    window->closeBook();
    EXPECT_FALSE(palette()->isOpen());
    QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
    EXPECT_FALSE(palette()->isOpen());
}

TEST_F(WindowPaletteTest, coversTheWindowWhateverItsSize)
{
    QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
    window->resize(640, 480);
    EXPECT_TRUE(QTest::qWaitFor([this] { return palette()->size() == window->size(); }));
    EXPECT_TRUE(palette()->rect().contains(palette()->field()->parentWidget()->geometry()));
}

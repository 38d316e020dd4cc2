#include "tests/support/book_fixture.h"
#include "ui/palette/command_palette.h"
#include "ui/palette/palette_model.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using goodturn::testing::BookFixture;
using goodturn::testing::must;
using query::FoundRow;

namespace {

/// The palette over a window with a list and two commands, and a real book.
class CommandPaletteTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        harbour = f.addAccount(u"Harbour & Löwe"_s);
        Contact contact;
        contact.givenName = u"Ines"_s;
        contact.familyName = u"Duarte"_s;
        contact.phones = {{PointKind::Work, u"+351 912 345 678"_s}};
        ines = f.save(contact);
        f.addFavour(harbour.id, Direction::Given, 2, u"Harbour tour"_s);
        quit = window.menuBar()->addMenu(u"&File"_s)->addAction(u"&Hang up"_s);
        QObject::connect(quit, &QAction::triggered, [this] { ++quits; });
        QObject::connect(&palette, &CommandPalette::goWanted,
                         [this](const FoundRow& row) { gone.push_back(row); });
        QObject::connect(&palette, &CommandPalette::actWanted,
                         [this](const FoundRow& row) { acted.push_back(row); });
        QObject::connect(
            &palette, &CommandPalette::createWanted,
            [this](RecordKind kind, const QString& name) { created << label(kind) + name; });
        palette.setMayCreate(true);
        window.setCentralWidget(list);
        window.resize(900, 600);
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        list->setFocus();
        QSignalSpy ready(&finder, &book::Finder::ready);
        finder.prepare();
        ASSERT_TRUE(ready.wait(20'000)); // until then phone numbers are not looked for
        palette.open(finder, f.today());
    }

    static QString label(RecordKind kind)
    {
        return kind == RecordKind::Account ? u"account "_s : u"person "_s;
    }

    const PaletteModel& model()
    {
        return *static_cast<const PaletteModel*>(palette.list()->model());
    }

    QStringList titles()
    {
        QStringList shown;
        for (int i = 0; i < model().rowCount(); ++i)
            if (model().row(i).isChoice())
                shown << model().row(i).title;
        return shown;
    }

    QString current() { return palette.list()->currentIndex().data().toString(); }

    /// Types, and waits until all is there.
    void type(const QString& text)
    {
        palette.field()->clear();
        QTest::keyClicks(palette.field(), text);
        QSignalSpy done(&finder, &book::Finder::textsFound);
        ASSERT_TRUE(done.wait(10'000));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(palette.field(), key, modifiers);
    }

    BookFixture f;
    Account harbour;
    Contact ines;
    QMainWindow window;
    QListWidget* list = new QListWidget;
    QAction* quit = nullptr;
    int quits = 0;
    std::vector<FoundRow> gone;
    std::vector<FoundRow> acted;
    QStringList created;
    book::Finder finder{f.book()};
    CommandPalette palette{window, *window.menuBar(), nullptr};
};

/// Counts how often a widget is painted.
class Paints : public QObject
{
public:
    explicit Paints(QWidget* widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::Paint;
        return false;
    }
    int count = 0;
};

} // namespace

TEST_F(CommandPaletteTest, theWindowBeneathIsNotPaintedAnewForEachKey)
{
    QApplication::processEvents(); // what opening it has painted
    Paints beneath(list->viewport());
    type(u"ha"_s); // with another height of the panel
    palette.repaint();
    EXPECT_EQ(beneath.count, 0);
    EXPECT_GT(palette.list()->model()->rowCount(), 0);
    window.resize(1000, 640);
    EXPECT_TRUE(QTest::qWaitFor([&] { return beneath.count > 0; })) << "it is the window that is";
}

TEST_F(CommandPaletteTest, findsRecordsTextsAndCommandsAndGoesThereByKeyboard)
{
    type(u"ha"_s);
    EXPECT_EQ(titles(), QStringList({u"Harbour & Löwe"_s, u"Hang up"_s, u"Harbour tour"_s}));
    EXPECT_EQ(current(), u"Harbour & Löwe"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    EXPECT_EQ(current(), u"Harbour tour"_s);
    press(Qt::Key_Up);
    press(Qt::Key_PageDown);
    EXPECT_EQ(current(), u"Harbour tour"_s);
    press(Qt::Key_PageUp);
    EXPECT_EQ(current(), u"Harbour & Löwe"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(gone.size(), 1u);
    EXPECT_EQ(gone[0].key, (RecordKey{RecordKind::Account, harbour.id.value()}));
    EXPECT_FALSE(palette.isOpen());
    EXPECT_FALSE(palette.isVisible());
}

TEST_F(CommandPaletteTest, accentsAndPhonesAreFoundAndControlEnterActs)
{
    type(u"lowe"_s);
    EXPECT_EQ(titles().first(), u"Harbour & Löwe"_s);
    type(u"00351 912"_s);
    ASSERT_EQ(titles().first(), u"Ines Duarte"_s);
    EXPECT_TRUE(model().row(palette.list()->currentIndex().row()).context.contains(u"345"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(acted.size(), 1u);
    EXPECT_EQ(acted[0].key.id, ines.id.value());
    EXPECT_TRUE(gone.empty());
}

TEST_F(CommandPaletteTest, commandsAreRunAndThoseThatCantBeAreNotOffered)
{
    type(u"hang"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(quits, 1);
    quit->setEnabled(false);
    palette.open(finder, f.today());
    type(u"hang"_s);
    EXPECT_FALSE(titles().contains(u"Hang up"_s));
    quit->setEnabled(true);
    palette.field()->clear();
    QTest::keyClicks(palette.field(), u">"_s);
    EXPECT_EQ(titles(), QStringList{u"Hang up"_s}) << "all commands, at once";
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(quits, 2);
}

TEST_F(CommandPaletteTest, enterBeforeTheAnswerTakesTheBestOfIt)
{
    palette.field()->setText(u"harbour"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(gone.empty()) << "what stood there before is not taken";
    EXPECT_TRUE(QTest::qWaitFor([this] { return !gone.empty(); }, 10'000));
    EXPECT_EQ(gone[0].title, u"Harbour & Löwe"_s);
}

TEST_F(CommandPaletteTest, anUnknownNameIsOfferedAsNewButNeverMadeUnasked)
{
    palette.field()->setText(u"Quay Ltd"_s);
    press(Qt::Key_Return);
    QSignalSpy done(&finder, &book::Finder::textsFound);
    ASSERT_TRUE(done.wait(10'000));
    EXPECT_TRUE(created.isEmpty());
    ASSERT_EQ(titles(), QStringList({u"New account “Quay Ltd”…"_s, u"New person “Quay Ltd”…"_s}));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(created, QStringList{u"person Quay Ltd"_s});
    palette.setMayCreate(false);
    palette.open(finder, f.today());
    type(u"Quay Ltd"_s);
    EXPECT_EQ(titles(), QStringList());
    EXPECT_TRUE(palette.foot()->text().contains(u"Nothing found"_s));
}

TEST_F(CommandPaletteTest, beforeTypingItShowsWhatWasLastWorkedOn)
{
    QSignalSpy done(&finder, &book::Finder::textsFound);
    ASSERT_TRUE(done.wait(10'000));
    EXPECT_EQ(titles(), QStringList({u"Harbour & Löwe"_s, u"Ines Duarte"_s}));
    EXPECT_FALSE(palette.foot()->text().isEmpty());
}

TEST_F(CommandPaletteTest, escapeAndAClickBesideItGiveTheKeyboardBack)
{
    EXPECT_TRUE(palette.field()->hasFocus());
    press(Qt::Key_Escape);
    EXPECT_FALSE(palette.isOpen());
    EXPECT_TRUE(list->hasFocus());
    palette.open(finder, f.today());
    QTest::mouseClick(palette.foot(), Qt::LeftButton);
    EXPECT_TRUE(palette.isOpen());
    QTest::mouseClick(&palette, Qt::LeftButton, {}, {2, 2});
    EXPECT_FALSE(palette.isVisible());
    palette.open(finder, f.today());
    list->setFocus();
    EXPECT_FALSE(palette.isOpen()) << "the keyboard went elsewhere";
}

TEST_F(CommandPaletteTest, aClickedLineIsTaken)
{
    type(u"ines"_s);
    const QModelIndex index = palette.list()->currentIndex();
    QTest::mouseClick(palette.list()->viewport(), Qt::LeftButton, {},
                      palette.list()->visualRect(index).center());
    ASSERT_EQ(gone.size(), 1u);
    EXPECT_EQ(gone[0].key.id, ines.id.value());
}

TEST_F(CommandPaletteTest, theChosenLineIsTold)
{
    type(u"harbour"_s);
    EXPECT_TRUE(palette.field()->accessibleDescription().contains(u"Account"_s));
    EXPECT_FALSE(palette.field()->accessibleName().isEmpty());
    EXPECT_FALSE(palette.list()->accessibleName().isEmpty());
    press(Qt::Key_Down);
    EXPECT_TRUE(palette.field()->accessibleDescription().contains(u"Harbour tour"_s));
}

TEST_F(CommandPaletteTest, whatIsDoneMeanwhileIsFound)
{
    type(u"lockhart"_s);
    f.addAccount(u"Lockhart"_s);
    type(u"lockhart"_s);
    EXPECT_EQ(titles(), QStringList{u"Lockhart"_s});
}

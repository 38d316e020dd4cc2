#include "ui/print/summary_window.h"

#include "tests/support/book_fixture.h"
#include "tests/support/summary_example.h"
#include "ui/desk/desk.h"
#include "ui/print/summary_preview.h"

#include <QApplication>
#include <QFile>
#include <QPrintPreviewWidget>
#include <QSettings>
#include <QTest>

#include <gtest/gtest.h>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

/// A desk that notes what it is told.
class NotingDesk : public Desk
{
public:
    explicit NotingDesk(book::Book& book) : book_(book) {}

    book::Book& book() override { return book_; }
    Result<void> carryOut(const std::function<Result<void>()>&) override { return {}; }
    void showError(const QString& what, const Error& error) override
    {
        errors << what + u": "_s + error.message;
    }
    void showStatus(const QString& text) override { statuses << text; }
    void openAccount(AccountId) override {}
    void openPerson(ContactId) override {}
    void openGift(GiftId) override {}
    void openSummary(AccountId) override {}
    QWidget* window() override { return &window_; }

    QStringList errors;
    QStringList statuses;

private:
    book::Book& book_;
    QWidget window_;
};

class Preview : public ::testing::Test
{
protected:
    Preview() : desk(book.book())
    {
        QCoreApplication::setOrganizationName(u"goodturn-test"_s);
        QCoreApplication::setApplicationName(u"summary-window-test"_s);
        QSettings().clear();
    }
    ~Preview() override { QSettings().clear(); }

    static report::SummaryInput longInput()
    {
        auto input = testing::summaryExample();
        for (int i = 0; i < 100; ++i)
            input.favours.push_back(testing::favourExample(i, QDate(2026, 1, 1), Direction::Given,
                                                           FavourKind::Time, u"more"_s));
        return input;
    }

    testing::BookFixture book;
    NotingDesk desk;
};

TEST_F(Preview, ShowsAsManyPagesAsThePaperWillHave)
{
    SummaryWindow window(desk, longInput());
    window.show();
    QApplication::processEvents();
    EXPECT_GT(window.pageCount(), 2);
    EXPECT_EQ(window.findChild<QPrintPreviewWidget*>()->pageCount(), window.pageCount());
}

TEST_F(Preview, TurnsPagesAndStopsAtTheEnds)
{
    SummaryWindow window(desk, longInput());
    window.show();
    QApplication::processEvents();
    window.showPage(2);
    EXPECT_EQ(window.currentPage(), 2);
    window.showPage(0);
    window.showPage(4711);
    EXPECT_EQ(window.currentPage(), 2);
}

TEST_F(Preview, ToShareIsAnotherDocument)
{
    SummaryWindow window(desk, longInput());
    window.show();
    QApplication::processEvents();
    const int mine = window.pageCount();
    window.setKind(SummaryKind::ToShare);
    EXPECT_LT(window.pageCount(), mine);
}

TEST_F(Preview, TheBriefIsOnePageChosenByItsLetter)
{
    SummaryWindow window(desk, longInput());
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    const auto choose = [&](Qt::Key letter, SummaryKind kind) {
        QTest::keyClick(&window, letter, Qt::AltModifier);
        return QTest::qWaitFor([&] { return window.kind() == kind; });
    };
    ASSERT_TRUE(choose(Qt::Key_B, SummaryKind::Brief));
    EXPECT_EQ(window.pageCount(), 1);
    ASSERT_TRUE(choose(Qt::Key_M, SummaryKind::Mine));
    EXPECT_GT(window.pageCount(), 2);
}

TEST_F(Preview, RemembersWhatWasChosen)
{
    {
        SummaryWindow window(desk, testing::summaryExample());
        EXPECT_EQ(window.kind(), SummaryKind::Mine);
        window.setKind(SummaryKind::ToShare);
        window.setPaperSize(PaperSize::Letter);
    }
    const SummaryWindow again(desk, testing::summaryExample());
    EXPECT_EQ(again.kind(), SummaryKind::ToShare);
    EXPECT_EQ(again.paperSize(), PaperSize::Letter);
}

TEST_F(Preview, SavesWhatIsShownOrSaysWhyNot)
{
    SummaryWindow window(desk, testing::summaryExample());
    const QString path = book.path(u"summary.pdf"_s);
    EXPECT_TRUE(window.savePdfTo(path));
    EXPECT_TRUE(QFile::exists(path));
    EXPECT_TRUE(desk.statuses.value(0).contains(u"summary.pdf"_s));
    EXPECT_FALSE(window.savePdfTo(u"/nowhere/summary.pdf"_s));
    ASSERT_EQ(desk.errors.size(), 1);
    EXPECT_TRUE(desk.errors[0].contains(u"/nowhere/summary.pdf"_s));
}

TEST_F(Preview, OpensForAnAccountOfTheBook)
{
    const Account account = book.addAccount(u"Harbour & Lowe Ltd"_s);
    book.addFavour(account.id, Direction::Given, 3, u"benchmark"_s);
    openSummaryPreview(desk, account.id);
    auto* window = desk.window()->findChild<SummaryWindow*>();
    ASSERT_TRUE(window);
    EXPECT_TRUE(window->isVisible());
    EXPECT_TRUE(window->windowTitle().contains(u"Harbour & Lowe Ltd"_s));
    QTest::keyClick(window, Qt::Key_Escape);
    EXPECT_FALSE(window->isVisible());
}

TEST_F(Preview, AnAccountThatIsGoneIsSaidSo)
{
    openSummaryPreview(desk, AccountId(4711));
    EXPECT_EQ(desk.errors.size(), 1);
    EXPECT_FALSE(desk.window()->findChild<SummaryWindow*>());
}

} // namespace
} // namespace goodturn::ui

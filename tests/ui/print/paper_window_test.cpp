#include "ui/print/paper_window.h"

#include "tests/support/program_output.h"
#include "tests/support/summary_example.h"
#include "tests/support/test_desk.h"
#include "tests/ui/print/shown_paper.h"
#include "ui/print/page_list.h"
#include "ui/print/paper_choices.h"
#include "ui/print/report_papers.h"
#include "ui/print/summary_preview.h"

#include <QFile>
#include <QPrintPreviewWidget>
#include <QRegularExpression>
#include <QSettings>
#include <QTest>

#include <gtest/gtest.h>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using testing::settles;
using testing::Shown;
using testing::summaryOf;
using testing::torn;

namespace {

constexpr size_t mine = 0;
constexpr size_t toShare = 1;
constexpr size_t brief = 2;

class Preview : public ::testing::Test
{
protected:
    Preview()
    {
        desk.setWindow(&around);
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

    /// The one that was opened over the desk, once it is read; null when there is none.
    PaperWindow* opened()
    {
        auto* window = desk.window()->findChild<PaperWindow*>();
        return window && QTest::qWaitFor([&] { return window->isVisible(); }) ? window : nullptr;
    }

    testing::BookFixture book;
    testing::TestDesk desk{book};
    QWidget around;
};

TEST_F(Preview, ShowsAsManyPagesAsThePaperWillHave)
{
    const Shown shown(desk, summaryOf(longInput()));
    EXPECT_GT(shown.pages(), 2);
    EXPECT_EQ(shown.window.findChild<QPrintPreviewWidget*>()->pageCount(), shown.pages());
}

TEST_F(Preview, TurnsPagesAndStopsAtTheEnds)
{
    const Shown shown(desk, summaryOf(longInput()));
    PaperView* view = shown.window.view();
    view->showPage(2);
    EXPECT_EQ(view->currentPage(), 2);
    view->showPage(0);
    view->showPage(4711);
    EXPECT_EQ(view->currentPage(), 2);
}

TEST_F(Preview, ASmallPictureLeadsToItsPage)
{
    const Shown shown(desk, summaryOf(longInput()));
    auto* pages = shown.window.findChild<PageList*>();
    EXPECT_EQ(pages->count(), shown.pages());
    pages->setCurrentRow(2);
    EXPECT_EQ(shown.window.view()->currentPage(), 3);
}

TEST_F(Preview, ToShareIsAnotherDocument)
{
    Shown shown(desk, summaryOf(longInput()));
    const int mine = shown.pages();
    ASSERT_TRUE(shown.choose(toShare));
    EXPECT_LT(shown.pages(), mine);
}

TEST_F(Preview, TheBriefIsOnePageChosenByItsLetter)
{
    Shown shown(desk, summaryOf(longInput()));
    shown.window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&shown.window));
    const auto choose = [&](Qt::Key letter, size_t variant) {
        QTest::keyClick(&shown.window, letter, Qt::AltModifier);
        return QTest::qWaitFor([&] { return shown.window.variant() == variant; });
    };
    ASSERT_TRUE(choose(Qt::Key_B, brief));
    EXPECT_EQ(shown.pages(), 1);
    ASSERT_TRUE(choose(Qt::Key_M, mine));
    EXPECT_GT(shown.pages(), 2);
}

TEST_F(Preview, RemembersWhatWasChosen)
{
    {
        Shown shown(desk, summaryOf(testing::summaryExample()));
        EXPECT_EQ(shown.window.variant(), mine);
        ASSERT_TRUE(shown.choose(toShare));
        shown.window.setPaper({PaperSize::Letter, true, PrintInk::Grey});
    }
    const Shown again(desk, summaryOf(testing::summaryExample()));
    EXPECT_EQ(again.window.variant(), toShare);
    EXPECT_EQ(again.window.paper(), (PaperChoice{PaperSize::Letter, true, PrintInk::Grey}));
}

TEST_F(Preview, SavesWhatIsShownOrSaysWhyNot)
{
    Shown shown(desk, summaryOf(testing::summaryExample()));
    EXPECT_TRUE(shown.save(book.path(u"summary.pdf"_s)));
    EXPECT_TRUE(shown.message().contains(u"summary.pdf"_s)) << shown.message().toStdString();
    EXPECT_FALSE(shown.save(u"/nowhere/summary.pdf"_s));
    EXPECT_TRUE(shown.message().contains(u"/nowhere/summary.pdf"_s));
    EXPECT_EQ(desk.errors, QStringList()) << "it is said where it was asked for";
}

TEST_F(Preview, OpensForAnAccountOfTheBook)
{
    const Account account = book.addAccount(u"Harbour & Lowe Ltd"_s);
    book.addFavour(account.id, Direction::Given, 3, u"benchmark"_s);
    openSummaries(desk, {account.id});
    auto* window = opened();
    ASSERT_TRUE(window);
    EXPECT_GE(window->view()->pageCount(), 1);
    EXPECT_TRUE(window->windowTitle().contains(u"Harbour & Lowe Ltd"_s));
    QTest::keyClick(window, Qt::Key_Escape);
    EXPECT_FALSE(window->isVisible());
}

TEST_F(Preview, AnAccountThatIsGoneIsSaidSo)
{
    openSummaries(desk, {AccountId(4711)});
    EXPECT_TRUE(QTest::qWaitFor([&] { return desk.errors.size() == 1; }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !desk.window()->findChild<PaperWindow*>(); }));
    const Account account = book.addAccount(u"Tanaka Optics"_s);
    testing::must(book.book().records<Account>().trash(account.id));
    openSummaries(desk, {account.id});
    EXPECT_TRUE(QTest::qWaitFor([&] { return desk.errors.size() == 2; }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !desk.window()->findChild<PaperWindow*>(); }));
}

TEST_F(Preview, OtherPaperIsLaidOutAnew)
{
    Shown shown(desk, summaryOf(longInput()));
    const int upright = shown.pages();
    auto* boxes = shown.window.findChild<PaperChoices*>();
    emit boxes->chosen({PaperSize::A5, false, PrintInk::Colour});
    ASSERT_TRUE(settles(shown.window));
    EXPECT_GT(shown.pages(), upright);
    EXPECT_EQ(boxes->choice().size, PaperSize::A5);
    EXPECT_EQ(shown.window.findChild<QPrintPreviewWidget*>()->pageCount(), shown.pages());
    const QString path = book.path(u"across.pdf"_s);
    emit boxes->chosen({PaperSize::A4, true, PrintInk::BlackAndWhite});
    ASSERT_TRUE(settles(shown.window));
    ASSERT_TRUE(shown.save(path));
    EXPECT_TRUE(testing::outputOf(u"pdfinfo"_s, {path}).contains(u"841.89 x 595.276"_s) ||
                testing::outputOf(u"pdfinfo"_s, {path}).contains(u"842 x 595"_s));
}

TEST_F(Preview, ReportsOfTheBookHaveTheirPeriods)
{
    const Account account = book.addAccount(u"Harbour & Lowe Ltd"_s);
    book.addFavour(account.id, Direction::Given, 3, u"benchmark"_s);
    for (const auto& make : {&ledgerPaper, &giftRegisterPaper, &agendaPaper, &insightsPaper}) {
        Shown shown(desk, make(book.book().opener()));
        EXPECT_GE(shown.pages(), 1);
        EXPECT_TRUE(shown.choose(1));
        EXPECT_EQ(shown.message(), QString());
        EXPECT_TRUE(shown.save(book.path(shown.window.windowTitle() + u".pdf"_s)));
    }
    EXPECT_EQ(desk.errors, QStringList());
}

TEST_F(Preview, WhereTheUsualPeriodIsTooLongAnotherIsShown)
{
    openPaper(desk, torn(ledgerPaper(book.book().opener()), [](size_t of) { return of < 2; }));
    auto* window = opened();
    ASSERT_TRUE(window);
    EXPECT_EQ(window->variant(), 2u);
    EXPECT_TRUE(window->messages()->text().contains(u"torn"_s)) << "what was asked for is said";
    EXPECT_EQ(desk.errors, QStringList());
}

TEST_F(Preview, ARememberedBriefAcrossThePaperIsOnePage)
{
    report::SummaryInput input = longInput();
    input.goals.assign(9, {1, u"A goal of theirs"_s, QDate(2027, 3, 31), {}});
    {
        Shown shown(desk, summaryOf(input));
        shown.window.setPaper({PaperSize::A5, true, PrintInk::Colour});
        ASSERT_TRUE(shown.choose(brief));
        EXPECT_EQ(shown.pages(), 1);
    }
    const Shown again(desk, summaryOf(input));
    EXPECT_EQ(again.window.variant(), brief);
    EXPECT_EQ(again.pages(), 1);
}

TEST_F(Preview, AReportIsStillReadWhenItsBookWasClosedMeanwhile)
{
    auto other = testing::must(book.book().opener()());
    Shown shown(desk, ledgerPaper(other->opener()));
    other.reset();
    ASSERT_TRUE(shown.choose(3));
    EXPECT_EQ(shown.window.variant(), 3u);
    EXPECT_EQ(shown.message(), QString());
}

TEST_F(Preview, WhatSuitsItLiesAcrossThePaperUntilItIsTurned)
{
    {
        Shown shown(desk, ledgerPaper(book.book().opener()));
        EXPECT_TRUE(shown.window.paper().landscape);
        shown.window.setPaper({PaperSize::A4, false, PrintInk::Colour});
    }
    EXPECT_FALSE(Shown(desk, ledgerPaper(book.book().opener())).window.paper().landscape);
    EXPECT_FALSE(Shown(desk, summaryOf(testing::summaryExample())).window.paper().landscape);
}

TEST_F(Preview, SeveralAccountsAreLookedAtOneByOneAndSavedTogether)
{
    std::vector<AccountId> accounts;
    for (const QString& name : {u"Harbour & Lowe Ltd"_s, u"Tanaka Optics"_s})
        accounts.push_back(book.addAccount(name).id);
    openSummaries(desk, accounts);
    auto* window = opened();
    ASSERT_TRUE(window);
    window->setVariant(brief);
    QTest::keyClick(window, Qt::Key_PageDown, Qt::ControlModifier);
    ASSERT_TRUE(settles(*window));
    EXPECT_EQ(window->part(), 1u);
    EXPECT_EQ(window->variant(), brief) << "one choice does not undo another one before it";
    const QString path = book.path(u"all.pdf"_s);
    window->jobs()->saveTogether(window->job(), path);
    EXPECT_TRUE(window->jobs()->isRunning());
    ASSERT_TRUE(settles(*window));
    const QString told = window->messages()->text();
    EXPECT_TRUE(told.contains(u"all.pdf"_s)) << told.toStdString();
    EXPECT_TRUE(
        testing::outputOf(u"pdfinfo"_s, {path}).contains(QRegularExpression(u"Pages: +2"_s)));
}

TEST_F(Preview, TooManyAccountsAreRefusedWithTheNumberThatGoes)
{
    openSummaries(desk, std::vector<AccountId>(mostSummaries + 1, AccountId(1)));
    ASSERT_EQ(desk.errors.size(), 1);
    EXPECT_TRUE(desk.errors[0].contains(u"2,000"_s)) << desk.errors[0].toStdString();
    EXPECT_FALSE(desk.window()->findChild<PaperWindow*>());
}

TEST_F(Preview, AListIsShownAsItWasRead)
{
    openListPaper(desk, u"Key accounts"_s, [](book::Book&) -> Result<report::ListReportInput> {
        report::ListReportInput input;
        input.title = u"Key accounts"_s;
        input.columns = {{u"Name"_s, false, 24}};
        input.rows.assign(200, {u"Harbour & Lowe Ltd"_s});
        return input;
    });
    auto* window = opened();
    ASSERT_TRUE(window);
    EXPECT_GT(window->view()->pageCount(), 2);
    EXPECT_EQ(window->windowTitle(), u"Key accounts"_s);
}

TEST_F(Preview, WhatCantBeReadLeavesThePagesOfBefore)
{
    Shown shown(desk, torn(
                          agendaPaper(book.book().opener()), [](size_t of) { return of == 1; },
                          ErrorKind::Io));
    const int pages = shown.pages();
    ASSERT_TRUE(shown.choose(1));
    EXPECT_EQ(shown.window.variant(), 0u);
    EXPECT_EQ(shown.pages(), pages);
    EXPECT_TRUE(shown.message().contains(u"torn"_s));
    ASSERT_TRUE(shown.choose(2));
    EXPECT_EQ(shown.message(), QString()) << "the next act that succeeds takes it away";
}

TEST_F(Preview, NothingOpensWhereNothingCanBeRead)
{
    openPaper(desk, torn(agendaPaper(book.book().opener()), [](size_t) { return true; }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !desk.errors.isEmpty(); }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !desk.window()->findChild<PaperWindow*>(); }));
}

} // namespace
} // namespace goodturn::ui

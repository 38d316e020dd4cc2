#include "ui/print/paper_window.h"

#include "tests/support/book_fixture.h"
#include "tests/support/program_output.h"
#include "tests/support/summary_example.h"
#include "ui/desk/desk.h"
#include "ui/print/account_paper.h"
#include "ui/print/page_list.h"
#include "ui/print/paper_choices.h"
#include "ui/print/paper_jobs.h"
#include "ui/print/paperwork.h"
#include "ui/print/report_papers.h"
#include "ui/print/summary_preview.h"

#include <QApplication>
#include <QFile>
#include <QPrintPreviewWidget>
#include <QRegularExpression>
#include <QSettings>
#include <QTest>

#include <gtest/gtest.h>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr size_t mine = 0;
constexpr size_t toShare = 1;
constexpr size_t brief = 2;

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
    void openSummaries(const std::vector<AccountId>&) override {}
    void openList(const QString&, const ListReader&) override {}
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
    PaperWindow window(desk, accountPaper(longInput()));
    window.show();
    QApplication::processEvents();
    EXPECT_GT(window.pageCount(), 2);
    EXPECT_EQ(window.findChild<QPrintPreviewWidget*>()->pageCount(), window.pageCount());
}

TEST_F(Preview, TurnsPagesAndStopsAtTheEnds)
{
    PaperWindow window(desk, accountPaper(longInput()));
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
    PaperWindow window(desk, accountPaper(longInput()));
    window.show();
    QApplication::processEvents();
    const int mine = window.pageCount();
    window.setVariant(toShare);
    EXPECT_LT(window.pageCount(), mine);
}

TEST_F(Preview, TheBriefIsOnePageChosenByItsLetter)
{
    PaperWindow window(desk, accountPaper(longInput()));
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    const auto choose = [&](Qt::Key letter, size_t variant) {
        QTest::keyClick(&window, letter, Qt::AltModifier);
        return QTest::qWaitFor([&] { return window.variant() == variant; });
    };
    ASSERT_TRUE(choose(Qt::Key_B, brief));
    EXPECT_EQ(window.pageCount(), 1);
    ASSERT_TRUE(choose(Qt::Key_M, mine));
    EXPECT_GT(window.pageCount(), 2);
}

TEST_F(Preview, RemembersWhatWasChosen)
{
    {
        PaperWindow window(desk, accountPaper(testing::summaryExample()));
        EXPECT_EQ(window.variant(), mine);
        window.setVariant(toShare);
        window.setPaper({PaperSize::Letter, true, PrintInk::Grey});
    }
    const PaperWindow again(desk, accountPaper(testing::summaryExample()));
    EXPECT_EQ(again.variant(), toShare);
    EXPECT_EQ(again.paper(), (PaperChoice{PaperSize::Letter, true, PrintInk::Grey}));
}

TEST_F(Preview, SavesWhatIsShownOrSaysWhyNot)
{
    PaperWindow window(desk, accountPaper(testing::summaryExample()));
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
    auto* window = desk.window()->findChild<PaperWindow*>();
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
    EXPECT_FALSE(desk.window()->findChild<PaperWindow*>());
}

TEST_F(Preview, OtherPaperIsLaidOutAnew)
{
    PaperWindow window(desk, accountPaper(longInput()));
    window.show();
    const int upright = window.pageCount();
    auto* boxes = window.findChild<PaperChoices*>();
    emit boxes->chosen({PaperSize::A5, false, PrintInk::Colour});
    EXPECT_GT(window.pageCount(), upright);
    EXPECT_EQ(boxes->choice().size, PaperSize::A5);
    const auto* paged = window.findChild<QPrintPreviewWidget*>();
    EXPECT_EQ(paged->pageCount(), window.pageCount());
    const QString path = book.path(u"across.pdf"_s);
    emit boxes->chosen({PaperSize::A4, true, PrintInk::BlackAndWhite});
    ASSERT_TRUE(window.savePdfTo(path));
    EXPECT_TRUE(testing::outputOf(u"pdfinfo"_s, {path}).contains(u"841.89 x 595.276"_s) ||
                testing::outputOf(u"pdfinfo"_s, {path}).contains(u"842 x 595"_s));
}

TEST_F(Preview, ReportsOfTheBookHaveTheirPeriods)
{
    const Account account = book.addAccount(u"Harbour & Lowe Ltd"_s);
    book.addFavour(account.id, Direction::Given, 3, u"benchmark"_s);
    for (const auto& make : {&ledgerPaper, &giftRegisterPaper, &agendaPaper, &insightsPaper}) {
        openPaper(desk, make(book.book().opener()));
        auto* window = desk.window()->findChild<PaperWindow*>();
        ASSERT_TRUE(window);
        EXPECT_GE(window->pageCount(), 1);
        window->setVariant(1);
        EXPECT_TRUE(window->savePdfTo(book.path(u"report.pdf"_s)));
        delete window;
    }
    EXPECT_EQ(desk.errors, QStringList());
}

TEST_F(Preview, WhereTheUsualPeriodIsTooLongAnotherIsShown)
{
    Paperwork work = ledgerPaper(book.book().opener());
    work.make = [make = work.make](size_t variant, const QPageLayout& layout) {
        return variant < 2 ? Result<report::Document>(failure(ErrorKind::InvalidInput, u"long"_s))
                           : make(variant, layout);
    };
    openPaper(desk, work);
    auto* window = desk.window()->findChild<PaperWindow*>();
    ASSERT_TRUE(window);
    EXPECT_EQ(window->variant(), 2u);
    EXPECT_EQ(desk.errors.size(), 1) << "what was asked for is said, and said once";
}

TEST_F(Preview, ARememberedBriefAcrossThePaperIsOnePage)
{
    report::SummaryInput input = longInput();
    input.goals.assign(9, {1, u"A goal of theirs"_s, QDate(2027, 3, 31), {}});
    {
        PaperWindow window(desk, accountPaper(input));
        window.setPaper({PaperSize::A5, true, PrintInk::Colour});
        window.setVariant(brief);
        EXPECT_EQ(window.pageCount(), 1);
    }
    const PaperWindow again(desk, accountPaper(input));
    EXPECT_EQ(again.variant(), brief);
    EXPECT_EQ(again.pageCount(), 1);
}

TEST_F(Preview, AReportIsStillReadWhenItsBookWasClosedMeanwhile)
{
    auto other = testing::must(book.book().opener()());
    PaperWindow window(desk, ledgerPaper(other->opener()));
    other.reset();
    window.setVariant(3);
    EXPECT_EQ(window.variant(), 3u);
    EXPECT_EQ(desk.errors, QStringList());
}

TEST_F(Preview, WhatSuitsItLiesAcrossThePaperUntilItIsTurned)
{
    {
        PaperWindow window(desk, ledgerPaper(book.book().opener()));
        EXPECT_TRUE(window.paper().landscape);
        window.setPaper({PaperSize::A4, false, PrintInk::Colour});
    }
    EXPECT_FALSE(PaperWindow(desk, ledgerPaper(book.book().opener())).paper().landscape);
    EXPECT_FALSE(PaperWindow(desk, accountPaper(testing::summaryExample())).paper().landscape);
}

TEST_F(Preview, SeveralAccountsAreLookedAtOneByOneAndSavedTogether)
{
    std::vector<AccountId> accounts;
    for (const QString& name : {u"Harbour & Lowe Ltd"_s, u"Tanaka Optics"_s})
        accounts.push_back(book.addAccount(name).id);
    openSummaries(desk, accounts);
    auto* window = desk.window()->findChild<PaperWindow*>();
    ASSERT_TRUE(window);
    window->setVariant(brief);
    window->setPart(1);
    EXPECT_EQ(window->part(), 1u);
    EXPECT_EQ(window->variant(), brief);
    const QString path = book.path(u"all.pdf"_s);
    window->jobs()->saveTogether(window->job(), path);
    EXPECT_TRUE(window->jobs()->isRunning());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !desk.statuses.isEmpty(); }));
    EXPECT_FALSE(window->jobs()->isRunning());
    EXPECT_TRUE(desk.statuses[0].contains(u"all.pdf"_s)) << desk.statuses[0].toStdString();
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
    auto* window = desk.window()->findChild<PaperWindow*>();
    ASSERT_TRUE(window);
    EXPECT_GT(window->pageCount(), 2);
    EXPECT_EQ(window->windowTitle(), u"Key accounts"_s);
}

TEST_F(Preview, WhatCantBeReadLeavesThePagesOfBefore)
{
    Paperwork work = agendaPaper(book.book().opener());
    work.make = [make = work.make](size_t variant, const QPageLayout& layout) {
        return variant == 1 ? Result<report::Document>(failure(ErrorKind::Io, u"torn"_s))
                            : make(variant, layout);
    };
    PaperWindow window(desk, work);
    const int pages = window.pageCount();
    window.setVariant(1);
    EXPECT_EQ(window.variant(), 0u);
    EXPECT_EQ(window.pageCount(), pages);
    ASSERT_EQ(desk.errors.size(), 1);
    work.variants.erase(work.variants.begin());
    work.make = [](size_t, const QPageLayout&) {
        return Result<report::Document>(failure(ErrorKind::Io, u"torn"_s));
    };
    openPaper(desk, work);
    EXPECT_EQ(desk.errors.size(), 2);
    EXPECT_FALSE(desk.window()->findChild<PaperWindow*>()) << "there is nothing to show";
}

} // namespace
} // namespace goodturn::ui

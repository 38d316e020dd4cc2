#include "ui/print/paper_job.h"

#include "tests/support/book_fixture.h"
#include "tests/support/program_output.h"
#include "tests/ui/print/read_back.h"
#include "ui/print/account_paper.h"

#include <QDir>
#include <QFile>
#include <QPrinter>

#include <gtest/gtest.h>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

class PaperJobTest : public ::testing::Test
{
protected:
    PaperJobTest()
    {
        for (const QString& name :
             {u"Harbour & Lowe Ltd"_s, u"Tanaka Optics"_s, u"Oduya: Legal/Tax"_s})
            add(name);
    }

    void add(const QString& name)
    {
        const Account account = book.addAccount(name);
        book.addFavour(account.id, Direction::Given, 3, u"benchmark for "_s + name);
        accounts.push_back(account.id);
        names.push_back(name);
    }

    PaperJob job(size_t variant = 0) const
    {
        PaperJob job{summaryPaper(names, book.book().opener(), accounts)};
        job.wish.variant = variant;
        return job;
    }

    static QString textOf(const QString& path)
    {
        return testing::outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    }

    mutable testing::BookFixture book;
    std::vector<AccountId> accounts;
    std::vector<QString> names;
};

TEST_F(PaperJobTest, OnePdfHoldsEachAccountWithPageNumbersOfItsOwn)
{
    const QString path = book.path(u"all.pdf"_s);
    const auto report = writeTogether(job(), path);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->written, 3);
    EXPECT_EQ(report->leftOut, QStringList());
    const QString text = textOf(path);
    for (const QString& name : names)
        EXPECT_TRUE(text.contains(u"benchmark for "_s + name)) << name.toStdString();
    EXPECT_EQ(text.count(u"Page 1 of 1"_s), 3);
    EXPECT_FALSE(text.contains(u"of 3"_s));
    const QStringList outline = testing::outlineOf(path);
    EXPECT_EQ(outline.value(0), u"Harbour &amp; Lowe Ltd 1"_s);
    EXPECT_TRUE(outline.contains(u"-Favours 1"_s)) << outline.join(u'\n').toStdString();
    EXPECT_TRUE(outline.contains(u"Tanaka Optics 2"_s));
    EXPECT_TRUE(outline.contains(u"Oduya: Legal/Tax 3"_s));
}

TEST_F(PaperJobTest, TheSameJobGivesTheSameBytes)
{
    const auto bytes = [this](const QString& name) {
        const QString path = book.path(name);
        EXPECT_TRUE(writeTogether(job(1), path));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    EXPECT_EQ(bytes(u"a.pdf"_s), bytes(u"b.pdf"_s));
}

TEST_F(PaperJobTest, OneForEachHasANameThatAFileCanHaveAndNoneIsOverwritten)
{
    add(u"Tanaka Optics"_s);
    QDir folder(book.path(u"out"_s));
    ASSERT_TRUE(folder.mkpath(u"."_s));
    QFile there(folder.filePath(u"Harbour & Lowe Ltd.pdf"_s));
    ASSERT_TRUE(there.open(QIODevice::WriteOnly));
    there.write("mine");
    there.close();
    const auto report = writeEach(job(), folder.path());
    ASSERT_TRUE(report);
    EXPECT_EQ(report->written, 4);
    const QStringList files = folder.entryList(QDir::Files, QDir::Name);
    EXPECT_EQ(files.size(), 5) << files.join(u'\n').toStdString();
    EXPECT_TRUE(files.contains(u"Harbour & Lowe Ltd (2).pdf"_s));
    EXPECT_TRUE(files.contains(u"Tanaka Optics (2).pdf"_s));
    ASSERT_TRUE(there.open(QIODevice::ReadOnly));
    EXPECT_EQ(there.readAll(), "mine");
    EXPECT_TRUE(textOf(folder.filePath(u"Tanaka Optics.pdf"_s)).contains(u"benchmark"_s));
}

TEST_F(PaperJobTest, WhatIsGoneIsLeftOutAndSaid)
{
    const PaperJob wanted = job();
    testing::must(book.book().records<Account>().trash(accounts[1]));
    const auto report = writeTogether(wanted, book.path(u"two.pdf"_s));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->written, 2);
    ASSERT_EQ(report->leftOut.size(), 1);
    EXPECT_TRUE(report->leftOut[0].startsWith(u"Tanaka Optics"_s));
    for (const AccountId account : {accounts[0], accounts[2]})
        testing::must(book.book().records<Account>().trash(account));
    const auto none = writeTogether(wanted, book.path(u"none.pdf"_s));
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().kind, ErrorKind::NotFound);
    EXPECT_FALSE(QFile::exists(book.path(u"none.pdf"_s)));
}

TEST_F(PaperJobTest, AStoppedJobLeavesNoFileOrSaysWhichAreThere)
{
    const Progress afterTwo = [](qint64 done, qint64) { return done < 2; };
    const auto together = writeTogether(job(), book.path(u"all.pdf"_s), afterTwo);
    ASSERT_FALSE(together);
    EXPECT_EQ(together.error().kind, ErrorKind::Cancelled);
    EXPECT_FALSE(QFile::exists(book.path(u"all.pdf"_s)));
    QDir folder(book.path(u"out"_s));
    ASSERT_TRUE(folder.mkpath(u"."_s));
    const auto each = writeEach(job(), folder.path(), afterTwo);
    ASSERT_FALSE(each);
    EXPECT_EQ(each.error().kind, ErrorKind::Cancelled);
    EXPECT_TRUE(each.error().message.contains(u"2 of 3"_s)) << each.error().message.toStdString();
    EXPECT_EQ(folder.entryList(QDir::Files).size(), 2);
}

TEST_F(PaperJobTest, PrintsOneAfterAnother)
{
    QPrinter printer(QPrinter::HighResolution);
    const QString path = book.path(u"printed.pdf"_s);
    printer.setOutputFileName(path);
    printer.setPageLayout(pageLayoutFor(PaperSize::Letter));
    const auto report = printEach(job(), printer);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->written, 3);
    EXPECT_EQ(textOf(path).count(u"Page 1 of 1"_s), 3);
}

TEST_F(PaperJobTest, OfOneDocumentThePrinterHasThePagesItAskedFor)
{
    for (int i = 0; i < 150; ++i)
        book.addFavour(accounts[0], Direction::Given, 2, u"more"_s);
    PaperJob one{summaryPaper({names[0]}, book.book().opener(), {accounts[0]})};
    EXPECT_TRUE(one.work.parts.empty());
    QPrinter printer(QPrinter::HighResolution);
    const QString path = book.path(u"pages.pdf"_s);
    printer.setOutputFileName(path);
    printer.setPageLayout(pageLayoutFor(PaperSize::A4));
    printer.setFromTo(2, 3);
    ASSERT_TRUE(printEach(one, printer));
    const QString text = textOf(path);
    EXPECT_FALSE(text.contains(u"Page 1 of"_s));
    EXPECT_TRUE(text.contains(u"Page 2 of"_s));
    EXPECT_TRUE(text.contains(u"Page 3 of"_s));
    EXPECT_FALSE(text.contains(u"Page 4 of"_s));
}

TEST_F(PaperJobTest, TheOnlyAccountThatIsGoneIsAnError)
{
    PaperJob one{summaryPaper({names[0]}, book.book().opener(), {accounts[0]})};
    testing::must(book.book().records<Account>().trash(accounts[0]));
    const auto report = writeTogether(one, book.path(u"one.pdf"_s));
    ASSERT_FALSE(report);
    EXPECT_TRUE(report.error().message.contains(u"trash"_s));
}

TEST_F(PaperJobTest, ALayoutCountsForEachOfThem)
{
    PaperJob wanted = job();
    wanted.wish.layout.sections = {report::SummarySection::People};
    const QString path = book.path(u"people.pdf"_s);
    ASSERT_TRUE(writeTogether(wanted, path));
    EXPECT_FALSE(textOf(path).contains(u"benchmark for"_s));
}

TEST_F(PaperJobTest, AFolderThatIsNotThereIsAnErrorThatNamesIt)
{
    const auto report = writeEach(job(), u"/nowhere/at/all"_s);
    ASSERT_FALSE(report);
    EXPECT_TRUE(report.error().message.contains(u"/nowhere/at/all"_s));
}

} // namespace
} // namespace goodturn::ui

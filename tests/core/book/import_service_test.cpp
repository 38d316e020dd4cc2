#include "core/book/import_service.h"
#include "core/book/import_writer.h"
#include "core/book/model_service.h"
#include "core/book/progress.h"

#include "core/book/history.h"
#include "tests/support/book_fixture.h"

#include <gmock/gmock.h>

#include <QFile>

namespace goodturn::book {
namespace {
using namespace Qt::StringLiterals;
using testing::BookFixture;
using testing::must;

const QByteArray favoursCsv =
    "account,date,direction,kind,title,worth,amount,currency,contact,from_ask\n"
    "Harbour & Lowe Ltd,2026-11-12,given,insight,Customs-delay benchmark,4,120.00,EUR,Ines "
    "Duarte,\n"
    "Harbour & Lowe Ltd,2026-13-40,given,insight,No such day,,,,,\n"
    "harbour & lowe ltd,2026-10-20,received,order,PO-4471,,400,EUR,Ines Duarte,yes\n"
    "Maison Verlaine,2026-10-01,given,recommendation,Brandt Fit-out,,,,,\n";

struct ImportCase : BookFixture
{
    QString file(const QString& name, const QByteArray& content)
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
};

TEST(ImportService, GoodRowsComeInAndBadOnesAreNamedByLine)
{
    ImportCase f;
    const auto report = must(importFiles(f.book(), {f.file(u"f.csv"_s, favoursCsv)}, false));
    EXPECT_EQ(report.accountsAdded, 2);
    EXPECT_EQ(report.peopleAdded, 1);
    EXPECT_EQ(report.favoursAdded, 3);
    ASSERT_EQ(report.problems.size(), 1U);
    EXPECT_EQ(report.problems[0].line, 3);
    EXPECT_EQ(report.problems[0].file, u"f.csv"_s);
    const AccountId harbour = must(f.book().queries().accountByText(u"Harbour & Lowe Ltd"_s));
    EXPECT_EQ(must(f.book().queries().favours(harbour)).size(), 2U);
    EXPECT_EQ(must(f.book().queries().people(harbour)).size(), 1U);
}

TEST(ImportService, TheSameFileTwiceAddsNothing)
{
    ImportCase f;
    const QString file = f.file(u"f.csv"_s, favoursCsv);
    must(importFiles(f.book(), {file}, false));
    const auto again = must(importFiles(f.book(), {file}, false));
    EXPECT_EQ(again.added(), 0);
    EXPECT_EQ(again.alreadyThere, 3);
    EXPECT_FALSE(again.unit.isValid());
}

TEST(ImportService, WorthThatAFileDoesNotSayFollowsTheBooksModel)
{
    ImportCase f;
    const QString file = f.file(u"f.csv"_s, favoursCsv);
    reciprocity::ReciprocityParameters model;
    model.recommendationWorth = 1;
    model.referenceAmount = 25; // 400 are 16 times as much: two steps up
    must(f.book().model().setParameters(model));
    must(importFiles(f.book(), {file}, false));
    const auto worths = [&](const QString& account) {
        std::vector<std::optional<FeltWorth>> found;
        for (const auto& row :
             must(f.book().queries().favours(must(f.book().queries().accountByText(account)))))
            found.push_back(row.worth);
        return found;
    };
    EXPECT_THAT(worths(u"Harbour & Lowe Ltd"_s),
                ::testing::ElementsAre(FeltWorth::Large, FeltWorth::Great));
    EXPECT_THAT(worths(u"Maison Verlaine"_s), ::testing::ElementsAre(FeltWorth::Slight));

    must(f.book().model().setParameters({}));
    EXPECT_EQ(must(importFiles(f.book(), {file}, false)).added(), 0)
        << "a file is known again whatever the model says";
}

TEST(ImportService, ADryRunSaysTheSameAndChangesNothing)
{
    ImportCase f;
    const auto report = must(importFiles(f.book(), {f.file(u"f.csv"_s, favoursCsv)}, true));
    EXPECT_EQ(report.favoursAdded, 3);
    EXPECT_EQ(*f.book().queries().accountCount(), 0);
}

TEST(ImportService, OneUndoTakesTheImportBackAndItCanComeAgain)
{
    ImportCase f;
    const QString file = f.file(u"f.csv"_s, favoursCsv);
    const auto report = must(importFiles(f.book(), {file}, false));
    must(f.book().history().revert(report.unit));
    EXPECT_EQ(*f.book().queries().accountCount(), 0);
    EXPECT_EQ(*f.book().queries().personCount(), 0);
    const auto again = must(importFiles(f.book(), {file}, false));
    EXPECT_EQ(again.favoursAdded, 3);
    EXPECT_EQ(*f.book().queries().accountCount(), 2);
}

TEST(ImportService, StoppingLeavesTheBookAsItWas)
{
    ImportCase f;
    QByteArray many = favoursCsv.left(favoursCsv.indexOf('\n') + 1);
    for (int i = 0; i < 500; ++i)
        many += "Oduya Legal,2026-01-01,given,insight,Note " + QByteArray::number(i) + ",,,,,\n";
    const auto stopped = importFiles(f.book(), {f.file(u"many.csv"_s, many)}, false,
                                     [](qint64, qint64) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(*f.book().queries().accountCount(), 0);
}

TEST(ImportService, AsksComeInWithTheirOutcome)
{
    ImportCase f;
    const auto report = must(importFiles(
        f.book(),
        {f.file(u"asks.csv"_s, "account,date,kind,title,outcome,resolved\n"
                               "Oduya Legal,2026-04-01,introduction,Meet the CFO,declined,"
                               "2026-04-09\n")},
        false));
    EXPECT_EQ(report.asksAdded, 1);
    const AccountId account = must(f.book().queries().accountByText(u"Oduya Legal"_s));
    EXPECT_EQ(must(f.book().queries().asks(account)).front().state, AskState::Declined);
}

TEST(ImportService, APersonComesWithTheirCompany)
{
    ImportCase f;
    const auto report = must(
        importFiles(f.book(),
                    {f.file(u"people.vcf"_s, "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Duarte;Ines;;;\r\n"
                                             "FN:Ines Duarte\r\nORG:Harbour & Lowe Ltd;\r\n"
                                             "TITLE:Operations director\r\n"
                                             "EMAIL:ines@harbourlowe.example\r\nEND:VCARD\r\n")},
                    false));
    EXPECT_EQ(report.peopleAdded, 1);
    const AccountId account = must(f.book().queries().accountByText(u"Harbour & Lowe Ltd"_s));
    const auto people = must(f.book().queries().people(account));
    ASSERT_EQ(people.size(), 1U);
    EXPECT_EQ(people[0].title, u"Operations director"_s);
    EXPECT_EQ(people[0].email, u"ines@harbourlowe.example"_s);
}

TEST(ImportService, AMissingFileIsAnErrorThatNamesIt)
{
    ImportCase f;
    const auto report = importFiles(f.book(), {f.path(u"nothing.csv"_s)}, false);
    ASSERT_FALSE(report);
    EXPECT_TRUE(report.error().message.contains(u"nothing.csv"_s));
}

} // namespace
} // namespace goodturn::book

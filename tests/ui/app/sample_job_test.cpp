#include "app/sample_job.h"
#include "tests/support/book_fixture.h"

#include <QDir>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace Qt::StringLiterals;
using goodturn::testing::must;

TEST(SampleJob, makesABookOfFortyAccountsAndLeavesNothingElse)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.goodturn"_s);
    const auto clock = std::make_shared<FixedClock>(QDate(2026, 11, 22));
    const auto outcome = std::make_shared<Result<void>>();
    app::sampleJob(path, clock, outcome)({});
    ASSERT_TRUE(*outcome) << qPrintable(outcome->error().message);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{u"sample.goodturn"_s});
    const auto book = must(book::Book::open({path}, clock));
    EXPECT_GE(must(book->queries().accountCount()), 35);
}

TEST(SampleJob, startsAnewAfterOneThatBroke)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.goodturn"_s);
    QFile broken(path + u".unfinished"_s);
    ASSERT_TRUE(broken.open(QFile::WriteOnly));
    broken.write("half");
    broken.close();
    const auto outcome = std::make_shared<Result<void>>();
    app::sampleJob(path, std::make_shared<SystemClock>(), outcome)({});
    EXPECT_TRUE(*outcome);
    EXPECT_FALSE(broken.exists());
}

TEST(SampleJob, aMissingFolderIsTold)
{
    const auto outcome = std::make_shared<Result<void>>();
    app::sampleJob(u"/no/such/folder/sample.goodturn"_s, std::make_shared<SystemClock>(),
                   outcome)({});
    EXPECT_FALSE(*outcome);
}

#include "core/book/finder.h"

#include "core/book/history.h"
#include "tests/support/book_fixture.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

#include <gtest/gtest.h>

namespace goodturn::book {
namespace {
using namespace Qt::StringLiterals;
using goodturn::testing::BookFixture;
using goodturn::testing::must;

/// A finder over a real book, asked as the window asks it.
class FinderTest : public ::testing::Test
{
protected:
    FinderTest()
    {
        QObject::connect(&finder, &Finder::namesFound,
                         [this](const Found& found) { names = found; });
        QObject::connect(&finder, &Finder::textsFound,
                         [this](const Found& found) { texts = found; });
        QObject::connect(&finder, &Finder::ready, [this] { isReady = true; });
    }

    template<class Done>
    bool wait(Done done)
    {
        const QDeadlineTimer deadline(10'000);
        while (!done() && !deadline.hasExpired())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
        return done();
    }

    QStringList found(const QString& typed)
    {
        const quint64 ticket = finder.find(typed);
        EXPECT_TRUE(wait([&] { return texts.ticket == ticket; }));
        EXPECT_EQ(names.ticket, ticket);
        EXPECT_EQ(names.problem + texts.problem, QString());
        QStringList titles;
        for (const Found* part : {&names, &texts})
            for (const query::FoundRow& row : part->rows)
                titles << row.title;
        return titles;
    }

    void prepare()
    {
        finder.prepare();
        ASSERT_TRUE(wait([this] { return isReady; }));
    }

    BookFixture f;
    Finder finder{f.book()};
    Found names;
    Found texts;
    bool isReady = false;
};

} // namespace

TEST_F(FinderTest, theIndexOfTheFileAnswersUntilTheOtherIsReady)
{
    const Account harbour = f.addAccount(u"Harbour"_s);
    f.addFavour(harbour.id, Direction::Given, 1, u"Harbour tour"_s);
    EXPECT_EQ(found(u"harb"_s), QStringList({u"Harbour"_s, u"Harbour tour"_s}));
    EXPECT_EQ(found(u"arbour"_s), QStringList()) << "which knows only beginnings";
    prepare();
    EXPECT_EQ(found(u"arbour"_s), QStringList{u"Harbour"_s});
}

TEST_F(FinderTest, everyActAndItsUndoAreReflectedAtOnce)
{
    prepare();
    Account account = f.addAccount(u"Lockhart"_s);
    EXPECT_EQ(found(u"hart"_s), QStringList{u"Lockhart"_s});
    account.name = u"Stagshart"_s;
    f.save(account);
    EXPECT_EQ(found(u"hart"_s), QStringList{u"Stagshart"_s});
    must(f.book().history().revert(f.book().lastUnit()));
    EXPECT_EQ(found(u"hart"_s), QStringList{u"Lockhart"_s});
    must(f.book().records<Account>().trash(account.id));
    EXPECT_EQ(found(u"hart"_s), QStringList());
}

TEST_F(FinderTest, whatIsDoneWhileTheIndexIsBuiltIsNotMissed)
{
    finder.prepare();
    for (int i = 0; i < 20; ++i)
        f.addAccount(u"Lockhart %1"_s.arg(i));
    ASSERT_TRUE(wait([this] { return isReady; }));
    EXPECT_EQ(found(u"ockhart"_s).size(), 20);
}

TEST_F(FinderTest, anImportHasTheIndexMadeAnew)
{
    prepare();
    isReady = false;
    f.addAccount(u"Lockhart"_s);
    f.book().announceEverything({}, {});
    EXPECT_EQ(found(u"lock"_s), QStringList{u"Lockhart"_s}) << "by the file's, meanwhile";
    ASSERT_TRUE(wait([this] { return isReady; }));
    EXPECT_EQ(found(u"hart"_s), QStringList{u"Lockhart"_s});
}

TEST_F(FinderTest, onlyTheLastQuestionIsAnswered)
{
    f.addAccount(u"Harbour"_s);
    const quint64 first = finder.find(u"harb"_s);
    const quint64 last = finder.find(u"harbo"_s);
    ASSERT_TRUE(wait([&] { return texts.ticket == last; }));
    EXPECT_NE(first, last);
    names = {};
    finder.find(u"harb"_s);
    finder.cancel();
    f.addAccount(u"Quay"_s);
    EXPECT_EQ(found(u"quay"_s), QStringList{u"Quay"_s});
    EXPECT_EQ(names.rows.size(), 1u);
}

TEST_F(FinderTest, nothingTypedTellsWhatWasLastWorkedOn)
{
    f.addAccount(u"Harbour"_s);
    f.addAccount(u"Quay"_s);
    EXPECT_EQ(found(u" "_s), QStringList({u"Quay"_s, u"Harbour"_s}));
}

TEST_F(FinderTest, canBeLeftInTheMiddle)
{
    for (int i = 0; i < 50; ++i)
        f.addAccount(u"Harbour %1"_s.arg(i));
    Finder other(f.book());
    other.prepare();
    other.find(u"harbour"_s);
}

} // namespace goodturn::book

#include "app/book_seat.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

#include <atomic>

using namespace goodturn::app;
using namespace Qt::StringLiterals;

namespace {

class BookSeatTest : public ::testing::Test
{
protected:
    BookSeatTest()
    {
        QFile file(book);
        EXPECT_TRUE(file.open(QFile::WriteOnly));
    }

    std::unique_ptr<BookSeat> take(const QString& path) { return BookSeat::take(run, path); }

    /// Calls from another thread, as another process would, while this one's events go on.
    bool call(const SeatCall& what)
    {
        std::atomic<bool> answered = false;
        std::unique_ptr<QThread> caller(
            QThread::create([&] { answered = BookSeat::callHolder(run, book, what); }));
        caller->start();
        EXPECT_TRUE(QTest::qWaitFor([&] { return caller->isFinished(); }, 10'000));
        return answered;
    }

    QTemporaryDir folder;
    QString run = folder.path();
    QString book = folder.filePath(u"a.goodturn"_s);
};

} // namespace

TEST_F(BookSeatTest, isForOneWindowUntilItLeaves)
{
    auto first = take(book);
    ASSERT_TRUE(first);
    EXPECT_TRUE(first->isFor(book));
    EXPECT_FALSE(take(book));
    EXPECT_TRUE(take(folder.filePath(u"b.goodturn"_s)));
    first.reset();
    EXPECT_TRUE(take(book));
}

TEST_F(BookSeatTest, isTheSameByEveryWayToTheBook)
{
    const auto seat = take(book);
    ASSERT_TRUE(QFile::link(book, folder.filePath(u"link.goodturn"_s)));
    EXPECT_FALSE(take(folder.filePath(u"link.goodturn"_s)));
    EXPECT_FALSE(take(folder.path() + u"/./a.goodturn"_s));
}

TEST_F(BookSeatTest, aCallReachesTheHolder)
{
    const auto seat = take(book);
    SeatCall heard;
    QObject::connect(seat.get(), &BookSeat::called, [&](const SeatCall& what) { heard = what; });
    EXPECT_TRUE(call({u"people"_s, u"Harbour & Lowe Ltd"_s}));
    EXPECT_EQ(heard.place, u"people"_s);
    EXPECT_EQ(heard.account, u"Harbour & Lowe Ltd"_s);
}

TEST_F(BookSeatTest, withoutAHolderNobodyAnswers)
{
    EXPECT_FALSE(call({}));
    take(book).reset();
    EXPECT_FALSE(call({}));
}

TEST_F(BookSeatTest, aCallerThatSendsNothingOrTooMuchDoesNoHarm)
{
    const auto seat = take(book);
    int calls = 0;
    QObject::connect(seat.get(), &BookSeat::called, [&] { ++calls; });
    const QStringList sockets = QDir(run).entryList({u"*.socket"_s}, QDir::System);
    ASSERT_EQ(sockets.size(), 1);
    QLocalSocket socket;
    socket.connectToServer(folder.filePath(sockets[0]));
    ASSERT_TRUE(socket.waitForConnected(1000));
    socket.write(QByteArray(100'000, 'x'));
    socket.flush();
    EXPECT_TRUE(call({u"gifts"_s, {}}));
    EXPECT_EQ(calls, 1);
}

TEST_F(BookSeatTest, aFolderThatIsNotThereIsNoObstacle)
{
    run = folder.filePath(u"missing"_s);
    EXPECT_TRUE(take(book));
    EXPECT_FALSE(call({}));
}

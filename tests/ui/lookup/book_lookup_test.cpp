#include "ui/lookup/book_lookup.h"

#include "tests/ui/lookup/local_library.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class BookLookupTest : public ::testing::Test
{
protected:
    BookLookupTest()
    {
        place_.service = library_.url();
        place_.cacheFolder = cache_.filePath(u"books"_s);
        place_.patience = 5s;
        place_.mostBytes = 20'000;
    }
    /// "found", "unknown" or "failed", whatever comes first.
    QString outcome()
    {
        BookLookup lookup(place_);
        QString came;
        QObject::connect(&lookup, &BookLookup::found, &lookup,
                         [&](const exchange::FoundBook& book) { came = u"found "_s + book.title; });
        QObject::connect(&lookup, &BookLookup::unknown, &lookup, [&] { came = u"unknown"_s; });
        QObject::connect(&lookup, &BookLookup::failed, &lookup, [&] { came = u"failed"_s; });
        lookup.find(isbnOfTheBox());
        EXPECT_TRUE(QTest::qWaitFor([&] { return !came.isEmpty(); }, 10'000));
        EXPECT_FALSE(lookup.isBusy());
        return came;
    }

    QTemporaryDir cache_;
    LocalLibrary library_;
    LookupPlace place_;
};

} // namespace

TEST_F(BookLookupTest, FindsABookAndKeepsItForTheNextTime)
{
    library_.answerWithTheBox();
    EXPECT_EQ(outcome(), u"found The Box"_s);
    EXPECT_EQ(outcome(), u"found The Box"_s);
    ASSERT_EQ(library_.requests().size(), 1) << "the second time it is known";
    const QByteArray request = library_.requests().front();
    EXPECT_TRUE(request.startsWith("GET /api/books?bibkeys=ISBN:9780691170817&")) << request.data();
    EXPECT_FALSE(request.toLower().contains("cookie"));
    EXPECT_FALSE(request.toLower().contains("referer"));
}

TEST_F(BookLookupTest, WhatTheServiceDoesNotKnowIsNotKept)
{
    library_.answerWith("{}");
    EXPECT_EQ(outcome(), u"unknown"_s);
    library_.answerWithTheBox();
    EXPECT_EQ(outcome(), u"found The Box"_s);
}

TEST_F(BookLookupTest, ABadAnswerIsNoBook)
{
    library_.answerWith("{\"ISBN:");
    EXPECT_EQ(outcome(), u"failed"_s);
    library_.answerWith("{}", "application/json", "500 Internal Server Error");
    EXPECT_EQ(outcome(), u"failed"_s);
    library_.setAnswer([](QTcpSocket& socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                     "Content-Length: 500\r\n\r\n{\"ISBN");
        socket.disconnectFromHost();
    });
    EXPECT_EQ(outcome(), u"failed"_s) << "cut off";
    library_.setAnswer([](QTcpSocket& socket) {
        socket.write("\x00\xff no web server at all\r\n\r\n");
        socket.disconnectFromHost();
    });
    EXPECT_EQ(outcome(), u"failed"_s);
}

TEST_F(BookLookupTest, AnswersOfAnotherTypeAreNotRead)
{
    library_.answerWith(R"({"ISBN:9780691170817": {"title": "The Box"}})", "text/html");
    EXPECT_EQ(outcome(), u"failed"_s);
    library_.answerWith(R"({"ISBN:9780691170817": {"title": "The Box"}})",
                        "application/json; charset=utf-8");
    EXPECT_EQ(outcome(), u"found The Box"_s) << "the control";
}

TEST_F(BookLookupTest, AHugeAnswerIsLeftOnceItIsTooLarge)
{
    library_.answerWith(R"({"ISBN:9780691170817": {"title": "The Box"}})" +
                        QByteArray(100'000, ' '));
    EXPECT_EQ(outcome(), u"failed"_s);
    library_.setAnswer([](QTcpSocket& socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
        // It goes on for as long as somebody reads.
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket,
                         [&socket] { socket.write(QByteArray(4'096, ' ')); });
    });
    EXPECT_EQ(outcome(), u"failed"_s) << "without an end";
}

TEST_F(BookLookupTest, ASlowAnswerIsNotWaitedFor)
{
    place_.patience = 150ms;
    library_.setAnswer([](QTcpSocket& socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                     "Content-Length: 500\r\n\r\n{");
        // A byte now and then is no progress.
        auto* drip = new QTimer(&socket);
        QObject::connect(drip, &QTimer::timeout, &socket, [&socket] { socket.write(" "); });
        drip->start(20ms);
    });
    EXPECT_EQ(outcome(), u"failed"_s);
}

TEST_F(BookLookupTest, NobodyThereIsAFailureAtOnce)
{
    {
        LocalLibrary gone;
        place_.service = gone.url();
    }
    EXPECT_EQ(outcome(), u"failed"_s);
}

TEST_F(BookLookupTest, ThePlainWebIsNotAsked)
{
    place_.service = QUrl(u"http://openlibrary.org"_s);
    EXPECT_EQ(outcome(), u"failed"_s);
    place_.service = QUrl(u"ftp://127.0.0.1"_s);
    EXPECT_EQ(outcome(), u"failed"_s);
}

TEST_F(BookLookupTest, RedirectsEnd)
{
    library_.setAnswer([this](QTcpSocket& socket) {
        socket.write("HTTP/1.1 302 Found\r\nLocation: " + library_.url().toEncoded() +
                     "/again\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        socket.disconnectFromHost();
    });
    EXPECT_EQ(outcome(), u"failed"_s);
    EXPECT_LE(library_.requests().size(), 5);
}

TEST_F(BookLookupTest, AServiceHereSendsNothingOverThePlainWeb)
{
    const auto sendOnTo = [this](const QString& host) {
        library_.setAnswer([this, host](QTcpSocket& socket) {
            QUrl other = library_.url();
            other.setHost(host);
            library_.answerWithTheBox(); // wherever it is asked next
            socket.write("HTTP/1.1 302 Found\r\nLocation: " + other.toEncoded() +
                         "/there\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            socket.disconnectFromHost();
        });
    };
    sendOnTo(u"localhost"_s); // a name, which may lead anywhere
    EXPECT_EQ(outcome(), u"failed"_s);
    EXPECT_EQ(library_.requests().size(), 1) << "nobody there was asked";
    sendOnTo(u"127.0.0.1"_s);
    EXPECT_EQ(outcome(), u"found The Box"_s) << "the control";
    EXPECT_EQ(library_.requests().size(), 3);
}

TEST_F(BookLookupTest, OneThatIsCancelledSaysNothingMore)
{
    library_.setAnswer([](QTcpSocket&) {}); // never
    BookLookup lookup(place_);
    QSignalSpy failed(&lookup, &BookLookup::failed);
    QSignalSpy found(&lookup, &BookLookup::found);
    lookup.find(isbnOfTheBox());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !library_.requests().isEmpty(); }));
    EXPECT_TRUE(lookup.isBusy());
    lookup.cancel();
    EXPECT_FALSE(lookup.isBusy());
    library_.answerWithTheBox();
    lookup.find(isbnOfTheBox());
    EXPECT_TRUE(found.wait());
    EXPECT_EQ(found.count(), 1);
    EXPECT_EQ(failed.count(), 0);
}

TEST_F(BookLookupTest, IsOffUntilItIsAllowedAndOnlyAPrivateServiceIsTaken)
{
    QSettings().remove(u"lookup"_s);
    EXPECT_FALSE(mayLookUpBooks());
    setMayLookUpBooks(true);
    EXPECT_TRUE(mayLookUpBooks());
    EXPECT_EQ(usualLookupPlace().service, QUrl(u"https://openlibrary.org"_s));
    QSettings().setValue(u"lookup/service"_s, u"http://example.org"_s);
    EXPECT_EQ(usualLookupPlace().service, QUrl(u"https://openlibrary.org"_s));
    QSettings().setValue(u"lookup/service"_s, u"https://example.org"_s);
    EXPECT_EQ(usualLookupPlace().service, QUrl(u"https://example.org"_s));
    QSettings().remove(u"lookup"_s);
}

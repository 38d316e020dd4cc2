#include "core/exchange/open_library.h"

#include <gtest/gtest.h>

namespace goodturn::exchange {
namespace {
using namespace Qt::StringLiterals;

const QString isbn = u"9780691170817"_s;

TEST(OpenLibrary, IsAskedByTheIsbnAlone)
{
    const QUrl url = openLibraryUrl(QUrl(u"https://openlibrary.org"_s), isbn);
    EXPECT_EQ(
        url.toString(),
        u"https://openlibrary.org/api/books?bibkeys=ISBN:9780691170817&format=json&jscmd=data"_s);
}

TEST(OpenLibrary, ItsAnswerHoldsTitleAuthorsAndPublisher)
{
    const auto found = openLibraryBook(R"({"ISBN:9780691170817": {"title": "The Box",
        "subtitle": "How the Shipping Container Made the World Smaller", "number_of_pages": 516,
        "authors": [{"url": "https://x", "name": "Marc Levinson"}, {"name": "B. Writer"}, {}],
        "publishers": [{"name": "Princeton University Press"}]}})",
                                       isbn);
    ASSERT_TRUE(found);
    ASSERT_TRUE(*found);
    EXPECT_EQ(**found, (FoundBook{u"The Box: How the Shipping Container Made the World Smaller"_s,
                                  u"Marc Levinson, B. Writer"_s, u"Princeton University Press"_s}));
}

TEST(OpenLibrary, AnotherBookOrNoneIsNotThisOne)
{
    for (const QByteArray& answer :
         {QByteArray("{}"), QByteArray(R"({"ISBN:1": {"title": "Other"}})"),
          QByteArray(R"({"ISBN:9780691170817": []})"),
          QByteArray(R"({"ISBN:9780691170817": {"title": 5}})")}) {
        const auto found = openLibraryBook(answer, isbn);
        ASSERT_TRUE(found) << answer.constData();
        EXPECT_FALSE(*found) << answer.constData();
    }
}

TEST(OpenLibrary, WhatIsNoAnswerIsSaidToBeNone)
{
    for (const QByteArray& answer : {QByteArray(), QByteArray("<html>"), QByteArray("[1]"),
                                     QByteArray("{\"ISBN"), QByteArray(5000, '[')})
        EXPECT_FALSE(openLibraryBook(answer, isbn)) << answer.left(20).constData();
}

TEST(OpenLibrary, LongAndHostileTextsAreCutAndCleaned)
{
    QByteArray answer = R"({"ISBN:9780691170817": {"title": ")" + QByteArray(5000, 'a') +
                        R"(", "authors": [{"name": "x\u202ey\u0000z"}]}})";
    const auto found = openLibraryBook(answer, isbn);
    ASSERT_TRUE(found && *found);
    EXPECT_LE((*found)->title.size(), 200);
    EXPECT_FALSE((*found)->author.contains(QChar(0x202e)));
    EXPECT_FALSE((*found)->author.contains(QChar(0)));
}

} // namespace
} // namespace goodturn::exchange

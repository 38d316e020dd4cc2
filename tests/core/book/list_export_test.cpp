#include "core/book/list_export.h"

#include "tests/support/book_fixture.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace Qt::StringLiterals;
using query::ListKind;

TEST(ListExport, WritesTheColumnsOfTheRowsInTheirOrder)
{
    BookFixture book;
    Account harbour = book.addAccount(u"=cmd|' /C calc'!A0"_s);
    harbour.tags = {u"key"_s, u"fair"_s};
    harbour.clientSince = QDate(2020, 5, 6);
    book.save(harbour);
    const Account second = book.addAccount(u"Kestrel, \"the\" bird"_s);
    book.addFavour(second.id, Direction::Received, 0, u"order"_s, FeltWorth::Great);
    const auto csv = must(book::listCsv(
        book.book(), ListKind::Accounts, {second.id.value(), harbour.id.value(), 999},
        {u"name"_s, u"tags"_s, u"client-since"_s, u"people"_s, u"balance"_s, u"gone"_s}));
    EXPECT_EQ(QString::fromUtf8(csv), u"Name,Tags,Client since,People,Felt balance\r\n"
                                      "\"Kestrel, \"\"the\"\" bird\",,,0,-4.00\r\n"
                                      "'=cmd|' /C calc'!A0,\"key, fair\",2020-05-06,0,0.00\r\n"_s);
}

TEST(ListExport, WritesFavoursWithDaysAndAmounts)
{
    BookFixture book;
    Favour order;
    order.accountId = book.addAccount(u"Harbour"_s).id;
    order.direction = Direction::Received;
    order.kind = FavourKind::Order;
    order.date = QDate(2026, 3, 1);
    order.title = u"Lamps"_s;
    order.worth = FeltWorth::Great;
    order.money = must(Money::fromMinor(123'450, u"EUR"_s));
    order = book.save(order);
    const auto csv = must(book::listCsv(
        book.book(), ListKind::Favours, {order.id.value()},
        {u"day"_s, u"direction"_s, u"kind"_s, u"account"_s, u"worth"_s, u"amount"_s}));
    EXPECT_EQ(QString::fromUtf8(csv),
              u"Day,Direction,Kind,Account,Felt worth,Amount\r\n"
              "2026-03-01,Received,Order,Harbour,A great thing,1234.50 EUR\r\n"_s);
}

TEST(ListExport, CanBeStopped)
{
    BookFixture book;
    const auto stopped = book::listCsv(book.book(), ListKind::People, {1}, {u"name"_s},
                                       [](qint64, qint64) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
}

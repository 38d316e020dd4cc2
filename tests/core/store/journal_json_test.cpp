#include "core/store/journal_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace goodturn::store {
namespace {
using namespace Qt::StringLiterals;

/// Through the text that the journal holds, and back.
Value roundTrip(const Value& value)
{
    const QByteArray text = QJsonDocument(QJsonArray{toJson(value)}).toJson();
    return valueFromJson(QJsonDocument::fromJson(text).array().at(0));
}

TEST(JournalJson, WholeNumbersKeepEveryDigit)
{
    for (const qint64 number :
         {qint64(0), qint64(-1), qint64(9'007'199'254'740'993), std::numeric_limits<qint64>::max(),
          std::numeric_limits<qint64>::min()})
        EXPECT_EQ(roundTrip(number), Value(number)) << number;
}

TEST(JournalJson, RealNumbersStayRealToTheLastBit)
{
    for (const double number : {0.0, -0.0, 1.0, 0.1, 1.0 / 3.0, 5e-324, 1.7976931348623157e308,
                                9'007'199'254'740'993.0}) {
        const Value back = roundTrip(number);
        ASSERT_TRUE(std::holds_alternative<double>(back.data())) << number;
        EXPECT_EQ(back.toReal(), number);
        EXPECT_EQ(std::signbit(back.toReal()), std::signbit(number));
    }
}

TEST(JournalJson, BytesStayBytesAndTextStaysText)
{
    const QByteArray bytes("\0\xff text", 7);
    EXPECT_EQ(roundTrip(bytes), Value(bytes));
    EXPECT_EQ(roundTrip(QByteArray()), Value(QByteArray("")));
    for (const QString& text : {u""_s, u"real"_s, u"{\"real\": 1}"_s, u"12"_s, u"Ω\n\"\\ %1"_s,
                                QString(u"a\0b"_s), u"\U0001F381"_s})
        EXPECT_EQ(roundTrip(text), Value(text)) << text.toStdString();
}

TEST(JournalJson, NothingStaysNothing)
{
    EXPECT_TRUE(roundTrip(Value()).isNull());
}

TEST(JournalJson, ListsKeepTheirLinesAndTypes)
{
    const ChildRows rows{{Value(u"work"_s), Value(u"a@b.example"_s)}, {Value(7), Value(2.0)}, {}};
    const QByteArray text = QJsonDocument(QJsonArray{toJson(rows)}).toJson();
    EXPECT_EQ(childRowsFromJson(QJsonDocument::fromJson(text).array().at(0)), rows);
}

} // namespace
} // namespace goodturn::store

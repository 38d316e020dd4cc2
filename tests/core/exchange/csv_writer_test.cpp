#include "core/exchange/csv_writer.h"

#include <gtest/gtest.h>

using namespace goodturn::exchange;
using namespace Qt::StringLiterals;

TEST(CsvWriter, NeutralisesTextsThatWouldBeFormulas)
{
    for (const QChar sign : u"=+-@\t\r"_s)
        EXPECT_TRUE(QString::fromUtf8(csvLine({{sign + u"1"_s, false}})).contains(u'\'' + sign))
            << int(sign.unicode());
    EXPECT_EQ(csvLine({{u"-1.5"_s, true}, {u"-1.5"_s, false}}), "-1.5,'-1.5\r\n");
}

TEST(CsvWriter, QuotesWhatWouldEndACell)
{
    EXPECT_EQ(csvLine({{u"a,b"_s}, {u"say \"x\""_s}, {u"two\nlines"_s}, {u"plain"_s}, {}}),
              "\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",plain,\r\n");
}

#include "core/exchange/csv_columns.h"

#include "problems.h"

using namespace goodturn;
using namespace goodturn::exchange;
using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

CsvRow row(const QStringList& fields)
{
    CsvRow made;
    made.fields = fields;
    return made;
}

const QStringList known{u"account"_s, u"date"_s, u"title"_s};
const QStringList necessary{u"account"_s, u"date"_s};

} // namespace

TEST(CsvColumns, AreFoundInAnyOrderAndCase)
{
    const auto columns =
        CsvColumns::match(row({u" DATE "_s, u"other"_s, u"Account"_s}), known, necessary);
    ASSERT_TRUE(columns);
    EXPECT_EQ(columns->value(row({u" 1 "_s, u"2"_s, u"3"_s}), u"date"_s), u"1"_s);
    EXPECT_EQ(columns->value(row({u"1"_s, u"2"_s, u"3"_s}), u"account"_s), u"3"_s);
    EXPECT_EQ(columns->value(row({u"1"_s, u"2"_s, u"3"_s}), u"title"_s), QString());
    EXPECT_EQ(columns->value(row({u"1"_s}), u"account"_s), QString());
    EXPECT_EQ(columns->count(), 3);
}

TEST(CsvColumns, FailWhenOneIsMissingOrThereTwice)
{
    const auto missing = CsvColumns::match(row({u"title"_s}), known, necessary);
    ASSERT_FALSE(missing);
    EXPECT_TRUE(missing.error().message.contains(u"account, date"_s));
    const auto twice =
        CsvColumns::match(row({u"account"_s, u"date"_s, u"Date"_s}), known, necessary);
    ASSERT_FALSE(twice);
    EXPECT_TRUE(twice.error().message.contains(u"“date”"_s));
    EXPECT_TRUE(CsvColumns::match(row({u"account"_s, u"date"_s, u""_s, u""_s}), known, necessary));
}

TEST(CsvColumns, HandRowsOnAndReportThoseThatCannotBeTrusted)
{
    auto reader = CsvReader::open("a,b\nshort\n1,2,,\n1,2,3\nrefused,x\n\"open\n").value();
    const auto columns = CsvColumns::match(*reader.next(), {u"a"_s}, {u"a"_s}).value();
    ImportDrafts result;
    QStringList taken;
    forEachRow(reader, columns, result, [&](const CsvRow& each) -> Result<void> {
        if (each.fields.first() == u"refused"_s)
            return failure(ErrorKind::InvalidInput, u"so there"_s);
        taken += each.fields.first();
        return {};
    });
    EXPECT_EQ(taken, QStringList({u"short"_s, u"1"_s}));
    EXPECT_EQ(result.rowsRead, 5);
    EXPECT_EQ(result.rowsSkipped, 3);
    EXPECT_THAT(linesOf(result, true), ElementsAre(4, 5, 6));
    EXPECT_EQ(reasonOn(result, 5), u"so there"_s);
}

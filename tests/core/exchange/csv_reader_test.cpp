#include "core/exchange/csv_reader.h"

#include <QElapsedTimer>

#include <gmock/gmock.h>

using namespace goodturn;
using namespace goodturn::exchange;
using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

std::vector<CsvRow> rowsOf(const QByteArray& bytes, const CsvLimits& limits = {})
{
    auto reader = CsvReader::open(bytes, limits);
    std::vector<CsvRow> rows;
    while (auto row = reader->next())
        rows.push_back(*row);
    return rows;
}

void readThrough(const QByteArray& bytes)
{
    auto reader = CsvReader::open(bytes);
    while (reader->next()) {
    }
}

QStringList fieldsOf(const QByteArray& bytes)
{
    const auto rows = rowsOf(bytes);
    return rows.size() == 1 ? rows.front().fields : QStringList{u"not one row"_s};
}

} // namespace

TEST(CsvReader, SplitsFieldsAndRows)
{
    const auto rows = rowsOf("a,b,c\r\n1,,3\n");
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_THAT(rows[0].fields, ElementsAre(u"a"_s, u"b"_s, u"c"_s));
    EXPECT_THAT(rows[1].fields, ElementsAre(u"1"_s, QString(), u"3"_s));
}

TEST(CsvReader, KeepsWhatIsQuoted)
{
    EXPECT_THAT(fieldsOf("\"a,b\",\"say \"\"hi\"\"\",\"x\r\ny\",\"\""),
                ElementsAre(u"a,b"_s, u"say \"hi\""_s, u"x\r\ny"_s, QString()));
    EXPECT_THAT(fieldsOf("\"The Box\" by Levinson,5\" nail"),
                ElementsAre(u"The Box by Levinson"_s, u"5\" nail"_s));
}

TEST(CsvReader, CountsLinesAsAnEditorDoes)
{
    const auto rows = rowsOf("a,b\r\n\r\n\"x\r\ny\nz\",1\rlast,2");
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_EQ(rows[0].line, 1);
    EXPECT_EQ(rows[1].line, 3);
    EXPECT_EQ(rows[2].line, 6);
}

TEST(CsvReader, EndsCleanly)
{
    EXPECT_TRUE(rowsOf("").empty());
    EXPECT_TRUE(rowsOf("\n\r\n\r").empty());
    EXPECT_THAT(fieldsOf("a,"), ElementsAre(u"a"_s, QString()));
    EXPECT_THAT(fieldsOf(","), ElementsAre(QString(), QString()));
    EXPECT_THAT(fieldsOf("\"a\""), ElementsAre(u"a"_s));
}

TEST(CsvReader, FindsTheDelimiter)
{
    EXPECT_THAT(fieldsOf("a;b,c;d"), ElementsAre(u"a"_s, u"b,c"_s, u"d"_s));
    EXPECT_THAT(fieldsOf("a\tb"), ElementsAre(u"a"_s, u"b"_s));
    EXPECT_THAT(fieldsOf("\"x,y,z\";b"), ElementsAre(u"x,y,z"_s, u"b"_s));
    const auto rows = rowsOf("sep=;\r\na,1;b\r\n");
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].line, 2);
    EXPECT_THAT(rows[0].fields, ElementsAre(u"a,1"_s, u"b"_s));
    EXPECT_EQ(rowsOf("My export\n\na;b\n").back().fields.size(), 2);
}

TEST(CsvReader, DecodesFieldByField)
{
    const auto rows = rowsOf("\xEF\xBB\xBF"
                             "Caf\xC3\xA9,x\nCaf\xE9,y\n");
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_THAT(rows[0].fields, ElementsAre(u"Café"_s, u"x"_s));
    EXPECT_FALSE(rows[0].guessed);
    EXPECT_THAT(rows[1].fields, ElementsAre(u"Café"_s, u"y"_s));
    EXPECT_TRUE(rows[1].guessed);
}

TEST(CsvReader, TellsOfAQuoteThatIsNeverClosed)
{
    const auto rows = rowsOf("a,b\n1,\"open\n2,3\n4,5\n");
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[1].line, 2);
    EXPECT_TRUE(rows[1].trouble.contains(u"line 2"_s));
}

TEST(CsvReader, RefusesWhatIsOverTheLimits)
{
    CsvLimits limits;
    limits.fileBytes = 10;
    const auto tooLarge = CsvReader::open(QByteArray(11, 'a'), limits);
    ASSERT_FALSE(tooLarge);
    EXPECT_EQ(tooLarge.error().kind, ErrorKind::InvalidInput);

    limits = {};
    limits.fieldBytes = 4;
    const auto rows = rowsOf("abcde,f\n\"ab\"\"cd\",g\nabcd,h\n", limits);
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_FALSE(rows[0].trouble.isEmpty());
    EXPECT_EQ(rows[0].fields, QStringList({u"abcd"_s, u"f"_s}));
    EXPECT_FALSE(rows[1].trouble.isEmpty());
    EXPECT_TRUE(rows[2].trouble.isEmpty());

    const auto wide = rowsOf(QByteArray(100'000, ','));
    ASSERT_EQ(wide.size(), 1u);
    EXPECT_FALSE(wide[0].trouble.isEmpty());
    EXPECT_LE(wide[0].fields.size(), CsvLimits{}.columns);
}

TEST(CsvReader, TakesHostileBytesInLinearTime)
{
    QElapsedTimer timer;
    timer.start();
    for (const QByteArray& piece : {QByteArray("\""), QByteArray("\"\""), QByteArray("\n\""),
                                    QByteArray("a\"\n"), QByteArray(","), QByteArray("\r"),
                                    QByteArray("\",\""), QByteArray("\0", 1), QByteArray("\xFF")})
        readThrough(piece.repeated(1'000'000 / int(piece.size())));
    EXPECT_LT(timer.elapsed(), 30'000); // quadratic reading would take hours
}

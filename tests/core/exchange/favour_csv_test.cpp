#include "core/exchange/favour_csv.h"

#include "problems.h"

using namespace goodturn;
using namespace goodturn::exchange;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header =
    "account,date,direction,kind,title,worth,amount,currency,contact,from_ask\n";

ImportDrafts read(const QByteArray& text)
{
    auto reader = CsvReader::open(text).value();
    ImportDrafts result;
    const auto first = reader.next();
    EXPECT_TRUE(isFavourHeader(*first));
    EXPECT_TRUE(readFavours(reader, *first, result));
    return result;
}

FavourDraft one(const QByteArray& row)
{
    const auto drafts = read(header + row);
    EXPECT_EQ(drafts.favours.size(), 1u) << row.constData() << qPrintable(reasonOn(drafts, 2));
    return drafts.favours.empty() ? FavourDraft() : drafts.favours.front();
}

QString refusal(const QByteArray& row)
{
    const auto drafts = read(header + row);
    EXPECT_TRUE(drafts.favours.empty()) << row.constData();
    EXPECT_EQ(drafts.rowsSkipped, 1);
    return reasonOn(drafts, 2);
}

} // namespace

TEST(FavourCsv, ReadsEveryColumn)
{
    const auto draft =
        one("Harbour & Lowe Ltd,2026-03-20,received,order,\"Pilot, Leeds\",4,1180.00,"
            "EUR,Tom Lowe,yes");
    EXPECT_EQ(draft.account, u"Harbour & Lowe Ltd"_s);
    EXPECT_EQ(draft.contactName, u"Tom Lowe"_s);
    EXPECT_EQ(draft.line, 2);
    EXPECT_TRUE(draft.fromAsk);
    EXPECT_TRUE(draft.favour.fromAsk);
    EXPECT_EQ(draft.favour.date, QDate(2026, 3, 20));
    EXPECT_EQ(draft.favour.direction, Direction::Received);
    EXPECT_EQ(draft.favour.kind, FavourKind::Order);
    EXPECT_EQ(draft.favour.title, u"Pilot, Leeds"_s);
    EXPECT_EQ(draft.favour.worth, FeltWorth::Large);
    EXPECT_EQ(draft.favour.money, Money::fromMinor(118000, u"EUR"_s).value());
    EXPECT_FALSE(draft.favour.unpriced);
    EXPECT_FALSE(draft.favour.accountId.isValid());
}

TEST(FavourCsv, NeedsThreeColumnsOnly)
{
    const auto drafts = read("Direction;DATE;Account\ngiven;2026-01-02;Ridley Foods\n");
    ASSERT_EQ(drafts.favours.size(), 1u);
    EXPECT_EQ(drafts.favours[0].account, u"Ridley Foods"_s);
    EXPECT_EQ(drafts.favours[0].favour.kind, FavourKind::Other);
    EXPECT_EQ(drafts.favours[0].favour.worth, std::nullopt);
}

TEST(FavourCsv, FailsWithoutANecessaryColumn)
{
    auto reader = CsvReader::open("direction,title\n").value();
    ImportDrafts result;
    const auto read = readFavours(reader, *reader.next(), result);
    ASSERT_FALSE(read);
    EXPECT_TRUE(read.error().message.contains(u"account, date"_s));
}

TEST(FavourCsv, LeavesTheWorthThatIsMissingToTheBook)
{
    EXPECT_EQ(one("A,2026-01-01,given,introduction,,,,,,").favour.worth, std::nullopt);
    EXPECT_EQ(one("A,2026-01-01,given,introduction,,,20,EUR,,").favour.worth, std::nullopt);
    EXPECT_EQ(one("A,2026-01-01,given,introduction,,1,800,EUR,,").favour.worth, FeltWorth::Slight);
}

TEST(FavourCsv, TakesEveryKindByItsCode)
{
    for (const auto& entry : EnumCodes<FavourKind>::all)
        EXPECT_EQ(
            one("A,2026-01-01,Given," + QByteArray(entry.code).toUpper() + ",,,,,,").favour.kind,
            entry.value);
}

TEST(FavourCsv, RefusesRowsWithAReason)
{
    EXPECT_TRUE(refusal(",2026-01-01,given,,,,,,,").contains(u"account"_s));
    EXPECT_TRUE(refusal("A,2026-02-30,given,,,,,,,").contains(u"2026-02-30"_s));
    EXPECT_TRUE(refusal("A,1500-01-01,given,,,,,,,").contains(u"1900"_s));
    EXPECT_TRUE(refusal("A,2026-01-01,,,,,,,,").contains(u"direction"_s));
    EXPECT_TRUE(refusal("A,2026-01-01,given,song,,,,,,").contains(u"song"_s));
    for (const auto& worth : {"0", "6", "3.5", "-1", "five", "10"})
        EXPECT_TRUE(
            refusal("A,2026-01-01,given,,," + QByteArray(worth) + ",,,,").contains(u"1 to 5"_s));
    EXPECT_TRUE(refusal("A,2026-01-01,given,,,,-5,EUR,,").contains(u"negative"_s));
    EXPECT_FALSE(refusal("A,2026-01-01,given,,,,99999999999999999999,EUR,,").isEmpty());
    EXPECT_TRUE(refusal("A,2026-01-01,given,,,,5,,,").contains(u"currency"_s));
    EXPECT_TRUE(refusal("A,2026-01-01,received,,,,,,,maybe").contains(u"from_ask"_s));
    EXPECT_TRUE(refusal("A,2026-01-01,given,,,,,,,yes").contains(u"from_ask"_s));
}

TEST(FavourCsv, CleansTextAndRefusesTenMegabytes)
{
    const auto draft = one("A\x01,2026-01-01,given,,  Jose\xCC\x81 \xE2\x80\xAE"
                           "x 😀 \xD7\xA9,,,,"
                           "\"Ines\nDuarte\",");
    EXPECT_EQ(draft.account, u"A"_s);
    EXPECT_EQ(draft.favour.title, u"José x 😀 ש"_s);
    EXPECT_EQ(draft.contactName, u"Ines Duarte"_s);
    EXPECT_FALSE(refusal("A,2026-01-01,given,," + QByteArray(10'000'000, 'x') + ",,,,,").isEmpty());
    EXPECT_FALSE(refusal("A,2026-01-01,given,," + QByteArray(20'000, 'x') + ",,,,,").isEmpty());
}

#include "core/exchange/ask_csv.h"

#include "problems.h"

using namespace goodturn;
using namespace goodturn::exchange;
using namespace Qt::StringLiterals;

namespace {

ImportDrafts read(const QByteArray& rows)
{
    auto reader = CsvReader::open("account,date,kind,title,outcome,resolved\n" + rows).value();
    ImportDrafts result;
    const auto header = reader.next();
    EXPECT_TRUE(isAskHeader(*header));
    EXPECT_TRUE(readAsks(reader, *header, result));
    return result;
}

Ask one(const QByteArray& row)
{
    const auto drafts = read(row);
    EXPECT_EQ(drafts.asks.size(), 1u) << row.constData();
    return drafts.asks.empty() ? Ask() : drafts.asks.front().ask;
}

QString refusal(const QByteArray& row)
{
    const auto drafts = read(row);
    EXPECT_TRUE(drafts.asks.empty()) << row.constData();
    return reasonOn(drafts, 2);
}

} // namespace

TEST(AskCsv, ReadsEveryColumn)
{
    const auto drafts =
        read("Maison Verlaine,2026-04-10,referral,Another house,Redirected,2026-04-12");
    ASSERT_EQ(drafts.asks.size(), 1u);
    EXPECT_EQ(drafts.asks[0].account, u"Maison Verlaine"_s);
    EXPECT_EQ(drafts.asks[0].line, 2);
    const Ask& ask = drafts.asks[0].ask;
    EXPECT_EQ(ask.askedOn, QDate(2026, 4, 10));
    EXPECT_EQ(ask.kind, AskKind::Referral);
    EXPECT_EQ(ask.title, u"Another house"_s);
    EXPECT_EQ(ask.state, AskState::Redirected);
    EXPECT_EQ(ask.resolvedOn, QDate(2026, 4, 12));
}

TEST(AskCsv, KnowsTheFiveOutcomes)
{
    EXPECT_EQ(one("A,2026-01-01,,,granted,2026-01-01").state, AskState::Granted);
    EXPECT_EQ(one("A,2026-01-01,,,declined,2026-01-02").state, AskState::Declined);
    EXPECT_EQ(one("A,2026-01-01,,,none,2026-01-20").state, AskState::NoAnswer);
    EXPECT_EQ(one("A,2026-01-01,,,none,2026-01-20").resolvedOn, QDate(2026, 1, 20));
    EXPECT_EQ(one("A,2026-01-01,,,open,").state, AskState::Open);
    EXPECT_FALSE(one("A,2026-01-01,,,open,").resolvedOn.isValid());
    EXPECT_EQ(one("A,2026-01-01,,,open,").kind, AskKind::OtherFavour);
}

TEST(AskCsv, GivesUpAnUnansweredAskAfterFourteenDays)
{
    EXPECT_EQ(one("A,2026-01-01,,,none,").resolvedOn, QDate(2026, 1, 15));
}

TEST(AskCsv, RefusesRowsWithAReason)
{
    EXPECT_TRUE(refusal("A,2026-01-01,,,granted,").contains(u"resolved"_s));
    EXPECT_TRUE(refusal("A,2026-01-02,,,granted,2026-01-01").contains(u"before"_s));
    EXPECT_TRUE(refusal("A,2026-01-01,,,open,2026-01-02").contains(u"open"_s));
    EXPECT_TRUE(refusal("A,2026-01-01,,,withdrawn,2026-01-02").contains(u"outcome"_s));
    EXPECT_TRUE(refusal("A,2026-01-01,,,draft,").contains(u"outcome"_s));
    EXPECT_TRUE(refusal("A,2026-01-01,song,,open,").contains(u"song"_s));
    EXPECT_FALSE(refusal("A,tomorrow,,,open,").isEmpty());
    EXPECT_FALSE(refusal(",2026-01-01,,,open,").isEmpty());
}

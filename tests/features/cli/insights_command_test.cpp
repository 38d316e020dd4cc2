#include "app/cli/insights_json.h"
#include "app/cli/insights_text.h"
#include "tests/features/cli/cli_fixture.h"

namespace goodturn::cli {
namespace {
using namespace Qt::StringLiterals;

struct InsightsCommandTest : CliTest
{
    QJsonObject json(const QStringList& options = {})
    {
        const Outcome outcome = run(QStringList{u"insights"_s, u"--json"_s} + options);
        EXPECT_EQ(outcome.code, Ok) << outcome.err.toStdString();
        return outcome.json().object();
    }
};

int sumOf(const QJsonArray& rows, const QString& name)
{
    int sum = 0;
    for (const QJsonValue& row : rows)
        sum += row[name].toInt();
    return sum;
}

TEST_F(InsightsCommandTest, TellsTheBookAsAWhole)
{
    ASSERT_EQ(run({u"sample"_s}).code, Ok);
    const QJsonObject all = json();
    EXPECT_EQ(all[u"accounts"_s].toInt(), 40);
    const QJsonArray flow = all[u"flow"_s].toArray();
    EXPECT_GT(flow.size(), 24);
    EXPECT_EQ(sumOf(flow, u"givings"_s) + sumOf(flow, u"returns"_s), all[u"entries"_s].toInt());
    const QJsonArray portfolio = all[u"portfolio"_s].toArray();
    EXPECT_EQ(sumOf(portfolio, u"givings"_s), sumOf(flow, u"givings"_s));
    const QJsonArray standings = all[u"standings"_s].toArray();
    EXPECT_EQ(standings.size(), flow.size());
    EXPECT_GT(all[u"waits"_s][0][u"n"_s].toInt(), 100);
    EXPECT_LT(all[u"waits"_s][0][u"window"_s][u"from"_s].toInt(),
              all[u"waits"_s][0][u"window"_s][u"to"_s].toInt());
    EXPECT_GT(all[u"asks"_s][u"made"_s].toInt(), 0);
    EXPECT_EQ(sumOf(all[u"asks"_s][u"kinds"_s].toArray(), u"made"_s),
              all[u"asks"_s][u"made"_s].toInt());
    EXPECT_EQ(sumOf(all[u"gifts"_s][u"items"_s].toArray(), u"sent"_s),
              all[u"gifts"_s][u"sent"_s].toInt());
}

TEST_F(InsightsCommandTest, SaysTheSameInWords)
{
    ASSERT_EQ(run({u"sample"_s}).code, Ok);
    const QJsonObject all = json();
    const Outcome shown = run({u"insights"_s});
    ASSERT_EQ(shown.code, Ok);
    EXPECT_TRUE(shown.out.startsWith(u"40 accounts, %1 of them with entries, %2 entries"_s.arg(
        QString::number(all[u"portfolio"_s].toArray().size()),
        QString::number(all[u"entries"_s].toInt()))))
        << shown.out.left(100).toStdString();
    const QJsonObject owed = all[u"they_are_owed"_s].toObject();
    ASSERT_GT(owed[u"n"_s].toInt(), 0);
    EXPECT_TRUE(shown.out.contains(owed[u"accounts"_s][0][u"account"_s].toString()));
    EXPECT_TRUE(
        shown.out.contains(u"%1 received"_s.arg(all[u"referrals"_s][u"received"_s].toInt())));
}

TEST_F(InsightsCommandTest, TakesAPeriod)
{
    ASSERT_EQ(run({u"sample"_s, u"--as-of"_s, u"2026-11-22"_s}).code, Ok);
    const QJsonObject part = json(
        {u"--from"_s, u"2026-02-10"_s, u"--to"_s, u"2026-05-20"_s, u"--as-of"_s, u"2026-11-22"_s});
    EXPECT_EQ(part[u"to"_s].toString(), u"2026-05-20"_s);
    const QJsonArray flow = part[u"flow"_s].toArray();
    ASSERT_FALSE(flow.isEmpty());
    EXPECT_EQ(flow.first()[u"month"_s].toString(), u"2026-02"_s);
    EXPECT_EQ(flow.last()[u"month"_s].toString(), u"2026-05"_s);
    EXPECT_EQ(run({u"insights"_s, u"--from"_s, u"yesterday"_s}).code, Usage);
    EXPECT_EQ(run({u"insights"_s, u"--from"_s, u"2026-05-01"_s, u"--to"_s, u"2026-04-01"_s}).code,
              Usage);
    EXPECT_EQ(run({u"insights"_s, u"now"_s}).code, Usage);
}

TEST_F(InsightsCommandTest, AnEmptyBookTellsNothing)
{
    ASSERT_EQ(run({u"new"_s}).code, Ok);
    const QJsonObject all = json();
    EXPECT_EQ(all[u"entries"_s].toInt(), 0);
    EXPECT_TRUE(all[u"flow"_s].toArray().isEmpty());
    EXPECT_TRUE(all[u"waits"_s][0][u"median"_s].isNull());
    EXPECT_EQ(run({u"insights"_s}).code, Ok);
}

} // namespace
} // namespace goodturn::cli

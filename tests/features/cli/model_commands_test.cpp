#include "app/cli/model_json.h"
#include "tests/features/cli/cli_fixture.h"

namespace goodturn::cli {
namespace {
using namespace Qt::StringLiterals;

struct ModelCommandsTest : CliTest
{
    QJsonObject json(const QStringList& arguments)
    {
        const Outcome outcome = run(arguments + QStringList{u"--json"_s});
        EXPECT_EQ(outcome.code, Ok) << outcome.err.toStdString();
        return outcome.json().object();
    }
    double window() { return json({u"book"_s})[u"parameters"_s][u"window"_s].toDouble(); }
};

TEST_F(ModelCommandsTest, AFitIsShownAdoptedAndTakenBack)
{
    ASSERT_EQ(run({u"sample"_s}).code, Ok);
    const QJsonObject tried = json({u"fit"_s, u"--dry-run"_s});
    EXPECT_FALSE(tried[u"adopted"_s].toBool());
    EXPECT_EQ(window(), 90);
    const QJsonObject fitted = json({u"fit"_s});
    EXPECT_TRUE(fitted[u"adopted"_s].toBool());
    EXPECT_EQ(window(), fitted[u"fitted"_s][u"window"_s].toDouble());
    EXPECT_NE(window(), 90);
    EXPECT_EQ(run({u"check"_s}).code, Ok);
    EXPECT_EQ(json({u"book"_s})[u"fit"_s][u"data"_s], fitted[u"data"_s]);
    EXPECT_EQ(run({u"fit"_s, u"--take-back"_s}).code, Ok);
    EXPECT_EQ(window(), 90);
    const Outcome again = run({u"fit"_s, u"--take-back"_s});
    EXPECT_EQ(again.code, Problem);
    EXPECT_TRUE(again.err.contains(u"no fit"_s));
    EXPECT_EQ(run({u"fit"_s, u"--standard"_s}).code, Ok);
    EXPECT_EQ(run({u"fit"_s, u"--standard"_s, u"--dry-run"_s}).code, Usage);
    EXPECT_EQ(run({u"fit"_s, u"--standard"_s, u"--take-back"_s}).code, Usage);
    EXPECT_EQ(run({u"fit"_s, u"dry-run"_s}).code, Usage);
    EXPECT_EQ(run({u"book"_s, u"other.goodturn"_s}).code, Usage);
}

TEST_F(ModelCommandsTest, TheBookTellsItsWindowParametersAndScores)
{
    ASSERT_EQ(run({u"sample"_s}).code, Ok);
    const QJsonObject book = json({u"book"_s});
    EXPECT_EQ(book[u"accounts"_s].toInt(), 40);
    EXPECT_TRUE(book[u"fit"_s].isNull());
    EXPECT_LT(book[u"window"_s][u"from"_s].toInt(), book[u"window"_s][u"to"_s].toInt());
    EXPECT_GT(book[u"returns"_s][u"n"_s].toInt(), 30);
    EXPECT_TRUE(book[u"asks"_s][u"words_only"_s].toBool());
    EXPECT_FALSE(book[u"returns"_s][u"reliability"_s].toArray().isEmpty());
    for (const QString& kind : {u"wait"_s, u"give"_s, u"grant"_s, u"own"_s})
        EXPECT_TRUE(book[u"forecast_log"_s][kind][u"words_only"_s].toBool()) << qPrintable(kind);
    const Outcome shown = run({u"book"_s});
    EXPECT_TRUE(shown.out.contains(u"has not been fitted"_s));
    EXPECT_TRUE(shown.out.contains(u"Brier"_s));
}

TEST_F(ModelCommandsTest, AnEmptyBookHasNothingToFit)
{
    ASSERT_EQ(run({u"new"_s}).code, Ok);
    const QJsonObject fitted = json({u"fit"_s});
    EXPECT_FALSE(fitted[u"adopted"_s].toBool());
    EXPECT_EQ(fitted[u"fitted"_s], fitted[u"before"_s]);
    EXPECT_TRUE(run({u"fit"_s}).out.contains(u"too little to go by"_s));
    EXPECT_TRUE(json({u"book"_s})[u"window"_s].isNull());
}

} // namespace
} // namespace goodturn::cli

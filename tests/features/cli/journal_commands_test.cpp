#include "app/cli/command.h"
#include "app/cli/commands/commands.h"

#include "tests/features/cli/cli_fixture.h"

#include <QJsonArray>

namespace goodturn::cli {
namespace {
using namespace Qt::StringLiterals;

const QByteArray favours = "account,date,direction,kind,title,worth\n"
                           "Harbour,2026-11-01,given,insight,A benchmark,2\n"
                           "Harbor,2026-11-02,received,referral,A name,3\n";

TEST_F(CliTest, TwoAccountsBecomeOne)
{
    ASSERT_EQ(run({u"new"_s}).code, Ok);
    ASSERT_EQ(run({u"import"_s, file(u"favours.csv"_s, favours)}).code, Ok);
    const Outcome merged = run({u"merge"_s, u"Harbour"_s, u"Harbor"_s});
    EXPECT_EQ(merged.code, Ok) << merged.err.toStdString();
    EXPECT_EQ(merged.out, u"Merged into Harbour: 1 favour moved.\n"_s);
    EXPECT_EQ(run({u"accounts"_s, u"--json"_s}).json().array().size(), 1);
    EXPECT_EQ(run({u"merge"_s, u"Harbour"_s, u"Harbor"_s}).code, Problem);
    EXPECT_EQ(run({u"merge"_s, u"Harbour"_s}).code, Usage);
    EXPECT_EQ(run({u"check"_s}).code, Ok);
}

TEST_F(CliTest, AMergeIsListedAndSplit)
{
    ASSERT_EQ(run({u"new"_s}).code, Ok);
    EXPECT_EQ(run({u"merges"_s}).out, u"Nothing was merged that could be split.\n"_s);
    ASSERT_EQ(run({u"import"_s, file(u"favours.csv"_s, favours)}).code, Ok);
    ASSERT_EQ(run({u"merge"_s, u"Harbour"_s, u"Harbor"_s}).code, Ok);
    EXPECT_TRUE(run({u"merges"_s}).out.contains(u"Harbor"_s));
    const QJsonObject merge = run({u"merges"_s, u"--json"_s}).json().array().at(0).toObject();
    EXPECT_EQ(merge[u"kept"_s].toString(), u"Harbour"_s);
    EXPECT_EQ(merge[u"other"_s].toString(), u"Harbor"_s);
    EXPECT_EQ(merge[u"moved"_s][u"favour"_s].toInt(), 1);
    EXPECT_TRUE(merge[u"splittable"_s].toBool());
    const QString number = QString::number(merge[u"merge"_s].toInteger());
    const Outcome dry = run({u"split"_s, number, u"--dry-run"_s});
    EXPECT_TRUE(dry.out.contains(u"Back to Harbor: 1 favour."_s));
    EXPECT_EQ(run({u"accounts"_s, u"--json"_s}).json().array().size(), 1) << "nothing was done";
    const QJsonObject split = run({u"split"_s, number, u"--json"_s}).json().object();
    EXPECT_EQ(split[u"moved_back"_s][u"favour"_s].toInt(), 1);
    EXPECT_EQ(run({u"accounts"_s, u"--json"_s}).json().array().size(), 2);
    EXPECT_EQ(run({u"split"_s, number}).code, Problem) << "that was done already";
    EXPECT_EQ(run({u"split"_s, u"Harbor"_s}).code, Usage);
    EXPECT_EQ(run({u"split"_s}).code, Usage);
    EXPECT_EQ(run({u"check"_s}).code, Ok);
}

TEST_F(CliTest, WhatIsThereTwiceIsListedWithWhy)
{
    ASSERT_EQ(run({u"new"_s}).code, Ok);
    EXPECT_EQ(run({u"duplicates"_s}).out, u"Nothing seems to be there twice.\n"_s);
    ASSERT_EQ(run({u"import"_s, file(u"favours.csv"_s, favours)}).code, Ok);
    const QByteArray more = "account,date,direction,kind,title,worth\n"
                            "\"HARBOUR, Ltd.\",2026-11-03,given,insight,A word,2\n";
    ASSERT_EQ(run({u"import"_s, file(u"more.csv"_s, more)}).code, Ok);
    const QJsonArray pairs = run({u"duplicates"_s, u"--json"_s}).json().array();
    ASSERT_EQ(pairs.size(), 1);
    EXPECT_EQ(pairs[0][u"kind"_s].toString(), u"account"_s);
    EXPECT_EQ(pairs[0][u"first"_s].toString(), u"Harbour"_s);
    EXPECT_EQ(pairs[0][u"second"_s].toString(), u"HARBOUR, Ltd."_s);
    EXPECT_EQ(pairs[0][u"reasons"_s].toArray(), QJsonArray{u"same name"_s});
    EXPECT_TRUE(run({u"duplicates"_s}).out.contains(u"HARBOUR, Ltd."_s));
    EXPECT_EQ(run({u"duplicates"_s, u"more"_s}).code, Usage);
}

TEST_F(CliTest, PruningSaysFirstWhatItWouldRemove)
{
    ASSERT_EQ(run({u"new"_s, u"--as-of"_s, u"2024-01-01"_s}).code, Ok);
    const QString csv = file(u"favours.csv"_s, favours);
    ASSERT_EQ(run({u"import"_s, csv, u"--as-of"_s, u"2024-01-01"_s}).code, Ok);
    const QStringList call{u"prune"_s, u"--days"_s, u"365"_s, u"--as-of"_s, u"2026-11-22"_s};
    const QString dry = run(call + QStringList{u"--dry-run"_s}).out;
    EXPECT_EQ(dry, u"Would remove 1 acts with 4 lines from the journal.\n"_s);
    EXPECT_EQ(run(call).out, u"Removed 1 acts with 4 lines from the journal.\n"_s);
    EXPECT_EQ(run(call).out, u"Removed 0 acts with 0 lines from the journal.\n"_s);
    EXPECT_EQ(run({u"prune"_s}).code, Usage);
}

} // namespace
} // namespace goodturn::cli

#include "app/cli/json_text.h"

#include "tests/features/cli/cli_fixture.h"

namespace goodturn::cli {
namespace {
using namespace Qt::StringLiterals;

const QByteArray csv = "account,date,direction,kind,title\n"
                       "Oduya Legal,2026-05-01,given,insight,Court dates\n"
                       "Oduya Legal,someday,given,insight,No day\n";

TEST_F(CliTest, BadRowsAreNamedGoodOnesKept)
{
    ASSERT_EQ(run({u"new"_s}).code, Ok);
    const Outcome imported = run({u"import"_s, file(u"f.csv"_s, csv)});
    EXPECT_EQ(imported.code, Problem);
    EXPECT_TRUE(imported.err.contains(u"f.csv, line 3"_s)) << imported.err.toStdString();
    EXPECT_EQ(run({u"accounts"_s, u"--json"_s}).json().array().size(), 1);
}

TEST_F(CliTest, ADryRunChangesNothing)
{
    ASSERT_EQ(run({u"new"_s}).code, Ok);
    const Outcome tried = run({u"import"_s, file(u"f.csv"_s, csv), u"--dry-run"_s, u"--json"_s});
    EXPECT_EQ(tried.json()[u"favours_added"_s].toInt(), 1);
    EXPECT_EQ(tried.json()[u"problems"_s].toArray().size(), 1);
    EXPECT_TRUE(run({u"accounts"_s, u"--json"_s}).json().array().isEmpty());
}

} // namespace
} // namespace goodturn::cli

#include "app/cli/command.h"
#include "app/cli/command_line.h"
#include "app/cli/commands/commands.h"

#include "core/store/database.h"
#include "tests/features/cli/cli_fixture.h"

#include <QFileInfo>

#include <set>

namespace goodturn::cli {
namespace {
using namespace Qt::StringLiterals;

TEST_F(CliTest, TheSampleBookShowsEveryStanding)
{
    ASSERT_EQ(run({u"sample"_s}).code, Ok);
    const Outcome listed = run({u"accounts"_s, u"--json"_s});
    ASSERT_EQ(listed.code, Ok);
    std::set<QString> standings;
    const QJsonArray accounts = listed.json().array();
    for (const QJsonValue& account : accounts)
        standings.insert(account[u"standing"_s].toString());
    EXPECT_EQ(standings,
              (std::set<QString>{u"new"_s, u"they-are-owed"_s, u"qualify-out"_s, u"test"_s,
                                 u"earned"_s, u"balanced"_s, u"give-first"_s}));
    EXPECT_EQ(run({u"check"_s}).code, Ok);
}

TEST_F(CliTest, TheSameSeedMakesTheSameAccounts)
{
    const QStringList size{u"--accounts"_s,     u"12"_s,        u"--contacts"_s, u"30"_s,
                           u"--interactions"_s, u"90"_s,        u"--favours"_s,  u"120"_s,
                           u"--as-of"_s,        u"2026-11-22"_s};
    ASSERT_EQ(run(QStringList{u"generate"_s} + size).code, Ok);
    const QString first = run({u"accounts"_s, u"--json"_s, u"--as-of"_s, u"2026-11-22"_s}).out;
    ASSERT_TRUE(QFile::remove(path(u"test.goodturn"_s)));
    ASSERT_EQ(run(QStringList{u"generate"_s} + size).code, Ok);
    EXPECT_EQ(run({u"accounts"_s, u"--json"_s, u"--as-of"_s, u"2026-11-22"_s}).out, first);
}

TEST_F(CliTest, CheckMendsTheSearchIndexOnlyWhenAskedTo)
{
    using store::Database;
    ASSERT_EQ(run({u"sample"_s}).code, Ok);
    {
        const auto book = Database::open({path(u"test.goodturn"_s)});
        ASSERT_TRUE(book);
        ASSERT_TRUE((*book)->run(u"DELETE FROM account_search WHERE rowid=3"_s));
    }
    for (int time = 0; time < 2; ++time) {
        const Outcome found = run({u"check"_s});
        EXPECT_EQ(found.code, Problem);
        EXPECT_TRUE(found.err.contains(u"search index"_s)) << found.err.toStdString();
        EXPECT_TRUE(found.err.contains(u"--mend"_s));
    }
    EXPECT_EQ(run({u"check"_s, u"--mend"_s}).code, Ok);
    EXPECT_EQ(run({u"check"_s}).code, Ok);
}

TEST_F(CliTest, ABookThatIsThereIsNotOverwritten)
{
    ASSERT_EQ(run({u"new"_s}).code, Ok);
    const Outcome again = run({u"sample"_s});
    EXPECT_EQ(again.code, Problem);
    EXPECT_TRUE(again.err.contains(u"exists already"_s));
}

TEST_F(CliTest, WrongCallsSayTheRightOne)
{
    EXPECT_EQ(run({u"dance"_s}).code, Usage);
    EXPECT_EQ(run({u"generate"_s, u"--favours"_s, u"many"_s}).code, Usage);
    EXPECT_EQ(run({u"accounts"_s, u"--pdf"_s, u"x.pdf"_s}).code, Usage);
    EXPECT_EQ(run({u"account"_s}).code, Usage);
    EXPECT_EQ(run({u"agenda"_s, u"--as-of"_s, u"tomorrow"_s}).code, Usage);
    const Outcome help = run({u"--help"_s});
    EXPECT_EQ(help.code, Ok);
    for (const Command& command : commands())
        EXPECT_TRUE(help.out.contains(QString::fromLatin1(command.usage)));
}

TEST_F(CliTest, AMissingBookIsAProblemThatNamesIt)
{
    const Outcome shown = run({u"accounts"_s});
    EXPECT_EQ(shown.code, Problem);
    EXPECT_TRUE(shown.err.contains(u"test.goodturn"_s));
    EXPECT_TRUE(shown.out.isEmpty());
}

TEST_F(CliTest, TheAgendaListsWhatIsDue)
{
    ASSERT_EQ(run({u"sample"_s}).code, Ok);
    const QJsonArray due = run({u"agenda"_s, u"--days"_s, u"7"_s, u"--json"_s}).json().array();
    ASSERT_FALSE(due.isEmpty());
    for (const QJsonValue& item : due)
        EXPECT_FALSE(item[u"account"_s].toString().isEmpty());
}

} // namespace
} // namespace goodturn::cli

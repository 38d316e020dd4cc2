#include "core/book/book.h"
#include "core/book/record_service.h"
#include "core/domain/own_occasion.h"
#include "core/exchange/calendar_file.h"
#include "tests/features/cli/cli_fixture.h"

#include <QSettings>
#include <QStandardPaths>

#include <set>

namespace goodturn::cli {
namespace {
using namespace Qt::StringLiterals;

class AgendaCommands : public CliTest
{
protected:
    QByteArray written(const QString& name)
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    /// A notify-send that writes down what it was told, or fails.
    void installNotifier(const QByteArray& ending)
    {
        const QString program =
            file(u"notify-send"_s, "#!/bin/sh\nprintf '%s\\n' \"$@\" > '" +
                                       path(u"told"_s).toUtf8() + "'\n" + ending + "\n");
        QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("PATH", path({}).toUtf8() + ':' + before_);
    }
    void TearDown() override { qputenv("PATH", before_); }

    QByteArray before_ = qgetenv("PATH");
};

TEST_F(AgendaCommands, AWrittenCalendarIsSoundAndItsUidsStay)
{
    ASSERT_EQ(run({u"sample"_s}).code, Ok);
    const auto uids = [&](const QStringList& more) {
        const Outcome outcome = run(QStringList{u"agenda"_s, u"--ics"_s, path(u"a.ics"_s)} + more);
        EXPECT_EQ(outcome.code, Ok) << outcome.err.toStdString();
        EXPECT_EQ(exchange::faultsOfCalendar(written(u"a.ics"_s)), QStringList());
        std::set<QString> found;
        const auto entries = exchange::readCalendar(written(u"a.ics"_s)).value();
        for (const exchange::CalendarEntry& entry : entries) {
            EXPECT_FALSE(entry.title.isEmpty());
            found.insert(entry.uid);
        }
        EXPECT_EQ(found.size(), entries.size()) << "each has its own";
        return found;
    };
    const auto first = uids({});
    EXPECT_GT(first.size(), 5u);
    EXPECT_EQ(uids({}), first) << "so that a second import changes the first";
    EXPECT_EQ(uids({u"--tasks"_s}), first);
    EXPECT_LT(uids({u"--days"_s, u"0"_s}).size(), first.size());
    EXPECT_EQ(written(u"a.ics"_s).count("BEGIN:VTODO"), 0);
}

TEST_F(AgendaCommands, TellOccasionsInWords)
{
    ASSERT_EQ(run({u"sample"_s}).code, Ok);
    QStringList titles;
    const QJsonArray rows = run({u"agenda"_s, u"--json"_s}).json().array();
    for (const QJsonValue& row : rows) {
        if (row[u"kind"_s] == u"occasion"_s)
            titles << row[u"title"_s].toString();
        EXPECT_EQ(row[u"occasion"_s].isNull(), row[u"kind"_s] != u"occasion"_s);
    }
    EXPECT_TRUE(titles.contains(u"Wedding day: Ines Duarte, 14 years"_s))
        << titles.join(u'\n').toStdString();
    EXPECT_TRUE(run({u"agenda"_s}).out.contains(u"Wedding day: Ines Duarte, 14 years"_s));
}

TEST_F(AgendaCommands, AnAccountTellsItsOwnOccasions)
{
    {
        auto book =
            book::Book::open({path(u"test.goodturn"_s), store::DatabaseConfig::Mode::CreateNew},
                             std::make_shared<SystemClock>(), u"rep"_s);
        ASSERT_TRUE(book);
        Account account;
        account.name = u"Harbour"_s;
        const auto saved = (*book)->records<Account>().save(account);
        ASSERT_TRUE(saved);
        OwnOccasion opening;
        opening.accountId = saved->id;
        opening.name = u"Opening"_s;
        ASSERT_TRUE((*book)->records<OwnOccasion>().save(opening));
        opening.day = *PartialDate::fromParts(std::nullopt, 2, 29);
        ASSERT_TRUE((*book)->records<OwnOccasion>().save(opening));
    }
    const QJsonArray told =
        run({u"account"_s, u"Harbour"_s, u"--json"_s}).json()[u"occasions"_s].toArray();
    ASSERT_EQ(told.size(), 2);
    EXPECT_EQ(told[0][u"day"_s].toString(), u"--02-29"_s);
    EXPECT_TRUE(told[0][u"next"_s].isString());
    EXPECT_TRUE(told[1][u"day"_s].isNull());
    EXPECT_TRUE(told[1][u"next"_s].isNull());
}

TEST_F(AgendaCommands, WrongCallsSayTheRightOne)
{
    ASSERT_EQ(run({u"sample"_s}).code, Ok);
    EXPECT_EQ(run({u"agenda"_s, u"--tasks"_s}).code, Usage);
    EXPECT_EQ(run({u"agenda"_s, u"--days"_s, u"-1"_s}).code, Usage);
    EXPECT_EQ(run({u"agenda"_s, u"today"_s}).code, Usage);
    EXPECT_EQ(run({u"agenda"_s, u"--ics"_s, path(u"no/such/a.ics"_s)}).code, Problem);
}

TEST_F(AgendaCommands, TheDesktopIsToldWhatIsDue)
{
    ASSERT_EQ(run({u"sample"_s}).code, Ok);
    installNotifier("exit 0");
    const Outcome outcome = run({u"notify"_s});
    EXPECT_EQ(outcome.code, Ok) << outcome.err.toStdString();
    const QString told = QString::fromUtf8(written(u"told"_s));
    EXPECT_TRUE(told.contains(u"to do today"_s)) << told.toStdString();
    EXPECT_TRUE(told.contains(u"• "_s));
    EXPECT_TRUE(told.contains(u"--\n"_s)) << "no text is read as an option";
}

TEST_F(AgendaCommands, TheDesktopIsNotToldWhenNothingIsDueOrItDoesNotListen)
{
    ASSERT_EQ(run({u"new"_s}).code, Ok);
    installNotifier("exit 0");
    EXPECT_EQ(run({u"notify"_s}).code, Ok);
    EXPECT_FALSE(QFile::exists(path(u"told"_s)));
    useBook(u"other.goodturn"_s);
    ASSERT_EQ(run({u"sample"_s}).code, Ok);
    installNotifier("exit 1");
    const Outcome deaf = run({u"notify"_s});
    EXPECT_EQ(deaf.code, Problem);
    EXPECT_TRUE(deaf.err.contains(u"notify-send"_s));
}

TEST_F(AgendaCommands, WithoutABookTheOneThatWasOpenLastIsTaken)
{
    ASSERT_EQ(run({u"sample"_s}).code, Ok);
    installNotifier("exit 0");
    QStandardPaths::setTestModeEnabled(true);
    const QString settings =
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
        u"/goodturn/goodturn.conf"_s;
    const auto notify = [] {
        QString out;
        QString err;
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        return runCommandLine({u"goodturn-cli"_s, u"notify"_s}, outStream, errStream);
    };
    EXPECT_EQ(notify(), Ok) << "no book yet";
    EXPECT_FALSE(QFile::exists(path(u"told"_s)));
    {
        QSettings kept(settings, QSettings::IniFormat);
        kept.setValue(u"lastBook"_s, path(u"test.goodturn"_s));
    }
    EXPECT_EQ(notify(), Ok);
    EXPECT_TRUE(QFile::exists(path(u"told"_s)));
    QFile::remove(settings);
    QStandardPaths::setTestModeEnabled(false);
}

} // namespace
} // namespace goodturn::cli

#include "tests/features/cli/cli_fixture.h"

#include <QDir>
#include <QFileInfo>

namespace goodturn::cli {
namespace {
using namespace Qt::StringLiterals;

class BackupCommands : public CliTest
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(run({u"new"_s}).code, Ok);
        ASSERT_EQ(run({u"import"_s,
                       file(u"f.csv"_s, "account,date,direction,kind,title\n"
                                        "Oduya Legal,2026-05-01,given,insight,Court dates\n")})
                      .code,
                  Ok);
    }

    QString made(const QStringList& options = {})
    {
        const Outcome outcome = run(QStringList{u"backup"_s, u"--json"_s} + options);
        EXPECT_EQ(outcome.code, Ok) << outcome.err.toStdString();
        return outcome.json()[u"file"_s].toString();
    }

    int accounts() { return int(run({u"accounts"_s, u"--json"_s}).json().array().size()); }

    void addAnother()
    {
        ASSERT_EQ(run({u"import"_s, file(u"g.csv"_s, "account,date,direction,kind,title\n"
                                                     "Kestrel,2026-06-01,given,insight,Prices\n")})
                      .code,
                  Ok);
        ASSERT_EQ(accounts(), 2);
    }

    void damage(const QString& path, qint64 at, const QByteArray& bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.seek(at));
        file.write(bytes);
    }
};

TEST_F(BackupCommands, ABackupIsMadeListedAndRestored)
{
    const QString backup = made();
    EXPECT_TRUE(backup.contains(u"/Backups/test-"_s));
    addAnother();
    const Outcome list = run({u"backups"_s, u"--json"_s});
    ASSERT_EQ(list.json().array().size(), 2) << "and one before the import";
    const Outcome restored = run({u"restore"_s, backup});
    EXPECT_EQ(restored.code, Ok) << restored.err.toStdString();
    EXPECT_TRUE(restored.out.contains(u"replaced"_s));
    EXPECT_EQ(accounts(), 1);
    EXPECT_EQ(QDir(path({})).entryList({u"test replaced*.goodturn"_s}).size(), 1);
}

TEST_F(BackupCommands, TheListSaysWhatEachHolds)
{
    made();
    const Outcome list = run({u"backups"_s});
    EXPECT_EQ(list.code, Ok);
    EXPECT_TRUE(list.out.contains(u"1 account"_s)) << list.out.toStdString();
    EXPECT_TRUE(list.out.contains(u"By hand"_s));
    EXPECT_TRUE(list.out.contains(u"sound"_s));
}

TEST_F(BackupCommands, WithoutBackupsTheListSaysSo)
{
    const Outcome list = run({u"backups"_s});
    EXPECT_TRUE(list.out.contains(u"no backup"_s));
    EXPECT_EQ(run({u"backups"_s, u"--json"_s}).out, u"[\n]\n"_s);
}

TEST_F(BackupCommands, ABackupGoesWhereItIsSentAndNothingIsDroppedThere)
{
    const QString folder = path(u"stick"_s);
    for (int i = 0; i < 12; ++i)
        EXPECT_TRUE(made({u"--to"_s, folder}).startsWith(folder));
    EXPECT_EQ(QDir(folder).entryList({u"*.goodturn"_s}).size(), 12);
}

TEST_F(BackupCommands, APassphraseMakesACopyThatOnlyItOpens)
{
    const QString words = file(u"words"_s, "green bottle seven\n");
    const QString wrong = file(u"wrong"_s, "green bottle eight\n");
    const QString folder = path(u"stick"_s);
    made({u"--to"_s, folder, u"--passphrase-file"_s, words});
    const QStringList carried = QDir(folder).entryList(QDir::Files);
    ASSERT_EQ(carried.size(), 1) << "nothing in the clear";
    const QString sealed = folder + u'/' + carried.first();
    EXPECT_TRUE(sealed.endsWith(u".goodturn-sealed"_s));
    addAnother();
    for (const QStringList& call :
         {QStringList{u"restore"_s, sealed},
          QStringList{u"restore"_s, sealed, u"--passphrase-file"_s, wrong}}) {
        const Outcome refused = run(call);
        EXPECT_EQ(refused.code, Problem);
        EXPECT_TRUE(refused.err.contains(u"passphrase"_s));
        EXPECT_EQ(accounts(), 2);
    }
    EXPECT_EQ(run({u"restore"_s, sealed, u"--passphrase-file"_s, words}).code, Ok);
    EXPECT_EQ(accounts(), 1);
    EXPECT_TRUE(QDir(path({})).entryList({u"opening*"_s}, QDir::Dirs).isEmpty());
}

TEST_F(BackupCommands, ADamagedBackupIsRefused)
{
    const QString backup = made();
    damage(backup, 9000, "x");
    const Outcome restored = run({u"restore"_s, backup});
    EXPECT_EQ(restored.code, Problem);
    EXPECT_TRUE(restored.err.contains(u"damaged"_s));
    EXPECT_EQ(accounts(), 1);
}

TEST_F(BackupCommands, ADamagedBookIsSalvagedIntoANewOne)
{
    const QString book = path(u"test.goodturn"_s);
    damage(book, 0, QByteArray(100, '\0'));
    EXPECT_EQ(run({u"accounts"_s}).code, Problem);
    const Outcome salvaged = run({u"salvage"_s, path(u"new.goodturn"_s)});
    EXPECT_EQ(salvaged.code, Ok) << salvaged.err.toStdString();
    EXPECT_TRUE(salvaged.out.contains(u"Favours: 1 saved"_s)) << salvaged.out.toStdString();
    EXPECT_TRUE(salvaged.out.contains(u"Nothing is known to be lost"_s));
    ASSERT_TRUE(QFile::rename(path(u"new.goodturn"_s), path(u"other"_s)));
    ASSERT_TRUE(QFile::remove(book));
    ASSERT_TRUE(QFile::rename(path(u"other"_s), book));
    EXPECT_EQ(accounts(), 1);
    EXPECT_EQ(run({u"check"_s}).code, Ok);
}

TEST_F(BackupCommands, WrongCallsAreToldApart)
{
    EXPECT_EQ(run({u"backup"_s, u"now"_s}).code, Usage);
    EXPECT_EQ(run({u"backups"_s, u"all"_s}).code, Usage);
    EXPECT_EQ(run({u"restore"_s}).code, Usage);
    EXPECT_EQ(run({u"salvage"_s}).code, Usage);
    EXPECT_EQ(run({u"restore"_s, path(u"missing"_s)}).code, Problem);
    EXPECT_EQ(run({u"backup"_s, u"--passphrase-file"_s, path(u"missing"_s)}).code, Problem);
    EXPECT_EQ(run({u"backup"_s, u"--passphrase-file"_s, file(u"short"_s, "abc\n")}).code, Problem);
    EXPECT_EQ(run({u"backup"_s, u"--passphrase-file"_s, file(u"none"_s, "\n")}).code, Problem);
}

} // namespace
} // namespace goodturn::cli

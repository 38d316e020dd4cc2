#include "core/book/book_rescue.h"

#include "core/book/backup_seal.h"
#include "core/book/backup_service.h"
#include "core/book/backup_words.h"
#include "core/book/opened_backup.h"
#include "core/store/quick_check.h"
#include "core/store/raw_sqlite.h"
#include "core/store/sealed_file.h"
#include "tests/support/every_kind.h"

#include <QDir>
#include <QFile>

#include <sys/wait.h>
#include <unistd.h>

namespace goodturn::book {
namespace {
using namespace Qt::StringLiterals;
using namespace goodturn::testing;

/// A closed book with something of every kind, and a backup of it.
class BookRescue : public ::testing::Test
{
protected:
    void SetUp() override
    {
        auto book = open(store::DatabaseConfig::Mode::CreateNew);
        fillEveryKind(*book);
        backup_ = must(BackupService(*book).makeNow(store::BackupReason::OnDemand));
        Account later;
        later.name = u"Later"_s;
        must(book->records<Account>().save(later));
    }

    std::unique_ptr<Book>
    open(store::DatabaseConfig::Mode mode = store::DatabaseConfig::Mode::OpenExisting)
    {
        return must(Book::open({path(), mode}, std::make_shared<FixedClock>(today_), u"rep"_s));
    }

    QString path() const { return folder_.filePath(u"book.goodturn"_s); }

    void damage(qint64 at, const QByteArray& bytes)
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.seek(at));
        file.write(bytes);
    }

    QStringList files() const { return QDir(folder_.path()).entryList(QDir::Files, QDir::Name); }

    const QDate today_{2026, 11, 22};
    QTemporaryDir folder_;
    store::Backup backup_;
};

TEST_F(BookRescue, ARestoredBookIsTheBookOfThatMoment)
{
    const auto restored = must(restoreBook({backup_.path, path(), today_, {}}));
    const auto book = open();
    EXPECT_EQ(must(book->queries().accountCount()), EveryKind::accounts);
    EXPECT_EQ(must(book->check()), QStringList());
    EXPECT_TRUE(restored.replaced.endsWith(u"book replaced 2026-11-22.goodturn"_s));
}

TEST_F(BookRescue, ASealedBackupIsRestoredWithItsPassphraseAlone)
{
    const QString words = u"green bottle seven"_s;
    const QString sealed = must(saveSealed(backup_.path, words, folder_.filePath(u"stick"_s)));
    EXPECT_TRUE(store::isSealed(sealed));
    EXPECT_FALSE(restoreBook({sealed, path(), today_, {}}));
    EXPECT_FALSE(restoreBook({sealed, path(), today_, u"green bottle"_s}));
    EXPECT_EQ(must(open()->queries().accountCount()), EveryKind::accounts + 1);
    must(restoreBook({sealed, path(), today_, words}));
    EXPECT_EQ(must(open()->queries().accountCount()), EveryKind::accounts);
    EXPECT_EQ(QDir(folder_.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
              (QStringList{u"Backups"_s, u"stick"_s}))
        << "nothing in the clear stays";
}

TEST_F(BookRescue, ABackupIsOpenedToBeLookedAtFirst)
{
    const auto plain = must(openBackup(backup_.path, {}, path()));
    EXPECT_EQ(plain.backup.path, backup_.path) << "where it lies";
    EXPECT_EQ(plain.backup.manifest, backup_.manifest);
    const QString words = u"green bottle seven"_s;
    const QString sealed = must(saveSealed(backup_.path, words, folder_.filePath(u"stick"_s)));
    EXPECT_TRUE(isSealedBackup(sealed));
    EXPECT_FALSE(isSealedBackup(backup_.path));
    EXPECT_EQ(openBackup(sealed, u"green bottle"_s, path()).error().kind, ErrorKind::InvalidInput);
    {
        const auto opened = must(openBackup(sealed, words, path()));
        EXPECT_EQ(opened.backup.manifest.counts, backup_.manifest.counts);
        must(restoreBook({opened.backup.path, path(), today_, {}}));
    }
    EXPECT_EQ(must(open()->queries().accountCount()), EveryKind::accounts);
    EXPECT_TRUE(QDir(folder_.path()).entryList({u"goodturn-opening-*"_s}, QDir::Dirs).isEmpty());
}

TEST_F(BookRescue, WhatAKilledProgramHadOpenedGoesAndWhatALivingOneHasStays)
{
    const QString words = u"green bottle seven"_s;
    const QString sealed = must(saveSealed(backup_.path, words, folder_.filePath(u"stick"_s)));
    const QDir beside(folder_.path());
    const auto openings = [&] {
        return beside.entryList({u"goodturn-opening-*"_s}, QDir::Dirs).size();
    };
    ASSERT_TRUE(beside.mkdir(u"goodturn-opening-my photos"_s));
    const pid_t child = ::fork();
    if (child == 0) {
        const auto opened = openBackup(sealed, words, path());
        ::_exit(opened ? 0 : 1); // without the destructors, as when it is killed
    }
    int status = 1;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_EQ(status, 0);
    EXPECT_EQ(openings(), 2);
    {
        const auto opened = must(openBackup(sealed, words, path()));
        EXPECT_EQ(openings(), 2) << "its own, and that of the dead one is gone";
        removeDeadOpenings(path());
        EXPECT_TRUE(QFileInfo::exists(opened.backup.path)) << "somebody holds it";
    }
    EXPECT_EQ(openings(), 1) << "what has another kind of name is nobody's but the user's";
}

TEST_F(BookRescue, OpeningABackupIsStoppedOrRefusedWithoutATrace)
{
    const QString sealed = must(saveSealed(backup_.path, u"green bottle"_s, folder_.path()));
    const auto stop = [](qint64, qint64) { return false; };
    EXPECT_EQ(openBackup(sealed, u"green bottle"_s, path(), stop).error().kind,
              ErrorKind::Cancelled);
    EXPECT_EQ(openBackup(backup_.path, {}, path(), stop).error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(openBackup(path(), {}, path()).error().kind, ErrorKind::Corrupt) << "no manifest";
    EXPECT_EQ(openBackup(folder_.filePath(u"gone"_s), {}, path()).error().kind,
              ErrorKind::NotFound);
    auto newer = backup_.manifest;
    newer.schemaVersion = 999;
    must(store::writeManifest(backup_.path, newer));
    EXPECT_EQ(openBackup(backup_.path, {}, path()).error().kind, ErrorKind::NewerSchema);
    EXPECT_TRUE(QDir(folder_.path()).entryList({u"goodturn-opening-*"_s}, QDir::Dirs).isEmpty());
}

TEST_F(BookRescue, WhatABackupHoldsIsSaidInWords)
{
    const QString whole = wholeContentText(backup_.manifest.counts);
    EXPECT_TRUE(whole.contains(u"favour"_s) && whole.contains(u" and "_s)) << qPrintable(whole);
    EXPECT_EQ(wholeContentText({}), u"nothing yet"_s);
}

TEST_F(BookRescue, AShortPassphraseIsRefusedInWords)
{
    EXPECT_TRUE(passphraseProblem(u"1234567"_s).contains(QString::number(shortestPassphrase)));
    EXPECT_TRUE(passphraseProblem(u"12345678"_s).isEmpty());
    EXPECT_EQ(saveSealed(backup_.path, u"short"_s, folder_.path()).error().kind,
              ErrorKind::InvalidInput);
}

TEST_F(BookRescue, TwoSealedCopiesOfOneBackupHaveTwoNames)
{
    const QString first = must(saveSealed(backup_.path, u"green bottle"_s, folder_.path()));
    const QString second = must(saveSealed(backup_.path, u"green bottle"_s, folder_.path()));
    EXPECT_NE(first, second);
}

TEST_F(BookRescue, ASalvagedBookTakesThePlaceAndTheDamagedOneIsKept)
{
    damage(0, QByteArray(100, '\0'));
    QFile before(path());
    ASSERT_TRUE(before.open(QIODevice::ReadOnly));
    const QByteArray damaged = before.readAll();
    before.close();
    const auto salvaged = must(salvageInPlace(path(), today_));
    EXPECT_FALSE(salvaged.report.lostAnything());
    EXPECT_TRUE(salvaged.damaged.endsWith(u"book damaged 2026-11-22.goodturn"_s));
    QFile kept(salvaged.damaged);
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(kept.readAll(), damaged);
    const auto book = open();
    EXPECT_EQ(must(book->queries().accountCount()), EveryKind::accounts + 1);
    EXPECT_EQ(must(book->check()), QStringList());
}

TEST_F(BookRescue, WhatIsLostIsMadeAnewFromTheHistory)
{
    const auto content = [this] {
        const auto book = open();
        const AccountId id = must(book->queries().accountByText(EveryKind::account()));
        Account account = must(book->records<Account>().load(id));
        account.meta = {};
        Favour favour = must(book->records<Favour>().load(FavourId(1)));
        favour.meta = {};
        const auto people = must(book->queries().people(id));
        return std::tuple(account, favour, people.size(),
                          must(store::countRecords(book->database())));
    };
    const auto before = content();
    must(must(store::Database::open({path()}))->run(u"PRAGMA journal_mode=DELETE"_s));
    std::vector<qint64> pages;
    {
        auto raw = must(store::RawDatabase::openFile(path()));
        store::RawStatement rows(raw, u"SELECT pageno FROM dbstat WHERE name IN ('account', "
                                      "'favour', 'contact', 'contact_email', 'gift')"_s);
        while (rows.step() == store::RawStatement::Step::Row)
            pages.push_back(rows.integer(0));
    }
    ASSERT_GE(pages.size(), 5u);
    for (const qint64 page : pages)
        damage((page - 1) * 4096, QByteArray(4096, 'x'));
    const auto salvaged = must(salvageInPlace(path(), today_));
    for (const auto& line : salvaged.report.kinds) {
        EXPECT_EQ(line.lost, 0) << int(line.kind);
        if (line.kind == RecordKind::Account) {
            EXPECT_EQ(line.saved, 0);
            EXPECT_EQ(line.fromHistory, EveryKind::accounts + 2) << "and the one in the trash";
        }
    }
    EXPECT_TRUE(salvaged.report.standInNames.isEmpty());
    EXPECT_EQ(content(), before);
    EXPECT_EQ(must(open()->check()), QStringList());
}

TEST_F(BookRescue, WhatCanNotBeSalvagedStaysWhereItIs)
{
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(50'000, 'x'));
    file.close();
    const QStringList before = files();
    EXPECT_FALSE(salvageInPlace(path(), today_));
    EXPECT_FALSE(salvageInto(path(), folder_.filePath(u"new.goodturn"_s)));
    EXPECT_EQ(files(), before);
}

TEST_F(BookRescue, TheQuickCheckFindsATornPageAndAMissingEnd)
{
    EXPECT_TRUE(checkFile(path()));
    QFile file(path());
    const qint64 size = file.size();
    damage(size - 5 * 4096, QByteArray(4096, 'x'));
    const auto torn = checkFile(path());
    ASSERT_FALSE(torn);
    EXPECT_EQ(torn.error().kind, ErrorKind::Corrupt);
    must(restoreBook({backup_.path, path(), today_, {}}));
    EXPECT_TRUE(store::quickCheck(path()));
    ASSERT_TRUE(file.resize(size / 2));
    EXPECT_FALSE(checkFile(path()));
    EXPECT_FALSE(checkFile(folder_.filePath(u"none"_s)));
}

TEST(BackupWords, AReportSaysKindByKindWhatBecameOfThem)
{
    store::SalvageReport report;
    report.kinds = {{RecordKind::Account, 38, 1, 2, 2, false},
                    {RecordKind::Favour, 900, 0, 0, 0, false},
                    {RecordKind::Gift, 12, 0, 0, 0, true},
                    {RecordKind::Goal, 0, 0, 0, 0, true}};
    report.standInNames = {u"Kestrel"_s, u"Oduya"_s};
    report.historyIsWhole = false;
    const QStringList lines = reportLines(report);
    EXPECT_EQ(
        lines.at(0),
        u"Accounts: 38 saved, 1 made anew from the history, 2 lost (2 of them kept as a name)."_s);
    EXPECT_EQ(lines.at(1), u"Favours: 900 saved, some may be lost."_s);
    EXPECT_EQ(lines.at(2), u"Gifts: 12 saved."_s);
    EXPECT_TRUE(lines.join(u'\n').contains(u"Kestrel, Oduya"_s));
    EXPECT_TRUE(lines.join(u'\n').contains(u"history"_s));
    EXPECT_FALSE(lines.join(u'\n').contains(u"Goals"_s)) << "there were none";
}

TEST(BackupWords, OfManyNamesOnlyTheFirstAreListed)
{
    store::SalvageReport report;
    for (int i = 1; i <= 5000; ++i)
        report.standInNames << u"Lost account %1"_s.arg(i);
    const QString text = reportLines(report).join(u'\n');
    EXPECT_TRUE(text.contains(u"Lost account 20 and "_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"Lost account 21"_s));
    EXPECT_LT(text.size(), 1000);
}

TEST(BackupWords, ABackupSaysWhatItHolds)
{
    EXPECT_EQ(contentText({{RecordKind::Account, 1},
                           {RecordKind::Contact, 96},
                           {RecordKind::Goal, 7},
                           {RecordKind::Favour, 1}}),
              u"1 account, 96 people, 1 favour"_s);
    EXPECT_FALSE(label(store::BackupReason::BeforeImport).isEmpty());
}

} // namespace
} // namespace goodturn::book

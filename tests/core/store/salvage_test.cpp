#include "core/store/salvage.h"

#include "core/store/backup.h"
#include "core/store/raw_sqlite.h"
#include "core/store/salvage_source.h"
#include "core/store/schema_check.h"
#include "tests/core/store/filled_book.h"

#include <QRandomGenerator>
#include <QSet>

namespace goodturn::store {
namespace {
using namespace Qt::StringLiterals;

constexpr qint64 pageSize = 4096;
constexpr int accounts = 300;
constexpr int favours = 4 * accounts;

/// A page of a table, with the keys of the rows that stand on it.
struct Leaf
{
    qint64 page = 0;
    qint64 first = 0;
    qint64 last = 0;
};

class SalvageTest : public FilledBookTest
{
protected:
    void SetUp() override
    {
        FilledBookTest::SetUp();
        fill(accounts);
    }

    /// Closes the book, all of it in one file.
    void close()
    {
        run(u"PRAGMA journal_mode=DELETE"_s);
        database_.reset();
    }

    QString out() const { return path("salvaged.goodturn"); }

    std::vector<qint64> pages(const QString& table, const QString& kind)
    {
        auto database = RawDatabase::openFile(path());
        EXPECT_TRUE(database);
        std::vector<qint64> found;
        RawStatement rows(*database, u"SELECT pageno FROM dbstat WHERE name=? AND pagetype=? "
                                     "ORDER BY path"_s);
        rows.start({table, kind});
        while (rows.step() == RawStatement::Step::Row)
            found.push_back(rows.integer(0));
        return found;
    }

    /// The leaves of a table whose keys are 1, 2, 3...
    std::vector<Leaf> leaves(const QString& table)
    {
        const QByteArray bytes = bytesOf(path());
        std::vector<Leaf> found;
        qint64 next = 1;
        for (const qint64 page : pages(table, u"leaf"_s)) {
            const auto at = (page - 1) * pageSize + 3;
            const qint64 cells = uchar(bytes[at]) * 256 + uchar(bytes[at + 1]);
            found.push_back({page, next, next + cells - 1});
            next += cells;
        }
        return found;
    }

    void destroy(qint64 page) { overwrite(path(), (page - 1) * pageSize, garbage()); }

    static QByteArray garbage()
    {
        QByteArray bytes(pageSize, 0);
        QRandomGenerator random(7);
        for (char& byte : bytes)
            byte = char(random.bounded(256));
        return bytes;
    }

    SalvageReport salvaged()
    {
        auto report = salvageBook(path(), out());
        EXPECT_TRUE(report) << (report ? ""
                                       : report.error().message.toStdString() +
                                             report.error().detail.toStdString());
        return report.value_or(SalvageReport());
    }

    static SalvageReport::Kind kind(const SalvageReport& report, RecordKind kind)
    {
        for (const auto& line : report.kinds)
            if (line.kind == kind)
                return line;
        return {};
    }

    /// Each row of a table as one text, by key.
    static QHash<qint64, QString> rowsOf(const QString& file, const QString& table)
    {
        QHash<qint64, QString> found;
        auto database = RawDatabase::openFile(file);
        EXPECT_TRUE(database);
        RawStatement rows(*database, u"SELECT id, * FROM "_s + table);
        while (rows.step() == RawStatement::Step::Row) {
            QString text;
            for (int column = 1; column < rows.columnCount(); ++column)
                text += u'|' + QString::fromLatin1(rows.value(column).toBytes().toHex()) +
                        rows.text(column);
            found.insert(rows.integer(0), text);
        }
        return found;
    }

    void expectSound()
    {
        const auto book = Database::open({out(), DatabaseConfig::Mode::OpenExisting});
        ASSERT_TRUE(book);
        EXPECT_EQ(*schemaVersion(**book), newestSchemaVersion());
        EXPECT_EQ(*checkIntegrity(**book), QStringList());
    }
};

TEST_F(SalvageTest, OfASoundBookEverythingIsThere)
{
    close();
    const auto before = rowsOf(path(), u"favour"_s);
    const SalvageReport report = salvaged();
    EXPECT_FALSE(report.lostAnything());
    EXPECT_EQ(kind(report, RecordKind::Account).saved, accounts);
    EXPECT_EQ(kind(report, RecordKind::Favour).saved, favours);
    EXPECT_EQ(rowsOf(out(), u"favour"_s), before);
    expectSound();
    EXPECT_EQ(filesIn(folder_.path()), (QStringList{u"book.goodturn"_s, u"salvaged.goodturn"_s}));
}

TEST_F(SalvageTest, WhatIsInTheLogIsSavedToo)
{
    const QByteArray file = bytesOf(path());
    const QByteArray log = bytesOf(path() + u"-wal"_s);
    ASSERT_GT(log.size(), file.size()) << "nearly all is still in the log";
    ASSERT_TRUE(writePrivateFile(path("left.goodturn"), file));
    ASSERT_TRUE(writePrivateFile(path("left.goodturn-wal"), log));
    const auto report = salvageBook(path("left.goodturn"), out());
    ASSERT_TRUE(report);
    EXPECT_EQ(kind(*report, RecordKind::Favour).saved, favours);
    EXPECT_EQ(bytesOf(path("left.goodturn")), file);
    EXPECT_EQ(bytesOf(path("left.goodturn-wal")), log);
}

TEST_F(SalvageTest, OfADestroyedPageExactlyItsRowsAreLost)
{
    close();
    const auto all = rowsOf(path(), u"favour"_s);
    const auto found = leaves(u"favour"_s);
    ASSERT_GT(found.size(), 20u);
    ASSERT_EQ(found.back().last, favours);
    QSet<qint64> lost;
    for (const size_t torn : {size_t(0), size_t(5), size_t(6), found.size() - 1}) {
        destroy(found[torn].page);
        for (qint64 key = found[torn].first; key <= found[torn].last; ++key)
            lost.insert(key);
    }
    const QByteArray damaged = bytesOf(path());
    const SalvageReport report = salvaged();
    EXPECT_TRUE(report.lostAnything());
    EXPECT_EQ(kind(report, RecordKind::Favour).lost, lost.size());
    EXPECT_EQ(kind(report, RecordKind::Favour).saved, favours - lost.size());
    EXPECT_TRUE(kind(report, RecordKind::Account).isCounted);
    const auto saved = rowsOf(out(), u"favour"_s);
    for (qint64 key = 1; key <= favours; ++key)
        ASSERT_EQ(saved.value(key), lost.contains(key) ? QString() : all.value(key)) << key;
    expectSound();
    EXPECT_EQ(bytesOf(path()), damaged) << "the damaged book is never changed";
}

TEST_F(SalvageTest, OfATableWhoseRootIsGoneTheIndexKnowsHowManyThereWere)
{
    close();
    for (const qint64 page : pages(u"favour"_s, u"internal"_s))
        destroy(page);
    const SalvageReport report = salvaged();
    EXPECT_EQ(kind(report, RecordKind::Favour).saved, 0);
    EXPECT_EQ(kind(report, RecordKind::Favour).lost, favours);
    EXPECT_EQ(kind(report, RecordKind::Account).saved, accounts);
    expectSound();
}

TEST_F(SalvageTest, DamagedIndexesCostNothing)
{
    close();
    for (const QString& index : {u"favour_ledger"_s, u"account_by_name"_s})
        for (const qint64 page : pages(index, u"leaf"_s))
            destroy(page);
    const SalvageReport report = salvaged();
    EXPECT_FALSE(report.lostAnything());
    EXPECT_EQ(kind(report, RecordKind::Favour).saved, favours);
    expectSound();
}

TEST_F(SalvageTest, FavoursOfALostAccountStayWithWhatTheHistoryKnows)
{
    run(u"INSERT INTO unit_of_work VALUES(1, 'Add account', '2026-11-22T09:12:00.000Z', 'rep')"_s);
    run(u"INSERT INTO journal VALUES(1, 1, 'account', 1, 'insert', "
        "'{\"name\":[null,\"Kestrel\"],\"lifecycle\":[null,\"client\"]}')"_s);
    run(u"INSERT INTO journal VALUES(2, 1, 'account', 1, 'update', "
        "'{\"name\":[\"Kestrel\",\"Kestrel Press\"]}')"_s);
    run(u"INSERT INTO journal VALUES(3, 1, 'account', 2, 'update', "
        "'{\"name\":[\"Oduya\",\"Oduya Legal\"]}')"_s);
    close();
    const Leaf torn = leaves(u"account"_s).front();
    destroy(torn.page);
    const SalvageReport report = salvaged();
    const qint64 lost = torn.last - torn.first + 1;
    EXPECT_EQ(kind(report, RecordKind::Account).fromHistory, 1) << "known from its beginning on";
    EXPECT_EQ(kind(report, RecordKind::Account).lost, lost - 1);
    EXPECT_EQ(kind(report, RecordKind::Account).standIns, lost - 1);
    EXPECT_EQ(kind(report, RecordKind::Favour).saved, favours);
    EXPECT_EQ(kind(report, RecordKind::Favour).lost, 0);
    EXPECT_TRUE(report.standInNames.contains(u"Oduya Legal"_s)) << "at least its name";
    EXPECT_TRUE(report.standInNames.contains(u"Lost account 3"_s));
    EXPECT_TRUE(rowsOf(out(), u"account"_s).value(1).contains(u"Kestrel Press"_s));
    EXPECT_EQ(rowsOf(out(), u"favour"_s).size(), favours);
    expectSound();
}

TEST_F(SalvageTest, WhatWasDeletedForGoodIsNotMissed)
{
    run(u"INSERT INTO unit_of_work VALUES(1, 'Delete', '2026-11-22T09:12:00.000Z', 'rep')"_s);
    run(u"INSERT INTO journal VALUES(1, 1, 'goal', 7, 'insert', '{}')"_s);
    run(u"INSERT INTO journal VALUES(2, 1, 'goal', 7, 'purge', '{}')"_s);
    close();
    const SalvageReport report = salvaged();
    EXPECT_FALSE(report.lostAnything());
    EXPECT_EQ(kind(report, RecordKind::Goal).fromHistory, 0);
}

TEST_F(SalvageTest, AnOverwrittenListOfTablesCostsNothing)
{
    close();
    auto schema = pages(u"sqlite_schema"_s, u"leaf"_s);
    ASSERT_GT(schema.size(), 1u) << "it goes on behind the first page";
    destroy(1);
    for (const qint64 page : schema)
        destroy(page);
    EXPECT_EQ(kind(salvaged(), RecordKind::Favour).saved, favours);
    expectSound();
}

TEST_F(SalvageTest, AZeroedHeadCostsNothing)
{
    close();
    overwrite(path(), 0, QByteArray(100, 0));
    const SalvageReport report = salvaged();
    EXPECT_FALSE(report.lostAnything());
    EXPECT_EQ(kind(report, RecordKind::Favour).saved, favours);
    expectSound();
}

TEST_F(SalvageTest, AnOverwrittenFirstPageCostsNothing)
{
    close();
    const auto all = rowsOf(path(), u"account"_s);
    overwrite(path(), 0, garbage());
    const SalvageReport report = salvaged();
    EXPECT_EQ(kind(report, RecordKind::Favour).saved, favours);
    EXPECT_EQ(rowsOf(out(), u"account"_s), all);
    expectSound();
}

TEST_F(SalvageTest, NeitherInABookThatCameFromABackup)
{
    run(u"VACUUM"_s);
    close();
    overwrite(path(), 0, garbage());
    EXPECT_EQ(kind(salvaged(), RecordKind::Favour).saved, favours);
    expectSound();
}

TEST_F(SalvageTest, OfATruncatedBookTheFirstPartIsSaved)
{
    close();
    const auto all = rowsOf(path(), u"account"_s);
    const auto found = leaves(u"account"_s);
    const Leaf cut = found[found.size() / 2];
    ASSERT_TRUE(QFile::resize(path(), (cut.page - 1) * pageSize + 100));
    const SalvageReport report = salvaged();
    const auto saved = rowsOf(out(), u"account"_s);
    for (const Leaf& leaf : found)
        for (qint64 key = leaf.first; key <= leaf.last; ++key) {
            const bool isSame = saved.value(key) == all.value(key);
            EXPECT_EQ(isSame, leaf.page < cut.page) << key;
        }
    EXPECT_GT(kind(report, RecordKind::Account).saved, 0);
    EXPECT_TRUE(report.lostAnything());
    expectSound();
}

TEST_F(SalvageTest, WhateverIsDestroyedOnlyRowsThatWereThereComeOut)
{
    close();
    const QByteArray whole = bytesOf(path());
    const auto all = rowsOf(path(), u"favour"_s);
    QRandomGenerator random(2026);
    const qint64 pageCount = whole.size() / pageSize;
    int readable = 0;
    for (int round = 0; round < 12; ++round) {
        for (int hit = 0; hit < 1 + round / 4; ++hit)
            destroy(1 + random.bounded(pageCount));
        QFile::remove(out());
        const auto report = salvageBook(path(), out());
        if (report) {
            ++readable;
            const auto saved = rowsOf(out(), u"favour"_s);
            EXPECT_EQ(saved.size(), kind(*report, RecordKind::Favour).saved);
            for (auto row = saved.begin(); row != saved.end(); ++row)
                ASSERT_EQ(row.value(), all.value(row.key())) << "round " << round;
            expectSound();
        } else {
            EXPECT_EQ(report.error().kind, ErrorKind::Corrupt) << "round " << round;
        }
        overwrite(path(), 0, whole);
    }
    EXPECT_GT(readable, 8);
}

TEST_F(SalvageTest, AFileThatWasNeverABookIsRefused)
{
    close();
    const QByteArray noise(200'000, 'x');
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(writePrivateFile(path(), noise));
    const auto report = salvageBook(path(), out());
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, ErrorKind::Corrupt);
    EXPECT_TRUE(report.error().message.contains(path()));
    EXPECT_EQ(filesIn(folder_.path()), QStringList{u"book.goodturn"_s});
    EXPECT_EQ(salvageBook(path("none"), out()).error().kind, ErrorKind::NotFound);
}

TEST_F(SalvageTest, StoppedItLeavesNothing)
{
    close();
    for (int calls : {0, 3, 10}) {
        const auto report =
            salvageBook(path(), out(), [&calls](qint64, qint64) { return calls-- > 0; });
        ASSERT_FALSE(report);
        EXPECT_EQ(report.error().kind, ErrorKind::Cancelled);
        EXPECT_EQ(filesIn(folder_.path()), QStringList{u"book.goodturn"_s});
    }
}

TEST_F(SalvageTest, ItNeverWritesOverAFile)
{
    close();
    ASSERT_TRUE(createPrivateFile(out()));
    EXPECT_EQ(salvageBook(path(), out()).error().kind, ErrorKind::InvalidInput);
}

} // namespace
} // namespace goodturn::store

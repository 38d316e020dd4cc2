#include "core/store/database.h"
#include "core/store/migrations.h"
#include "tests/faults/old_book.h"
#include "tests/faults/power_cuts.h"
#include "tests/support/book_fixture.h"
#include "tests/support/proof.h"
#include "tests/support/quick_folder.h"

#include <QFile>

namespace goodturn::faults {
namespace {
using namespace Qt::StringLiterals;
using Mode = store::DatabaseConfig::Mode;
using testing::must;
using testing::proofSize;
using testing::report;

QString number(int n)
{
    return QString::number(n);
}

QString line(const PowerCutFigures& f)
{
    return u"%1 cuts, %2 acts acknowledged, lost %3, corrupt %4, mixed %5, cut acts found whole %6"_s
        .arg(number(f.cuts), number(f.acts), number(f.lost), number(f.corrupt), number(f.mixed),
             number(f.newVersions));
}

TEST(PowerCuts, LoseNothingAcknowledgedAndLeaveNothingHalfDone)
{
    const auto figures = PowerCuts(1, nullptr).run(proofSize(1200));
    report(u"power cuts"_s, line(figures));
    EXPECT_EQ(figures.lost, 0) << figures.firstFault.constData();
    EXPECT_EQ(figures.corrupt, 0) << figures.firstFault.constData();
    EXPECT_EQ(figures.mixed, 0) << figures.firstFault.constData();
    EXPECT_GT(figures.newVersions, 0);
}

TEST(PowerCuts, WithoutASyncAtEachCommitLoseWhatWasAcknowledged)
{
    const auto figures = PowerCuts(2, "NORMAL").run(proofSize(300));
    report(u"power cuts, control NORMAL"_s, line(figures));
    EXPECT_GT(figures.lost, 0);
    EXPECT_EQ(figures.corrupt, 0) << figures.firstFault.constData();
}

TEST(PowerCuts, WithoutAnySyncDamageBooks)
{
    const auto figures = PowerCuts(3, "OFF").run(proofSize(300));
    report(u"power cuts, control OFF"_s, line(figures));
    EXPECT_GT(figures.corrupt + figures.mixed, 0);
}

/// A book of an older schema on a disk whose power fails while it is opened.
class Migration
{
public:
    Migration() : path_(folder_.filePath(u"test.goodturn"_s)), disk_(path_)
    {
        must(book::Book::open({twin_, Mode::CreateNew}, clock_));
    }

    /// One cut; what is wrong afterwards, or nothing.
    QByteArray cutOnce(int version, int change, std::mt19937& random)
    {
        disk_.restore({});
        if (version > 0)
            must(makeOldBook(path_, version));
        disk_.restore(disk_.image());
        disk_.cutPowerAt(change);
        const bool acknowledged = open(version).has_value();
        reached_ = disk_.isDown();
        disk_.startAgain(random);
        return wrong(version, acknowledged);
    }

    bool reached() const { return reached_; }

private:
    Result<std::unique_ptr<book::Book>> open(int version)
    {
        return book::Book::open({path_, version == 0 ? Mode::CreateNew : Mode::OpenExisting},
                                clock_);
    }

    QByteArray wrong(int version, bool acknowledged)
    {
        testing::BookDump look(path_, testing::BookDump::Depth::Everything);
        const int found = look.cell("PRAGMA user_version").toInt();
        if (acknowledged && found != store::newestSchemaVersion())
            return "acknowledged and lost";
        if (version == 0 && found == 0) // no book yet: no file, or an empty one to be removed
            return look.cell("SELECT count(*) FROM sqlite_master").toInt() == 0 ? ""
                                                                                : "half a book";
        auto book = open(1);
        if (!book)
            return "not opened: " + book.error().detail.toUtf8();
        const auto problems = (*book)->check();
        if (!problems || !problems->isEmpty())
            return "check complains";
        const auto dump = [](const QString& path) {
            return testing::BookDump(path, testing::BookDump::Depth::Everything)
                .cell(
                    "SELECT group_concat(sql) FROM (SELECT sql FROM sqlite_master ORDER BY name)");
        };
        return dump(path_) == dump(twin_) ? "" : "another schema";
    }

    testing::QuickFolder folder_;
    QString path_;
    QString twin_ = folder_.filePath(u"twin.goodturn"_s);
    std::shared_ptr<FixedClock> clock_ = std::make_shared<FixedClock>(QDate(2026, 11, 22));
    testing::FaultVfs disk_;
    bool reached_ = false;
};

TEST(PowerCuts, LeaveABookOldOrNewWhileItIsMadeOrBroughtUpToDate)
{
    std::mt19937 random(4);
    Migration migration;
    const int versions = store::newestSchemaVersion();
    const int wanted = proofSize(250);
    int cuts = 0;
    int wrong = 0;
    QByteArray first;
    for (int change = 1; cuts < wanted; change = migration.reached() ? change + 1 : 1) {
        for (int version = 0; version < versions; ++version, ++cuts) {
            const QByteArray fault = migration.cutOnce(version, change, random);
            wrong += fault.isEmpty() ? 0 : 1;
            first = first.isEmpty() ? fault : first;
        }
    }
    report(u"power cuts in migrations"_s,
           u"%1 cuts, neither old nor new %2"_s.arg(number(cuts), number(wrong)));
    EXPECT_EQ(wrong, 0) << first.constData();
}

} // namespace
} // namespace goodturn::faults

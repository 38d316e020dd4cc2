#include "ui/backups/backup_table.h"
#include "ui/backups/backup_time.h"

#include "ui/pages/accounts/record_table.h"

#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

store::Backup backup(const QString& path, QDate day, const QString& problem = {})
{
    store::BackupManifest manifest;
    manifest.madeAt = QDateTime(day, QTime(9, 12), Qt::UTC);
    manifest.checkedAt = manifest.madeAt;
    manifest.size = 754'000;
    manifest.counts = {{RecordKind::Account, 40}};
    manifest.problem = problem;
    return {path, manifest};
}

QString cell(const BackupTable& table, int row, int column)
{
    return table.widget()->model()->index(row, column).data().toString();
}

TEST(BackupTable, saysOfEachWhenWhyAndWhatItHolds)
{
    QWidget parent;
    BackupTable table(&parent);
    EXPECT_FALSE(table.chosen());
    table.show({backup(u"/b/2"_s, today), backup(u"/b/1"_s, today.addDays(-1))}, today);
    EXPECT_EQ(cell(table, 0, 0), u"today 09:12"_s);
    EXPECT_EQ(cell(table, 1, 0), u"yesterday 09:12"_s);
    EXPECT_EQ(cell(table, 0, 1), u"By hand"_s);
    EXPECT_EQ(cell(table, 0, 2), u"40 accounts"_s);
    EXPECT_TRUE(cell(table, 0, 3).startsWith(u"754"_s));
    EXPECT_EQ(cell(table, 0, 4), u"sound"_s);
}

TEST(BackupTable, theNewestSoundOneIsChosenAtFirst)
{
    QWidget parent;
    BackupTable table(&parent);
    table.show({backup(u"/b/3"_s, today, u"torn"_s), backup(u"/b/2"_s, today.addDays(-1)),
                backup(u"/b/1"_s, today.addDays(-2))},
               today);
    ASSERT_TRUE(table.chosen());
    EXPECT_EQ(table.chosen()->path, u"/b/2"_s);
    EXPECT_EQ(cell(table, 0, 4), u"damaged"_s);
    EXPECT_EQ(table.widget()->model()->index(0, 4).data(InkRole).toInt(), int(Ink::Alert));
}

TEST(BackupTable, theChosenOneStaysChosenWhenAnotherComes)
{
    QWidget parent;
    BackupTable table(&parent);
    const auto older = backup(u"/b/1"_s, today.addDays(-2));
    const auto newer = backup(u"/b/2"_s, today.addDays(-1));
    table.show({newer, older}, today);
    table.widget()->selectRow(1);
    table.show({backup(u"/b/3"_s, today), newer, older}, today);
    ASSERT_TRUE(table.chosen());
    EXPECT_EQ(table.chosen()->path, u"/b/1"_s);
}

TEST(BackupTime, isToTheMinuteOnTheRepsClock)
{
    const QDateTime nine(today, QTime(9, 12), Qt::UTC);
    EXPECT_EQ(backupTime(nine, today), u"today 09:12"_s);
    EXPECT_EQ(backupTime(nine.addDays(-1), today), u"yesterday 09:12"_s);
    EXPECT_TRUE(backupTime(nine.addDays(-10), today).contains(u"12"_s));
    EXPECT_EQ(lastBackupText(nine, today), u"backed up today 09:12"_s);
    EXPECT_EQ(lastBackupText({}, today), u"no backup yet"_s);
}

} // namespace

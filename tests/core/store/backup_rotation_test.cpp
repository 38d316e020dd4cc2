#include "core/store/backup_rotation.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace goodturn::store {
namespace {

const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC); // a Sunday

std::vector<RotationItem> daily(int days)
{
    std::vector<RotationItem> items;
    for (int back = days - 1; back >= 0; --back)
        items.push_back({noon.addDays(-back)});
    return items;
}

std::vector<RotationItem> kept(const std::vector<RotationItem>& items, const RotationCounts& counts)
{
    const auto dropped = droppedByRotation(items, counts);
    std::vector<RotationItem> rest;
    for (size_t i = 0; i < items.size(); ++i)
        if (std::find(dropped.begin(), dropped.end(), i) == dropped.end())
            rest.push_back(items[i]);
    return rest;
}

TEST(BackupRotation, ABackupADayForThreeYearsLeavesSevenDaysFourWeeksTwelveMonths)
{
    const auto rest = kept(daily(3 * 365), {});
    std::set<QDate> days;
    for (const RotationItem& item : rest)
        days.insert(item.madeAt.date());
    for (int back = 0; back < 7; ++back)
        EXPECT_TRUE(days.contains(noon.date().addDays(-back))) << back;
    for (int week = 1; week < 4; ++week)
        EXPECT_TRUE(days.contains(noon.date().addDays(-7 * week))) << "the Sunday of week " << week;
    for (int month = 1; month < 12; ++month)
        EXPECT_TRUE(days.contains(QDate(2026, 11, 1).addMonths(1 - month).addDays(-1))) << month;
    EXPECT_EQ(rest.size(), 7u + 3u + 11u) << "one can count for day, week and month";
}

TEST(BackupRotation, TheNewestStaysWhateverTheCounts)
{
    const auto rest = kept(daily(30), {0, 0, 0});
    ASSERT_EQ(rest.size(), 1u);
    EXPECT_EQ(rest.front().madeAt, noon);
    EXPECT_TRUE(droppedByRotation({}, {}).empty());
}

TEST(BackupRotation, WhatFailedACheckStaysAndCountsForNothing)
{
    auto items = daily(3);
    items.back().sound = false;
    items.front().sound = false;
    EXPECT_EQ(kept(items, {0, 0, 0}).size(), 3u)
        << "the newest sound one, and the two to be looked at";
}

TEST(BackupRotation, TheStateBeforeTheFirstOfSeveralImportsStays)
{
    std::vector<RotationItem> items = daily(1);
    for (int minute = 1; minute < 5; ++minute)
        items.push_back({noon.addSecs(60 * minute)});
    EXPECT_EQ(kept(items, {}).size(), 5u);
}

TEST(BackupRotation, AHundredInOneDayDoNotStay)
{
    std::vector<RotationItem> items;
    for (int minute = 0; minute < 100; ++minute)
        items.push_back({noon.addSecs(60 * minute)});
    EXPECT_EQ(kept(items, {}).size(), 10u);
}

class BackupRotationOf : public ::testing::TestWithParam<int>
{
protected:
    std::vector<RotationItem> anyItems(QRandomGenerator& random)
    {
        std::vector<RotationItem> items(random.bounded(1, 120));
        for (RotationItem& item : items)
            item = {noon.addSecs(-qint64(random.bounded(700.0) * 86'400)), random.bounded(10) > 0};
        return items;
    }
};

TEST_P(BackupRotationOf, AnyBackupsKeepsItsPromises)
{
    QRandomGenerator random{quint32(GetParam())};
    const auto items = anyItems(random);
    const RotationCounts counts{random.bounded(10), random.bounded(8), random.bounded(15)};
    const auto rest = kept(items, counts);
    const auto isNewer = [](const auto& a, const auto& b) { return a.madeAt < b.madeAt; };
    auto sound = items;
    std::erase_if(sound, [](const auto& item) { return !item.sound; });
    auto restSound = rest;
    std::erase_if(restSound, [](const auto& item) { return !item.sound; });

    EXPECT_EQ(rest.size() - restSound.size(), items.size() - sound.size()) << "failed ones stay";
    if (sound.empty())
        return;
    EXPECT_EQ(std::max_element(restSound.begin(), restSound.end(), isNewer)->madeAt,
              std::max_element(sound.begin(), sound.end(), isNewer)->madeAt);
    EXPECT_LE(int(restSound.size()), counts.daily + counts.weekly + counts.monthly + 10);
    EXPECT_TRUE(droppedByRotation(rest, counts).empty()) << "rotating again drops no more";

    std::set<QDate, std::greater<>> days;
    for (const RotationItem& item : sound)
        days.insert(item.madeAt.date());
    int left = counts.daily;
    for (const QDate day : days) {
        if (left-- <= 0)
            break;
        EXPECT_TRUE(std::any_of(restSound.begin(), restSound.end(), [day](const auto& item) {
            return item.madeAt.date() == day;
        })) << "the newest days keep one";
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, BackupRotationOf, ::testing::Range(0, 200));

} // namespace
} // namespace goodturn::store

#include "core/domain/account.h"
#include "core/domain/contact.h"
#include "core/domain/employment.h"
#include "core/domain/gift.h"
#include "core/domain/goal.h"
#include "core/domain/ids.h"
#include "core/domain/interaction.h"
#include "core/domain/record_meta.h"
#include "core/domain/reminder.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace Qt::StringLiterals;

TEST(Records, AreComparedByValue)
{
    Account account;
    account.name = u"Harbour & Lowe Ltd"_s;
    Account same = account;
    EXPECT_EQ(same, account);
    same.tags = {u"logistics"_s};
    EXPECT_NE(same, account);

    Goal goal{GoalId(1), {}, AccountId(2), u"Open Leeds"_s, QDate(2026, 6, 1), {}};
    Goal achieved = goal;
    achieved.achievedOn = QDate(2026, 5, 1);
    EXPECT_NE(achieved, goal);
    Reminder reminder;
    reminder.giftId = GiftId(1);
    EXPECT_NE(reminder, Reminder());
    EXPECT_EQ(Interaction(), Interaction());
}

TEST(Records, StartUnsaved)
{
    EXPECT_FALSE(Account().id.isValid());
    EXPECT_FALSE(Contact().id.isValid());
    EXPECT_TRUE(Gift().meta.uuid.isNull());
    EXPECT_EQ(Gift().meta.version, 0);
}

TEST(RecordMeta, KnowsWhetherTheRecordIsInTheTrash)
{
    RecordMeta meta;
    EXPECT_FALSE(meta.isDeleted());
    meta.deletedAt = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    EXPECT_TRUE(meta.isDeleted());
}

TEST(Employment, IsCurrentUpToItsLastDay)
{
    Employment employment;
    EXPECT_TRUE(employment.isCurrent(QDate(2026, 1, 1)));
    employment.until = QDate(2026, 1, 1);
    EXPECT_TRUE(employment.isCurrent(QDate(2026, 1, 1)));
    EXPECT_FALSE(employment.isCurrent(QDate(2026, 1, 2)));
}

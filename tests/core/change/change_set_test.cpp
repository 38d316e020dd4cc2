#include "core/change/change_notifier.h"
#include "core/change/change_set.h"

#include <gtest/gtest.h>

namespace goodturn::change {
namespace {

ChangeSet favourChange()
{
    ChangeSet set;
    set.changes.push_back({RecordKind::Favour, 7, Action::Insert, {}});
    set.accounts.insert(3);
    return set;
}

TEST(ChangeSet, KnowsWhatItTouches)
{
    const ChangeSet set = favourChange();
    EXPECT_TRUE(set.touches(RecordKind::Favour));
    EXPECT_TRUE(set.touches(RecordKind::Favour, 7));
    EXPECT_FALSE(set.touches(RecordKind::Favour, 8));
    EXPECT_FALSE(set.touches(RecordKind::Gift));
    EXPECT_TRUE(set.touchesAccount(AccountId(3)));
    EXPECT_FALSE(set.touchesAccount(AccountId(4)));
}

TEST(ChangeSet, EverythingTouchesEverything)
{
    ChangeSet set;
    set.everything = true;
    EXPECT_TRUE(set.touches(RecordKind::Gift, 99));
    EXPECT_TRUE(set.touchesAccount(AccountId(4)));
}

TEST(ChangeNotifier, HandsTheSetToAllWhoListen)
{
    ChangeNotifier notifier;
    int heard = 0;
    const auto listen = [&](const ChangeSet& set) { heard += int(set.changes.size()); };
    QObject::connect(&notifier, &ChangeNotifier::changed, listen);
    QObject::connect(&notifier, &ChangeNotifier::changed, listen);
    notifier.announce(favourChange());
    EXPECT_EQ(heard, 2);
}

} // namespace
} // namespace goodturn::change

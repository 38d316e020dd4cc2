#include "core/domain/account.h"

#include "core/domain/standing.h"

#include <gtest/gtest.h>

namespace goodturn {
namespace {
using namespace Qt::StringLiterals;

TEST(AccountOverride, HoldsUpToItsLastDay)
{
    Account account;
    const QDate last(2026, 12, 31);
    EXPECT_FALSE(overrideOn(account, last));
    account.ownStanding = Standing::Balanced;
    account.ownStandingReason = u"They sponsor our fair"_s;
    account.ownStandingUntil = last;
    const StandingOverride expected{Standing::Balanced, u"They sponsor our fair"_s, last};
    EXPECT_EQ(overrideOn(account, last.addDays(-40)), expected);
    EXPECT_EQ(overrideOn(account, last), expected);
    EXPECT_FALSE(overrideOn(account, last.addDays(1)));
}

} // namespace
} // namespace goodturn

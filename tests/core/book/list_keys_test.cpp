#include "core/book/list_keys.h"

#include "core/book/unit_of_work.h"
#include "core/query/queries.h"
#include "tests/support/book_fixture.h"

#include <gtest/gtest.h>

namespace goodturn::book {
namespace {
using testing::must;

TEST(ListKeys, AreThoseOfTheBookInTheirOrder)
{
    testing::BookFixture f;
    const Account account = f.addAccount(QStringLiteral("Kestrel"));
    for (int day = 0; day < 40; ++day)
        f.addCall(account.id, day * 7 % 40, QStringLiteral("call"));
    const query::ListSpec spec{
        query::ListKind::Interactions, {}, {}, {QStringLiteral("day"), true}};
    const auto keys = must(readListKeys(f.book().opener(), spec, [] { return true; }));
    EXPECT_EQ(keys.size(), 40u);
    EXPECT_EQ(keys, must(f.book().queries().listIds(spec)));
}

TEST(ListKeys, AreGivenUpWhenNobodyWaitsForThem)
{
    testing::BookFixture f;
    const Account account = f.addAccount(QStringLiteral("Kestrel"));
    must(f.book().perform(QStringLiteral("many"), [&](UnitOfWork& work) -> Result<void> {
        for (int i = 0; i < 3000; ++i) {
            Interaction call;
            call.accountId = account.id;
            call.date = f.today().addDays(-i);
            call.summary = QStringLiteral("call %1").arg(i);
            GT_TRY(work.insert(call));
        }
        return {};
    }));
    const query::ListSpec spec{
        query::ListKind::Interactions, {}, {}, {QStringLiteral("summary"), false}};
    const auto keys = readListKeys(f.book().opener(), spec, [] { return false; });
    ASSERT_FALSE(keys);
    EXPECT_EQ(keys.error().kind, ErrorKind::Cancelled);
}

} // namespace
} // namespace goodturn::book

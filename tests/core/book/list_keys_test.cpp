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
    const auto goOn = [] { return true; };
    ListKeys reader(f.book().opener());
    const auto keys = must(reader.read(spec, -1, goOn));
    EXPECT_EQ(keys.size(), 40u);
    EXPECT_EQ(keys, must(f.book().queries().listIds(spec)));
    f.addCall(account.id, 3, QStringLiteral("one more"));
    EXPECT_EQ(must(reader.read(spec, -1, goOn)), must(f.book().queries().listIds(spec)));
    EXPECT_EQ(must(reader.read(spec, 7, goOn)).size(), 7u);
}

TEST(ListKeys, AreGivenUpWhenNobodyWaitsForThem)
{
    testing::BookFixture f;
    const Account account = f.addAccount(QStringLiteral("Kestrel"));
    must(f.book().perform(QStringLiteral("many"), [&](UnitOfWork& work) -> Result<void> {
        for (int i = 0; i < 8000; ++i) {
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
    ListKeys reader(f.book().opener());
    for (const auto& done :
         {reader.prepare(spec.kind, {spec.sort.field}, [] { return false; }),
          Result<void>(reader.read(spec, -1, [] { return false; }).map([](const auto&) {}))}) {
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().kind, ErrorKind::Cancelled);
    }
    EXPECT_EQ(must(reader.read(spec, -1, [] { return true; })).size(), 8000u)
        << "what was given up is read again";
}

} // namespace
} // namespace goodturn::book

#include "core/query/kept_order.h"

#include "core/query/filter_sql.h"
#include "core/query/write_mark.h"
#include "tests/support/book_fixture.h"

#include <gtest/gtest.h>

namespace goodturn::query {
namespace {
using namespace Qt::StringLiterals;
using testing::must;

struct KeptOrderTest : ::testing::Test, testing::BookFixture
{
    std::vector<qint64> keys(ListKind kind)
    {
        const ListFields fields = fieldsOf(kind);
        FilterSql sql(book().database(), kind, fields, today());
        return *must(order.byName(book().database(), sql, kind));
    }
    static std::vector<qint64> of(std::initializer_list<AccountId> ids)
    {
        std::vector<qint64> keys;
        for (const AccountId id : ids)
            keys.push_back(id.value());
        return keys;
    }

    KeptOrder order;
};

TEST_F(KeptOrderTest, FollowsWhatThisConnectionWrites)
{
    Account birch = addAccount(u"Birch"_s);
    const AccountId acre = addAccount(u"Acre"_s).id;
    EXPECT_EQ(keys(ListKind::Accounts), of({acre, birch.id}));
    EXPECT_TRUE(keys(ListKind::People).empty());
    const AccountId cedar = addAccount(u"Cedar"_s).id;
    EXPECT_EQ(keys(ListKind::Accounts), of({acre, birch.id, cedar}));
    birch.name = u"Willow"_s;
    save(birch);
    EXPECT_EQ(keys(ListKind::Accounts), of({acre, cedar, birch.id}));
    must(book().records<Account>().trash(acre));
    EXPECT_EQ(keys(ListKind::Accounts), of({cedar, birch.id}));
}

TEST_F(KeptOrderTest, FollowsWhatAnotherConnectionWrites)
{
    addAccount(u"Birch"_s);
    EXPECT_EQ(keys(ListKind::Accounts).size(), 1u);
    const auto other = must(book().opener()());
    Account acre;
    acre.name = u"Acre"_s;
    acre = must(other->records<Account>().save(acre));
    EXPECT_EQ(keys(ListKind::Accounts).front(), acre.id.value());
}

TEST_F(KeptOrderTest, IsMarkedByWritesAlone)
{
    WriteMark mark;
    EXPECT_FALSE(must(mark.isSame(book().database())));
    EXPECT_TRUE(must(mark.isSame(book().database())));
    addAccount(u"Birch"_s);
    EXPECT_FALSE(must(mark.isSame(book().database())));
    EXPECT_TRUE(must(mark.isSame(book().database())));
}

} // namespace
} // namespace goodturn::query

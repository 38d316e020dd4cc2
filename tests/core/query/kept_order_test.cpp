#include "core/query/kept_order.h"

#include "core/book/history.h"
#include "core/query/changed_records.h"
#include "core/query/filter_sql.h"
#include "core/query/write_mark.h"
#include "core/store/sql_query.h"
#include "tests/support/book_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

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

/// However it came about, it is as a new reading has it.
TEST_F(KeptOrderTest, IsAfterAnyEditsAsItIsReadAnew)
{
    std::mt19937 draw(7);
    std::vector<AccountId> made;
    const auto someName = [&draw] { return u"%1 Co"_s.arg(QChar(char16_t(u'A' + draw() % 40))); };
    const auto edit = [&] {
        const AccountId one = made.empty() ? AccountId() : made[draw() % made.size()];
        const auto account = book().records<Account>().load(one);
        switch (draw() % 5) {
        case 0:
            made.push_back(addAccount(someName()).id);
            addPerson(made.back(), someName(), u"Duarte"_s);
            break;
        case 1:
            if (account && account->meta.deletedAt.isNull())
                must(book().records<Account>().trash(one));
            break;
        case 2:
            (void)book::History(book()).revert( // if it can be
                change::UnitId(must(store::scalar(
                    book().database(), u"SELECT coalesce(max(id), 0) FROM unit_of_work"_s))));
            break;
        default:
            if (account && account->meta.deletedAt.isNull()) {
                Account renamed = *account;
                renamed.name = someName();
                save(renamed);
            }
        }
    };
    for (int round = 0; round < 60; ++round) {
        for (auto edits = draw() % 4; edits > 0; --edits)
            edit();
        if (round == 40) // more than are followed
            for (int i = 0; i < ChangedRecords::most + 1; ++i)
                made.push_back(addAccount(someName()).id);
        for (const ListKind kind : {ListKind::Accounts, ListKind::People}) {
            const auto followed = keys(kind);
            KeptOrder fresh;
            std::swap(order, fresh);
            EXPECT_EQ(followed, keys(kind)) << round;
            std::swap(order, fresh);
        }
    }
    EXPECT_GT(keys(ListKind::Accounts).size(), 50u);
}

TEST_F(KeptOrderTest, TellsOfRecordsThatWereWrittenSince)
{
    ChangedRecords changed;
    store::Database& database = book().database();
    EXPECT_FALSE(must(changed.sinceLastLook(database))) << "nothing is known before";
    const AccountId birch = addAccount(u"Birch"_s).id;
    EXPECT_FALSE(must(changed.sinceLastLook(database))) << "nor while there was no act";
    EXPECT_TRUE(must(changed.sinceLastLook(database))->empty());
    const AccountId cedar = addAccount(u"Cedar"_s).id;
    must(book().records<Account>().trash(birch));
    EXPECT_THAT(*must(changed.sinceLastLook(database)),
                ::testing::UnorderedElementsAre(RecordKey{RecordKind::Account, birch.value()},
                                                RecordKey{RecordKind::Account, cedar.value()}));
    addAccount(u"Oak"_s);
    must(database.run(u"DELETE FROM journal"_s));
    must(database.run(u"DELETE FROM unit_of_work"_s));
    EXPECT_FALSE(must(changed.sinceLastLook(database))) << "the journal was pruned";
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

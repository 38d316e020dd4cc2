#include "core/book/sample_service.h"
#include "core/query/queries.h"
#include "core/store/database.h"
#include "core/store/sql_query.h"
#include "tests/support/book_fixture.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <set>

namespace goodturn::query {
namespace {
using namespace Qt::StringLiterals;
using testing::must;

/// Of so many entries none may be read that isn't asked for.
struct ManyEntries : ::testing::Test
{
    static void SetUpTestSuite()
    {
        fixture = std::make_unique<testing::BookFixture>();
        must(book::fillWithGenerated(book(), {40, 60, 25'000, 25'000}));
    }
    static void TearDownTestSuite() { fixture.reset(); }
    static book::Book& book() { return fixture->book(); }

    /// How often SQLite asked whether to go on, every 20,000 steps of a statement.
    template<class Act>
    int asked(Act&& act)
    {
        int times = 0;
        book().database().askWhetherToGoOn([&times] { return ++times > 0; });
        act();
        book().database().askWhetherToGoOn({});
        return times;
    }

    static inline std::unique_ptr<testing::BookFixture> fixture;
};

TEST_F(ManyEntries, AreReadByTheirKeys)
{
    const std::vector<qint64> keys{3, 20'000, 7, 12'345, 999};
    for (const ListKind kind : {ListKind::Favours, ListKind::Interactions}) {
        QStringList columns;
        for (const ListField& field : book().queries().listFields(kind).all())
            if (field.reckoned == Reckoned::No) // what is reckoned goes by the account's entries
                columns << field.key;
        EXPECT_EQ(asked([&] {
                      EXPECT_EQ(must(book().queries().listRows(kind, keys, columns)).size(), 5u);
                  }),
                  0)
            << code(kind).toStdString();
        EXPECT_GT(asked([&] {
                      must(book().queries().listIds({kind, {}, {}, {}}));
                  }),
                  0)
            << "all of them take so many steps";
    }
}

TEST_F(ManyEntries, OfAPersonAreReadByTheirKeys)
{
    const qint64 person = must(store::scalar(
        book().database(), u"SELECT value FROM interaction_participant GROUP BY value "
                           "ORDER BY count(*) LIMIT 1"_s));
    EXPECT_EQ(asked([&] {
                  EXPECT_FALSE(must(book().queries().personTimeline(ContactId(person))).empty());
              }),
              0);
}

TEST_F(ManyEntries, OfTheWholeBookAreReadOnce)
{
    int referrals = 0;
    const int times = asked([&] {
        referrals = int(must(book().queries().insights({}, {})).referrals.received.size());
    });
    EXPECT_GT(referrals, 200) << "each might read all entries for what came of it";
    EXPECT_LT(times, 200);
}

TEST_F(ManyEntries, AreSortedInMemoryAsRowByRow)
{
    for (const QString& field : {u"account"_s, u"person"_s, u"kind"_s, u"title"_s}) {
        ListSpec spec{ListKind::Favours, {}, {}, {field, true}};
        const auto all = must(book().queries().listIds(spec));
        EXPECT_EQ(all.size(), 25'000u);
        // Few enough to be looked up one by one.
        spec.filter.conditions = {Condition::of(u"day"_s, Operator::InLast, {u"90"_s})};
        const auto few = must(book().queries().listIds(spec));
        EXPECT_GT(few.size(), 500u);
        EXPECT_LT(few.size(), 20'000u);
        const std::set<qint64> chosen(few.begin(), few.end());
        std::vector<qint64> same;
        std::ranges::copy_if(all, std::back_inserter(same),
                             [&](qint64 key) { return chosen.contains(key); });
        EXPECT_EQ(few, same) << field.toStdString();
    }
}

} // namespace
} // namespace goodturn::query

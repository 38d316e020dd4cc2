#include "core/query/quick_sort.h"

#include "core/query/list_statement.h"
#include "core/query/queries.h"
#include "core/query/sort_ranks.h"
#include "core/store/sql_query.h"
#include "tests/core/query/list_fixture.h"

#include <gtest/gtest.h>

namespace goodturn::query {
namespace {
using namespace Qt::StringLiterals;
using testing::must;

struct QuickSort : ::testing::Test, testing::BookFixture
{
    std::vector<qint64> sorted(const ListField& field, bool descending)
    {
        const FilterSql sql(book().database(), ListKind::Accounts, fields, today());
        std::vector<qint64> ids{1, 2, 3, 4, 5};
        must(sortByScan(book().database(), sql, field, descending, ids));
        return ids;
    }

    const ListFields fields = accountFields();
};

using Ids = std::vector<qint64>;

TEST_F(QuickSort, StandsTextsByTheirFoldedFormAndTheirSpelling)
{
    const ListField field{.key = u"x"_s,
                          .label = u"x"_s,
                          .scan = u"SELECT 1, 'Özil' UNION ALL SELECT 2, 'ozil' UNION ALL "
                                  "SELECT 3, 'Ana' UNION ALL SELECT 4, ''"_s};
    EXPECT_EQ(sorted(field, false), Ids({3, 2, 1, 4, 5}));
    EXPECT_EQ(sorted(field, true), Ids({1, 2, 3, 4, 5}));
}

TEST_F(QuickSort, CountsTheFirstOfSeveralRowsOfAKey)
{
    const ListField field{.key = u"x"_s,
                          .label = u"x"_s,
                          .type = FieldType::Amount,
                          .scan = u"SELECT 2, -1.5 UNION ALL SELECT 2, 9 UNION ALL SELECT 5, 9 "
                                  "UNION ALL SELECT 5, -2 UNION ALL SELECT 3, 2.25"_s};
    EXPECT_EQ(sorted(field, false), Ids({2, 3, 5, 1, 4}));
    EXPECT_EQ(sorted(field, true), Ids({5, 3, 2, 1, 4}));
}

TEST_F(QuickSort, PutsRowsWithoutADayLastAndLeavesEqualOnesAsTheyStood)
{
    const ListField field{.key = u"x"_s,
                          .label = u"x"_s,
                          .type = FieldType::Date,
                          .scan = u"SELECT 4, '2026-01-09' UNION ALL SELECT 2, '2025-12-31' "
                                  "UNION ALL SELECT 3, {today} UNION ALL SELECT 5, '2026-01-09' "
                                  "UNION ALL SELECT 1, NULL"_s};
    EXPECT_EQ(sorted(field, false), Ids({2, 4, 5, 3, 1}));
    EXPECT_EQ(sorted(field, true), Ids({3, 4, 5, 2, 1}));
}

TEST_F(QuickSort, CountsRowsThatAreMissingAsNought)
{
    const ListField field{.key = u"x"_s,
                          .label = u"x"_s,
                          .type = FieldType::Number,
                          .scan = u"SELECT 2, 7 UNION ALL SELECT 3, 1"_s};
    EXPECT_EQ(sorted(field, false), Ids({1, 4, 5, 3, 2}));
    EXPECT_EQ(sorted(field, true), Ids({2, 3, 1, 4, 5}));
}

TEST_F(QuickSort, GoesByTheNamesOfWhatRowsBelongTo)
{
    const ListField field{.key = u"x"_s,
                          .label = u"x"_s,
                          .scan = u"SELECT 1, 30 UNION ALL SELECT 2, 20 UNION ALL SELECT 3, 10 "
                                  "UNION ALL SELECT 4, 99 UNION ALL SELECT 5, 40"_s,
                          .scanNames = u"SELECT 30, 'ape' UNION ALL SELECT 10, 'ape' "
                                       "UNION ALL SELECT 20, 'bee' UNION ALL SELECT 40, 'cow'"_s};
    EXPECT_EQ(sorted(field, false), Ids({1, 3, 2, 5, 4})) << "equal names are one place";
    EXPECT_EQ(sorted(field, true), Ids({5, 2, 1, 3, 4}));
}

TEST_F(QuickSort, GoesByAllTagsOfARow)
{
    const ListField field{.key = u"x"_s,
                          .label = u"x"_s,
                          .type = FieldType::Tags,
                          .scan = u"SELECT 1, 'key' UNION ALL SELECT 1, 'west' UNION ALL "
                                  "SELECT 2, 'Key' UNION ALL SELECT 2, 'fair' UNION ALL "
                                  "SELECT 3, 'key' UNION ALL SELECT 5, 'Fair'"_s};
    EXPECT_EQ(sorted(field, false), Ids({5, 3, 2, 1, 4})) << "case doesn't matter";
    EXPECT_EQ(sorted(field, true), Ids({1, 2, 3, 5, 4}));
}

TEST(SortRanks, NumbersSortAsTheirRanksDo)
{
    const std::vector<double> numbers{-1e300, -7.5, -1e-9, 0, 1e-9, 0.5, 2, 1e300};
    for (size_t i = 1; i < numbers.size(); ++i)
        EXPECT_LT(sortableNumber(numbers[i - 1]), sortableNumber(numbers[i])) << numbers[i];
    EXPECT_EQ(sortableNumber(-2.5), -sortableNumber(2.5));
}

TEST(SortRanks, AreCountedIntoPlacesHoweverFarApart)
{
    EXPECT_EQ(placesOf(std::vector<qint64>{7, noRank, 5, 7}).of,
              (std::vector<quint32>{1, 2, 0, 1}));
    const Places far =
        placesOf(std::vector<qint64>{noRank, -1'000'000'000'000, 1'000'000'000'000, 3, 3});
    EXPECT_EQ(far.of, (std::vector<quint32>{3, 0, 2, 1, 1}));
    EXPECT_EQ(far.count, 3u);
    EXPECT_EQ(placesOf(std::vector<qint64>{noRank, noRank}).of, (std::vector<quint32>{0, 0}));
    EXPECT_EQ(inOrder({10, 11, 12, 13, 14}, far, true, 3), (std::vector<qint64>{12, 13, 14}));
}

/// Sorted in memory, rows stand as the statement itself would have them.
class ScannedFields : public ::testing::TestWithParam<ListKind>
{
};

TEST_P(ScannedFields, StandAsTheStatementHasThem)
{
    testing::ListFixture book(7);
    Queries& queries = book.book().queries();
    int compared = 0;
    for (const ListField& field : queries.listFields(GetParam()).all()) {
        if (field.scan.isEmpty() || field.type == FieldType::Tags)
            continue; // a statement has no fold for tags in a row
        ++compared;
        for (const bool descending : {false, true}) {
            const ListSpec spec{GetParam(), {}, {}, {field.key, descending}};
            FilterSql sql(book.book().database(), GetParam(), queries.listFields(GetParam()),
                          book.today());
            const SqlPart statement = must(listStatement(sql, spec, &field, -1));
            std::vector<qint64> expected;
            store::SqlQuery rows(book.book().database(), statement.sql);
            must(rows.run(statement.values));
            while (rows.next())
                expected.push_back(rows.integer(0));
            auto sorted = must(queries.listIds({GetParam(), {}, {}, {}}));
            must(sortByScan(book.book().database(), sql, field, descending, sorted));
            EXPECT_EQ(sorted, expected) << qPrintable(field.key);
        }
    }
    EXPECT_GT(compared, 5);
}

/// All that fit are read in another way than the first of them.
class NamedLists : public ::testing::TestWithParam<ListKind>
{
};

TEST_P(NamedLists, AreTheSameWhollyAsPageByPage)
{
    testing::ListFixture book(7);
    Queries& queries = book.book().queries();
    const auto filtered = [](const QString& text, std::vector<Condition> conditions) {
        ListSpec spec{GetParam(), text, {}, {u"name"_s, false}};
        spec.filter.conditions = std::move(conditions);
        return spec;
    };
    const Condition byName = Condition::of(u"name"_s, Operator::Contains, {u"e"_s});
    std::vector<ListSpec> specs{filtered({}, {}), filtered(u"m"_s, {}), filtered({}, {byName}),
                                filtered(u"m"_s, {byName})};
    for (ListSpec& spec : specs)
        for (const bool descending : {false, true}) {
            spec.sort.descending = descending;
            const auto whole = must(queries.listIds(spec));
            EXPECT_FALSE(whole.empty());
            EXPECT_EQ(must(queries.listIds(spec, int(whole.size()) + 1)), whole);
        }
}

INSTANTIATE_TEST_SUITE_P(Kinds, NamedLists,
                         ::testing::Values(ListKind::Accounts, ListKind::People));
INSTANTIATE_TEST_SUITE_P(Kinds, ScannedFields,
                         ::testing::Values(ListKind::Accounts, ListKind::People, ListKind::Favours,
                                           ListKind::Interactions));

} // namespace
} // namespace goodturn::query

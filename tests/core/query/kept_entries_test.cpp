#include "core/query/kept_entries.h"

#include "core/book/sample_service.h"
#include "core/query/list_statement.h"
#include "core/query/queries.h"
#include "tests/support/book_fixture.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace goodturn::query {
namespace {
using namespace Qt::StringLiterals;
using testing::must;
using Keys = KeptEntries::Keys;

class KeptEntryLists : public ::testing::TestWithParam<ListKind>
{
protected:
    void SetUp() override { must(book::fillWithGenerated(book.book(), {40, 60, 400, 400})); }

    Queries& queries() { return book.book().queries(); }
    const ListFields& fields() { return queries().listFields(GetParam()); }
    Keys kept(const ListSpec& spec, int limit = -1)
    {
        return must(queries().entryIds(spec, limit));
    }
    /// As SQLite has them.
    Keys stated(const ListSpec& spec)
    {
        FilterSql sql(book.book().database(), GetParam(), fields(), book.today());
        return must(keysOf(book.book().database(),
                           must(listStatement(sql, spec, fields().find(spec.sort.field), -1))));
    }
    ListSpec by(const QString& field, bool descending)
    {
        return {GetParam(), {}, {}, {field, descending}};
    }

    testing::BookFixture book;
};

TEST_P(KeptEntryLists, StandAsTheStatementHasThemByEveryField)
{
    int compared = 0;
    for (const ListField& field : fields().all()) {
        if (!field.canSort() || field.reckoned != Reckoned::No || field.type == FieldType::Tags)
            continue; // no statement sorts by these
        for (const bool descending : {false, true}) {
            const ListSpec spec = by(field.key, descending);
            const Keys expected = stated(spec);
            EXPECT_GT(expected.size(), 50u);
            EXPECT_EQ(kept(spec), expected) << qPrintable(field.key);
            EXPECT_EQ(kept(spec, 20), Keys(expected.begin(), expected.begin() + 20));
        }
        ++compared;
    }
    EXPECT_GT(compared, 15);
}

TEST_P(KeptEntryLists, FollowWhatIsReckonedOfTheirAccounts)
{
    const QString field = u"account-balance"_s;
    const Keys all = kept(by(field, true));
    std::map<qint64, double> balances;
    for (const ListRow& row : must(queries().listRows(GetParam(), all, {field})))
        balances[row.id] = row.account->feltBalance;
    std::vector<double> shown;
    for (const qint64 key : all)
        shown.push_back(balances.at(key));
    EXPECT_TRUE(std::ranges::is_sorted(shown, std::ranges::greater()));
    EXPECT_GT(shown.front(), shown.back());
}

TEST_P(KeptEntryLists, HaveTheFirstPageOfAFilterAsTheFirstOfAllThatFit)
{
    const QString text = GetParam() == ListKind::Favours ? u"title"_s : u"summary"_s;
    for (const QString& field : {u"day"_s, u"kind"_s, text, u"account"_s, u"account-owner"_s})
        for (const bool descending : {false, true}) {
            ListSpec spec = by(field, descending);
            spec.filter.conditions = {Condition::of(u"day"_s, Operator::InLast, {u"900"_s})};
            const Keys expected = stated(spec);
            EXPECT_LT(expected.size(), 400u);
            ASSERT_GT(expected.size(), 5u);
            EXPECT_EQ(kept(spec), expected) << qPrintable(field);
            EXPECT_EQ(kept(spec, 5), Keys(expected.begin(), expected.begin() + 5));
            EXPECT_EQ(kept(spec, 100'000), expected) << "there are not so many";
        }
}

TEST_P(KeptEntryLists, AreReadAnewAfterAWriting)
{
    const QString text = GetParam() == ListKind::Favours ? u"title"_s : u"summary"_s;
    const ListSpec spec = by(text, false);
    const Keys before = kept(spec);
    const Account account = book.addAccount(u"Kestrel"_s);
    if (GetParam() == ListKind::Favours)
        book.addFavour(account.id, Direction::Given, 3, u"0 first of all"_s);
    else
        book.addCall(account.id, 3, u"0 first of all"_s);
    const Keys after = kept(spec);
    EXPECT_EQ(after.size(), before.size() + 1);
    EXPECT_EQ(after, stated(spec));
}

TEST_P(KeptEntryLists, StandFromTheNewestOnWhereTheFieldIsUnknown)
{
    EXPECT_EQ(kept(by(u"no such field"_s, false)), stated(by(u"no such field"_s, false)));
    EXPECT_EQ(kept(by(u"no such field"_s, true)), stated(by(u"day"_s, true)));
}

INSTANTIATE_TEST_SUITE_P(Of, KeptEntryLists,
                         ::testing::Values(ListKind::Favours, ListKind::Interactions));

} // namespace
} // namespace goodturn::query

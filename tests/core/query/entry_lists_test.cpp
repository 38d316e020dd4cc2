#include "core/query/list_base.h"
#include "core/query/list_field_makers.h"
#include "core/query/list_statement.h"
#include "core/store/sql_query.h"
#include "tests/core/query/list_fixture.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

using namespace goodturn;
using namespace goodturn::query;
using namespace goodturn::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr ListKind entryKinds[] = {ListKind::Favours, ListKind::Interactions};

class EntryLists : public ::testing::Test
{
protected:
    std::vector<qint64> ids(const ListSpec& spec)
    {
        return must(book.book().queries().listIds(spec));
    }
    std::vector<qint64> fitting(ListKind kind, const Condition& condition)
    {
        ListSpec spec{kind, {}, {}, usualSort(kind)};
        spec.filter.conditions = {condition};
        return ids(spec);
    }
    std::vector<ListRow> rows(ListKind kind, const std::vector<qint64>& keys,
                              const QStringList& columns)
    {
        return must(book.book().queries().listRows(kind, keys, columns));
    }

    QString planOf(const ListSpec& spec)
    {
        const ListFields fields = fieldsOf(spec.kind);
        FilterSql sql(book.book().database(), spec.kind, fields, book.today());
        const SqlPart statement = must(listStatement(sql, spec, fields.find(spec.sort.field), -1));
        store::SqlQuery query(book.book().database(), u"EXPLAIN QUERY PLAN "_s + statement.sql);
        must(query.run(statement.values));
        QStringList plan;
        while (query.next())
            plan << query.text(3);
        must(query.finish());
        return plan.join(u'\n');
    }

    Favour addFavour(Favour favour)
    {
        favour.accountId = book.accounts.front().id;
        if (!favour.date.isValid())
            favour.date = book.today();
        favour.worth = FeltWorth::Fair;
        return book.save(favour);
    }

    ListFixture book{11};
};

} // namespace

TEST_F(EntryLists, StandFromTheNewestOnByAnIndex)
{
    for (const ListKind kind : entryKinds) {
        for (const bool descending : {false, true}) {
            const QString plan = planOf({kind, {}, {}, {u"day"_s, descending}});
            EXPECT_TRUE(plan.contains(u"_by_day"_s)) << plan.toStdString();
            EXPECT_TRUE(plan.contains(u"COVERING"_s)) << plan.toStdString();
            EXPECT_FALSE(plan.contains(u"TEMP B-TREE"_s)) << plan.toStdString();
        }
        ListSpec recent{kind, {}, {}, usualSort(kind)};
        recent.filter.conditions = {Condition::of(u"day"_s, Operator::InLast, {u"60"_s})};
        const QString plan = planOf(recent);
        EXPECT_TRUE(plan.startsWith(u"SEARCH"_s)) << plan.toStdString();
        EXPECT_FALSE(plan.contains(u"TEMP B-TREE"_s)) << plan.toStdString();
        // The other orders do sort.
        EXPECT_TRUE(planOf({kind, {}, {}, {u"kind"_s, false}}).contains(u"TEMP B-TREE"_s));
    }
}

TEST_F(EntryLists, AreFilteredByTheFieldsOfTheirAccount)
{
    const Condition conditions[] = {
        Condition::of(u"tags"_s, Operator::AnyOf, {u"key"_s}),
        Condition::of(u"tags"_s, Operator::Empty),
        Condition::of(u"owner"_s, Operator::Contains, {u"ozil"_s}),
        Condition::of(u"owner"_s, Operator::Empty),
        Condition::of(u"standing"_s, Operator::NoneOf, {u"balanced"_s}),
        Condition::of(u"balance"_s, Operator::AtLeast, {u"1"_s}),
        Condition::of(u"name"_s, Operator::Contains, {u"müller"_s}),
        Condition::of(u"lifecycle"_s, Operator::NoneOf, {u"client"_s}),
    };
    for (const ListKind kind : entryKinds) {
        const auto all = ids({kind, {}, {}, usualSort(kind)});
        const auto known = rows(kind, all, {});
        ASSERT_EQ(known.size(), all.size());
        for (const Condition& condition : conditions) {
            const auto accounts = fitting(ListKind::Accounts, condition);
            Condition ofAccount = condition;
            ofAccount.field =
                condition.field == u"name"_s ? u"account"_s : u"account-"_s + condition.field;
            const auto found = fitting(kind, ofAccount);
            std::set<qint64> expected;
            for (const ListRow& row : known)
                if (std::ranges::find(accounts, row.owner.value()) != accounts.end())
                    expected.insert(row.id);
            EXPECT_EQ(std::set<qint64>(found.begin(), found.end()), expected)
                << condition.field.toStdString();
            EXPECT_FALSE(expected.empty()) << condition.field.toStdString();
            EXPECT_LT(expected.size(), all.size()) << condition.field.toStdString();
        }
    }
}

TEST_F(EntryLists, AreFilteredByWhomTheyName)
{
    const Contact ines = book.addPerson(book.accounts.front().id, u"Inès"_s, u"Kühn"_s);
    Favour favour;
    favour.title = u"Named"_s;
    favour.setPerson(ines.id);
    favour = addFavour(favour);
    const qint64 key = favour.id.value();
    for (const QString& field : {u"person"_s, u"beneficiary"_s}) {
        const auto with =
            fitting(ListKind::Favours, Condition::of(field, Operator::Contains, {u"kuhn ines"_s}));
        EXPECT_EQ(with, std::vector<qint64>{key}) << field.toStdString();
        const auto without =
            fitting(ListKind::Favours, Condition::of(field, Operator::Excludes, {u"kuhn"_s}));
        EXPECT_EQ(without.size() + 1, ids({ListKind::Favours, {}, {}, {}}).size());
    }
    Interaction call;
    call.accountId = book.accounts.front().id;
    call.date = book.today();
    call.summary = u"Together"_s;
    call.participants = {ines.id, book.people.front().id};
    call = book.save(call);
    EXPECT_EQ(fitting(ListKind::Interactions,
                      Condition::of(u"people"_s, Operator::Contains, {u"KÜHN"_s})),
              std::vector<qint64>{call.id.value()});
    const auto row = rows(ListKind::Interactions, {call.id.value()}, {u"people"_s}).front();
    EXPECT_EQ(std::get<QString>(row.cells.value(u"people"_s)),
              u"Inès Kühn, "_s + book.people.front().displayName());
}

TEST_F(EntryLists, CompareAmountsByTheirNumberInAnyCurrency)
{
    std::vector<qint64> keys;
    for (const auto& [minor, currency] :
         {std::pair{150'000, u"EUR"_s}, {2'000, u"JPY"_s}, {1'000'000, u"KWD"_s}}) {
        Favour favour;
        favour.title = currency;
        favour.money = must(Money::fromMinor(minor, currency));
        keys.push_back(addFavour(favour).id.value());
    }
    ListSpec spec{ListKind::Favours, {}, {}, {u"amount"_s, true}};
    spec.filter.conditions = {Condition::of(u"amount"_s, Operator::Filled)};
    EXPECT_EQ(ids(spec), (std::vector<qint64>{keys[1], keys[0], keys[2]})) << "2000, 1500, 1000";
    EXPECT_EQ(fitting(ListKind::Favours,
                      Condition::of(u"amount"_s, Operator::Between, {u"1000"_s, u"1500.5"_s}))
                  .size(),
              2U);
    const auto row = rows(ListKind::Favours, {keys[2]}, {u"amount"_s}).front();
    EXPECT_EQ(std::get<Money>(row.cells.value(u"amount"_s)).toDecimal(), u"1000.000"_s);
    EXPECT_EQ(problemOf({u"amount"_s, u"at-least"_s, {u"many"_s}}, favourFields()),
              u"“Amount” can't be compared with “many”."_s);
}

TEST_F(EntryLists, AreFilteredByWhatIsWritten)
{
    Favour favour;
    favour.title = u"Überraschung für die Straße"_s;
    favour.detail = u"Quite a DETAIL"_s;
    const qint64 key = addFavour(favour).id.value();
    EXPECT_EQ(
        fitting(ListKind::Favours, Condition::of(u"title"_s, Operator::Contains, {u"STRASSE"_s})),
        std::vector<qint64>{key});
    EXPECT_EQ(
        fitting(ListKind::Favours, Condition::of(u"detail"_s, Operator::Contains, {u"detail"_s})),
        std::vector<qint64>{key});
    EXPECT_EQ(fitting(ListKind::Favours, Condition::of(u"detail"_s, Operator::Filled)),
              std::vector<qint64>{key});
    EXPECT_TRUE(must(book.book().queries().listValues(ListKind::Favours, u"title"_s)).isEmpty())
        << "another in each row: nothing to offer";
}

TEST_F(EntryLists, AreSearchedByTheirAccountAndThePeopleThere)
{
    const Account quince = book.addAccount(u"Quince"_s);
    const Contact zora = book.addPerson(quince.id, u"Zora"_s, u"Quill"_s);
    const Interaction call = book.addCall(quince.id, 3, u"call"_s);
    for (const QString& text : {u"quin"_s, u"zora"_s})
        EXPECT_EQ(ids({ListKind::Interactions, text, {}, usualSort(ListKind::Interactions)}),
                  std::vector<qint64>{call.id.value()});
    EXPECT_EQ(rows(ListKind::Interactions, {call.id.value()}, {}).front().owner, quince.id);
    EXPECT_TRUE(ids({ListKind::Favours, u"zora"_s, {}, {}}).empty());
}

TEST_F(EntryLists, StandNewestFirstWhereAllElseIsEqual)
{
    for (const ListKind kind : entryKinds) {
        const auto all = ids({kind, {}, {}, usualSort(kind)});
        EXPECT_EQ(std::ssize(all), must(book.book().queries().listCount(kind)));
        EXPECT_EQ(ids({kind, {}, {}, {u"gone"_s, false}}), all);
        EXPECT_EQ(usualSort(kind), (ListSort{u"day"_s, true}));
        EXPECT_TRUE(baseOf(kind).isEntry);
        auto oldest = ids({kind, {}, {}, {u"day"_s, false}});
        std::ranges::reverse(oldest);
        EXPECT_EQ(oldest, all);
    }
    EXPECT_EQ(usualSort(ListKind::People), ListSort());
    EXPECT_EQ(choicesOf<Direction>().front().code, u"given"_s);
}

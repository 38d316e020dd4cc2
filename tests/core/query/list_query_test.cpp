#include "tests/core/query/list_fixture.h"

#include "core/base/text.h"
#include "core/query/list_rows.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

using namespace goodturn;
using namespace goodturn::query;
using namespace goodturn::testing;
using namespace Qt::StringLiterals;

namespace {

/// How a cell compares, empty ones last.
std::pair<bool, std::variant<double, QString>> rankOf(const ListField& field, const ListRow& row)
{
    if (field.reckoned == Reckoned::Standing)
        return {false, double(row.account->standing)};
    if (field.reckoned == Reckoned::Balance)
        return {false, row.account->feltBalance};
    const ListCell cell = row.cells.value(field.key);
    if (std::holds_alternative<std::monostate>(cell))
        return {true, 0.0};
    if (const auto* number = std::get_if<double>(&cell))
        return {false, *number};
    if (const auto* flag = std::get_if<bool>(&cell))
        return {false, *flag ? 1.0 : 0.0};
    if (const auto* day = std::get_if<QDate>(&cell))
        return {false, day->toString(Qt::ISODate)};
    if (const auto* tags = std::get_if<QStringList>(&cell))
        return {tags->isEmpty(),
                field.scan.isEmpty() ? tags->join(QChar(31)) : foldText(tags->join(QChar(31)))};
    if (const auto* money = std::get_if<Money>(&cell))
        return {false, money->toMajor()};
    const QString text = std::get<QString>(cell);
    if (field.type == FieldType::Choice) {
        const auto at = std::ranges::find(field.choices, text, &FieldChoice::code);
        return {false, double(at - field.choices.begin())};
    }
    if (field.type == FieldType::YearlyDay)
        return {false, text.right(5)};
    return {false, foldText(text)};
}

class ListQuery : public ::testing::Test
{
protected:
    std::vector<qint64> ids(const ListSpec& spec, int limit = -1)
    {
        return must(book.book().queries().listIds(spec, limit));
    }

    void expectSorted(ListKind kind, const ListField& field, bool descending)
    {
        const ListSpec spec{kind, {}, {}, {field.key, descending}};
        const auto keys = ids(spec);
        const auto rows = must(book.book().queries().listRows(kind, keys, {field.key}));
        ASSERT_EQ(rows.size(), keys.size());
        EXPECT_EQ(std::set<qint64>(keys.begin(), keys.end()).size(), keys.size());
        QHash<qint64, const ListRow*> byKey;
        for (const ListRow& row : rows)
            byKey.insert(row.id, &row);
        for (size_t i = 1; i < keys.size() && field.key != u"name"_s; ++i) {
            const auto before = rankOf(field, *byKey.value(keys[i - 1]));
            const auto after = rankOf(field, *byKey.value(keys[i]));
            EXPECT_LE(before.first, after.first) << field.key.toStdString() << i;
            if (before.first || after.first)
                continue;
            EXPECT_TRUE(descending ? before.second >= after.second : before.second <= after.second)
                << field.key.toStdString() << ' ' << i;
        }
        // The first page is the beginning of all.
        const auto page = ids(spec, 10);
        EXPECT_TRUE(std::equal(page.begin(), page.end(), keys.begin())) << field.key.toStdString();
    }

    ListFixture book{7};
};

} // namespace

TEST_F(ListQuery, SortsByEveryColumnBothWays)
{
    for (const ListKind kind :
         {ListKind::Accounts, ListKind::People, ListKind::Favours, ListKind::Interactions})
        for (const ListField& field : book.book().queries().listFields(kind).all())
            if (field.canSort() && field.people.isEmpty()) // names stand family name first
                for (const bool descending : {false, true})
                    expectSorted(kind, field, descending);
}

TEST_F(ListQuery, EqualRowsStandByNameWhicheverWay)
{
    const auto byName = ids({ListKind::Accounts, {}, {}, {}});
    const auto placeByName = [&](qint64 key) { return std::ranges::find(byName, key); };
    QHash<qint64, AccountType> type;
    for (const Account& account : book.accounts)
        type.insert(account.id.value(), account.type);
    for (const bool descending : {false, true}) {
        const auto keys = ids({ListKind::Accounts, {}, {}, {u"type"_s, descending}});
        for (size_t i = 1; i < keys.size(); ++i) {
            const bool equal = type[keys[i - 1]] == type[keys[i]];
            EXPECT_TRUE(!equal || placeByName(keys[i - 1]) < placeByName(keys[i])) << i;
        }
    }
}

TEST_F(ListQuery, ByNameBackwardsIsTheReverse)
{
    auto forth = ids({ListKind::People, {}, {}, {u"name"_s, false}});
    const auto back = ids({ListKind::People, {}, {}, {u"name"_s, true}});
    std::ranges::reverse(forth);
    EXPECT_EQ(forth, back);
}

TEST_F(ListQuery, AConditionThatCanNotBeAskedMatchesNothing)
{
    ListSpec spec;
    spec.filter.conditions = {{u"custom:gone"_s, u"is"_s, {u"x"_s}}};
    EXPECT_TRUE(ids(spec).empty());
    spec.filter.any = true;
    spec.filter.conditions.push_back(Condition::of(u"lifecycle"_s, Operator::AnyOf, {u"client"_s}));
    const auto clients = ids(spec);
    EXPECT_FALSE(clients.empty());
    EXPECT_LT(clients.size(), book.accounts.size());
}

TEST_F(ListQuery, AGroupThatAsksNothingAddsNothing)
{
    ListSpec spec;
    spec.filter.any = true;
    spec.filter.conditions = {Condition::of(u"lifecycle"_s, Operator::AnyOf, {u"client"_s})};
    const auto clients = ids(spec);
    spec.filter.groups = {Filter(), Filter()};
    EXPECT_EQ(ids(spec), clients);
}

TEST_F(ListQuery, ABalanceIsWhatItIsShownAs)
{
    ListSpec spec;
    const auto all = ids(spec);
    const auto rows = must(book.book().queries().listRows(ListKind::Accounts, all, {u"balance"_s}));
    for (const ListRow& one : rows) {
        ASSERT_TRUE(one.account);
        const QString shown = QString::number(one.account->feltBalance, 'f', 1);
        for (const Operator op : {Operator::Is, Operator::AtLeast, Operator::AtMost}) {
            spec.filter.conditions = {Condition::of(u"balance"_s, op, {shown})};
            EXPECT_TRUE(std::ranges::count(ids(spec), one.id)) << shown.toStdString();
        }
    }
}

TEST_F(ListQuery, SearchAndFilterHoldTogether)
{
    ListSpec spec;
    spec.text = u"muller"_s;
    const auto found = ids(spec);
    ASSERT_FALSE(found.empty());
    spec.filter.conditions = {Condition::of(u"type"_s, Operator::AnyOf, {u"individual"_s})};
    const auto fewer = ids(spec);
    EXPECT_LT(fewer.size(), found.size());
    EXPECT_FALSE(fewer.empty());
}

TEST_F(ListQuery, NothingThatIsTypedReachesTheStatement)
{
    const ListFields fields = accountFields();
    for (const QString& hostile : {u"'; DROP TABLE account; --"_s, u"\" OR 1=1"_s, u"%_\\"_s,
                                   u"?"_s, u"{today}"_s, u"[1,2]"_s}) {
        ListSpec spec;
        spec.filter.any = true;
        for (const ListField& field : fields.all())
            for (const Operator op : operatorsOf(field))
                spec.filter.conditions.push_back(Condition::of(
                    field.key, op, QStringList(arityOf(op) == Arity::Two ? 2 : 1, hostile)));
        spec.filter.conditions.resize(40);
        EXPECT_TRUE(book.book().queries().listIds(spec)) << hostile.toStdString();
    }
    EXPECT_EQ(must(book.book().queries().listCount(ListKind::Accounts)), 60);
    EXPECT_EQ(must(book.book().queries().listCount(ListKind::People)), 90);
}

TEST_F(ListQuery, StandsByTheFiguresAsTheyAreNow)
{
    const ListSpec byBalance{ListKind::Accounts, {}, {}, {u"balance"_s, true}};
    ids(byBalance);
    const AccountId last(ids(byBalance).back());
    for (int i = 0; i < 20; ++i)
        book.addFavour(last, Direction::Given, 0, u"much"_s, FeltWorth::Great);
    EXPECT_EQ(ids(byBalance).front(), last.value());
    // What another connection writes is seen as well.
    const auto other = must(book.book().opener()());
    const AccountId next(ids(byBalance).back());
    for (int i = 0; i < 40; ++i) {
        Favour favour;
        favour.accountId = next;
        favour.direction = Direction::Given;
        favour.date = book.today();
        favour.title = u"more"_s;
        favour.worth = FeltWorth::Great;
        must(other->records<Favour>().save(favour));
    }
    EXPECT_EQ(ids(byBalance).front(), next.value());
}

TEST_F(ListQuery, OffersTheValuesOfAField)
{
    EXPECT_EQ(must(book.book().queries().listValues(ListKind::Accounts, u"industry"_s)),
              (QStringList{u"Äpfel"_s, u"Logistics"_s, u"Zoo % trade"_s}));
    EXPECT_TRUE(must(book.book().queries().listValues(ListKind::Accounts, u"gone"_s)).isEmpty());
}

TEST_F(ListQuery, ReadsOnlyTheCellsAskedFor)
{
    const qint64 id = book.people.front().id.value();
    const auto rows = must(book.book().queries().listRows(ListKind::People, std::span(&id, 1),
                                                          {u"account"_s, u"gone"_s}));
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows.front().name, book.people.front().displayName());
    EXPECT_EQ(rows.front().version, 1);
    EXPECT_EQ(rows.front().cells.size(), 1);
    EXPECT_FALSE(rows.front().account);
}

#include "core/book/conflict.h"

#include "tests/support/book_fixture.h"

namespace goodturn::book {
namespace {
using namespace Qt::StringLiterals;
using testing::BookFixture;
using testing::must;

class ConflictTest : public ::testing::Test, protected BookFixture
{
protected:
    ConflictTest()
    {
        original.industry = u"Logistics"_s;
        original.owner = u"A. Rep"_s;
        original = save(original);
    }

    Account original = addAccount(u"Harbour"_s);
};

TEST_F(ConflictTest, DisjointChangesMergeSilently)
{
    Account mine = original;
    mine.industry = u"Ports"_s;
    Account theirs = original;
    theirs.tags = {u"ports"_s};
    theirs.owner = u"B. Rep"_s;
    theirs = save(theirs);
    const ThreeVersions<Account> versions{original, mine, theirs};
    for (const FieldDifference& one : must(compare(book(), versions)))
        EXPECT_FALSE(one.isConflict()) << one.field.toStdString();
    const Account both = must(merged(versions));
    EXPECT_EQ(both.industry, u"Ports"_s);
    EXPECT_EQ(both.owner, u"B. Rep"_s);
    EXPECT_EQ(both.tags, QStringList{u"ports"_s});
    EXPECT_EQ(save(both).meta.version, theirs.meta.version + 1) << "may be saved over theirs";
}

TEST_F(ConflictTest, AFieldThatBothChangedIsAConflictWithAllThreeValues)
{
    Account mine = original;
    mine.lifecycle = Lifecycle::Partner;
    Account theirs = original;
    theirs.lifecycle = Lifecycle::Former;
    theirs = save(theirs);
    const ThreeVersions<Account> versions{original, mine, theirs};
    const auto differences = must(compare(book(), versions));
    ASSERT_EQ(differences.size(), 1U);
    EXPECT_TRUE(differences[0].isConflict());
    EXPECT_EQ(differences[0].label, u"Stage"_s);
    EXPECT_EQ(differences[0].original, u"Client"_s);
    EXPECT_EQ(differences[0].mine, u"Partner"_s);
    EXPECT_EQ(differences[0].theirs, u"Former client"_s);
}

TEST_F(ConflictTest, TheChoiceDecidesAndMineIsKeptWithoutOne)
{
    Account mine = original;
    mine.industry = u"Ports"_s;
    Account theirs = original;
    theirs.industry = u"Shipping"_s;
    theirs = save(theirs);
    const ThreeVersions<Account> versions{original, mine, theirs};
    EXPECT_EQ(must(merged(versions)).industry, u"Ports"_s);
    const QString field = u"industry"_s;
    EXPECT_EQ(must(merged(versions, {{field, Side::Theirs}})).industry, u"Shipping"_s);
    EXPECT_EQ(must(merged(versions, {{field, Side::Original}})).industry, u"Logistics"_s);
}

TEST_F(ConflictTest, TheSameChangeOnBothSidesIsNone)
{
    Account mine = original;
    mine.industry = u"Ports"_s;
    const Account theirs = save(mine);
    const auto differences = must(compare<Account>(book(), {original, mine, theirs}));
    ASSERT_EQ(differences.size(), 1U);
    EXPECT_FALSE(differences[0].isConflict());
}

TEST_F(ConflictTest, AnAmountAndItsCurrencyAreOneField)
{
    Favour first = addFavour(original.id, Direction::Given, 1, u"A favour"_s);
    first.money = *Money::fromMinor(1200, u"EUR"_s);
    first = save(first);
    Favour mine = first;
    mine.money = *Money::fromMinor(1300, u"EUR"_s);
    Favour theirs = first;
    theirs.money = *Money::fromMinor(1200, u"USD"_s);
    theirs = save(theirs);
    const ThreeVersions<Favour> versions{first, mine, theirs};
    const auto differences = must(compare(book(), versions));
    ASSERT_EQ(differences.size(), 1U);
    EXPECT_EQ(differences[0].mine, u"€13"_s);
    EXPECT_EQ(differences[0].theirs, u"$12"_s);
    EXPECT_EQ(must(merged(versions, {{u"amount_minor"_s, Side::Theirs}})).money, theirs.money);
    EXPECT_EQ(must(merged(versions)).money, mine.money);
}

} // namespace
} // namespace goodturn::book

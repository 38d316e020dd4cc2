#include "core/book/conflict.h"
#include "core/book/custom_field_service.h"
#include "core/book/history.h"
#include "core/book/record_json.h"
#include "tests/support/book_fixture.h"

#include <QJsonArray>

namespace goodturn::book {
namespace {
using namespace Qt::StringLiterals;
using testing::must;

/// An account with two fields of the book's own, as somebody opened it.
class CustomHistory : public ::testing::Test, protected testing::BookFixture
{
protected:
    CustomHistory()
    {
        region =
            must(book().customFields().add(RecordKind::Account, u"Region"_s, CustomType::Text));
        tier = must(book().customFields().add(RecordKind::Account, u"Tier"_s, CustomType::Choices,
                                              {u"Gold"_s, u"Silver"_s}));
        original = addAccount(u"Harbour"_s);
        original.custom = {{region.id, u"North"_s}, {tier.id, u"Gold"_s}};
        original = save(original);
    }

    Account with(std::vector<CustomValue> values)
    {
        Account account = original;
        account.custom = std::move(values);
        return account;
    }

    query::HistoryLine lastLine()
    {
        const auto page =
            must(book().queries().history({RecordKind::Account, original.id.value()}));
        return page.lines.front();
    }

    CustomField region;
    CustomField tier;
    Account original;
};

TEST_F(CustomHistory, TellsEachFieldByItsName)
{
    save(with({{region.id, u"South"_s}, {tier.id, u"Gold"_s}, {tier.id, u"Silver"_s}}));
    const auto line = lastLine();
    ASSERT_EQ(line.fields.size(), 2u);
    EXPECT_EQ(line.fields[0].label, u"Region"_s);
    EXPECT_EQ(line.fields[0].before, u"North"_s);
    EXPECT_EQ(line.fields[0].after, u"South"_s);
    EXPECT_EQ(line.fields[1].label, u"Tier"_s);
    EXPECT_EQ(line.fields[1].before, u"Gold"_s);
    EXPECT_EQ(line.fields[1].after, u"Gold, Silver"_s);
    must(book().customFields().rename(tier.id, u"Rank"_s));
    must(book().customFields().remove(region.id));
    EXPECT_EQ(lastLine().fields[0].label, u"Region (in the trash)"_s);
    EXPECT_EQ(lastLine().fields[1].label, u"Rank"_s);
}

TEST_F(CustomHistory, OfAFieldThatIsGoneForGoodSaysSo)
{
    must(book().customFields().remove(region.id));
    must(book().trash().purge({{RecordKind::CustomField, region.id.value()}}));
    const auto line = lastLine(); // that took the value away
    ASSERT_EQ(line.fields.size(), 1u);
    EXPECT_TRUE(line.fields[0].label.contains(u"deleted for good"_s));
    EXPECT_FALSE(book().history().restoreValue({RecordKind::Account, original.id.value()},
                                               line.fields[0].field, line.unit));
}

TEST_F(CustomHistory, GivesTheValueOfOneFieldBackAndLeavesTheOthers)
{
    save(with({{region.id, u"South"_s}, {tier.id, u"Silver"_s}}));
    const auto line = lastLine();
    ASSERT_TRUE(line.fields[0].canRestore);
    must(book().history().restoreValue({RecordKind::Account, original.id.value()},
                                       line.fields[0].field, line.unit));
    const Account now = must(book().records<Account>().load(original.id));
    EXPECT_EQ(now.custom,
              (std::vector<CustomValue>{{region.id, u"North"_s}, {tier.id, u"Silver"_s}}));
    EXPECT_EQ(lastLine().act, u"Restore Region of Harbour"_s);
}

TEST_F(CustomHistory, ChangesToDifferentFieldsAreJoined)
{
    const Account mine = with({{region.id, u"South"_s}, {tier.id, u"Gold"_s}});
    const Account theirs = save(with({{region.id, u"North"_s}, {tier.id, u"Silver"_s}}));
    const ThreeVersions<Account> versions{original, mine, theirs};
    for (const FieldDifference& one : must(compare(book(), versions)))
        EXPECT_FALSE(one.isConflict()) << one.label.toStdString();
    EXPECT_EQ(must(merged(versions)).custom,
              (std::vector<CustomValue>{{region.id, u"South"_s}, {tier.id, u"Silver"_s}}));
}

TEST_F(CustomHistory, AFieldThatBothChangedIsAConflictUnderItsName)
{
    const Account mine = with({{region.id, u"South"_s}, {tier.id, u"Gold"_s}});
    const Account theirs = save(with({{tier.id, u"Gold"_s}}));
    const ThreeVersions<Account> versions{original, mine, theirs};
    const auto differences = must(compare(book(), versions));
    ASSERT_EQ(differences.size(), 1u);
    EXPECT_TRUE(differences[0].isConflict());
    EXPECT_EQ(differences[0].label, u"Region"_s);
    EXPECT_EQ(differences[0].mine, u"South"_s);
    EXPECT_EQ(differences[0].theirs, QString());
    const Choices choices{{differences[0].field, Side::Theirs}};
    EXPECT_EQ(must(merged(versions, choices)).custom,
              (std::vector<CustomValue>{{tier.id, u"Gold"_s}}));
}

TEST_F(CustomHistory, DraftsOfBeforeThereWereSuchFieldsAreRead)
{
    QJsonObject draft = recordToJson(original);
    QJsonArray children = draft[u"children"_s].toArray();
    children.removeLast();
    draft.insert(u"children"_s, children);
    const Account read = must(recordFromJson<Account>(draft));
    EXPECT_EQ(read.name, u"Harbour"_s);
    EXPECT_TRUE(read.custom.empty());
    EXPECT_EQ(must(recordFromJson<Account>(recordToJson(original))).custom, original.custom);
}

} // namespace
} // namespace goodturn::book

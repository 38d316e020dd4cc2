#include "core/book/custom_field_service.h"

#include "core/book/custom_rules.h"
#include "core/book/history.h"
#include "core/book/merge_preview.h"
#include "core/book/merge_service.h"
#include "core/book/rules.h"
#include "core/store/database.h"
#include "tests/support/book_fixture.h"

namespace goodturn::book {
namespace {
using namespace Qt::StringLiterals;
using testing::must;

class CustomFields : public ::testing::Test
{
protected:
    CustomFieldService& service() { return book.book().customFields(); }

    QStringList names(RecordKind of = RecordKind::Account)
    {
        QStringList found;
        for (const CustomField& field : must(service().fields(of)))
            found << field.name;
        return found;
    }

    CustomField add(const QString& name, CustomType type = CustomType::Text,
                    const QStringList& choices = {}, RecordKind of = RecordKind::Account)
    {
        return must(service().add(of, name, type, choices));
    }

    CustomField load(CustomFieldId id) { return must(book.book().records<CustomField>().load(id)); }

    Account accountWith(const QString& name, std::vector<CustomValue> values)
    {
        Account account;
        account.name = name;
        account.custom = std::move(values);
        return book.save(account);
    }

    QStringList words(AccountId id)
    {
        const Account account = must(book.book().records<Account>().load(id));
        QStringList found;
        for (const auto& one :
             must(book.book().queries().customTexts(RecordKind::Account, account.custom)))
            found << one.field.name + u'=' + one.words + (one.fits ? QString() : u" (odd)"_s);
        return found;
    }

    void undo() { must(book.book().history().revert(book.book().lastUnit())); }

    testing::BookFixture book;
};

} // namespace

TEST_F(CustomFields, StandInTheOrderInWhichTheyWereAddedAndAreMovedByPlaces)
{
    const auto region = add(u"Region"_s);
    add(u"Tier"_s);
    const auto since = add(u"Since"_s, CustomType::Date);
    add(u"Sails"_s, CustomType::YesNo, {}, RecordKind::Contact);
    EXPECT_EQ(names(), (QStringList{u"Region"_s, u"Tier"_s, u"Since"_s}));
    EXPECT_EQ(names(RecordKind::Contact), QStringList{u"Sails"_s});
    must(service().move(since.id, -1));
    EXPECT_EQ(names(), (QStringList{u"Region"_s, u"Since"_s, u"Tier"_s}));
    must(service().move(region.id, 9));
    EXPECT_EQ(names(), (QStringList{u"Since"_s, u"Tier"_s, u"Region"_s}));
    undo();
    EXPECT_EQ(names(), (QStringList{u"Region"_s, u"Since"_s, u"Tier"_s}));
    const auto before = book.book().lastUnit();
    must(service().move(region.id, -1)); // it is the first
    EXPECT_EQ(book.book().lastUnit(), before);
}

TEST_F(CustomFields, HaveNamesOfTheirOwnWithinAKind)
{
    const auto region = add(u"Région"_s);
    const auto twice = service().add(RecordKind::Account, u" region "_s, CustomType::Text);
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().kind, ErrorKind::InvalidInput);
    EXPECT_TRUE(twice.error().message.contains(u"Région"_s));
    add(u"Region"_s, CustomType::Text, {}, RecordKind::Contact);
    const auto tier = add(u"Tier"_s);
    EXPECT_FALSE(service().rename(tier.id, u"REGION"_s));
    must(service().rename(region.id, u"region"_s)); // its own
    EXPECT_FALSE(service().rename(tier.id, u"  "_s));
    EXPECT_FALSE(service().rename(tier.id, QString(201, u'x')));
    EXPECT_EQ(names(), (QStringList{u"region"_s, u"Tier"_s}));
    EXPECT_FALSE(service().add(RecordKind::Goal, u"Colour"_s, CustomType::Text));
}

TEST_F(CustomFields, AreAtMostAHundredOfAKind)
{
    for (int i = 0; i < CustomField::mostOfAKind; ++i)
        add(u"Field %1"_s.arg(i));
    const auto more = service().add(RecordKind::Account, u"One more"_s, CustomType::Text);
    ASSERT_FALSE(more);
    EXPECT_TRUE(more.error().message.contains(u"100"_s));
    add(u"Field 0"_s, CustomType::Text, {}, RecordKind::Favour);
    must(service().remove(must(service().fields(RecordKind::Account)).front().id));
    add(u"One more"_s);
}

TEST_F(CustomFields, RenameAChoiceForAllWhoHoldIt)
{
    const auto tier = add(u"Tier"_s, CustomType::Choice, {u"Gold"_s, u"Silver"_s});
    const auto account = accountWith(u"Harbour"_s, {{tier.id, u"Gold"_s}});
    must(service().renameChoice(tier.id, u"Gold"_s, u"Platinum"_s));
    EXPECT_EQ(words(account.id), QStringList{u"Tier=Platinum"_s});
    // A new one of the old name is another choice.
    must(service().addChoice(tier.id, u"Gold"_s));
    EXPECT_EQ(load(tier.id).choices.back(), (CustomChoice{u"Gold 2"_s, u"Gold"_s}));
    EXPECT_EQ(words(account.id), QStringList{u"Tier=Platinum"_s});
    const auto taken = service().renameChoice(tier.id, u"Silver"_s, u"gold"_s);
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().kind, ErrorKind::InvalidInput);
    must(service().moveChoice(tier.id, u"Gold 2"_s, -5));
    EXPECT_EQ(load(tier.id).choices.front().key, u"Gold 2"_s);
}

TEST_F(CustomFields, KeepWhatARemovedChoiceSaidAndMarkIt)
{
    const auto tier = add(u"Tier"_s, CustomType::Choices, {u"Gold"_s, u"Silver"_s});
    const auto account = accountWith(u"Harbour"_s, {{tier.id, u"Gold"_s}, {tier.id, u"Silver"_s}});
    EXPECT_EQ(words(account.id), QStringList{u"Tier=Gold, Silver"_s});
    must(service().removeChoice(tier.id, u"Gold"_s));
    EXPECT_EQ(words(account.id), QStringList{u"Tier=Gold, Silver (odd)"_s});
    EXPECT_EQ(service().removeChoice(tier.id, u"Gold"_s).error().kind, ErrorKind::NotFound);
    undo();
    EXPECT_EQ(words(account.id), QStringList{u"Tier=Gold, Silver"_s});
}

TEST_F(CustomFields, OfferAtMostTwoHundredChoices)
{
    QStringList choices;
    for (int i = 0; i < CustomField::mostChoices; ++i)
        choices << u"Choice %1"_s.arg(i);
    const auto many = add(u"Many"_s, CustomType::Choice, choices);
    const auto more = service().addChoice(many.id, u"One more"_s);
    ASSERT_FALSE(more);
    EXPECT_TRUE(more.error().message.contains(u"200"_s));
    EXPECT_FALSE(service().addChoice(many.id, u"\n "_s));
}

TEST_F(CustomFields, KeepTheirTypeOnceSomethingIsWritten)
{
    const auto since = add(u"Since"_s, CustomType::Text);
    must(service().setType(since.id, CustomType::Date));
    EXPECT_EQ(load(since.id).type, CustomType::Date);
    accountWith(u"Harbour"_s, {{since.id, u"2026-03-31"_s}});
    EXPECT_EQ(must(service().valueCount(since.id)), 1);
    const auto changed = service().setType(since.id, CustomType::Number);
    ASSERT_FALSE(changed);
    EXPECT_EQ(changed.error().kind, ErrorKind::Conflict);
    // The act of before can be taken back all the same: what doesn't fit is shown as it is.
    must(service().rename(since.id, u"From"_s));
    EXPECT_EQ(load(since.id).type, CustomType::Date);
}

TEST_F(CustomFields, GoToTheTrashWithoutTheirValuesAndComeBack)
{
    const auto region = add(u"Region"_s);
    const auto account = accountWith(u"Harbour"_s, {{region.id, u"North"_s}});
    must(service().remove(region.id));
    EXPECT_EQ(names(), QStringList());
    EXPECT_EQ(words(account.id), QStringList());
    // Saving the account meanwhile loses nothing.
    Account edited = must(book.book().records<Account>().load(account.id));
    EXPECT_EQ(edited.custom.size(), 1u);
    edited.industry = u"Ports"_s;
    book.save(edited);
    must(book.book().trash().restore({{RecordKind::CustomField, region.id.value()}}));
    EXPECT_EQ(words(account.id), QStringList{u"Region=North"_s});
    EXPECT_EQ(must(book.book().check()), QStringList());
}

TEST_F(CustomFields, DeletedForGoodLeaveNothingBehind)
{
    const auto region = add(u"Region"_s);
    const auto tier = add(u"Tier"_s);
    const auto account = accountWith(u"Harbour"_s, {{region.id, u"North"_s}, {tier.id, u"Gold"_s}});
    must(service().remove(region.id));
    const RecordKey key{RecordKind::CustomField, region.id.value()};
    EXPECT_EQ(must(book.book().trash().purgePlan({key})).mentions, 1);
    must(book.book().trash().purge({key}));
    EXPECT_EQ(words(account.id), QStringList{u"Tier=Gold"_s});
    EXPECT_EQ(must(book.book().records<Account>().load(account.id)).custom.size(), 1u);
    EXPECT_EQ(must(book.book().check()), QStringList());
}

TEST_F(CustomFields, OfTheKeptOneWinInAMergeAndTheOthersAreAdded)
{
    const auto region = add(u"Region"_s);
    const auto tags = add(u"Fairs"_s, CustomType::Choices, {u"Milan"_s, u"Leeds"_s});
    const auto since = add(u"Since"_s, CustomType::Date);
    const auto keep = accountWith(u"Harbour"_s, {{region.id, u"North"_s}, {tags.id, u"Milan"_s}});
    const auto other = accountWith(
        u"Harbor"_s, {{region.id, u"South"_s}, {tags.id, u"Leeds"_s}, {since.id, u"2026-03-31"_s}});
    const auto preview = must(previewMerge(book.book(), {RecordKind::Account, keep.id.value()},
                                           {RecordKind::Account, other.id.value()}));
    QStringList told;
    for (const auto& field : preview.fields)
        if (field.label == u"Region"_s || field.label == u"Since"_s)
            told << field.label + u':' + field.kept + u'|' + field.other + u'|' + field.merged +
                        (field.isLost ? u" lost"_s : QString());
    EXPECT_EQ(told, (QStringList{u"Region:North|South|North lost"_s,
                                 u"Since:|31 Mar 2026|31 Mar 2026"_s}));
    must(book.book().merging().accounts(keep.id, other.id));
    EXPECT_EQ(words(keep.id),
              (QStringList{u"Region=North"_s, u"Fairs=Milan"_s, u"Since=31 Mar 2026"_s}));
    undo();
    EXPECT_EQ(words(keep.id), (QStringList{u"Region=North"_s, u"Fairs=Milan"_s}));
    EXPECT_EQ(words(other.id),
              (QStringList{u"Region=South"_s, u"Fairs=Leeds"_s, u"Since=31 Mar 2026"_s}));
}

TEST_F(CustomFields, BearHostileNames)
{
    const QString evil = u"<b>%1</b> & \"x'; DROP TABLE field;--\u202e"_s;
    const auto field = add(evil, CustomType::Choice, {evil, u"%2"_s});
    EXPECT_TRUE(field.name.startsWith(u"<b>%1</b> & \"x'; DROP TABLE field;--"_s));
    const auto account = accountWith(u"Harbour"_s, {{field.id, field.choices.front().key}});
    EXPECT_EQ(words(account.id), QStringList{field.name + u'=' + field.choices.front().name});
    must(service().move(field.id, 1));
    must(service().remove(field.id));
    undo();
    EXPECT_EQ(names(), QStringList{field.name});
}

TEST(CustomRules, CleanValuesAndDropWhatIsEmptyOrTwice)
{
    std::vector<CustomValue> values{{CustomFieldId(1), u" a "_s},
                                    {CustomFieldId(1), u"a"_s},
                                    {CustomFieldId(2), u"  "_s},
                                    {CustomFieldId(2), u"a"_s}};
    must(cleanCustomValues(values));
    EXPECT_EQ(values,
              (std::vector<CustomValue>{{CustomFieldId(1), u"a"_s}, {CustomFieldId(2), u"a"_s}}));
    values = {{CustomFieldId(), u"a"_s}};
    EXPECT_FALSE(cleanCustomValues(values));
    values = {{CustomFieldId(1), QString(10'001, u'x')}};
    EXPECT_FALSE(cleanCustomValues(values));
}

} // namespace goodturn::book

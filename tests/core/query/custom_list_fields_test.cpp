#include "core/query/custom_list_fields.h"

#include "core/book/custom_field_service.h"
#include "core/book/history.h"
#include "tests/support/book_fixture.h"

namespace goodturn::query {
namespace {
using namespace Qt::StringLiterals;
using testing::must;

/// Accounts A, B, C and one without anything, with a value in a field of each type.
class CustomListFields : public ::testing::Test
{
protected:
    CustomListFields()
    {
        for (const auto& type : EnumCodes<CustomType>::all)
            add(type.value);
        put(CustomType::Text, {u"Straße"_s, u"north"_s, u"North"_s});
        put(CustomType::Number, {u"2"_s, u"10"_s, u"-1.5"_s});
        put(CustomType::Date, {u"2026-11-20"_s, u"2025-01-01"_s, u"2026-12-24"_s});
        put(CustomType::Money, {u"5000 EUR"_s, u"4000 JPY"_s, u"100 EUR"_s});
        put(CustomType::Choice, {u"Silver"_s, u"Gold"_s, u"gone"_s});
        put(CustomType::Choices, {u"Gold"_s, u"Silver"_s, u"Gold"_s});
        put(CustomType::YesNo, {u"1"_s, u"0"_s, u"1"_s});
        for (int i = 0; i < 4; ++i) {
            Account account;
            account.name = QString(QChar(u'A' + i));
            if (i < 3)
                for (const auto& [field, texts] : values)
                    account.custom.push_back({field, texts.at(i)});
            book.save(account);
        }
        must(service().renameChoice(fields.at(CustomType::Choice).id, u"Gold"_s, u"Platinum"_s));
    }

    book::CustomFieldService& service() { return book.book().customFields(); }
    void add(CustomType type)
    {
        const bool chosen = type == CustomType::Choice || type == CustomType::Choices;
        fields[type] =
            must(service().add(RecordKind::Account, u"Own %1"_s.arg(code(type)), type,
                               chosen ? QStringList{u"Gold"_s, u"Silver"_s} : QStringList()));
    }
    void put(CustomType type, const QStringList& texts)
    {
        values.push_back({fields.at(type).id, texts});
    }
    QString key(CustomType type) const { return customKey(fields.at(type).meta.uuid); }

    QString names(const ListSpec& spec)
    {
        const auto keys = must(book.book().queries().listIds(spec));
        QString found;
        for (const qint64 id : keys)
            found += must(book.book().queries().accountName(AccountId(id)));
        return found;
    }
    QString fitting(CustomType type, Operator op, const QStringList& with = {})
    {
        ListSpec spec;
        spec.filter.conditions = {Condition::of(key(type), op, with)};
        return names(spec);
    }
    QString sorted(CustomType type, bool descending = false)
    {
        return names({ListKind::Accounts, {}, {}, {key(type), descending}});
    }

    testing::BookFixture book;
    std::map<CustomType, CustomField> fields;
    std::vector<std::pair<CustomFieldId, QStringList>> values;
};

} // namespace

TEST_F(CustomListFields, AreFilteredByTheirTypes)
{
    using enum Operator;
    EXPECT_EQ(fitting(CustomType::Text, Contains, {u"NORTH"_s}), u"BC"_s);
    EXPECT_EQ(fitting(CustomType::Text, Is, {u"strasse"_s}), u"A"_s);
    EXPECT_EQ(fitting(CustomType::Number, AtLeast, {u"2"_s}), u"AB"_s);
    EXPECT_EQ(fitting(CustomType::Number, Between, {u"-2"_s, u"2"_s}), u"AC"_s);
    EXPECT_EQ(fitting(CustomType::Date, InLast, {u"30"_s}), u"A"_s);
    EXPECT_EQ(fitting(CustomType::Date, After, {u"2026-11-20"_s}), u"C"_s);
    EXPECT_EQ(fitting(CustomType::Money, AtLeast, {u"50"_s}), u"AB"_s);
    EXPECT_EQ(fitting(CustomType::Money, AtMost, {u"1"_s}), u"C"_s);
    EXPECT_EQ(fitting(CustomType::Choice, AnyOf, {u"Gold"_s}), u"B"_s);
    EXPECT_EQ(fitting(CustomType::Choices, AllOf, {u"Gold"_s}), u"AC"_s);
    EXPECT_EQ(fitting(CustomType::Choices, NoneOf, {u"Gold"_s}), u"BD"_s);
    EXPECT_EQ(fitting(CustomType::YesNo, Yes), u"AC"_s);
    EXPECT_EQ(fitting(CustomType::YesNo, No), u"B"_s);
    for (const auto& type : EnumCodes<CustomType>::all) {
        EXPECT_EQ(fitting(type.value, Empty), u"D"_s) << type.code;
        EXPECT_EQ(fitting(type.value, Filled), u"ABC"_s) << type.code;
    }
}

TEST_F(CustomListFields, AreSortedByTheirTypesWithTheEmptyOnesLast)
{
    EXPECT_EQ(sorted(CustomType::Text), u"CBAD"_s);
    EXPECT_EQ(sorted(CustomType::Number), u"CABD"_s);
    EXPECT_EQ(sorted(CustomType::Number, true), u"BACD"_s);
    EXPECT_EQ(sorted(CustomType::Date), u"BACD"_s);
    EXPECT_EQ(sorted(CustomType::Money), u"CABD"_s);  // 1, 50 and 4,000 of whatever
    EXPECT_EQ(sorted(CustomType::Choice), u"BACD"_s); // in the order of the choices
}

TEST_F(CustomListFields, AreShownAsCells)
{
    Queries& queries = book.book().queries();
    QStringList columns;
    for (const auto& type : EnumCodes<CustomType>::all)
        columns << key(type.value);
    const auto ids = must(queries.listIds({}));
    const auto rows = must(queries.listRows(ListKind::Accounts, ids, columns));
    ASSERT_EQ(rows.size(), 4u);
    EXPECT_EQ(std::get<QString>(rows[0].cells[key(CustomType::Text)]), u"Straße"_s);
    EXPECT_EQ(std::get<double>(rows[2].cells[key(CustomType::Number)]), -1.5);
    EXPECT_EQ(std::get<QDate>(rows[0].cells[key(CustomType::Date)]), QDate(2026, 11, 20));
    EXPECT_EQ(std::get<Money>(rows[1].cells[key(CustomType::Money)]),
              must(Money::fromMinor(4000, u"JPY"_s)));
    EXPECT_EQ(std::get<bool>(rows[1].cells[key(CustomType::YesNo)]), false);
    for (const QString& column : columns)
        EXPECT_TRUE(std::holds_alternative<std::monostate>(rows[3].cells[column]));
}

TEST_F(CustomListFields, ThatWereRemovedMatchNothingUntilTheyAreBack)
{
    ListSpec spec;
    spec.filter.conditions = {Condition::of(key(CustomType::YesNo), Operator::Yes)};
    spec.sort = {key(CustomType::YesNo), false};
    EXPECT_EQ(names(spec), u"AC"_s);
    must(service().remove(fields.at(CustomType::YesNo).id));
    const ListFields& known = book.book().queries().listFields(ListKind::Accounts);
    EXPECT_EQ(names(spec), QString());
    const QString problem = problemOf(spec.filter.conditions.front(), known);
    EXPECT_TRUE(problem.contains(u"“Own yes-no” was removed"_s)) << problem.toStdString();
    EXPECT_EQ(known.nameOfRemoved(key(CustomType::YesNo)), u"Own yes-no"_s);
    must(book.book().history().revert(book.book().lastUnit()));
    EXPECT_EQ(names(spec), u"AC"_s);
    EXPECT_EQ(problemOf(spec.filter.conditions.front(), known), QString());
    must(service().remove(fields.at(CustomType::YesNo).id));
    must(book.book().trash().purge(
        {{RecordKind::CustomField, fields.at(CustomType::YesNo).id.value()}}));
    EXPECT_TRUE(problemOf(spec.filter.conditions.front(), known).contains(u"deleted for good"_s));
    EXPECT_EQ(names(spec), QString());
}

TEST_F(CustomListFields, FollowAnotherNameAndOtherChoicesAtOnce)
{
    const ListFields& known = book.book().queries().listFields(ListKind::Accounts);
    must(service().rename(fields.at(CustomType::Choice).id, u"Tier"_s));
    const ListField* tier = known.find(key(CustomType::Choice));
    ASSERT_TRUE(tier);
    EXPECT_EQ(tier->label, u"Tier"_s);
    EXPECT_EQ(tier->choiceLabel(u"Gold"_s), u"Platinum"_s);
    EXPECT_EQ(tier->choiceLabels({u"gone"_s}), QStringList{u"gone"_s});
}

TEST_F(CustomListFields, OfPeopleAreFoundInTheListOfPeople)
{
    const auto sails = must(service().add(RecordKind::Contact, u"Sails"_s, CustomType::YesNo));
    Contact ines;
    ines.givenName = u"Ines"_s;
    ines.custom = {{sails.id, u"1"_s}};
    ines = book.save(ines);
    Contact tom;
    tom.givenName = u"Tom"_s;
    book.save(tom);
    ListSpec spec{ListKind::People, {}, {}, {}};
    spec.filter.conditions = {Condition::of(customKey(sails.meta.uuid), Operator::Yes)};
    EXPECT_EQ(must(book.book().queries().listIds(spec)), std::vector<qint64>{ines.id.value()});
}

} // namespace goodturn::query

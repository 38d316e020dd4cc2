#include "core/query/list_fields.h"
#include "core/query/list_filter.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::query;
using namespace Qt::StringLiterals;

namespace {

Filter nested()
{
    Filter inner;
    inner.any = true;
    inner.conditions = {Condition::of(u"tags"_s, Operator::AnyOf, {u"key"_s, u"fair"_s}),
                        Condition::of(u"owner"_s, Operator::Empty)};
    Filter filter;
    filter.conditions = {Condition::of(u"last-contact"_s, Operator::NotInLast, {u"60"_s})};
    filter.groups = {inner};
    return filter;
}

} // namespace

TEST(ListFilterJson, GivesBackWhatWasSaved)
{
    const Filter filter = nested();
    const auto read = filterFromJson(toJson(filter));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, filter);
}

TEST(ListFilterJson, KeepsWhatItDoesNotKnow)
{
    Filter filter;
    filter.conditions = {{u"custom:colour"_s, u"sounds-like"_s, {u"blue"_s}}};
    const auto read = filterFromJson(toJson(filter));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, filter);
}

TEST(ListFilterJson, RefusesWhatIsNoFilter)
{
    const auto refused = [](const QJsonObject& json) {
        const auto read = filterFromJson(json);
        return !read && read.error().kind == ErrorKind::InvalidInput;
    };
    EXPECT_TRUE(refused({{u"match"_s, u"some"_s}}));
    EXPECT_TRUE(refused({{u"conditions"_s, QJsonArray{QJsonObject{}}}}));
    EXPECT_TRUE(
        refused({{u"conditions"_s, QJsonArray{QJsonObject{{u"field"_s, u"name"_s},
                                                          {u"is"_s, u"contains"_s},
                                                          {u"values"_s, QJsonArray{5}}}}}}));
    EXPECT_TRUE(refused({{u"conditions"_s, u"name"_s}}));
    EXPECT_TRUE(refused({{u"match"_s, u"any"_s}, {u"groups"_s, QJsonArray{5}}}));
    Filter wide;
    Filter part;
    part.conditions.resize(40, Condition::of(u"owner"_s, Operator::Empty));
    wide.groups.resize(6, part);
    EXPECT_TRUE(refused(toJson(wide))) << "more than a statement can hold";
    wide.groups.resize(4);
    EXPECT_FALSE(refused(toJson(wide)));
    Filter deep;
    for (int i = 0; i < 20; ++i) {
        Filter around;
        around.groups = {deep};
        deep = around;
    }
    EXPECT_TRUE(refused(toJson(deep)));
}

TEST(ListFields, SayWhatIsWrongWithACondition)
{
    const ListFields fields = accountFields();
    const auto problem = [&](const Condition& condition) { return problemOf(condition, fields); };
    EXPECT_EQ(problem(Condition::of(u"name"_s, Operator::Contains, {u"x"_s})), QString());
    EXPECT_FALSE(problem(Condition::of(u"gone"_s, Operator::Contains, {u"x"_s})).isEmpty());
    EXPECT_FALSE(problem(Condition::of(u"name"_s, Operator::Before, {u"x"_s})).isEmpty());
    EXPECT_FALSE(problem({u"name"_s, u"rhymes"_s, {u"x"_s}}).isEmpty());
    EXPECT_FALSE(problem(Condition::of(u"name"_s, Operator::Contains)).isEmpty());
    EXPECT_FALSE(problem(Condition::of(u"lifecycle"_s, Operator::AnyOf, {u"zombie"_s})).isEmpty());
    EXPECT_FALSE(
        problem(Condition::of(u"client-since"_s, Operator::Before, {u"soon"_s})).isEmpty());
    EXPECT_FALSE(problem(Condition::of(u"last-contact"_s, Operator::InLast, {u"-3"_s})).isEmpty());
    EXPECT_FALSE(problem(Condition::of(u"people"_s, Operator::AtLeast, {u"many"_s})).isEmpty());
    EXPECT_FALSE(problem(Condition::of(u"flow"_s, Operator::Filled)).isEmpty());
    EXPECT_FALSE(problem(Condition::of(u"name"_s, Operator::Contains, {u"´"_s})).isEmpty());
    EXPECT_FALSE(
        problem(Condition::of(u"name"_s, Operator::Contains, {QString(201, u'x')})).isEmpty());
}

TEST(ListFields, AreWhole)
{
    for (const ListFields& fields : {accountFields(), personFields()})
        for (const ListField& field : fields.all()) {
            EXPECT_EQ(fields.find(field.key), &field) << field.key.toStdString();
            EXPECT_FALSE(field.label.isEmpty());
            EXPECT_EQ(operatorsOf(field).empty(), !field.canFilter());
            for (const Operator op : operatorsOf(field))
                EXPECT_FALSE(label(op, field.type).isEmpty());
        }
    EXPECT_EQ(label(ListKind::Accounts), u"Accounts"_s);
    EXPECT_EQ(arityOf(Operator::Between), Arity::Two);
    EXPECT_EQ(accountFields().find(u"lifecycle"_s)->choiceLabel(u"zombie"_s), u"zombie"_s);
}

TEST(ListFields, CanBeAddedTo)
{
    ListFields fields = accountFields();
    ListField colour;
    colour.key = u"custom:colour"_s;
    fields.add(colour);
    ASSERT_TRUE(fields.find(u"custom:colour"_s));
    EXPECT_TRUE(
        problemOf(Condition::of(u"custom:colour"_s, Operator::Is, {u"x"_s}), fields).isEmpty());
}

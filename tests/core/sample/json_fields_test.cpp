#include "core/sample/json_fields.h"

#include "core/domain/account.h"

#include <gtest/gtest.h>

namespace goodturn::sample {
namespace {
using namespace Qt::StringLiterals;

/// What is wrong with the object when `read` is all that is read of it.
template<class Read>
QString problemOf(const QJsonObject& object, Read read)
{
    QString problem;
    {
        Fields fields(object, u"here"_s, problem);
        read(fields);
    }
    return problem;
}

TEST(Fields, ReadsEachKindOfValue)
{
    const QJsonObject object{
        {u"name"_s, u"Ines"_s},         {u"ago"_s, 12},
        {u"unpriced"_s, true},          {u"likes"_s, QJsonArray{u"running"_s, u"ports"_s}},
        {u"lifecycle"_s, u"partner"_s}, {u"before"_s, QJsonObject{}}};
    EXPECT_EQ(
        problemOf(object,
                  [](Fields& fields) {
                      EXPECT_EQ(fields.text(u"name"_s), u"Ines"_s);
                      EXPECT_EQ(fields.number(u"ago"_s), 12);
                      EXPECT_TRUE(fields.flag(u"unpriced"_s));
                      EXPECT_EQ(fields.texts(u"likes"_s), (QStringList{u"running"_s, u"ports"_s}));
                      EXPECT_EQ(fields.choice<Lifecycle>(u"lifecycle"_s), Lifecycle::Partner);
                      EXPECT_TRUE(fields.object(u"before"_s));
                  }),
        QString());
}

TEST(Fields, MissingFieldsAreEmptyAndNoProblem)
{
    EXPECT_EQ(problemOf({},
                        [](Fields& fields) {
                            EXPECT_EQ(fields.text(u"name"_s), QString());
                            EXPECT_EQ(fields.number(u"ago"_s), std::nullopt);
                            EXPECT_FALSE(fields.flag(u"unpriced"_s));
                            EXPECT_TRUE(fields.texts(u"likes"_s).isEmpty());
                            EXPECT_FALSE(fields.choice<Lifecycle>(u"lifecycle"_s));
                            EXPECT_FALSE(fields.object(u"before"_s));
                        }),
              QString());
}

TEST(Fields, NamesTheFirstThingThatDoesNotFit)
{
    const QJsonObject wrong{{u"a"_s, 1}};
    EXPECT_EQ(problemOf(wrong, [](Fields& f) { f.text(u"a"_s); }), u"here: a"_s);
    EXPECT_EQ(problemOf(wrong, [](Fields& f) { f.flag(u"a"_s); }), u"here: a"_s);
    EXPECT_EQ(problemOf(wrong, [](Fields& f) { f.texts(u"a"_s); }), u"here: a"_s);
    EXPECT_EQ(problemOf(wrong, [](Fields& f) { f.object(u"a"_s); }), u"here: a"_s);
    EXPECT_EQ(problemOf({{u"a"_s, u"x"_s}}, [](Fields& f) { f.number(u"a"_s); }), u"here: a"_s);
    EXPECT_EQ(problemOf({}, [](Fields& f) { f.neededNumber(u"ago"_s); }), u"here: ago"_s);
    EXPECT_EQ(problemOf({{u"a"_s, u"czar"_s}}, [](Fields& f) { f.choice<Lifecycle>(u"a"_s); }),
              u"here: czar"_s);
}

TEST(Fields, ComplainsOfAFieldThatNobodyReads)
{
    EXPECT_EQ(problemOf({{u"titel"_s, u"typing error"_s}}, [](Fields&) {}), u"here: titel"_s);
}

} // namespace
} // namespace goodturn::sample

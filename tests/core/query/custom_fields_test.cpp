#include "core/query/custom_fields.h"

#include "core/store/row.h"
#include "tests/support/book_fixture.h"

namespace goodturn::query {
namespace {
using namespace Qt::StringLiterals;
using testing::must;

TEST(CustomTexts, StandInTheOrderOfTheFormAndSayWhatDoesNotFit)
{
    testing::BookFixture book;
    CustomField late;
    late.name = u"Late"_s;
    late.position = 5;
    late.type = CustomType::Date;
    late = book.save(late);
    CustomField early;
    early.name = u"Early"_s;
    early = book.save(early);
    const std::vector<CustomValue> values{{late.id, u"someday"_s}, {early.id, u"x"_s}};
    const auto texts = must(book.book().queries().customTexts(RecordKind::Account, values));
    ASSERT_EQ(texts.size(), 2u);
    EXPECT_EQ(texts[0].field.name, u"Early"_s);
    EXPECT_TRUE(texts[0].fits);
    EXPECT_EQ(texts[1].words, u"someday"_s);
    EXPECT_FALSE(texts[1].fits);
    EXPECT_TRUE(must(book.book().queries().customTexts(RecordKind::Contact, values)).empty());
}

TEST(PartsOfLists, AreTakenAndPutBackByKey)
{
    using store::Value;
    const store::ChildRows all{
        {Value(1), Value(u"a"_s)}, {Value(2), Value(u"b"_s)}, {Value(1), Value(u"c"_s)}};
    EXPECT_EQ(store::linesOf(all, 1).size(), 2u);
    store::ChildRows changed = all;
    store::replaceLines(changed, 1, {{Value(1), Value(u"z"_s)}});
    EXPECT_EQ(changed, (store::ChildRows{{Value(1), Value(u"z"_s)}, {Value(2), Value(u"b"_s)}}));
    store::replaceLines(changed, 3, {{Value(3), Value(u"y"_s)}});
    EXPECT_EQ(changed.back().at(0), Value(3));
    store::replaceLines(changed, 1, {});
    EXPECT_EQ(changed.size(), 2u);
    EXPECT_EQ(store::partFrom(store::partName(u"account_custom"_s, 7)).key, 7);
    EXPECT_EQ(store::partFrom(u"account_custom"_s).key, 0);
    EXPECT_EQ(store::partFrom(u"account_custom/7"_s).list, u"account_custom"_s);
}

} // namespace
} // namespace goodturn::query

#include "core/book/list_view_service.h"

#include "tests/support/book_fixture.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::book;
using namespace goodturn::testing;
using namespace Qt::StringLiterals;
using query::ListKind;
using query::Operator;

namespace {

class ListViewServiceTest : public ::testing::Test
{
protected:
    ListView view(const QString& name)
    {
        ListView view;
        view.name = name;
        view.columns = {{u"name"_s, 30}, {u"custom:gone"_s, 12}};
        view.sort = {u"last-contact"_s, true};
        view.filter.conditions = {query::Condition::of(u"tags"_s, Operator::AnyOf, {u"key"_s}),
                                  {u"custom:gone"_s, u"is"_s, {u"x"_s}}};
        return view;
    }
    std::vector<ListView> all() { return must(views.views(ListKind::Accounts)); }

    BookFixture book;
    ListViewService views{book.book()};
};

} // namespace

TEST_F(ListViewServiceTest, KeepsAViewInTheBookWithWhatIsUnknownInIt)
{
    EXPECT_TRUE(all().empty());
    must(views.save(view(u" Key clients "_s)));
    ASSERT_EQ(all().size(), 1U);
    ListView expected = view(u"Key clients"_s);
    EXPECT_EQ(all().front(), expected);
    EXPECT_TRUE(must(views.views(ListKind::People)).empty());
    expected.sort.descending = false;
    must(views.save(expected));
    ASSERT_EQ(all().size(), 1U);
    EXPECT_EQ(all().front(), expected);
}

TEST_F(ListViewServiceTest, RenamesDeletesAndTakesBack)
{
    must(views.save(view(u"A"_s)));
    must(views.save(view(u"B"_s)));
    EXPECT_EQ(views.rename(ListKind::Accounts, u"A"_s, u"b"_s).error().kind, ErrorKind::Conflict);
    EXPECT_EQ(views.rename(ListKind::Accounts, u"Z"_s, u"Y"_s).error().kind, ErrorKind::NotFound);
    must(views.rename(ListKind::Accounts, u"A"_s, u"First"_s));
    EXPECT_EQ(all().front().name, u"First"_s);
    must(views.remove(ListKind::Accounts, u"First"_s));
    EXPECT_EQ(all().size(), 1U);
    EXPECT_EQ(must(views.lastAct()), u"Remove view “First”"_s);
    must(views.takeBack());
    EXPECT_EQ(all().size(), 2U);
    must(views.takeBack());
    EXPECT_EQ(all().size(), 1U);
    EXPECT_FALSE(views.remove(ListKind::Accounts, u"First"_s));
    EXPECT_FALSE(views.save(view(u"  "_s)));
}

TEST_F(ListViewServiceTest, HasOneDefaultAtMost)
{
    EXPECT_FALSE(views.takeBack());
    must(views.save(view(u"A"_s)));
    must(views.save(view(u"B"_s)));
    must(views.makeDefault(ListKind::Accounts, u"A"_s));
    must(views.makeDefault(ListKind::Accounts, u"B"_s));
    EXPECT_FALSE(all()[0].isDefault);
    EXPECT_TRUE(all()[1].isDefault);
    must(views.makeDefault(ListKind::Accounts, {}));
    EXPECT_FALSE(all()[1].isDefault);
    EXPECT_FALSE(views.makeDefault(ListKind::Accounts, u"C"_s));
}

TEST_F(ListViewServiceTest, AViewThatIsSavedAnewIsStillShownFirst)
{
    must(views.save(view(u"Key clients"_s)));
    must(views.save(view(u"Others"_s)));
    must(views.makeDefault(ListKind::Accounts, u"Key clients"_s));
    must(views.save(view(u"key clients"_s)));
    ASSERT_EQ(all().size(), 2U);
    EXPECT_EQ(all()[0].name, u"key clients"_s);
    EXPECT_TRUE(all()[0].isDefault);
}

TEST_F(ListViewServiceTest, LeavesAViewAloneThatItCanNotRead)
{
    must(book.book().setSetting(u"list_views"_s, u"[{\"list\":\"rockets\",\"name\":\"New\"}]"_s));
    EXPECT_TRUE(all().empty());
    must(views.save(view(u"A"_s)));
    EXPECT_TRUE(must(book.book().setting(u"list_views"_s, {})).contains(u"rockets"_s));
    must(book.book().setSetting(u"list_views"_s, u"{"_s));
    EXPECT_FALSE(views.views(ListKind::Accounts));
    EXPECT_FALSE(views.save(view(u"B"_s)));
    EXPECT_EQ(must(book.book().setting(u"list_views"_s, {})), u"{"_s);
}

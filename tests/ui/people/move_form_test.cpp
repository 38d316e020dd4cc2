#include "ui/pages/people/move_form.h"

#include "tests/ui/editors/form_driver.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class MoveFormTest : public ::testing::Test, protected FormDriver
{
protected:
    void open()
    {
        const auto row = must(desk.book().queries().people(harbour_.id)).front();
        const auto position = must(desk.book().records<Employment>().load(row.position));
        (new MoveForm(desk, ines_, position))->present();
    }
    AccountId whereIsInes() { return must(desk.book().queries().accountOf(ines_.id)); }

    Account harbour_ = book.addAccount(u"Harbour"_s);
    Account kestrel_ = book.addAccount(u"Kestrel"_s);
    Contact ines_ = book.addPerson(harbour_.id, u"Ines"_s, u"Duarte"_s);
};

} // namespace

TEST_F(MoveFormTest, TakesAPersonToAnotherAccount)
{
    open();
    type(u"To"_s, u"kestrel"_s);
    type(u"New position"_s, u"Director"_s);
    click(u"Move"_s);
    EXPECT_FALSE(form());
    EXPECT_EQ(whereIsInes(), kestrel_.id);
    const auto moved = must(desk.book().queries().people(kestrel_.id));
    ASSERT_EQ(moved.size(), 1U);
    EXPECT_EQ(moved.front().title, u"Director"_s);
}

TEST_F(MoveFormTest, EndsAPositionWithoutAnother)
{
    open();
    type(u"Last day at Harbour"_s, u"-30"_s);
    click(u"Move"_s);
    EXPECT_FALSE(form());
    EXPECT_FALSE(must(desk.book().queries().people(harbour_.id)).front().current);
}

TEST_F(MoveFormTest, WantsAnotherAccountThanTheOldOne)
{
    open();
    type(u"To"_s, u"harbour"_s);
    click(u"Move"_s);
    ASSERT_TRUE(form());
    EXPECT_FALSE(errorOf(u"To"_s).isEmpty());
    EXPECT_EQ(whereIsInes(), harbour_.id);
}

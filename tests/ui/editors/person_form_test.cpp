#include "ui/editors/person_form.h"

#include "tests/ui/editors/form_driver.h"
#include "ui/editors/editors.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class PersonFormTest : public ::testing::Test, protected FormDriver
{
protected:
    Account harbour_ = book.addAccount(u"Harbour"_s);

    Contact only()
    {
        const auto ids = must(desk.book().queries().personIds({}));
        EXPECT_EQ(ids.size(), 1U);
        return must(desk.book().records<Contact>().load(ids.front()));
    }
};

} // namespace

TEST_F(PersonFormTest, AddsAPersonWithTheirPlace)
{
    Employment position;
    position.accountId = harbour_.id;
    openEditor(desk, Contact(), position);
    type(u"Given name"_s, u"Ines"_s);
    type(u"Family name"_s, u"Duarte"_s);
    type(u"Position"_s, u"Operations director"_s);
    type(u"E-mail address"_s, u"ines@harbour.example"_s);
    type(u"Interests"_s, u"ports, hiring"_s);
    save();
    EXPECT_FALSE(form());
    const Contact ines = only();
    EXPECT_EQ(ines.displayName(), u"Ines Duarte"_s);
    EXPECT_EQ(ines.interests, (QStringList{u"ports"_s, u"hiring"_s}));
    const auto rows = must(desk.book().queries().people(harbour_.id));
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows.front().title, u"Operations director"_s);
}

TEST_F(PersonFormTest, AddsAPersonWithoutAnAccount)
{
    openEditor(desk, Contact(), Employment());
    type(u"Given name"_s, u"Petra"_s);
    save();
    EXPECT_FALSE(form());
    EXPECT_EQ(only().givenName, u"Petra"_s);
}

TEST_F(PersonFormTest, WantsANameAndForAPositionItsAccount)
{
    openEditor(desk, Contact(), Employment());
    type(u"Position"_s, u"Director"_s);
    save();
    ASSERT_TRUE(form());
    EXPECT_FALSE(errorOf(u"Given name"_s).isEmpty());
    EXPECT_FALSE(errorOf(u"Works at"_s).isEmpty());
}

TEST_F(PersonFormTest, KeepsEverythingOfAStoredPerson)
{
    Contact full = book.addPerson(harbour_.id, u"Ines"_s, u"Duarte"_s, u"Director"_s);
    full.nickname = u"Nes"_s;
    full.emails = {{PointKind::Work, u"a@b.example"_s}, {PointKind::Home, u"c@d.example"_s}};
    full.phones = {{PointKind::Mobile, u"+31 6 1"_s}};
    full.addresses = {{PointKind::Work, u"Kade 1"_s, u"Rotterdam"_s, {}, u"3011"_s, u"NL"_s}};
    full.birthday = *PartialDate::parse(u"--03-22"_s);
    full.interests = {u"ports"_s};
    full.readingTastes = {u"history"_s};
    full.howMet = u"a fair"_s;
    full.notes = u"two\nlines"_s;
    full = book.save(full);
    const auto row = must(desk.book().queries().people(harbour_.id)).front();
    const auto position = must(desk.book().records<Employment>().load(row.position));
    openEditor(desk, full, position);
    EXPECT_FALSE(form()->isChanged());
    save();
    Contact after = only();
    after.meta = full.meta;
    EXPECT_EQ(after, full);
}

TEST_F(PersonFormTest, PutsAPersonInTheTrash)
{
    const Contact person = book.addPerson(harbour_.id, u"Ines"_s, u"Duarte"_s);
    openEditor(desk, person, Employment());
    click(u"Remove"_s);
    EXPECT_TRUE(must(desk.book().queries().personIds({})).empty());
}

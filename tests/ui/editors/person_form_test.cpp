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
    const Contact omar = book.addPerson(harbour_.id, u"Omar"_s, u"Haddad"_s);
    full.namePrefix = u"Dr."_s;
    full.middleName = u"Maria"_s;
    full.nameSuffix = u"PhD"_s;
    full.nameOrder = NameOrder::FamilyFirst;
    full.pronouns = u"she/her"_s;
    full.channel = Channel::Letter;
    full.language = u"pt"_s;
    full.timeZone = u"Europe/Lisbon"_s;
    full.doNotCall = full.doNotEmail = true;
    full.consents = {{u"News by e-mail"_s, QDate(2025, 1, 2), QDate(2026, 3, 4)}};
    full.metOn = QDate(2021, 5, 6);
    full.holidays = {Occasion::Christmas, Occasion::EidAlFitr};
    full.assistant = omar.id;
    full.links = {{omar.id, LinkKind::Mentor, LinkStrength::Strong}};
    full = book.save(full);
    const auto rows = must(desk.book().queries().people(harbour_.id));
    const auto row = *std::ranges::find(rows, full.id, &query::PersonRow::id);
    const auto position = must(desk.book().records<Employment>().load(row.position));
    openEditor(desk, full, position);
    EXPECT_FALSE(form()->isChanged());
    save();
    Contact after = must(desk.book().records<Contact>().load(full.id));
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

TEST_F(PersonFormTest, TakesWhatIsTypedUnderItsFolds)
{
    const Contact omar = book.addPerson(harbour_.id, u"Omar"_s, u"Haddad"_s);
    openEditor(desk, Contact(), Employment());
    type(u"Given name"_s, u"Ines"_s);
    EXPECT_FALSE(field(u"Middle name"_s)->isVisible()) << "folded until it is wanted";
    for (const QString& fold : {u"The whole name"_s, u"Reaching them"_s, u"Whom they know"_s})
        click(fold);
    type(u"Middle name"_s, u"Maria"_s);
    type(u"Language"_s, u"portuguese"_s);
    click(u"Don’t call"_s);
    click(u"Holidays they keep"_s);
    click(u"Diwali"_s);
    click(u"+ Add a consent"_s);
    type(u"What was agreed to"_s, u"News by e-mail"_s);
    type(u"Given on"_s, u"2025-01-02"_s);
    click(u"+ Add somebody they know"_s);
    type(u"Person"_s, u"Omar Haddad"_s);
    save();
    ASSERT_FALSE(form());
    const auto ids = must(desk.book().queries().personIds(u"ines"_s));
    ASSERT_EQ(ids.size(), 1U);
    const Contact ines = must(desk.book().records<Contact>().load(ids.front()));
    EXPECT_EQ(ines.middleName, u"Maria"_s);
    EXPECT_EQ(ines.language, u"pt"_s);
    EXPECT_TRUE(ines.doNotCall);
    EXPECT_FALSE(ines.doNotEmail);
    EXPECT_EQ(ines.holidays, std::vector{Occasion::Diwali});
    EXPECT_EQ(ines.consents, (std::vector<Consent>{{u"News by e-mail"_s, QDate(2025, 1, 2), {}}}));
    const std::vector<ContactLink> links{{omar.id, LinkKind::Colleague, LinkStrength::Fair}};
    EXPECT_EQ(ines.links, links);
}

TEST_F(PersonFormTest, OpensTheFoldOfAFieldThatIsWrong)
{
    openEditor(desk, Contact(), Employment());
    type(u"Given name"_s, u"Ines"_s);
    click(u"Whom they know"_s);
    click(u"+ Add somebody they know"_s);
    type(u"Person"_s, u"Nobody At All"_s);
    click(u"Whom they know"_s);
    save();
    ASSERT_TRUE(form());
    EXPECT_TRUE(errorOf(u"Person"_s).contains(u"Nobody At All"_s));
    EXPECT_TRUE(field(u"Person"_s)->isVisible());
}

TEST_F(PersonFormTest, MarksAnEmailOfTheWrongShapeAndKeepsIt)
{
    openEditor(desk, Contact(), Employment());
    type(u"Given name"_s, u"Ines"_s);
    type(u"E-mail address"_s, u"ines at harbour"_s);
    EXPECT_TRUE(shows(u"Is “ines at harbour” an e-mail address? It is kept as it is."_s));
    type(u"Phone number"_s, u"ask Tom"_s);
    EXPECT_TRUE(shows(u"Is “ask Tom” a phone number? It is kept as it is."_s));
    save();
    EXPECT_FALSE(form());
    EXPECT_EQ(only().emails.front().value, u"ines at harbour"_s);
}

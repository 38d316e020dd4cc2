#include "ui/pages/people/person_facts.h"

#include "tests/support/test_desk.h"

#include <QLocale>

#include <gtest/gtest.h>

#include <algorithm>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class PersonFacts : public ::testing::Test
{
protected:
    PersonFacts() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    ~PersonFacts() override { QLocale::setDefault(QLocale::c()); }

    QString fact(const Contact& person, const QString& name)
    {
        const auto facts = factsOf(desk_, person);
        const auto found = std::ranges::find(facts, name, &PersonFact::name);
        return found == facts.end() ? QString() : found->text;
    }

    BookFixture book_;
    TestDesk desk_{book_};
};

} // namespace

TEST_F(PersonFacts, LeaveOutWhatIsNotKnown)
{
    Contact person;
    person.givenName = u"Ines"_s;
    EXPECT_TRUE(factsOf(desk_, person).empty());
}

TEST_F(PersonFacts, TellThroughWhomYouMet)
{
    const Contact tom = book_.addPerson(book_.addAccount(u"Harbour"_s).id, u"Tom"_s, u"Lowe"_s);
    Contact person;
    person.metThrough = tom.id;
    EXPECT_EQ(fact(person, u"How you met"_s), u"through Tom Lowe"_s);
    person.howMet = u"At a fair"_s;
    EXPECT_EQ(fact(person, u"How you met"_s), u"At a fair, through Tom Lowe"_s);
}

TEST_F(PersonFacts, TellWhomTheyKnowAndWhoKnowsThem)
{
    const AccountId harbour = book_.addAccount(u"Harbour"_s).id;
    Contact ines = book_.addPerson(harbour, u"Ines"_s, u"Duarte"_s);
    Contact tom = book_.addPerson(harbour, u"Tom"_s, u"Lowe"_s);
    Contact rosa = book_.addPerson(harbour, u"Rosa"_s, u"Fenwick"_s);
    ines.links = {{tom.id, LinkKind::Manager, LinkStrength::Strong}};
    book_.save(ines);
    tom.links = {{ines.id, LinkKind::Report, LinkStrength::Strong}};
    book_.save(tom);
    rosa.links = {{ines.id, LinkKind::Mentor, LinkStrength::Fair}};
    book_.save(rosa);

    EXPECT_EQ(fact(ines, u"Knows"_s), u"Tom Lowe (manager)\nRosa Fenwick (learns from them)"_s);
    EXPECT_EQ(fact(tom, u"Knows"_s), u"Ines Duarte (works for them)"_s);
    EXPECT_EQ(fact(rosa, u"Knows"_s), u"Ines Duarte (mentor)"_s);

    must(book_.book().records<Contact>().trash(rosa.id));
    EXPECT_EQ(fact(ines, u"Knows"_s), u"Tom Lowe (manager)"_s);
}

TEST_F(PersonFacts, TellTheKindOnlyWhereThereAreSeveral)
{
    Contact person;
    person.phones = {{PointKind::Mobile, u"+31 6 1"_s}};
    EXPECT_EQ(fact(person, u"Phone"_s), u"+31 6 1"_s);
    person.phones.push_back({PointKind::Work, u"+31 10 2"_s});
    EXPECT_EQ(fact(person, u"Phone"_s), u"+31 6 1 (mobile)\n+31 10 2 (work)"_s);
}

TEST_F(PersonFacts, TellTheNextBirthday)
{
    const QDate today = book_.today();
    EXPECT_EQ(birthdayText(*PartialDate::parse(u"1980-03-22"_s), today),
              u"22 March (47 on 22 Mar 2027)"_s);
    EXPECT_EQ(birthdayText(*PartialDate::parse(u"--11-23"_s), today),
              u"23 November (next: tomorrow)"_s);
    EXPECT_TRUE(birthdayText({}, today).isEmpty());
}

TEST_F(PersonFacts, WriteAnAddressInALine)
{
    Contact person;
    person.addresses = {{PointKind::Work, u"Kade 1"_s, u"Rotterdam"_s, {}, u"3011"_s, u"NL"_s}};
    EXPECT_EQ(fact(person, u"Address"_s), u"Kade 1, 3011 Rotterdam, NL"_s);
}

#include "core/book/contact_service.h"

#include "tests/support/book_fixture.h"

namespace goodturn::book {
namespace {
using namespace Qt::StringLiterals;
using testing::BookFixture;
using testing::must;

TEST(ContactService, APersonAndTheirPlaceAreOneAct)
{
    BookFixture f;
    const Account account = f.addAccount(u"Harbour & Lowe Ltd"_s);
    f.addPerson(account.id, u"Ines"_s, u"Duarte"_s, u"Operations director"_s);
    const auto people = must(f.book().queries().people(account.id));
    ASSERT_EQ(people.size(), 1U);
    EXPECT_EQ(people[0].name, u"Ines Duarte"_s);
    EXPECT_EQ(people[0].title, u"Operations director"_s);
}

TEST(ContactService, WhoMovesTakesTheirFavoursAlong)
{
    BookFixture f;
    const Account from = f.addAccount(u"Harbour & Lowe Ltd"_s);
    const Account to = f.addAccount(u"Polaris"_s);
    const Contact ines = f.addPerson(from.id, u"Ines"_s, u"Duarte"_s);
    Favour favour;
    favour.accountId = from.id;
    favour.date = f.today().addDays(-10);
    favour.title = u"Benchmark"_s;
    favour.setPerson(ines.id);
    f.save(favour);
    const auto position = must(f.book().queries().people(from.id)).front().position;
    must(f.book().people().move(position, f.today().addDays(-1), to.id, u"COO"_s));
    EXPECT_FALSE(must(f.book().queries().people(from.id)).front().current);
    EXPECT_EQ(must(f.book().queries().people(to.id)).front().title, u"COO"_s);
    EXPECT_EQ(*f.book().queries().accountOf(ines.id), to.id);
    EXPECT_EQ(must(f.book().queries().personTimeline(ines.id)).size(), 1U);
    EXPECT_EQ(must(f.book().queries().favours(from.id)).size(), 1U);
}

TEST(ContactService, NothingIsSavedWhenThePlaceIsWrong)
{
    BookFixture f;
    Contact contact;
    contact.givenName = u"Tom"_s;
    EXPECT_FALSE(f.book().people().saveWithPosition(contact, Employment()));
    EXPECT_EQ(*f.book().queries().personCount(), 0);
}

} // namespace
} // namespace goodturn::book

TEST(SaveAtNewAccount, addsBothInOneActOrNeither)
{
    using namespace goodturn;
    goodturn::testing::BookFixture fixture;
    Contact ines;
    ines.givenName = QStringLiteral("Ines");
    Account harbour;
    EXPECT_FALSE(fixture.book().people().saveAtNewAccount(ines, harbour, {}));
    EXPECT_EQ(goodturn::testing::must(fixture.book().queries().personCount()), 0);
    harbour.name = QStringLiteral("Harbour");
    const Contact saved =
        goodturn::testing::must(fixture.book().people().saveAtNewAccount(ines, harbour, {}));
    const AccountId at = goodturn::testing::must(fixture.book().queries().accountOf(saved.id));
    EXPECT_EQ(goodturn::testing::must(fixture.book().queries().accountName(at)), harbour.name);
}

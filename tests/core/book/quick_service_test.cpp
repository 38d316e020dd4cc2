#include "core/book/history.h"
#include "core/book/quick_service.h"
#include "tests/support/book_fixture.h"

using namespace goodturn;
using namespace goodturn::book;
using namespace Qt::StringLiterals;
using goodturn::testing::BookFixture;
using goodturn::testing::must;
using quick::What;

namespace {

class QuickServiceTest : public ::testing::Test
{
protected:
    RecordKey save(QuickEntry entry)
    {
        if (entry.what != What::Ask && !entry.day.isValid())
            entry.day = fixture.today();
        return must(QuickService(fixture.book()).save(entry));
    }

    template<class T>
    T load(const RecordKey& key)
    {
        return must(fixture.book().records<T>().load(decltype(T::id)(key.id)));
    }

    BookFixture fixture;
    Account harbour = fixture.addAccount(u"Harbour & Lowe"_s);
    Contact ines = fixture.addPerson(harbour.id, u"Ines"_s, u"Duarte"_s);
};

} // namespace

TEST_F(QuickServiceTest, whatIsNewIsAddedInTheSameActAndGoesWithIt)
{
    QuickEntry entry;
    entry.interactionKind = InteractionKind::Call;
    entry.newAccount = u"Nordlicht"_s;
    entry.people = {{{}, u"Olga van Petrova"_s}, {{}, u"Carla"_s}};
    entry.text = u"samples"_s;
    const RecordKey key = save(entry);
    const Interaction call = load<Interaction>(key);
    ASSERT_EQ(call.participants.size(), 2u);
    const Contact olga = must(fixture.book().records<Contact>().load(call.participants.front()));
    EXPECT_EQ(olga.givenName, u"Olga van"_s);
    EXPECT_EQ(olga.familyName, u"Petrova"_s);
    EXPECT_EQ(must(fixture.book().queries().accountOf(olga.id)), call.accountId);
    EXPECT_EQ(must(fixture.book().queries().accountName(call.accountId)), u"Nordlicht"_s);
    must(fixture.book().history().revert(fixture.book().lastUnit()));
    EXPECT_EQ(must(fixture.book().queries().personCount()), 1);
    EXPECT_EQ(must(fixture.book().queries().accountCount()), 1);
}

TEST_F(QuickServiceTest, aFavourHasOnePersonAndNamesTheOthers)
{
    const Contact tom = fixture.addPerson(harbour.id, u"Tom"_s, u"Berger"_s);
    QuickEntry entry;
    entry.what = What::Received;
    entry.favourKind = FavourKind::Order;
    entry.account = harbour.id;
    entry.people = {{ines.id, {}}, {tom.id, {}}};
    entry.money = must(Money::parse(u"4000"_s, u"EUR"_s));
    const Favour favour = load<Favour>(save(entry));
    EXPECT_EQ(favour.giver, ines.id);
    EXPECT_EQ(favour.detail, u"Also: Tom Berger"_s);
    EXPECT_EQ(favour.title, u"Order"_s) << "never without words";
    EXPECT_EQ(favour.worth, FeltWorth::Great) << "usual for so much money";
}

TEST_F(QuickServiceTest, whoWasIntroducedIsAddedWithoutAPlace)
{
    QuickEntry entry;
    entry.what = What::Given;
    entry.favourKind = FavourKind::Introduction;
    entry.account = harbour.id;
    entry.people = {{ines.id, {}}};
    entry.thirdParty = QuickPerson{{}, u"Carla Nunes"_s};
    const Favour favour = load<Favour>(save(entry));
    ASSERT_TRUE(favour.thirdParty);
    EXPECT_FALSE(must(fixture.book().queries().accountOf(*favour.thirdParty)).isValid());
    EXPECT_EQ(favour.beneficiary, ines.id);
}

TEST_F(QuickServiceTest, asksAndRemindersAreKept)
{
    QuickEntry entry;
    entry.what = What::Ask;
    entry.account = harbour.id;
    entry.people = {{ines.id, {}}};
    entry.askKind = AskKind::Referral;
    entry.text = u"a referral to the port"_s;
    EXPECT_EQ(load<Ask>(save(entry)).state, AskState::Draft);
    entry.day = fixture.today();
    EXPECT_EQ(load<Ask>(save(entry)).state, AskState::Open);
    entry.what = What::Reminder;
    EXPECT_EQ(load<Reminder>(save(entry)).contactId, ines.id);
}

TEST_F(QuickServiceTest, nothingStaysOfAnEntryThatFails)
{
    QuickEntry entry;
    entry.people = {{{}, u"Olga"_s}};
    entry.day = fixture.today();
    EXPECT_EQ(QuickService(fixture.book()).save(entry).error().kind, ErrorKind::InvalidInput)
        << "somebody new needs an account";
    entry.newAccount = u"Nordlicht"_s;
    entry.day = {};
    EXPECT_FALSE(QuickService(fixture.book()).save(entry));
    EXPECT_EQ(must(fixture.book().queries().personCount()), 1);
    EXPECT_EQ(must(fixture.book().queries().accountCount()), 1);
}

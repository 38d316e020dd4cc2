#include "core/book/gift_service.h"

#include "core/book/history.h"
#include "tests/support/book_fixture.h"

namespace goodturn::book {
namespace {
using namespace Qt::StringLiterals;
using testing::BookFixture;
using testing::must;

struct GiftCase : BookFixture
{
    Account account = addAccount(u"Harbour & Lowe Ltd"_s);
    Contact ines = addPerson(account.id, u"Ines"_s, u"Duarte"_s);
    Gift gift = save([&] {
        Gift g;
        g.accountId = account.id;
        g.recipient = ines.id;
        g.title = u"The Box"_s;
        g.author = u"Marc Levinson"_s;
        g.isbn = u"978-0-691-17081-7"_s;
        g.budget = *Money::fromMinor(2000, u"EUR"_s);
        g.state = GiftState::Inscribed;
        g.reconnectOn = QDate(2027, 1, 7);
        return g;
    }());
};

TEST(GiftService, AnIsbnIsKeptNormalised)
{
    GiftCase f;
    EXPECT_EQ(f.gift.isbn, u"9780691170817"_s);
}

TEST(GiftService, MarkingItSentRecordsTheFavourAndTheReminder)
{
    GiftCase f;
    const Gift sent = must(f.book().gifts().step(f.gift.id, GiftState::Sent, f.today()));
    EXPECT_EQ(sent.sentOn, f.today());
    const auto favours = must(f.book().queries().favours(f.account.id));
    ASSERT_EQ(favours.size(), 1U);
    EXPECT_EQ(favours[0].direction, Direction::Given);
    EXPECT_EQ(favours[0].favourKind, FavourKind::Book);
    EXPECT_EQ(favours[0].who, u"Ines Duarte"_s);
    EXPECT_EQ(favours[0].money->minor(), 2000);
    EXPECT_TRUE(favours[0].title.contains(u"The Box"_s));
    const auto agenda = must(f.book().queries().agenda(60));
    EXPECT_TRUE(std::any_of(agenda.begin(), agenda.end(), [](const query::AgendaRow& row) {
        return row.kind == query::AgendaRow::Kind::Reminder && row.due == QDate(2027, 1, 7);
    }));
}

TEST(GiftService, MarkingItThankedLaterRecordsNoSecondFavour)
{
    GiftCase f;
    must(f.book().gifts().step(f.gift.id, GiftState::Sent, f.today()));
    must(f.book().gifts().step(f.gift.id, GiftState::Thanked, f.today().addDays(3)));
    EXPECT_EQ(f.book().queries().favours(f.account.id)->size(), 1U);
}

TEST(GiftService, SteppingBackTakesFavourAndReminderAway)
{
    GiftCase f;
    must(f.book().gifts().step(f.gift.id, GiftState::Sent, f.today()));
    must(f.book().gifts().step(f.gift.id, GiftState::Inscribed, f.today()));
    EXPECT_TRUE(f.book().queries().favours(f.account.id)->empty());
    const auto agenda = must(f.book().queries().agenda(60));
    EXPECT_TRUE(std::none_of(agenda.begin(), agenda.end(), [](const query::AgendaRow& row) {
        return row.kind == query::AgendaRow::Kind::Reminder;
    }));
}

TEST(GiftService, OneUndoTakesAllOfItBack)
{
    GiftCase f;
    must(f.book().gifts().step(f.gift.id, GiftState::Sent, f.today()));
    must(f.book().history().revert(f.book().lastUnit()));
    EXPECT_TRUE(f.book().queries().favours(f.account.id)->empty());
    EXPECT_EQ(f.book().records<Gift>().load(f.gift.id)->state, GiftState::Inscribed);
}

TEST(GiftService, WithoutTheWishNoFavourIsRecorded)
{
    GiftCase f;
    Gift quiet = f.gift;
    quiet.recordFavour = false;
    quiet.reconnectOn = {};
    must(f.book().gifts().saveAndStep(quiet, GiftState::Sent, f.today()));
    EXPECT_TRUE(f.book().queries().favours(f.account.id)->empty());
}

TEST(GiftService, AGiftWithoutTitleCannotBeOrdered)
{
    GiftCase f;
    Gift idea;
    idea.accountId = f.account.id;
    idea.recipient = f.ines.id;
    idea = f.save(idea);
    const auto ordered = f.book().gifts().step(idea.id, GiftState::Ordered, f.today());
    ASSERT_FALSE(ordered);
    EXPECT_EQ(ordered.error().kind, ErrorKind::InvalidInput);
}

TEST(GiftService, TheSameBookToAColleagueIsKnown)
{
    GiftCase f;
    const auto names = must(f.book().queries().alreadyGiven(f.account.id, u"the BOX"_s, {}, {}));
    EXPECT_EQ(names, QStringList{u"Ines Duarte"_s});
    const auto others =
        must(f.book().queries().alreadyGiven(f.account.id, u"The Box"_s, {}, f.gift.id));
    EXPECT_TRUE(others.isEmpty());
}

} // namespace
} // namespace goodturn::book

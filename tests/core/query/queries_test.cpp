#include "core/query/account_rows.h"
#include "core/query/page_rows.h"
#include "core/query/queries.h"

#include "tests/support/book_fixture.h"

#include <numeric>

namespace goodturn::query {
namespace {
using namespace Qt::StringLiterals;
using testing::BookFixture;
using testing::must;

TEST(Queries, AccountsComeByNameHoweverItIsWritten)
{
    BookFixture f;
    f.addAccount(u"Zaffre"_s);
    f.addAccount(u"Álvarez Solar"_s);
    f.addAccount(u"brandt Fit-out"_s);
    const auto rows = must(f.book().queries().accountRows(must(f.book().queries().accountIds({}))));
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].name, u"Álvarez Solar"_s);
    EXPECT_EQ(rows[1].name, u"brandt Fit-out"_s);
}

TEST(Queries, TheSearchFindsAccountsByNameTagAndPeople)
{
    BookFixture f;
    Account harbour = f.addAccount(u"Harbour & Lowe Ltd"_s);
    f.addAccount(u"Oduya Legal"_s);
    harbour.tags = {u"logistics"_s};
    f.save(harbour);
    f.addPerson(harbour.id, u"Inês"_s, u"Duarte"_s);
    for (const QString& text : {u"HARB low"_s, u"logist"_s, u"ines"_s}) {
        const auto ids = must(f.book().queries().accountIds({text, {}, {}}));
        ASSERT_EQ(ids.size(), 1U) << text.toStdString();
        EXPECT_EQ(ids.front(), harbour.id);
    }
    EXPECT_TRUE(must(f.book().queries().accountIds({u"100%"_s, {}, {}})).empty());
}

TEST(Queries, FiltersNarrow)
{
    BookFixture f;
    f.addAccount(u"A"_s, Lifecycle::Client);
    f.addAccount(u"B"_s, Lifecycle::Prospect);
    EXPECT_EQ(must(f.book().queries().accountIds({{}, Lifecycle::Prospect, {}})).size(), 1U);
    EXPECT_TRUE(must(f.book().queries().accountIds({{}, {}, u"none"_s})).empty());
}

TEST(Queries, ARowSumsTheLastTwelveMonths)
{
    BookFixture f;
    const Account account = f.addAccount(u"Aster Clinics"_s);
    f.addFavour(account.id, Direction::Given, 10, u"This month"_s, FeltWorth::Large);
    f.addFavour(account.id, Direction::Received, 40, u"Last month"_s);
    f.addFavour(account.id, Direction::Given, 400, u"Long ago"_s);
    f.addCall(account.id, 3, u"A call"_s);
    const AccountRow row = must(f.book().queries().accountRows(std::array{account.id})).front();
    EXPECT_DOUBLE_EQ(row.given[11], 2.0);
    EXPECT_DOUBLE_EQ(row.received[10], 1.0);
    EXPECT_DOUBLE_EQ(std::accumulate(row.given.begin(), row.given.end(), 0.0), 2.0);
    EXPECT_EQ(row.lastTouch, f.today().addDays(-3));
    EXPECT_EQ(row.uuid, account.meta.uuid);
}

TEST(Queries, TheHeadHoldsFiguresMoneyAndCounts)
{
    BookFixture f;
    const Account account = f.addAccount(u"Aster Clinics"_s);
    f.addPerson(account.id, u"Katarzyna"_s, u"Wójcik"_s);
    Favour favour = f.addFavour(account.id, Direction::Given, 10, u"Benchmark"_s);
    favour.money = *Money::fromMinor(12'000, u"EUR"_s);
    f.save(favour);
    const AccountHead head = must(f.book().queries().accountHead(account.id));
    EXPECT_EQ(head.account.name, account.name);
    EXPECT_EQ(head.counts.favours, 1);
    EXPECT_EQ(head.counts.people, 1);
    EXPECT_EQ(head.counts.timeline, 1);
    ASSERT_EQ(head.money.size(), 1U);
    EXPECT_EQ(head.money[0].givenMinor, 12'000);
    EXPECT_EQ(head.figures.opportunities.given, 1);
    EXPECT_FALSE(head.reasons.isEmpty());
}

TEST(Queries, UnpricedAndFutureFavoursStayOutOfTheModel)
{
    BookFixture f;
    const Account account = f.addAccount(u"Aster Clinics"_s);
    Favour favour = f.addFavour(account.id, Direction::Given, 10, u"Unpriced"_s);
    favour.unpriced = true;
    f.save(favour);
    f.addFavour(account.id, Direction::Given, -30, u"Next month"_s);
    EXPECT_EQ(must(f.book().queries().figures(account.id)).balances.entries, 0);
    EXPECT_EQ(must(f.book().queries().timeline(account.id)).size(), 2U);
}

TEST(Queries, TheAgendaIsSortedAndKnowsWhatIsLate)
{
    BookFixture f;
    const Account account = f.addAccount(u"Tanaka Optics"_s);
    Reminder reminder;
    reminder.accountId = account.id;
    reminder.title = u"Call"_s;
    for (const int days : {5, -2, 40}) {
        reminder.dueOn = f.today().addDays(days);
        f.save(reminder);
    }
    Ask ask;
    ask.accountId = account.id;
    ask.title = u"A name"_s;
    ask.state = AskState::Open;
    ask.askedOn = f.today().addDays(-14);
    f.save(ask);
    const auto rows = must(f.book().queries().agenda(14));
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_TRUE(rows[0].late);
    EXPECT_EQ(rows[1].kind, AgendaRow::Kind::AskWaiting);
    EXPECT_EQ(rows[1].due, f.today());
    EXPECT_FALSE(rows[1].late);
}

TEST(Queries, AnAccountIsFoundByNameOrUuidAndDoubtIsSaid)
{
    BookFixture f;
    const Account first = f.addAccount(u"Polaris"_s);
    EXPECT_EQ(must(f.book().queries().accountByText(u"POLARIS"_s)), first.id);
    EXPECT_EQ(must(f.book().queries().accountByText(first.meta.uuid.toString())), first.id);
    f.addAccount(u"Polaris"_s);
    EXPECT_EQ(f.book().queries().accountByText(u"Polaris"_s).error().kind, ErrorKind::InvalidInput);
    EXPECT_EQ(f.book().queries().accountByText(u"Nobody"_s).error().kind, ErrorKind::NotFound);
}

TEST(Queries, AnAccountGoesQuietAndAnyContactOfAnybodyThereSetsItBack)
{
    BookFixture f;
    Account account = f.addAccount(u"Harbour & Lowe Ltd"_s);
    account.idealDays = 30;
    account.longestDays = 60;
    account = f.save(account);
    f.addFavour(account.id, Direction::Given, 40, u"An insight"_s);
    f.addCall(account.id, -3, u"planned for Wednesday"_s);
    const auto quiet = [&] {
        std::vector<AgendaRow> rows;
        for (const AgendaRow& row : must(f.book().queries().agenda(7)))
            if (row.kind == AgendaRow::Kind::Quiet)
                rows.push_back(row);
        return rows;
    };
    const auto touch = [&] {
        const auto row = must(f.book().queries().accountRows(std::vector{account.id})).front();
        EXPECT_EQ(row.touch, must(f.book().queries().accountHead(account.id)).touch);
        return row.touch.touch;
    };
    ASSERT_EQ(quiet().size(), 1U);
    EXPECT_EQ(quiet()[0].touch.days, 40);
    EXPECT_EQ(quiet()[0].due, f.today()) << "something for today, not late";
    EXPECT_FALSE(quiet()[0].late);
    EXPECT_EQ(touch(), planning::Touch::GoingQuiet);

    f.clock().moveTo(f.today().addDays(2)); // before the call
    account.longestDays = 35;
    account = f.save(account);
    EXPECT_EQ(touch(), planning::Touch::Quiet);
    EXPECT_TRUE(quiet()[0].late);

    f.addCall(account.id, 0, u"a word on the phone"_s);
    EXPECT_TRUE(quiet().empty());
    EXPECT_EQ(touch(), planning::Touch::InTime);
    account.idealDays = account.longestDays = std::nullopt;
    f.save(account);
    EXPECT_EQ(touch(), planning::Touch::NoCadence);
}

TEST(Queries, WithoutAnyContactAnAccountGoesQuietFromItsFirstDay)
{
    BookFixture f;
    Account account = f.addAccount(u"Harbour & Lowe Ltd"_s);
    account.idealDays = 5;
    f.save(account);
    const auto quiet = [&](int days) { return must(f.book().queries().agenda(days)).size(); };
    EXPECT_EQ(quiet(4), 0U);
    EXPECT_EQ(quiet(5), 1U) << "soon to be due";
    f.clock().moveTo(f.today().addDays(6));
    ASSERT_EQ(quiet(0), 1U);
    EXPECT_EQ(must(f.book().queries().agenda(0))[0].touch.touch, planning::Touch::GoingQuiet);
}

TEST(Queries, TellSinceWhenSomebodyWorksWhereTheyAre)
{
    BookFixture f;
    const Account harbour = f.addAccount(u"Harbour"_s);
    Contact ines;
    ines.givenName = u"Ines"_s;
    Employment place;
    place.accountId = harbour.id;
    place.from = QDate(2021, 4, 1);
    ines = must(f.book().people().saveWithPosition(ines, place));
    EXPECT_EQ(must(f.book().queries().workingSince(ines.id)), QDate(2021, 4, 1));
    place = must(f.book().records<Employment>().load(
        must(f.book().queries().people(harbour.id)).front().position));
    place.until = f.today().addDays(-1);
    f.save(place);
    EXPECT_FALSE(must(f.book().queries().workingSince(ines.id)).isValid()) << "they have left";
    EXPECT_FALSE(must(f.book().queries().workingSince(ContactId(999))).isValid());
}

} // namespace
} // namespace goodturn::query

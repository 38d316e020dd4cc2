#include "core/query/last_contact.h"

#include "core/store/sql_query.h"
#include "tests/support/book_fixture.h"

#include <gtest/gtest.h>

namespace goodturn::query {
namespace {
using namespace Qt::StringLiterals;
using testing::BookFixture;
using testing::must;

struct LastContact : ::testing::Test, BookFixture
{
    LastContact() { harbour = addAccount(u"Harbour"_s); }

    QDate asked(const QString& expression, int days)
    {
        store::SqlQuery query(book().database(),
                              u"SELECT %1 FROM account a WHERE a.id=?"_s.arg(expression));
        std::vector<store::Value> values(size_t(days), today());
        values.push_back(harbour.id.value());
        must(query.run(values));
        return query.next() ? query.date(0) : QDate();
    }
    QDate last() { return asked(lastContactOfAccount(u"a.id"_s, u"?"_s), lastContactDays); }
    QDate newest() { return asked(newestEntryOfAccount(u"a.id"_s), 0); }

    Account harbour;
};

TEST_F(LastContact, IsNoLaterThanTodayWhateverIsPlanned)
{
    EXPECT_FALSE(last().isValid());
    addFavour(harbour.id, Direction::Given, -5, u"Planned"_s);
    EXPECT_FALSE(last().isValid());
    EXPECT_EQ(newest(), today().addDays(5));
    addCall(harbour.id, 8, u"Call"_s);
    addFavour(harbour.id, Direction::Given, 9, u"Lunch"_s);
    EXPECT_EQ(last(), today().addDays(-8));
    clock().moveTo(today().addDays(6));
    EXPECT_EQ(last(), today().addDays(-1)) << "what was planned has come";
}

TEST_F(LastContact, OfAPersonIsWhatTheyTookPartIn)
{
    const Contact ines = addPerson(harbour.id, u"Ines"_s, u"Duarte"_s);
    const auto last = [&] {
        return asked(lastContactOfPerson(QString::number(ines.id.value()), u"?"_s),
                     lastContactDaysOfPerson);
    };
    addFavour(harbour.id, Direction::Given, 1, u"Somebody else's"_s);
    EXPECT_FALSE(last().isValid());
    Interaction call = addCall(harbour.id, 8, u"Call"_s);
    call.participants = {ines.id};
    save(call);
    Favour planned = addFavour(harbour.id, Direction::Given, -3, u"Lunch"_s);
    planned.giver = ines.id;
    save(planned);
    EXPECT_EQ(last(), today().addDays(-8));
}

TEST_F(LastContact, IsTheSameWhereverItIsTold)
{
    harbour.idealDays = 4;
    harbour = save(harbour);
    addFavour(harbour.id, Direction::Given, -5, u"Planned"_s);
    addCall(harbour.id, 8, u"Call"_s);
    auto& queries = book().queries();
    EXPECT_EQ(must(queries.accountRows(std::array{harbour.id})).front().lastTouch, last());
    const qint64 id = harbour.id.value();
    const auto rows =
        must(queries.listRows(ListKind::Accounts, std::span(&id, 1), {u"last-contact"_s}));
    EXPECT_EQ(std::get<QDate>(rows.front().cells.value(u"last-contact"_s)), last());
    const auto agenda = must(queries.agenda(0));
    ASSERT_EQ(agenda.size(), 1u);
    EXPECT_EQ(agenda.front().touch.dueOn, last().addDays(4));
}

TEST_F(LastContact, OfAllIsThatOfEach)
{
    addFavour(harbour.id, Direction::Given, -5, u"Planned"_s);
    addCall(harbour.id, 8, u"Call"_s);
    const Contact ines = addPerson(harbour.id, u"Ines"_s, u"Duarte"_s);
    Favour lunch = addFavour(harbour.id, Direction::Given, 2, u"Lunch"_s);
    lunch.beneficiary = ines.id;
    save(lunch);
    const QString day = u"'%1'"_s.arg(today().toString(Qt::ISODate));
    store::SqlQuery accounts(book().database(), lastContactsOfAccounts(day));
    must(accounts.run());
    ASSERT_TRUE(accounts.next());
    EXPECT_EQ(accounts.integer(0), harbour.id.value());
    EXPECT_EQ(accounts.date(1), last());
    store::SqlQuery people(book().database(), lastContactsOfPeople(day));
    must(people.run());
    ASSERT_TRUE(people.next());
    EXPECT_EQ(people.date(1), today().addDays(-2));
}

} // namespace
} // namespace goodturn::query

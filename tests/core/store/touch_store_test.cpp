#include "core/store/touch_store.h"

#include "core/book/history.h"
#include "core/book/merge_service.h"
#include "core/book/sample_service.h"
#include "core/book/trash_service.h"
#include "core/store/sql_query.h"
#include "tests/support/book_fixture.h"

#include <gmock/gmock.h>

namespace goodturn::store {
namespace {
using namespace Qt::StringLiterals;
using ::testing::IsEmpty;
using testing::must;
using ::testing::SizeIs;

struct TouchStore : ::testing::Test, testing::BookFixture
{
    TouchStore() { harbour = addAccount(u"Harbour"_s); }

    QString kept(const QString& column, const QString& table, qint64 key)
    {
        SqlQuery query(book().database(), u"SELECT %1 FROM %2 WHERE %3_id=?"_s.arg(
                                              column, table, table.section(u'_', 0, 0)));
        must(query.run({key}));
        return query.next() ? query.value(0).toText() : QString();
    }
    QString ofAccount() { return kept(u"last_on"_s, u"account_touch"_s, harbour.id.value()); }
    QStringList check() { return must(checkTouch(book().database())); }

    Account harbour;
};

TEST_F(TouchStore, KeepsTheDayOfTheLastEntryOfAnAccount)
{
    EXPECT_EQ(ofAccount(), QString());
    Interaction call = addCall(harbour.id, 5, u"Call"_s);
    EXPECT_EQ(ofAccount(), u"2026-11-17"_s);
    addFavour(harbour.id, Direction::Given, 30, u"Lunch"_s);
    EXPECT_EQ(ofAccount(), u"2026-11-17"_s);
    call.date = today().addDays(-40);
    call = save(call);
    EXPECT_EQ(ofAccount(), u"2026-10-23"_s);
    addFavour(harbour.id, Direction::Given, -7, u"Planned"_s);
    EXPECT_EQ(ofAccount(), u"2026-11-29"_s);
    EXPECT_THAT(check(), IsEmpty());
}

TEST_F(TouchStore, KeepsThoseWhoTookPart)
{
    const Contact ines = addPerson(harbour.id, u"Ines"_s, u"Duarte"_s);
    const Contact tom = addPerson(harbour.id, u"Tom"_s, u"Weber"_s);
    Interaction call = addCall(harbour.id, 5, u"Call"_s);
    call.participants = {ines.id};
    call = save(call);
    Favour lunch = addFavour(harbour.id, Direction::Given, 9, u"Lunch"_s);
    lunch.beneficiary = tom.id;
    lunch = save(lunch);
    const auto day = [&](const Contact& person) {
        return kept(u"last_on"_s, u"contact_touch"_s, person.id.value());
    };
    EXPECT_EQ(day(ines), u"2026-11-17"_s);
    EXPECT_EQ(day(tom), u"2026-11-13"_s);
    call.participants = {tom.id};
    call = save(call);
    EXPECT_EQ(day(ines), QString());
    EXPECT_EQ(day(tom), u"2026-11-17"_s);
    must(book().records<Favour>().trash(lunch.id));
    EXPECT_EQ(day(tom), u"2026-11-17"_s) << "another entry is later";
    must(book().history().revert(book().lastUnit()));
    must(book().records<Interaction>().trash(call.id));
    EXPECT_EQ(day(tom), u"2026-11-13"_s);
    must(book().history().revert(book().lastUnit()));
    EXPECT_EQ(day(tom), u"2026-11-17"_s);
    EXPECT_THAT(check(), IsEmpty());
    EXPECT_EQ(must(book().check()), QStringList()) << "the sums follow too";
}

TEST_F(TouchStore, KeepsWhereAPersonWorksOrWorkedLast)
{
    const Contact ines = addPerson(harbour.id, u"Ines"_s, u"Duarte"_s);
    const Account quay = addAccount(u"Quay"_s);
    const auto place = [&] {
        return kept(u"CAST(account_id AS TEXT)"_s, u"contact_place"_s, ines.id.value());
    };
    EXPECT_EQ(place(), QString::number(harbour.id.value()));
    Employment old;
    old.contactId = ines.id;
    old.accountId = quay.id;
    old.until = today().addYears(-1);
    old = save(old);
    EXPECT_EQ(place(), QString::number(harbour.id.value()));
    must(book().records<Account>().trash(harbour.id));
    EXPECT_EQ(place(), QString::number(quay.id.value())) << "a position in the trash is none";
    EXPECT_THAT(check(), IsEmpty());
}

TEST_F(TouchStore, FollowsMergesUndoAndDeletingForGood)
{
    const Account other = addAccount(u"Harbor"_s);
    const Contact ines = addPerson(other.id, u"Ines"_s, u"Duarte"_s);
    Favour lunch = addFavour(other.id, Direction::Given, 3, u"Lunch"_s);
    lunch.giver = ines.id;
    save(lunch);
    must(book().merging().accounts(harbour.id, other.id));
    EXPECT_EQ(ofAccount(), u"2026-11-19"_s);
    EXPECT_THAT(check(), IsEmpty());
    must(book().history().revert(book().lastUnit()));
    EXPECT_EQ(ofAccount(), QString());
    EXPECT_THAT(check(), IsEmpty());
    must(book().records<Account>().trash(other.id));
    must(book().trash().purge({{RecordKind::Account, other.id.value()}}));
    EXPECT_THAT(check(), IsEmpty());
}

TEST_F(TouchStore, FollowsTheSample)
{
    must(book::fillWithSample(book()));
    EXPECT_GT(must(scalar(book().database(), u"SELECT count(*) FROM contact_touch"_s)), 5);
    EXPECT_THAT(check(), IsEmpty());
    EXPECT_EQ(must(book().check()), QStringList());
}

TEST_F(TouchStore, TheCheckFindsWhatIsOtherwiseAndItIsMadeAnew)
{
    const Contact ines = addPerson(harbour.id, u"Ines"_s, u"Duarte"_s);
    Favour lunch = addFavour(harbour.id, Direction::Given, 3, u"Lunch"_s);
    lunch.giver = ines.id;
    save(lunch);
    for (const QString& wrong :
         {u"UPDATE account_touch SET last_on='2030-01-01'"_s, u"DELETE FROM contact_touch"_s,
          u"UPDATE contact_place SET employment_id=99"_s}) {
        must(book().database().run(wrong));
        EXPECT_THAT(check(), SizeIs(1)) << wrong.toStdString();
        must(book().mendDerived());
        EXPECT_THAT(check(), IsEmpty());
        EXPECT_EQ(must(book().check()), QStringList()) << "the sums are those of the new rows";
    }
    EXPECT_TRUE(isTouchTable(u"contact_place"));
    EXPECT_FALSE(isTouchTable(u"contact"));
}

} // namespace
} // namespace goodturn::store

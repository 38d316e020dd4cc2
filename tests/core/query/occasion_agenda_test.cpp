#include "core/query/occasion_agenda.h"

#include "core/book/reminder_service.h"
#include "core/domain/own_occasion.h"
#include "core/query/met_occasions.h"
#include "core/query/occasion_words.h"
#include "core/query/queries.h"
#include "tests/support/occasion_examples.h"

#include <algorithm>

using namespace goodturn;
using namespace goodturn::testing;
using namespace Qt::StringLiterals;
using query::AgendaRow;

namespace {

/// On 22 November 2026.
class OccasionAgenda : public ::testing::Test, protected BookFixture
{
protected:
    Contact person(const QString& given, const QString& birthday = {})
    {
        Contact contact = addPerson(harbour_.id, given, u"Duarte"_s);
        if (birthday.isEmpty())
            return contact;
        contact.birthday = must(PartialDate::parse(birthday));
        return save(contact);
    }

    Contact keeper(const QString& given, Occasion holiday)
    {
        Contact contact = addPerson(harbour_.id, given, u"Duarte"_s);
        contact.holidays = {holiday};
        return save(contact);
    }

    Gift giftFor(const Contact& recipient, Occasion occasion, QDate arriveBy)
    {
        Gift gift;
        gift.accountId = harbour_.id;
        gift.recipient = recipient.id;
        gift.occasion = occasion;
        gift.arriveBy = arriveBy;
        return gift;
    }

    std::vector<AgendaRow> occasions(int days = 14)
    {
        auto rows = must(book().queries().agenda(days));
        std::erase_if(rows,
                      [](const AgendaRow& row) { return row.kind != AgendaRow::Kind::Occasion; });
        return rows;
    }

    QStringList titles(int days = 14)
    {
        QStringList found;
        for (const AgendaRow& row : occasions(days))
            found << query::occasionTitle(row);
        return found;
    }

    Account harbour_ = addAccount(u"Harbour"_s, Lifecycle::Prospect);
};

} // namespace

TEST_F(OccasionAgenda, TellsBirthdaysByTheirDayOfTheYear)
{
    person(u"Ines"_s, u"1980-11-25"_s);
    person(u"Omar"_s, u"--11-23"_s);
    person(u"Past"_s, u"1980-11-21"_s);
    person(u"Far"_s, u"1980-12-24"_s);
    EXPECT_EQ(titles(), (QStringList{u"Birthday: Omar Duarte"_s, u"Birthday: Ines Duarte (46)"_s}));
    EXPECT_EQ(titles(365).size(), 4);
    const AgendaRow ines = occasions().back();
    EXPECT_EQ(ines.due, QDate(2026, 11, 25));
    EXPECT_EQ(ines.toldFrom, QDate(2026, 11, 18));
    EXPECT_EQ(ines.account, u"Harbour"_s);
    EXPECT_EQ(titles(0).size(), 2) << "told within a week ahead";
    EXPECT_TRUE(must(book().queries().dueNow()).empty()) << "and for its day";
}

TEST_F(OccasionAgenda, LooksOverTheEndOfTheYearAndOfFebruary)
{
    person(u"Eva"_s, u"1990-01-02"_s);
    person(u"Leo"_s, u"1988-02-29"_s);
    clock().moveTo(QDate(2026, 12, 30));
    EXPECT_EQ(titles(), QStringList{u"Birthday: Eva Duarte (37)"_s});
    for (const QDate day : {QDate(2027, 2, 20), QDate(2027, 2, 28)}) {
        clock().moveTo(day);
        ASSERT_EQ(occasions(8).size(), 1U) << day.toString().toStdString();
        EXPECT_EQ(occasions(8)[0].due, QDate(2027, 2, 28));
        EXPECT_EQ(occasions(8)[0].rule, u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1"_s);
    }
    clock().moveTo(QDate(2027, 3, 1));
    EXPECT_TRUE(titles().isEmpty());
    clock().moveTo(QDate(2028, 2, 27));
    EXPECT_EQ(occasions(2)[0].due, QDate(2028, 2, 29));
}

TEST_F(OccasionAgenda, TellsAnniversariesFromTheFirstYearOn)
{
    const Contact ines = person(u"Ines"_s);
    Employment position = must(book().records<Employment>().load(
        must(book().queries().personRows(std::span(&ines.id, 1))).front().position));
    position.from = QDate(2021, 11, 24);
    position = save(position);
    Account kestrel = addAccount(u"Kestrel"_s);
    kestrel.clientSince = QDate(2023, 11, 23);
    kestrel = save(kestrel);
    Account young = addAccount(u"Young"_s);
    young.clientSince = today();
    save(young);
    EXPECT_EQ(titles(), (QStringList{u"Kestrel: a client for 3 years"_s,
                                     u"Ines Duarte: 5 years at Harbour"_s}));
    kestrel.lifecycle = Lifecycle::Former;
    save(kestrel);
    position.until = today().addDays(-1);
    save(position);
    EXPECT_TRUE(titles().isEmpty());
}

TEST_F(OccasionAgenda, TellsAHolidayOnceForAllWhoKeepIt)
{
    const Contact ines = keeper(u"Ines"_s, Occasion::Hanukkah);
    EXPECT_EQ(titles(), QStringList{u"Hanukkah: Ines Duarte keeps it"_s});
    EXPECT_EQ(occasions()[0].personId, ines.id);
    for (const QString& name : {u"Jan"_s, u"Kim"_s, u"Leo"_s, u"Mia"_s})
        keeper(name, Occasion::Hanukkah);
    EXPECT_EQ(titles(),
              QStringList{u"Hanukkah: Ines Duarte, Jan Duarte, Kim Duarte and 2 more keep it"_s});
    EXPECT_EQ(occasions()[0].people, 5);
    EXPECT_FALSE(occasions()[0].personId.isValid());
    must(book().records<Contact>().trash(ines.id));
    EXPECT_EQ(occasions()[0].people, 4);
}

TEST_F(OccasionAgenda, CountsOnlyKeepersAndTakesOffOnlyThem)
{
    Contact kim;
    for (const QString& name : {u"Ines"_s, u"Jan"_s, u"Leo"_s, u"Mia"_s, u"Kim"_s})
        kim = keeper(name, Occasion::Hanukkah);
    const Contact gone = keeper(u"Gone"_s, Occasion::Hanukkah);
    const auto give = [this](const Contact& recipient) {
        save(giftFor(recipient, Occasion::Hanukkah, QDate(2026, 12, 1)));
    };
    give(person(u"Other"_s)); // who keeps no holiday
    give(gone);
    must(book().records<Contact>().trash(gone.id));
    ASSERT_EQ(occasions().size(), 1U);
    EXPECT_EQ(occasions()[0].people, 5) << "those gifts are for nobody who is counted";
    give(kim);
    EXPECT_EQ(occasions()[0].people, 4) << "the last has one";
}

TEST_F(OccasionAgenda, ACommaInANameIsNobodyMore)
{
    for (const QString& name : {u"Ines, Dr"_s, u"Jan"_s, u"Kim"_s, u"Leo"_s, u"Mia"_s})
        keeper(name, Occasion::Hanukkah);
    EXPECT_EQ(
        titles(),
        QStringList{u"Hanukkah: Ines, Dr Duarte, Jan Duarte, Kim Duarte and 2 more keep it"_s});
}

TEST_F(OccasionAgenda, TellsOwnOccasionsAsFarAheadAsTheySay)
{
    OwnOccasion opening =
        occasionOf(harbour_.id, u"Opening of the yard"_s, partly(1998, 12, 20), u"FREQ=YEARLY"_s);
    opening.leadDays = 30;
    opening = save(opening);
    EXPECT_EQ(titles(), QStringList{u"Opening of the yard: Harbour, 28 years"_s});
    opening.leadDays = 20;
    save(opening);
    EXPECT_TRUE(titles().isEmpty());
    EXPECT_EQ(titles(28).size(), 1);
}

TEST_F(OccasionAgenda, LeavesOutWhatAGiftIsPlannedFor)
{
    const Contact ines = person(u"Ines"_s, u"1980-11-25"_s);
    const Contact omar = person(u"Omar"_s, u"1981-11-25"_s);
    Gift gift = save(giftFor(ines, Occasion::Birthday, QDate(2026, 11, 25)));
    EXPECT_EQ(titles(), QStringList{u"Birthday: Omar Duarte (45)"_s});
    gift.alsoFor = {omar.id};
    gift = save(gift);
    EXPECT_TRUE(titles().isEmpty());
    gift.arriveBy = QDate(2025, 11, 25);
    save(gift);
    EXPECT_EQ(titles().size(), 2) << "last year's is no gift for this one";
}

TEST_F(OccasionAgenda, AGiftOfThisYearIsNoneForTheNext)
{
    const Contact ines = person(u"Ines"_s, u"1980-11-25"_s);
    save(giftFor(ines, Occasion::Birthday, QDate(2026, 11, 25)));
    clock().moveTo(QDate(2026, 11, 26));
    EXPECT_EQ(titles(366), QStringList{u"Birthday: Ines Duarte (47)"_s});
}

TEST_F(OccasionAgenda, OneThatComesEachMonthIsToldAgainAfterItsReminder)
{
    save(occasionOf(harbour_.id, u"Port dinner"_s, partly(2026, 1, 25), u"FREQ=MONTHLY"_s));
    ASSERT_EQ(occasions(5).size(), 1U);
    must(book().reminders().putOff(occasions(5)[0], today().addDays(2)));
    EXPECT_TRUE(titles(5).isEmpty());
    clock().moveTo(QDate(2026, 12, 15));
    EXPECT_EQ(titles(10), QStringList{u"Port dinner: Harbour"_s});
}

TEST_F(OccasionAgenda, WhatWasDoneForTheLastTimeDoesNotHideTheNext)
{
    struct Case
    {
        const char* rule;
        int lead;
        QDate first, due, next;
    };
    for (const auto& [rule, lead, first, due, next] :
         {Case{"FREQ=WEEKLY", 7, {2026, 11, 16}, {2026, 11, 23}, {2026, 11, 30}},
          Case{"FREQ=MONTHLY", 28, {2026, 10, 23}, {2026, 11, 23}, {2026, 12, 23}},
          Case{"FREQ=YEARLY", 364, {2025, 11, 23}, {2026, 11, 23}, {2027, 11, 23}}}) {
        clock().moveTo(due.addDays(-1));
        OwnOccasion dinner =
            occasionOf(harbour_.id, u"Port dinner"_s,
                       partly(first.year(), first.month(), first.day()), QString::fromLatin1(rule));
        dinner.leadDays = lead;
        dinner = save(dinner);
        ASSERT_EQ(occasions(0).size(), 1U) << rule;
        must(book().reminders().putOff(occasions(0)[0], due));
        EXPECT_TRUE(occasions(0).empty()) << rule;
        clock().moveTo(due.addDays(1));
        must(book().reminders().finish(ReminderId(must(book().queries().dueNow())[0].id)));
        clock().moveTo(due.addDays(2));
        ASSERT_EQ(occasions(370).size(), 1U) << rule;
        EXPECT_EQ(occasions(370)[0].due, next) << rule;
        must(book().reminders().putOff(occasions(370)[0], due.addDays(3)));
        EXPECT_TRUE(occasions(0).empty()) << rule << ": put off, it waits as a reminder";
        must(book().records<OwnOccasion>().trash(dinner.id));
        for (const AgendaRow& row : must(book().queries().agenda(3)))
            must(book().records<Reminder>().trash(ReminderId(row.id)));
    }
}

TEST_F(OccasionAgenda, LeavesOutTodaysOnceSomebodyWasInTouch)
{
    const Contact ines = person(u"Ines"_s, u"1980-11-22"_s);
    Interaction planned = addCall(harbour_.id, -3, u"Planned"_s);
    planned.participants = {ines.id};
    save(planned);
    EXPECT_EQ(must(book().queries().dueNow()).size(), 1U) << "what is planned was not said yet";
    Interaction call = addCall(harbour_.id, 0, u"Many happy returns"_s);
    call.participants = {ines.id};
    save(call);
    EXPECT_TRUE(titles().isEmpty());
}

TEST_F(OccasionAgenda, AReminderTakesThePlaceUntilNextYear)
{
    person(u"Ines"_s, u"1980-11-25"_s);
    keeper(u"Jan"_s, Occasion::Hanukkah);
    keeper(u"Kim"_s, Occasion::Hanukkah);
    for (const AgendaRow& row : occasions())
        must(book().reminders().putOff(row, today().addDays(1)));
    EXPECT_TRUE(titles().isEmpty());
    const auto reminders = must(book().queries().agenda(1));
    ASSERT_EQ(reminders.size(), 2U);
    EXPECT_EQ(reminders[0].title, u"Birthday: Ines Duarte (46)"_s);
    for (const AgendaRow& row : reminders)
        must(book().reminders().finish(ReminderId(row.id)));
    EXPECT_TRUE(titles().isEmpty()) << "done";
    clock().moveTo(QDate(2027, 11, 20));
    EXPECT_EQ(titles(5), QStringList{u"Birthday: Ines Duarte (47)"_s});
}

TEST_F(OccasionAgenda, OfAnOwnOneTheGiftSaysTheName)
{
    const Contact ines = person(u"Ines"_s);
    save(occasionOf(ines.id, u"Wedding day"_s, partly(std::nullopt, 11, 30)));
    Gift gift = giftFor(ines, Occasion::Own, QDate(2026, 11, 27));
    gift.occasionName = u"Moving house"_s;
    gift = save(gift);
    EXPECT_EQ(titles(), QStringList{u"Wedding day: Ines Duarte"_s});
    gift.occasionName = u"wedding DAY"_s;
    save(gift);
    EXPECT_TRUE(titles().isEmpty());
}

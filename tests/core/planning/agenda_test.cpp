#include "core/planning/agenda.h"

#include <gtest/gtest.h>

#include <set>

using namespace goodturn;
using namespace goodturn::planning;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

Gift gift(int id, GiftState state, const QString& title)
{
    Gift made;
    made.id = GiftId(id);
    made.accountId = AccountId(1);
    made.recipient = ContactId(2);
    made.state = state;
    made.title = title;
    made.arriveBy = QDate(2026, 12, 18);
    return made;
}

Reminder reminder(int id, QDate due, const QString& title)
{
    Reminder made;
    made.id = ReminderId(id);
    made.accountId = AccountId(1);
    made.dueOn = due;
    made.title = title;
    return made;
}

Ask ask(int id, AskState state, QDate askedOn)
{
    Ask made;
    made.id = AskId(id);
    made.accountId = AccountId(1);
    made.state = state;
    made.askedOn = askedOn;
    made.title = u"Introduction to Polaris"_s;
    return made;
}

std::vector<QString> lines(const std::vector<AgendaItem>& items)
{
    std::vector<QString> all;
    for (const auto& item : items)
        all.push_back(item.due.toString(u"dd.MM"_s) + u' ' + code(item.kind) + u' ' + item.title +
                      (item.late ? u" late"_s : QString()));
    return all;
}

} // namespace

TEST(Agenda, ListsWhatIsDueByDay)
{
    AgendaSources sources;
    sources.gifts = {gift(1, GiftState::Inscribed, u"Quiet"_s),
                     gift(2, GiftState::Idea, u"The Box"_s),
                     gift(3, GiftState::Ordered, u"Taste"_s)};
    sources.reminders = {reminder(1, QDate(2026, 11, 20), u"Call Tom"_s)};
    sources.asks = {ask(1, AskState::Open, QDate(2026, 11, 20))};
    const std::vector<QString> expected{u"20.11 reminder Call Tom late"_s,
                                        u"01.12 gift-order The Box"_s,
                                        u"04.12 ask-waiting Introduction to Polaris"_s,
                                        u"11.12 gift-inscribe Taste"_s, u"14.12 gift-post Quiet"_s};
    EXPECT_EQ(lines(agenda(sources, today, 30)), expected);
}

TEST(Agenda, EndsAtItsLastDayButKeepsWhatIsLate)
{
    AgendaSources sources;
    sources.reminders = {reminder(1, today.addDays(7), u"in"_s),
                         reminder(2, today.addDays(8), u"out"_s),
                         reminder(3, today.addDays(-400), u"old"_s), reminder(4, today, u"now"_s)};
    const auto items = agenda(sources, today, 7);
    ASSERT_EQ(items.size(), 3u);
    EXPECT_EQ(items[0].title, u"old"_s);
    EXPECT_TRUE(items[0].late);
    EXPECT_EQ(items[1].title, u"now"_s);
    EXPECT_FALSE(items[1].late);
    EXPECT_EQ(items[2].title, u"in"_s);
}

TEST(Agenda, PassesOverWhatIsDone)
{
    AgendaSources sources;
    sources.reminders = {reminder(1, today, u"done"_s), reminder(2, today, u"in the trash"_s)};
    sources.reminders[0].doneOn = today;
    sources.reminders[1].meta.deletedAt = QDateTime(today, QTime(9, 0), Qt::UTC);
    sources.gifts = {gift(1, GiftState::Thanked, u"a"_s), gift(2, GiftState::Cancelled, u"b"_s)};
    for (const auto state :
         {AskState::Draft, AskState::Granted, AskState::NoAnswer, AskState::Withdrawn})
        sources.asks.push_back(ask(1, state, today));
    EXPECT_TRUE(agenda(sources, today, 365).empty());
}

TEST(Agenda, NamesTheRecordsOfAnItem)
{
    AgendaSources sources;
    sources.gifts = {gift(7, GiftState::Idea, QString())};
    sources.asks = {ask(9, AskState::Open, today)};
    const auto items = agenda(sources, today, 60);
    ASSERT_EQ(items.size(), 2u);
    EXPECT_EQ(items[0].giftId, GiftId(7));
    EXPECT_EQ(items[0].contactId, ContactId(2));
    EXPECT_EQ(items[0].accountId, AccountId(1));
    EXPECT_EQ(items[1].askId, AskId(9));
    EXPECT_FALSE(items[1].giftId);
}

TEST(Agenda, AwaitsThanksUnlessAReminderDoes)
{
    AgendaSources sources;
    sources.gifts = {gift(7, GiftState::Sent, u"Salt"_s)};
    sources.gifts[0].reconnectOn = QDate(2027, 1, 7);
    EXPECT_EQ(lines(agenda(sources, today, 60)), std::vector{u"07.01 gift-thanks Salt"_s});

    sources.reminders = {reminder(1, QDate(2027, 1, 7), u"Reconnect"_s)};
    sources.reminders[0].giftId = GiftId(7);
    EXPECT_EQ(lines(agenda(sources, today, 60)), std::vector{u"07.01 reminder Reconnect"_s});

    sources.reminders[0].doneOn = today;
    EXPECT_EQ(lines(agenda(sources, today, 60)), std::vector{u"07.01 gift-thanks Salt"_s});
}

TEST(Agenda, RemembersBirthdays)
{
    BirthdayPerson tom;
    tom.contact.id = ContactId(3);
    tom.contact.givenName = u"Tom"_s;
    tom.contact.familyName = u"Lowe"_s;
    tom.contact.birthday = PartialDate::parse(u"--01-12"_s).value();
    AgendaSources sources;
    sources.people = {tom, BirthdayPerson()};
    EXPECT_EQ(lines(agenda(sources, today, 60)), std::vector{u"12.01 birthday Tom Lowe"_s});
    EXPECT_TRUE(agenda(sources, today, 30).empty());
}

TEST(AgendaKind, HasACodeAndAWordOfItsOwn)
{
    std::set<QString> words;
    for (const auto& entry : EnumCodes<AgendaKind>::all) {
        EXPECT_EQ(fromCode<AgendaKind>(code(entry.value)), entry.value);
        words.insert(label(entry.value));
    }
    EXPECT_EQ(words.size(), size_t(AgendaKind::Birthday) + 1);
    EXPECT_FALSE(words.contains(QString()));
}

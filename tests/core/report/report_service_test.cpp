#include "core/book/report_service.h"

#include "core/book/gift_policy_service.h"
#include "tests/support/book_fixture.h"
#include "tests/support/report_examples.h"

#include <gtest/gtest.h>

namespace goodturn::book {
using namespace Qt::StringLiterals;
using goodturn::testing::euros;
using goodturn::testing::must;
using query::Period;

namespace {

class ReportService : public ::testing::Test
{
protected:
    ReportService()
        : harbour(desk.addAccount(u"Harbour & Lowe Ltd"_s))
        , brightwell(desk.addAccount(u"Brightwell"_s))
        , ines(desk.addPerson(harbour.id, u"Ines"_s, u"Duarte"_s))
    {
    }

    Gift addGift(const Account& account, QDate sentOn, const QString& title, qint64 cents,
                 GiftState state = GiftState::Sent)
    {
        Gift gift;
        gift.accountId = account.id;
        gift.title = title;
        gift.sentOn = sentOn;
        gift.state = state;
        gift.why = u"SecretWhy"_s;
        if (cents > 0)
            gift.cost = euros(cents);
        return desk.save(gift);
    }

    QStringList titlesOf(const Period& period)
    {
        QStringList titles;
        for (const auto& favour : must(favourLedgerInput(desk.book(), period)).favours)
            titles << favour.entry.title;
        return titles;
    }

    testing::BookFixture desk;
    Account harbour;
    Account brightwell;
    Contact ines;
    Period all{QDate(2026, 1, 1), QDate(2026, 12, 31)};
};

TEST_F(ReportService, ReadsTheFavoursOfThePeriodTheOldestFirst)
{
    desk.addFavour(harbour.id, Direction::Given, 10, u"later"_s);
    desk.addFavour(brightwell.id, Direction::Received, 20, u"earlier"_s);
    desk.addFavour(harbour.id, Direction::Given, 400, u"last year's"_s);
    EXPECT_EQ(titlesOf(all), (QStringList{u"earlier"_s, u"later"_s}));
    EXPECT_EQ(titlesOf({desk.today().addDays(-10), desk.today().addDays(-10)}),
              QStringList(u"later"_s))
        << "both days are in it";
    all.account = brightwell.id;
    EXPECT_EQ(titlesOf(all), QStringList(u"earlier"_s));
    const auto input = must(favourLedgerInput(desk.book(), all));
    EXPECT_EQ(input.account, u"Brightwell"_s);
    EXPECT_EQ(input.favours.front().account, u"Brightwell"_s);
    EXPECT_EQ(input.frame.preparedBy, u"rep"_s);
    EXPECT_EQ(input.frame.bookName, u"test.goodturn"_s);
    EXPECT_EQ(usualPeriod(desk.book()).from, QDate(2026, 1, 1));
    EXPECT_EQ(usualPeriod(desk.book()).to, desk.today());
}

TEST_F(ReportService, WhatIsInTheTrashIsInNoReport)
{
    const Favour gone = desk.addFavour(harbour.id, Direction::Given, 10, u"gone"_s);
    desk.addFavour(brightwell.id, Direction::Given, 10, u"of an account that is gone"_s);
    EXPECT_EQ(titlesOf(all).size(), 2) << "the control";
    must(desk.book().records<Favour>().trash(gone.id));
    must(desk.book().records<Account>().trash(brightwell.id));
    EXPECT_TRUE(titlesOf(all).isEmpty());
}

TEST_F(ReportService, APeriodThatCantBeIsRefused)
{
    EXPECT_FALSE(favourLedgerInput(desk.book(), {QDate(2026, 2, 1), QDate(2026, 1, 1)}));
    EXPECT_FALSE(giftRegisterInput(desk.book(), {QDate(), QDate(2026, 1, 1)}));
    EXPECT_FALSE(favourLedgerInput(desk.book(), {all.from, all.to, AccountId(4711)}));
    EXPECT_FALSE(agendaReportInput(desk.book(), desk.today(), desk.today().addDays(-1)));
    EXPECT_FALSE(agendaReportInput(desk.book(), desk.today(), desk.today().addDays(31)));
    EXPECT_TRUE(agendaReportInput(desk.book(), desk.today(), desk.today().addDays(30)));
}

TEST_F(ReportService, AGiftIsInTheRegisterOnceAndSoIsAFavourThatWasOne)
{
    Gift box = addGift(harbour, QDate(2026, 3, 4), u"The Box"_s, 2000);
    box.recipient = ines.id;
    box.occasion = Occasion::Birthday;
    box = desk.save(box);
    Favour ofBox;
    ofBox.accountId = harbour.id;
    ofBox.kind = FavourKind::Book;
    ofBox.date = box.sentOn;
    ofBox.title = u"The Box"_s;
    ofBox.worth = FeltWorth::Fair;
    ofBox.giftId = box.id;
    desk.save(ofBox);
    Favour wine = ofBox;
    wine.giftId.reset();
    wine.kind = FavourKind::Gift;
    wine.direction = Direction::Received;
    wine.title = u"Wine"_s;
    wine.setPerson(ines.id);
    wine.date = QDate(2026, 5, 6);
    desk.save(wine);
    Favour pen = wine;
    pen.direction = Direction::Given;
    pen.setPerson({});
    pen.title = u"A pen"_s;
    pen.date = QDate(2026, 4, 5);
    desk.save(pen);
    desk.addFavour(harbour.id, Direction::Given, 10, u"no gift"_s);
    addGift(harbour, {}, u"only planned"_s, 0, GiftState::Planned);

    const auto input = must(giftRegisterInput(desk.book(), all));
    QStringList lines;
    for (const auto& [gift, against, unsure] : input.gifts)
        lines << u"%1 %2 %3"_s.arg(gift.title, gift.people, code(gift.direction));
    EXPECT_EQ(lines, (QStringList{u"The Box Ines Duarte given"_s, u"A pen  given"_s,
                                  u"Wine Ines Duarte received"_s}));
    EXPECT_EQ(input.gifts[0].gift.amount, euros(2000));
    EXPECT_EQ(input.gifts[0].gift.occasion, Occasion::Birthday);
    EXPECT_FALSE(goodturn::testing::allText(report::giftRegister(input)).contains(u"SecretWhy"_s));
}

TEST_F(ReportService, EachGiftIsHeldAgainstThePolicyAsItWasGiven)
{
    planning::GiftPolicy policy;
    policy.mostPerGift = euros(5000);
    policy.giftsPerYear = 2;
    must(desk.book().giftPolicy().setPolicy(policy));
    addGift(harbour, QDate(2026, 1, 10), u"before the period"_s, 1000);
    addGift(harbour, QDate(2026, 3, 1), u"second"_s, 6000);
    addGift(harbour, QDate(2026, 4, 1), u"third"_s, 1000);
    addGift(brightwell, QDate(2026, 4, 2), u"of others"_s, 1000);
    const auto input =
        must(giftRegisterInput(desk.book(), {QDate(2026, 2, 1), QDate(2026, 12, 31)}));
    ASSERT_EQ(input.gifts.size(), 3U);
    EXPECT_EQ(input.gifts[0].against,
              QStringList(u"This gift cost €60; your limit for one is €50."_s));
    EXPECT_EQ(input.gifts[1].against,
              QStringList(u"With this gift Harbour & Lowe Ltd gets 3 gifts in 2026; your limit is "
                          "2."_s));
    EXPECT_TRUE(input.gifts[2].against.isEmpty());
    EXPECT_EQ(input.limits, (QStringList{u"one gift costs at most €50"_s,
                                         u"at most 2 gifts to an account in a year"_s}));
}

TEST_F(ReportService, AGiftThatCameBackIsInTheRegisterByThatDayWhereNoOtherIsKnown)
{
    Gift back = addGift(harbour, {}, u"The Box"_s, 2000, GiftState::Returned);
    back.returnedOn = QDate(2026, 3, 9);
    desk.save(back);
    const auto input = must(giftRegisterInput(desk.book(), all));
    ASSERT_EQ(input.gifts.size(), 1u);
    EXPECT_EQ(input.gifts[0].gift.day, QDate(2026, 3, 9));
}

TEST_F(ReportService, AGiftOfUnknownValueIsNotSaidToKeepWithinALimit)
{
    planning::GiftPolicy policy;
    policy.mostPerGift = euros(5000);
    must(desk.book().giftPolicy().setPolicy(policy));
    const auto text = [this] {
        return goodturn::testing::allText(
            report::giftRegister(must(giftRegisterInput(desk.book(), all))));
    };
    EXPECT_FALSE(text().contains(u"Every gift"_s)) << "none was given";
    addGift(harbour, QDate(2026, 3, 1), u"The Box"_s, 2000);
    EXPECT_TRUE(text().contains(u"Every gift given in this time is within what may be."_s));
    addGift(harbour, QDate(2026, 4, 1), u"A pen"_s, 0);
    EXPECT_FALSE(text().contains(u"Every gift"_s));
    EXPECT_TRUE(text().contains(u"of some it can't be told"_s));
    EXPECT_TRUE(text().contains(u"Its value is not noted"_s));
}

TEST_F(ReportService, TheAgendaHasWhatIsDueAndTheHolidays)
{
    planning::GiftPolicy policy;
    policy.home = u"DE"_s;
    must(desk.book().giftPolicy().setPolicy(policy));
    Reminder call;
    call.accountId = harbour.id;
    call.title = u"Call"_s;
    call.dueOn = QDate(2026, 12, 24);
    desk.save(call);
    const auto input =
        must(agendaReportInput(desk.book(), QDate(2026, 12, 21), QDate(2026, 12, 27)));
    ASSERT_EQ(input.rows.size(), 1U);
    EXPECT_EQ(input.rows[0].title, u"Call"_s);
    EXPECT_TRUE(input.holidays.contains(QDate(2026, 12, 25)));
    EXPECT_FALSE(input.holidays.contains(QDate(2026, 12, 24)));
    EXPECT_TRUE(must(agendaReportInput(desk.book(), desk.today(), desk.today())).rows.empty());
}

TEST_F(ReportService, TheInsightsAreThoseOfTheScope)
{
    desk.addFavour(harbour.id, Direction::Given, 10, u"now"_s);
    desk.addFavour(harbour.id, Direction::Given, 300, u"long ago"_s);
    const auto input =
        must(insightsReportInput(desk.book(), {{}, desk.today().addDays(-30), {}}, u"key"_s));
    EXPECT_EQ(input.insights.flow.entries, 1);
    EXPECT_EQ(input.accounts, u"key"_s);
    EXPECT_FALSE(insightsReportInput(desk.book(), {{}, QDate(2026, 2, 1), QDate(2026, 1, 1)}));
}

} // namespace
} // namespace goodturn::book

#include "core/report/gift_register.h"
#include "tests/support/report_examples.h"

#include <gtest/gtest.h>

namespace goodturn::report {
using namespace Qt::StringLiterals;
using testing::allText;
using testing::headingsOf;
using testing::linesOf;
using testing::tablesOf;

namespace {

RegisteredGift giftOf(Direction direction, AccountId account, QDate day, const QString& title,
                      std::optional<Money> amount = {})
{
    RegisteredGift one;
    one.gift.direction = direction;
    one.gift.accountId = account;
    one.gift.account = account == AccountId(1) ? u"Harbour & Lowe Ltd"_s : u"Brightwell"_s;
    one.gift.day = day;
    one.gift.title = title;
    one.gift.amount = std::move(amount);
    return one;
}

GiftRegisterInput registerExample()
{
    GiftRegisterInput input;
    input.period = {QDate(2025, 12, 1), QDate(2026, 12, 31)};
    input.frame = testing::frameExample();
    input.limits = {u"one gift costs at most €50"_s};
    auto box = giftOf(Direction::Given, AccountId(1), QDate(2025, 12, 12), u"The Box"_s,
                      testing::euros(6000));
    box.gift.author = u"Marc Levinson"_s;
    box.gift.people = u"Ines Duarte"_s;
    box.gift.occasion = Occasion::Christmas;
    box.against = {u"This gift cost €60; your limit for one is €50."_s};
    auto map =
        giftOf(Direction::Given, AccountId(1), QDate(2026, 3, 4), u"A map"_s, testing::euros(2000));
    map.gift.isPlanned = true;
    map.gift.giver = u"Jan de Boer"_s;
    auto tickets = giftOf(Direction::Given, AccountId(2), QDate(2026, 4, 5), u"Tickets"_s,
                          testing::pounds(3000));
    tickets.gift.item = GiftItem::Experience;
    tickets.unsure = {u"In two currencies."_s};
    auto back =
        giftOf(Direction::Given, AccountId(2), QDate(2026, 5, 6), u"A pen"_s, testing::euros(9900));
    back.gift.state = GiftState::Returned;
    back.gift.returnedOn = QDate(2026, 5, 20);
    auto wine = giftOf(Direction::Received, AccountId(1), QDate(2026, 6, 7), u"Wine"_s);
    wine.gift.people = u"Tom Reed"_s;
    input.gifts = {box, map, tickets, back, wine};
    return input;
}

TEST(GiftRegister, HasEveryGiftWithFromWhomToWhomAndWhatThePolicySays)
{
    const Document all = giftRegister(registerExample());
    EXPECT_EQ(headingsOf(all), (QStringList{u"Policy on gifts"_s, u"Gifts given"_s,
                                            u"Gifts received"_s, u"By account and year"_s}));
    const auto tables = tablesOf(all);
    ASSERT_EQ(tables.size(), 3U);
    EXPECT_EQ(
        linesOf(tables[0]),
        (QStringList{u"12 Dec 2025 | A. Rep | Ines Duarte\nHarbour & Lowe Ltd | The Box, Marc "
                     "Levinson | Christmas | €60 | Beyond\nThis gift cost €60; your limit "
                     "for one is €50."_s,
                     u"4 Mar 2026 | Jan de Boer | Harbour & Lowe Ltd | A map |  | "
                     "€20\nplanned | Within"_s,
                     u"5 Apr 2026 | A. Rep | Brightwell | Tickets (experience) |  | £30 | In "
                     "two currencies."_s,
                     u"6 May 2026 | A. Rep | Brightwell | A pen\ncame back on 20 May 2026 |  "
                     "| €99 | "_s}));
    EXPECT_EQ(linesOf(tables[1]),
              QStringList(u"7 Jun 2026 | Tom Reed\nHarbour & Lowe Ltd | A. Rep | Wine |  | not "
                          "noted"_s));
    EXPECT_TRUE(testing::isWhole(all));
    EXPECT_TRUE(all.wide);
    EXPECT_TRUE(allText(all).contains(u"One gift costs at most €50."_s));
    EXPECT_TRUE(allText(all).contains(u"1 gift goes beyond what may be given or taken."_s));
}

TEST(GiftRegister, AddsUpByAccountYearAndCurrencyWithoutWhatCameBack)
{
    const Document all = giftRegister(registerExample());
    EXPECT_EQ(
        linesOf(tablesOf(all).at(2)),
        (QStringList{u"Brightwell | 2026 | 1 | £30 |  | "_s,
                     u"Harbour & Lowe Ltd | 2025 | 1 | €60 |  | "_s,
                     u"Harbour & Lowe Ltd | 2026 | 1 | €20 | 1 | "_s,
                     u"All | 2025 | 1 | €60 |  | "_s, u"All | 2026 | 2 | €20\n£30 | 1 | "_s}));
    const QString text = allText(all);
    EXPECT_TRUE(text.contains(u"1 gift has no value noted"_s));
    EXPECT_TRUE(text.contains(u"A planned value stands where"_s));
    EXPECT_TRUE(text.contains(u"What came back is not counted."_s));
}

TEST(GiftRegister, WithoutLimitsThereIsNoColumnForThem)
{
    GiftRegisterInput input = registerExample();
    input.limits.clear();
    for (RegisteredGift& one : input.gifts)
        one.against = one.unsure = {};
    const Document all = giftRegister(input);
    EXPECT_EQ(tablesOf(all).at(0).columns.size(), 6U);
    EXPECT_TRUE(allText(all).contains(u"None is set in this book."_s));
    EXPECT_FALSE(allText(all).contains(u"Within"_s));
}

TEST(GiftRegister, WhatAnAccountMayTakeIsSaidWithoutLimitsToo)
{
    GiftRegisterInput input = registerExample();
    input.limits.clear();
    EXPECT_EQ(tablesOf(giftRegister(input)).at(0).columns.size(), 7U);
}

TEST(GiftRegister, ATimeWithoutGiftsSaysSo)
{
    GiftRegisterInput input = registerExample();
    input.gifts.clear();
    const Document all = giftRegister(input);
    EXPECT_TRUE(tablesOf(all).empty());
    EXPECT_TRUE(allText(all).contains(u"No gift was given or received in this time."_s));
}

} // namespace
} // namespace goodturn::report

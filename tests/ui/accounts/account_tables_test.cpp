#include "ui/pages/accounts/account_tables.h"
#include "ui/theme/format.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

const Today today = [] { return QDate(2026, 11, 22); };

query::TimelineRow favour(Direction direction)
{
    query::TimelineRow row;
    row.direction = direction;
    row.favourKind = FavourKind::Insight;
    row.date = QDate(2026, 11, 19);
    row.title = u"customs benchmark"_s;
    row.who = u"Ines Duarte"_s;
    row.worth = FeltWorth::Large;
    return row;
}

template<class Row>
std::unique_ptr<RowTableModel<Row>> tableOf(std::vector<TableColumn<Row>> columns, const Row& row)
{
    auto table = std::make_unique<RowTableModel<Row>>(std::move(columns),
                                                      [](const Row&) { return qint64(1); });
    table->setRows({row});
    return table;
}

} // namespace

TEST(Timeline, ShowsAFavourWithSignAndColour)
{
    const auto given = tableOf(timelineColumns(today), favour(Direction::Given));
    EXPECT_EQ(given->rowAsText(0),
              u"3 days ago\t▲ Gave Insight: customs benchmark\tInes Duarte\t2 pt"_s);
    EXPECT_EQ(Ink(given->index(0, 1).data(InkRole).toInt()), Ink::Given);
    EXPECT_TRUE(
        given->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"19 November 2026"_s));
    const auto received = tableOf(timelineColumns(today), favour(Direction::Received));
    EXPECT_EQ(received->index(0, 1).data(LeadRole).toString(), u"▼ Received"_s);
    EXPECT_EQ(Ink(received->index(0, 3).data(InkRole).toInt()), Ink::Received);
}

TEST(Timeline, DoesNotSayTheKindTwice)
{
    query::TimelineRow row = favour(Direction::Given);
    row.title = u"Insight: customs benchmark"_s;
    const auto table = tableOf(timelineColumns(today), row);
    EXPECT_EQ(table->index(0, 1).data().toString(), u"▲ Gave Insight: customs benchmark"_s);
}

TEST(Timeline, ShowsCallsAsksAndGiftsWithoutAColour)
{
    query::TimelineRow call;
    call.kind = RecordKind::Interaction;
    call.interactionKind = InteractionKind::Call;
    call.minutes = 25;
    call.title = u"new warehouse"_s;
    const auto calls = tableOf(timelineColumns(today), call);
    EXPECT_EQ(calls->index(0, 1).data().toString(), u"Call 25 min · new warehouse"_s);
    EXPECT_EQ(Ink(calls->index(0, 1).data(InkRole).toInt()), Ink::Plain);
    query::TimelineRow ask;
    ask.kind = RecordKind::Ask;
    ask.askState = AskState::Declined;
    ask.title = u"a meeting"_s;
    EXPECT_EQ(tableOf(timelineColumns(today), ask)->index(0, 1).data().toString(),
              u"Asked a meeting · Declined"_s);
    query::TimelineRow gift;
    gift.kind = RecordKind::Gift;
    gift.giftState = GiftState::Ordered;
    gift.title = u"Emma"_s;
    EXPECT_EQ(tableOf(timelineColumns(today), gift)->index(0, 1).data().toString(),
              u"Gift Emma · Ordered"_s);
}

TEST(ValueText, IsMoneyFirstThenPointsThenWhyThereIsNone)
{
    query::TimelineRow row = favour(Direction::Given);
    EXPECT_EQ(valueText(row), u"2 pt"_s);
    row.money = *Money::fromMinor(12000, u"EUR"_s);
    EXPECT_EQ(valueText(row), moneyText(*row.money));
    EXPECT_TRUE(valueText(row).contains(u"120"_s));
    row.unpriced = true;
    EXPECT_EQ(valueText(row), u"unpriced"_s);
    EXPECT_EQ(valueText(query::TimelineRow()), QString());
}

TEST(FavourTable, SaysTheFeltWorthInWords)
{
    const auto table = tableOf(favourColumns(today), favour(Direction::Given));
    EXPECT_EQ(table->index(0, 3).data().toString(), u"A door opened"_s);
}

TEST(PersonTable, MutesThoseWhoLeft)
{
    query::PersonRow row;
    row.name = u"Ines Duarte"_s;
    row.title = u"Director"_s;
    row.email = u"ines@example.org"_s;
    row.phone = u"+31 10 1"_s;
    row.birthday = *PartialDate::fromParts({}, 2, 29);
    const auto there = tableOf(personColumns(), row);
    EXPECT_EQ(there->rowAsText(0),
              u"Ines Duarte\tDirector\tines@example.org · +31 10 1\t29 Feb\t"_s);
    row.current = false;
    const auto left = tableOf(personColumns(), row);
    EXPECT_EQ(left->index(0, 1).data().toString(), u"Director · left"_s);
    EXPECT_EQ(Ink(left->index(0, 0).data(InkRole).toInt()), Ink::Muted);
}

TEST(GiftTable, ShowsTheDaySentOrElseTheDayDue)
{
    query::GiftRow row;
    row.title = u"Emma"_s;
    row.author = u"Jane Austen"_s;
    row.recipient = u"Ines"_s;
    row.occasion = Occasion::Own;
    row.occasionName = u"Promotion"_s;
    row.arriveBy = QDate(2026, 12, 20);
    EXPECT_EQ(tableOf(giftColumns(today), row)->rowAsText(0),
              u"Idea\tEmma, by Jane Austen\tInes\tPromotion\t20 Dec"_s);
    row.sentOn = QDate(2026, 11, 21);
    EXPECT_EQ(tableOf(giftColumns(today), row)->index(0, 4).data().toString(), u"yesterday"_s);
}

TEST(AskTable, ShowsWhatWasAskedAndTheAnswer)
{
    query::AskRow row;
    row.kind = AskKind::Introduction;
    row.title = u"her sister company"_s;
    row.person = u"Ines"_s;
    row.state = AskState::Open;
    row.askedOn = QDate(2026, 11, 22);
    EXPECT_EQ(tableOf(askColumns(today), row)->rowAsText(0),
              u"today\tIntroduction: her sister company\tInes\tOpen\t"_s);
}

TEST(GoalTable, MarksWhatIsLate)
{
    query::GoalRow row;
    row.title = u"Open in Leeds"_s;
    row.dueOn = QDate(2026, 11, 1);
    EXPECT_EQ(Ink(tableOf(goalColumns(today), row)->index(0, 1).data(InkRole).toInt()), Ink::Alert);
    row.achievedOn = QDate(2026, 10, 30);
    const auto done = tableOf(goalColumns(today), row);
    EXPECT_EQ(Ink(done->index(0, 1).data(InkRole).toInt()), Ink::Plain);
    EXPECT_EQ(Ink(done->index(0, 0).data(InkRole).toInt()), Ink::Muted);
}

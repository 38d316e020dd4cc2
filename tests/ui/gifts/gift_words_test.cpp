#include "ui/pages/gifts/gift_words.h"

#include "ui/pages/gifts/wrapped_lines.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using query::GiftRow;

namespace {

const QDate today(2026, 11, 22);

GiftRow box()
{
    GiftRow row;
    row.recipient = u"Ines Duarte"_s;
    row.account = u"Harbour & Lowe"_s;
    row.title = u"The Box"_s;
    row.author = u"Marc Levinson"_s;
    row.interests = {u"ports"_s, u"hiring"_s, u"running"_s};
    row.occasion = Occasion::Christmas;
    row.arriveBy = QDate(2026, 12, 18);
    return row;
}

GiftRow withBudget(qint64 minor, const QString& currency, QDate arriveBy)
{
    GiftRow row = box();
    row.budget = *Money::fromMinor(minor, currency);
    row.arriveBy = arriveBy;
    return row;
}

class GiftWords : public ::testing::Test
{
protected:
    GiftWords() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    ~GiftWords() override { QLocale::setDefault(QLocale::c()); }
};

} // namespace

TEST_F(GiftWords, NameTheWorkOrTellToPickOne)
{
    EXPECT_EQ(workOf(box()), u"“The Box” — Marc Levinson"_s);
    GiftRow row = box();
    row.author.clear();
    EXPECT_EQ(workOf(row), u"“The Box”"_s);
    row.title.clear();
    EXPECT_EQ(workOf(row), u"pick a book"_s);
    row.item = GiftItem::Experience;
    row.title = u"Harbour tour"_s;
    EXPECT_EQ(workOf(row), u"Harbour tour"_s);
}

TEST_F(GiftWords, NameTheAccountWhenItIsForNobodyInParticular)
{
    GiftRow row = box();
    EXPECT_EQ(recipientOf(row), u"Ines Duarte"_s);
    row.alsoFor = 2;
    EXPECT_EQ(recipientOf(row), u"Ines Duarte and 2 more"_s);
    row.recipient.clear();
    EXPECT_EQ(recipientOf(row), u"Harbour & Lowe"_s);
}

TEST_F(GiftWords, SayByWhenAndWhatIsLate)
{
    GiftRow row = box();
    EXPECT_EQ(cardDay(row, today).text, u"by 18 Dec"_s);
    EXPECT_FALSE(cardDay(row, today).late);
    row.state = GiftState::Ordered;
    row.inscribeBy = today.addDays(-2);
    EXPECT_EQ(cardDay(row, today).text, u"late 2 d"_s);
    EXPECT_TRUE(cardDay(row, today).late);
    row.state = GiftState::Sent;
    row.sentOn = QDate(2026, 11, 4);
    EXPECT_EQ(cardDay(row, today).text, u"sent 4 Nov"_s);
    EXPECT_FALSE(cardDay(row, today).late);
    row.state = GiftState::Delivered;
    row.deliveredOn = QDate(2026, 11, 6);
    EXPECT_EQ(cardDay(row, today).text, u"delivered 6 Nov"_s);
    row.state = GiftState::Returned;
    row.returnedOn = QDate(2026, 11, 9);
    EXPECT_EQ(cardDay(row, today).text, u"back 9 Nov"_s);
    EXPECT_TRUE(cardDay(row, today).late) << "it wants to be seen to";
}

TEST_F(GiftWords, ShowWhatHelpsWithTheNextStep)
{
    GiftRow row = box();
    EXPECT_EQ(asideOf(row, today), u"ports, hiring · Christmas"_s);
    row.state = GiftState::Ordered;
    row.budget = *Money::fromMinor(2200, u"EUR"_s);
    row.orderedOn = QDate(2026, 11, 9);
    EXPECT_EQ(asideOf(row, today), u"€22 · ordered 9 Nov"_s);
    row.state = GiftState::Arrived;
    row.arrivedOn = QDate(2026, 11, 20);
    row.cost = *Money::fromMinor(2350, u"EUR"_s);
    EXPECT_EQ(asideOf(row, today), u"€23.50 · arrived 20 Nov"_s);
    row.state = GiftState::Inscribed;
    row.inscription = u"I thought of you"_s;
    EXPECT_EQ(asideOf(row, today), u"“I thought of you”"_s);
    row.state = GiftState::Sent;
    row.reconnectOn = QDate(2027, 1, 7);
    EXPECT_EQ(asideOf(row, today), u"reconnect on 7 Jan 2027"_s);
}

TEST_F(GiftWords, AddBudgetsOfTheNextMonthByCurrency)
{
    const QDate december(2026, 12, 18);
    std::vector<GiftRow> rows{
        withBudget(2000, u"EUR"_s, december), withBudget(2400, u"EUR"_s, december),
        withBudget(1500, u"GBP"_s, december), withBudget(9900, u"EUR"_s, QDate(2027, 1, 12))};
    rows.push_back(withBudget(9900, u"EUR"_s, december));
    rows.back().state = GiftState::Sent;
    EXPECT_EQ(budgetLine(rows, today), u"December 2026 · planned budget €44 + £15"_s);
    EXPECT_EQ(budgetLine({}, today), QString());
    EXPECT_EQ(budgetLine({box()}, today), u"December 2026"_s);
}

TEST_F(GiftWords, FindByAnyWordOfTheCard)
{
    EXPECT_TRUE(matchesText(box(), u"ines box"_s));
    EXPECT_TRUE(matchesText(box(), u"levin christ"_s));
    EXPECT_TRUE(matchesText(box(), {}));
    EXPECT_FALSE(matchesText(box(), u"tom"_s));
}

TEST_F(GiftWords, KeepEveryStateOfTheBoardInOrder)
{
    const auto& columns = boardStates();
    EXPECT_EQ(columns.size(), 6U);
    EXPECT_TRUE(std::ranges::is_sorted(columns));
    for (const GiftState state : stepStates()) {
        EXPECT_NE(std::ranges::find(columns, columnOf(state)), columns.end());
        EXPECT_FALSE(columnTitle(columnOf(state)).isEmpty());
        EXPECT_FALSE(stepText(state).isEmpty());
    }
    EXPECT_EQ(stepStates().size() + 1, std::size(EnumCodes<GiftState>::all));
    EXPECT_EQ(asGift(box()).arriveBy, box().arriveBy);
}

TEST(WrappedLines, BreakAtWordsAndEndInAnEllipsis)
{
    const QFont font = QGuiApplication::font();
    const int width = QFontMetrics(font).horizontalAdvance(u"container history "_s);
    const QString text = u"container history and hiring well and running far"_s;
    const QStringList lines = wrappedLines(text, font, width, 2);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[0], u"container history"_s);
    EXPECT_TRUE(lines[1].endsWith(u'…'));
    EXPECT_EQ(wrappedLines(text, font, 100'000, 2), QStringList{text});
    EXPECT_TRUE(wrappedLines({}, font, width, 2).isEmpty());
    EXPECT_EQ(wrappedLines(QString(100'000, u'x'), font, width, 3).size(), 3);
}

#include "core/query/period_rows.h"
#include "core/report/favour_ledger.h"
#include "tests/support/report_examples.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace goodturn::report {
using namespace Qt::StringLiterals;
using testing::allText;
using testing::linesOf;
using testing::tablesOf;

namespace {

const AccountId harbour(1);
const AccountId brightwell(2);

query::PeriodFavour favour(AccountId account, QDate day, Direction direction, FavourKind kind,
                           const QString& title)
{
    return {testing::favourExample(day.toJulianDay(), day, direction, kind, title), account,
            account == harbour ? u"Harbour & <b>Lowe</b> Ltd"_s : u"Brightwell"_s};
}

/// Two accounts, two currencies, something unpriced and something to come, something private in
/// every field that has it.
FavourLedgerInput ledgerExample()
{
    FavourLedgerInput input;
    input.period = {QDate(2026, 1, 1), QDate(2026, 12, 31)};
    input.frame = testing::frameExample();
    auto insight = favour(harbour, QDate(2026, 2, 3), Direction::Given, FavourKind::Insight,
                          u"customs benchmark"_s);
    insight.entry.who = u"Ines Duarte"_s;
    insight.entry.detail = u"SecretDetail"_s;
    insight.entry.money = testing::euros(77700);
    auto lunch = favour(brightwell, QDate(2026, 3, 4), Direction::Given, FavourKind::Courtesy,
                        u"SecretLunch"_s);
    lunch.entry.money = testing::pounds(2000);
    auto order = favour(harbour, QDate(2026, 5, 6), Direction::Received, FavourKind::Order,
                        u"Order PO-4471"_s);
    order.entry.worth = FeltWorth::Great;
    order.entry.money = testing::euros(40000);
    auto word = favour(harbour, QDate(2026, 6, 7), Direction::Received, FavourKind::Courtesy, {});
    word.entry.worth.reset();
    word.entry.unpriced = true;
    word.entry.who = u"SecretGone (in the trash)"_s;
    word.entry.whoIsInTrash = true;
    auto coming =
        favour(harbour, QDate(2026, 12, 24), Direction::Given, FavourKind::Book, u"SecretFuture"_s);
    coming.entry.money = testing::euros(5000);
    input.favours = {insight, lunch, order, word, coming};
    return input;
}

FavourLedgerInput ofHarbour()
{
    FavourLedgerInput input = ledgerExample();
    input.period.account = harbour;
    input.account = u"Harbour & <b>Lowe</b> Ltd"_s;
    return input;
}

TEST(FavourLedger, EveryFavourStandsUnderItsDayAndTheSumsAreOfWhatHasPassed)
{
    const Document ledger = favourLedger(ledgerExample(), Audience::Mine);
    const auto tables = tablesOf(ledger);
    ASSERT_EQ(tables.size(), 2U);
    EXPECT_EQ(linesOf(tables[1]),
              (QStringList{u"3 Feb 2026 | Harbour & <b>Lowe</b> Ltd | Insight: customs "
                           "benchmark\nSecretDetail | Ines Duarte | 1 · €777 | "_s,
                           u"4 Mar 2026 | Brightwell | Courtesy: SecretLunch |  | 1 · £20 | "_s,
                           u"6 May 2026 | Harbour & <b>Lowe</b> Ltd | Order PO-4471 |  |  | 4 · "
                           "€400"_s,
                           u"7 Jun 2026 | Harbour & <b>Lowe</b> Ltd | Courtesy | SecretGone (in "
                           "the trash) |  | unpriced"_s,
                           u"24 Dec 2026 | Harbour & <b>Lowe</b> Ltd | Book: SecretFuture |  | 1 · "
                           "€50 | "_s,
                           u"Total |  | 2 given, 2 received |  | 2 points\n€777\n£20 | 4 "
                           "points\n€400"_s}));
    EXPECT_TRUE(tables[1].rows.back().total);
    EXPECT_TRUE(testing::isWhole(ledger));
    EXPECT_TRUE(ledger.wide);
    EXPECT_EQ(ledger.day, testing::reportDay);
}

TEST(FavourLedger, SaysWhatPassedWithEachAccountByName)
{
    const auto tables = tablesOf(favourLedger(ledgerExample(), Audience::Mine));
    ASSERT_EQ(tables.size(), 2U);
    EXPECT_EQ(linesOf(tables[0]),
              (QStringList{u"Brightwell | 1 | 1 | £20 |  |  | "_s,
                           u"Harbour & <b>Lowe</b> Ltd | 1 | 1 | €777 | 2 | 4 | €400"_s}));
    EXPECT_EQ(tablesOf(favourLedger(ofHarbour(), Audience::Mine)).size(), 1U)
        << "of one account there is nothing to tell apart";
}

TEST(FavourLedger, IsNoBill)
{
    const QString text = allText(favourLedger(ledgerExample(), Audience::Mine));
    for (const QString& word : {u"owe"_s, u"debt"_s, u"due"_s, u"balance"_s, u"invoice"_s})
        EXPECT_FALSE(text.contains(
            QRegularExpression(u"\\b%1"_s.arg(word), QRegularExpression::CaseInsensitiveOption)))
            << qPrintable(word);
    EXPECT_TRUE(text.contains(u"unpriced or still to come add no points"_s));
}

TEST(FavourLedger, NothingPrivateIsOnTheCopyToShare)
{
    const Document share = favourLedger(ofHarbour(), Audience::ToShare);
    const QString text = allText(share);
    for (const QString& word :
         {u"Secret"_s, u"777"_s, u"£"_s, u"Brightwell"_s, u"point"_s, u"unpriced"_s, u"trash"_s,
          u"24 Dec"_s, u"secret.goodturn"_s, u"memory"_s, u"Day by day"_s})
        EXPECT_FALSE(text.contains(word, Qt::CaseInsensitive)) << qPrintable(word) << " in\n"
                                                               << qPrintable(text);
    EXPECT_EQ(linesOf(tablesOf(share).at(0)),
              (QStringList{u"3 Feb 2026 | Insight: customs benchmark | Ines Duarte | ▲ | "_s,
                           u"6 May 2026 | Order PO-4471 |  |  | €400"_s,
                           u"7 Jun 2026 | Courtesy |  |  | ▼"_s,
                           u"Total | 1 from us, 2 from you |  | 1 | 2\n€400"_s}));
    EXPECT_TRUE(allText(favourLedger(ofHarbour(), Audience::Mine)).contains(u"Secret"_s))
        << "the control";
    EXPECT_EQ(share.audience, Audience::ToShare);
}

TEST(FavourLedger, AnAmountThatCountsNowhereIsNotOnTheCopyToShare)
{
    FavourLedgerInput input = ofHarbour();
    input.favours[2].entry.unpriced = true;
    const QString text = allText(favourLedger(input, Audience::ToShare));
    EXPECT_TRUE(text.contains(u"Order PO-4471"_s));
    EXPECT_FALSE(text.contains(u"€400"_s)) << "it would be missing in the total";
}

TEST(FavourLedger, ACopyToShareThatIsOfNoOneAccountSaysNothing)
{
    const Document share = favourLedger(ledgerExample(), Audience::ToShare);
    EXPECT_TRUE(tablesOf(share).empty());
    EXPECT_TRUE(allText(share).contains(u"Nothing is noted for this time."_s));
    EXPECT_FALSE(allText(share).contains(u"Harbour"_s));
}

TEST(FavourLedger, ATimeWithoutFavoursSaysSo)
{
    FavourLedgerInput input = ledgerExample();
    input.favours.clear();
    const Document ledger = favourLedger(input, Audience::Mine);
    EXPECT_TRUE(tablesOf(ledger).empty());
    EXPECT_TRUE(testing::headingsOf(ledger).isEmpty());
    EXPECT_TRUE(allText(ledger).contains(u"Nothing is noted for this time."_s));
}

} // namespace
} // namespace goodturn::report

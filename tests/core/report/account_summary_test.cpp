#include "core/report/account_summary.h"
#include "core/report/summary_why.h"
#include "tests/support/summary_example.h"

#include <gtest/gtest.h>

namespace goodturn::report {
using namespace Qt::StringLiterals;

namespace {

QString textOf(Audience audience)
{
    return allTexts(accountSummary(testing::summaryExample(), audience)).join(u'\n');
}

template<class T>
int countOf(const Document& document)
{
    return int(std::count_if(document.blocks.begin(), document.blocks.end(),
                             [](const Block& block) { return std::holds_alternative<T>(block); }));
}

TEST(AccountSummary, MineSaysEverything)
{
    const QString text = textOf(Audience::Mine);
    // The reasons of the example are its own, and name no standing that the rep set.
    const QStringList unsaid{u"1980"_s, u"SecretTag"_s, u"SecretOccasion"_s, u"SecretStanding"_s};
    for (const QString& word : testing::privateWords())
        EXPECT_TRUE(unsaid.contains(word) || text.contains(word)) << word.toStdString();
    EXPECT_TRUE(text.contains(u"Standing: Earned the right to ask"_s));
    EXPECT_TRUE(text.contains(u"Felt balance \u22122.88"_s));
    EXPECT_TRUE(text.contains(u"Reciprocity 4"_s));
    EXPECT_TRUE(text.contains(u"Open asks 1"_s));
}

TEST(AccountSummary, NothingPrivateIsOnThePageToShare)
{
    const QString text = textOf(Audience::ToShare);
    for (const QString& word : testing::privateWords())
        EXPECT_FALSE(text.contains(word, Qt::CaseInsensitive)) << word.toStdString();
}

TEST(AccountSummary, EveryFigureOnMineSaysHowItCameAboutAndNoneToShare)
{
    const auto input = testing::summaryExample();
    const Document mine = accountSummary(input, Audience::Mine);
    const Document share = accountSummary(input, Audience::ToShare);
    const QString shared = allTexts(share).join(u'\n');
    const Table why = whyTable(input);
    ASSERT_FALSE(why.rows.empty());
    for (const Block& block : mine.blocks) {
        const auto* facts = std::get_if<FactsRow>(&block);
        for (const Runs& fact : facts ? facts->facts : std::vector<Runs>())
            EXPECT_TRUE(std::ranges::any_of(why.rows, [&](const Row& row) {
                return plainText(row.cells[0]).startsWith(fact.front().text.trimmed());
            })) << plainText(fact).toStdString();
    }
    const QString all = allTexts(mine).join(u'\n');
    EXPECT_TRUE(all.contains(u"How these figures came about"_s));
    EXPECT_TRUE(all.contains(u"still to come add no points"_s)) << "one is unpriced, one planned";
    for (const auto& explanation : input.why.explanations) {
        EXPECT_FALSE(shared.contains(explanation.sentence)) << explanation.sentence.toStdString();
        EXPECT_FALSE(explanation.name.contains(u'(') && shared.contains(explanation.name));
    }
    for (const Block& block : share.blocks) {
        const auto* table = std::get_if<Table>(&block);
        EXPECT_FALSE(table && table->isSmall);
    }
}

TEST(AccountSummary, ThePageToShareHasNoChart)
{
    const auto input = testing::summaryExample();
    EXPECT_EQ(countOf<Chart>(accountSummary(input, Audience::Mine)), 1);
    EXPECT_EQ(countOf<Chart>(accountSummary(input, Audience::ToShare)), 0);
    EXPECT_EQ(countOf<FactsRow>(accountSummary(input, Audience::ToShare)), 0);
}

TEST(AccountSummary, ThePageToShareHasFactsPeopleGoalsAndFavours)
{
    const QString text = textOf(Audience::ToShare);
    for (const QString& word :
         {u"Harbour & <b>Lowe</b> Ltd"_s, u"Port logistics"_s, u"client since 14 Feb 2023"_s,
          u"22 November 2026"_s, u"prepared by A. Rep"_s, u"Ines Duarte"_s,
          u"ines@harbourlowe.example"_s, u"Open the bonded warehouse"_s,
          u"customs-delay benchmark"_s, u"Order PO-4471"_s, u"Courtesy"_s, u"€400"_s})
        EXPECT_TRUE(text.contains(word)) << word.toStdString();
}

TEST(AccountSummary, EveryFavourIsOnMine)
{
    auto input = testing::summaryExample();
    for (int i = 0; i < 300; ++i)
        input.favours.push_back(testing::favourExample(100 + i, QDate(2026, 1, 1), Direction::Given,
                                                       FavourKind::Time, u"favour-%1."_s.arg(i)));
    const QString text = allTexts(accountSummary(input, Audience::Mine)).join(u'\n');
    for (int i = 0; i < 300; ++i)
        EXPECT_TRUE(text.contains(u"favour-%1."_s.arg(i)));
}

TEST(AccountSummary, ANewAccountHasNoEmptySections)
{
    SummaryInput input;
    input.head.account.name = u"New Ltd"_s;
    input.today = QDate(2026, 11, 22);
    for (const Audience audience : {Audience::Mine, Audience::ToShare}) {
        const Document document = accountSummary(input, audience);
        EXPECT_EQ(countOf<Heading>(document), 1);
        EXPECT_TRUE(allTexts(document).contains(u"None yet."_s));
    }
}

TEST(AccountSummary, TheFooterNamesTheBookForMeOnly)
{
    const auto input = testing::summaryExample();
    EXPECT_EQ(accountSummary(input, Audience::Mine).footer, u"Goodturn · secret.goodturn"_s);
    EXPECT_EQ(accountSummary(input, Audience::ToShare).footer, u"Goodturn"_s);
}

} // namespace
} // namespace goodturn::report

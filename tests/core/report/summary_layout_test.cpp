#include "core/report/account_summary.h"
#include "core/report/summary_layout.h"
#include "core/report/summary_why.h"
#include "tests/support/summary_example.h"

#include <gtest/gtest.h>

#include <random>

namespace goodturn::report {
using namespace Qt::StringLiterals;

namespace {

QStringList headings(const SummaryLayout& layout, Audience audience = Audience::Mine)
{
    QStringList texts;
    const Document document = accountSummary(testing::summaryExample(), audience, layout);
    for (const Block& block : document.blocks)
        if (const auto* heading = std::get_if<Heading>(&block))
            texts << heading->text;
    return texts;
}

QString textOf(const SummaryLayout& layout, Audience audience = Audience::Mine)
{
    return allTexts(accountSummary(testing::summaryExample(), audience, layout)).join(u'\n');
}

SummaryLayout of(std::vector<SummarySection> sections,
                 SummaryPeriod period = SummaryPeriod::AllTime)
{
    SummaryLayout layout;
    layout.sections = std::move(sections);
    layout.period = period;
    return layout;
}

/// Any sections in any order, some of them twice, with a name that is nobody's business.
SummaryLayout randomLayout(std::mt19937& random)
{
    const auto upTo = [&](int most) { return std::uniform_int_distribution(0, most)(random); };
    const auto all = allSections();
    SummaryLayout layout;
    layout.name = u"SecretLayout"_s;
    layout.unknown = {u"SecretSection"_s};
    layout.sections.clear();
    for (int i = upTo(16); i > 0; --i)
        layout.sections.push_back(all[size_t(upTo(int(all.size()) - 1))]);
    layout.chart = upTo(1) == 1;
    layout.period = EnumCodes<SummaryPeriod>::all[upTo(3)].value;
    return layout;
}

QStringList privateTexts(const Document& document)
{
    const QString text = allTexts(document).join(u'\n') + document.title + document.footer;
    QStringList found;
    for (const QString& word :
         testing::privateWords() + QStringList{u"SecretLayout"_s, u"SecretSection"_s})
        if (text.contains(word, Qt::CaseInsensitive))
            found << word;
    return found;
}

bool hasPicturesOrFigures(const Document& document)
{
    return std::ranges::any_of(document.blocks, [](const Block& block) {
        const auto* table = std::get_if<Table>(&block);
        return std::holds_alternative<Chart>(block) || std::holds_alternative<FactsRow>(block) ||
               (table && table->isSmall);
    });
}

TEST(SummaryLayout, NothingPrivateIsSharedWhateverALayoutSays)
{
    const auto input = testing::summaryExample();
    std::mt19937 random(20261124);
    std::vector<SummaryLayout> layouts{{}, of(allSections(), SummaryPeriod::ThisYear), of({})};
    for (const SummarySection section : allSections())
        layouts.push_back(of({section}));
    for (int i = 0; i < 1000; ++i)
        layouts.push_back(randomLayout(random));
    int told = 0; // the control: what the same layouts tell the rep
    for (const SummaryLayout& layout : layouts) {
        const Document shared = accountSummary(input, Audience::ToShare, layout);
        ASSERT_EQ(privateTexts(shared).join(u", "_s).toStdString(), "");
        ASSERT_FALSE(hasPicturesOrFigures(shared));
        const Document mine = accountSummary(input, Audience::Mine, layout);
        told += privateTexts(mine).isEmpty() ? 0 : 1;
        ASSERT_FALSE(allTexts(mine).join(u'\n').contains(u"SecretLayout"_s));
    }
    EXPECT_GT(told, 900);
}

TEST(SummaryLayout, OfTheSectionsToShareALayoutCanOnlyTakeSomeAwayAndOrderThem)
{
    EXPECT_EQ(headings({}, Audience::ToShare),
              (QStringList{u"People"_s, u"What you are trying to achieve"_s, u"What was done"_s}));
    EXPECT_EQ(headings(of({SummarySection::Favours, SummarySection::Notes, SummarySection::People}),
                       Audience::ToShare),
              (QStringList{u"What was done"_s, u"People"_s}));
}

TEST(SummaryLayout, PutsTheChosenSectionsTogetherInTheirOrderEachOnce)
{
    EXPECT_EQ(headings(of({SummarySection::Notes, SummarySection::Gifts, SummarySection::Notes,
                           SummarySection::Standing})),
              (QStringList{u"Private notes"_s, u"Gifts"_s, u"Where it stands"_s}));
    EXPECT_TRUE(textOf(of({SummarySection::Notes})).startsWith(u"Harbour & <b>Lowe</b> Ltd"_s));
    QStringList usual = headings({});
    EXPECT_EQ(usual.size(), 11);
    auto backwards = allSections();
    std::ranges::reverse(backwards);
    std::ranges::reverse(usual);
    EXPECT_EQ(headings(of(backwards)), usual);
}

TEST(SummaryLayout, TheChartCanBeLeftOutAndTheFiguresStay)
{
    SummaryLayout layout = of({SummarySection::Flow});
    const auto charts = [&] {
        const Document document = accountSummary(testing::summaryExample(), Audience::Mine, layout);
        return std::ranges::count_if(document.blocks, [](const Block& block) {
            return std::holds_alternative<Chart>(block);
        });
    };
    EXPECT_EQ(charts(), 1);
    layout.chart = false;
    EXPECT_EQ(charts(), 0);
    EXPECT_TRUE(textOf(layout).contains(u"Felt balance"_s));
}

TEST(SummaryLayout, WithoutASectionItIsRefused)
{
    EXPECT_TRUE(checkLayout({}));
    EXPECT_TRUE(checkLayout({}, Audience::ToShare));
    const auto none = checkLayout(of({}));
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().kind, ErrorKind::InvalidInput);
    EXPECT_EQ(none.error().message, u"Choose at least one section."_s);
    EXPECT_TRUE(checkLayout(of({SummarySection::Notes})));
    const auto shared = checkLayout(of({SummarySection::Notes}), Audience::ToShare);
    ASSERT_FALSE(shared);
    EXPECT_TRUE(shared.error().message.contains(u"private"_s));
}

TEST(SummaryLayout, SaysOfWhichTimeItTellsBelowTheTitle)
{
    EXPECT_FALSE(textOf({}).contains(u"Period"_s));
    EXPECT_TRUE(textOf(of(allSections(), SummaryPeriod::ThisYear))
                    .contains(u"Period: 1 January to 22 November 2026"_s));
    EXPECT_TRUE(textOf(of(allSections(), SummaryPeriod::TwelveMonths), Audience::ToShare)
                    .contains(u"Period: 23 November 2025 to 22 November 2026"_s));
    const QString before = textOf(of(allSections(), SummaryPeriod::LastYear));
    EXPECT_TRUE(before.contains(u"Period: 2025"_s));
    EXPECT_TRUE(before.contains(u"None in this time."_s));
    EXPECT_TRUE(before.contains(u"These figures are of all time."_s));
    EXPECT_FALSE(before.contains(u"customs-delay benchmark"_s));
    EXPECT_FALSE(before.contains(u"SecretLearned"_s));
    EXPECT_TRUE(before.contains(u"SecretReminder"_s));
}

QString whyCell(const SummaryInput& input, const SummaryLayout& layout, const QString& figure)
{
    for (const Row& row : whyTable(input, layout).rows)
        if (plainText(row.cells[0]) == figure)
            return plainText(row.cells.back()).replace(QChar::Nbsp, u' ');
    return u"not there"_s;
}

TEST(SummaryLayout, ExplanationsGoByTheNumbersThatAreOnThePage)
{
    auto input = testing::summaryExample();
    const QString nb = u"Felt balance (NB)"_s;
    EXPECT_EQ(whyCell(input, {}, nb), u"Favours 2, 3\n3 (−3.87), 2 (+0.99)"_s);
    // Without that of next month, the others are numbered anew.
    const auto thisYear = of(allSections(), SummaryPeriod::ThisYear);
    EXPECT_EQ(whyCell(input, thisYear, nb), u"Favours 1, 2\n2 (−3.87), 1 (+0.99)"_s);
    input.favours[2].date = QDate(2025, 12, 31);
    EXPECT_EQ(whyCell(input, thisYear, nb), u"Favour 1\n1 in no table here"_s);
    const auto withoutFavours =
        of({SummarySection::Flow, SummarySection::Asks, SummarySection::Why});
    EXPECT_EQ(whyCell(input, withoutFavours, nb), u"2 in no table here"_s);
    EXPECT_EQ(whyCell(input, withoutFavours, u"Open asks"_s), u"Ask 2"_s);
    EXPECT_TRUE(whyNote(input, withoutFavours).contains(u"in the tables above"_s));
    const auto whyFirst = of({SummarySection::Why, SummarySection::Favours, SummarySection::Flow});
    EXPECT_TRUE(whyNote(input, whyFirst).contains(u"in their tables"_s));
    const auto alone = of({SummarySection::Flow, SummarySection::Why});
    EXPECT_EQ(whyTable(input, alone).columns.size(), 3U);
    EXPECT_FALSE(whyNote(input, alone).contains(u"numbers"_s));
}

TEST(SummaryLayout, ExplanationsSpeakOfWhatIsPrinted)
{
    const auto input = testing::summaryExample();
    const auto has = [&](const SummaryLayout& layout, const QString& figure) {
        return whyCell(input, layout, figure) != u"not there"_s;
    };
    const auto favours = of({SummarySection::Favours, SummarySection::Why});
    EXPECT_TRUE(has(favours, u"Given"_s)) << "the table adds it up";
    EXPECT_FALSE(has(favours, u"Felt balance (NB)"_s));
    EXPECT_FALSE(has(favours, u"Their view (OC)"_s));
    EXPECT_FALSE(has(of(favours.sections, SummaryPeriod::ThisYear), u"Given"_s))
        << "the table adds up this year, the figure all time";
    EXPECT_TRUE(has(favours, u"Standing"_s)) << "it stands beside the title";
}

TEST(SummaryLayout, EveryCodeReadsBackAndHasAName)
{
    for (const SummarySection section : allSections()) {
        EXPECT_EQ(fromCode<SummarySection>(code(section)), section);
        EXPECT_FALSE(label(section).isEmpty());
    }
    for (const auto& entry : EnumCodes<SummaryPeriod>::all)
        EXPECT_FALSE(label(entry.value).isEmpty());
}

} // namespace
} // namespace goodturn::report

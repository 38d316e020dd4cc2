#include "core/report/summary_tables.h"
#include "core/report/summary_why.h"
#include "tests/support/summary_example.h"

#include <gmock/gmock.h>

namespace goodturn::report {
using namespace Qt::StringLiterals;
using reciprocity::FigureCode;
using ::testing::ElementsAre;

namespace {

struct WhyTable : ::testing::Test
{
    SummaryInput input = goodturn::testing::summaryExample();

    QStringList names() const
    {
        QStringList names;
        for (const Row& row : whyTable(input).rows)
            names << plainText(row.cells[0]);
        return names;
    }
    QStringList row(const QString& name) const
    {
        for (const Row& row : whyTable(input).rows)
            if (plainText(row.cells[0]) == name)
                return {plainText(row.cells[1]), plainText(row.cells[2]),
                        plainText(row.cells[3]).replace(QChar::Nbsp, u' ')};
        return {};
    }
    const reciprocity::Explanation& explained(FigureCode figure) const
    {
        return input.why.explanations.at(size_t(figure));
    }
};

TEST_F(WhyTable, HasThePrintedFiguresInTheirOrder)
{
    EXPECT_THAT(names(), ElementsAre(u"Standing"_s, u"Their view (OC)"_s, u"Given"_s, u"Received"_s,
                                     u"Money given"_s, u"Money received"_s, u"Felt balance (NB)"_s,
                                     u"Reciprocity"_s, u"Open asks"_s));
}

TEST_F(WhyTable, SaysWhatTheScreenSays)
{
    for (const FigureCode figure : {FigureCode::Standing, FigureCode::TheirView,
                                    FigureCode::GivenPoints, FigureCode::FeltBalance})
        EXPECT_EQ(row(explained(figure).name).value(1), explained(figure).sentence);
    EXPECT_EQ(row(u"Standing"_s).value(0), u"Earned the right to ask"_s);
    EXPECT_EQ(row(u"Felt balance (NB)"_s).value(0), u"−2.88"_s);
    EXPECT_EQ(row(u"Reciprocity"_s).value(0), u"4"_s);
    EXPECT_EQ(row(u"Money received"_s).value(0), u"€400"_s);
}

TEST_F(WhyTable, NamesTheEntriesByTheirNumbers)
{
    const Table favours = favoursTable(input, Audience::Mine);
    EXPECT_EQ(plainText(favours.rows[1].cells[0]), u"2"_s);
    EXPECT_EQ(plainText(favours.rows[1].cells[2]),
              u"Insight: customs-delay benchmark\nSecretDetail"_s);
    EXPECT_EQ(row(u"Given"_s).value(2), u"Favour 2"_s);
    EXPECT_EQ(row(u"Received"_s).value(2), u"Favour 3"_s);
    EXPECT_EQ(row(u"Standing"_s).value(2), u"Favours 2, 3\nAsks 1, 2"_s);
    EXPECT_EQ(row(u"Felt balance (NB)"_s).value(2), u"Favours 2, 3\n3 (−3.87), 2 (+0.99)"_s);
    EXPECT_EQ(row(u"Open asks"_s).value(2), u"Ask 2"_s);
}

TEST_F(WhyTable, OfManyEntriesSaysWhichWeighMost)
{
    auto& nb = input.why.explanations.at(size_t(FigureCode::FeltBalance));
    for (int i = 0; i < 40; ++i) {
        const int id = 100 + i;
        input.favours.push_back(goodturn::testing::favourExample(
            id, QDate(2026, 1, 1), Direction::Given, FavourKind::Time, u"more"_s));
        nb.parts.push_back({reciprocity::Part::Kind::Favour, id, 0.1});
    }
    EXPECT_EQ(row(u"Felt balance (NB)"_s).value(2),
              u"Favours 2, 3, 5–44\nmost by 3 (−3.87), 2 (+0.99), 5 (+0.1)"_s);
}

TEST_F(WhyTable, LeavesOutWhatIsNotPrinted)
{
    input.flow = {};
    EXPECT_FALSE(names().contains(u"Felt balance (NB)"_s));
    EXPECT_FALSE(names().contains(u"Open asks"_s));
    EXPECT_TRUE(names().contains(u"Given"_s)) << "the table of favours has its total";
    EXPECT_TRUE(whyTable({}).rows.empty());
}

TEST_F(WhyTable, EveryRowIsFull)
{
    for (const Row& row : whyTable(input).rows) {
        ASSERT_EQ(row.cells.size(), whyTable(input).columns.size());
        for (const Runs& cell : row.cells)
            EXPECT_FALSE(plainText(cell).isEmpty()) << plainText(row.cells[0]).toStdString();
    }
}

TEST(NumberRanges, JoinWhatFollowsEachOther)
{
    EXPECT_EQ(numberRanges({}), QString());
    EXPECT_EQ(numberRanges({7}), u"7"_s);
    EXPECT_EQ(numberRanges({5, 1, 2, 3, 2}), u"1–3, 5"_s);
    EXPECT_EQ(numberRanges({1, 2, 9, 10, 11}), u"1, 2, 9–11"_s);
    EXPECT_EQ(numberRanges({1, 3, 5, 7, 9}, 2), u"1, 3 and 3 more"_s);
}

} // namespace
} // namespace goodturn::report

#include "core/book/model_preview.h"

#include "core/book/model_service.h"
#include "core/book/sample_service.h"
#include "core/reciprocity/figures.h"
#include "tests/support/book_fixture.h"

namespace goodturn::book {
namespace {
using namespace Qt::StringLiterals;
using reciprocity::ReciprocityParameters;
using reciprocity::Standing;
using testing::must;

struct ModelPreviewTest : ::testing::Test, testing::BookFixture
{
    std::map<qint64, Standing> standings()
    {
        std::map<qint64, Standing> all;
        const auto ids = must(book().queries().accountIds({}));
        for (const auto& row : must(book().queries().accountRows(ids)))
            all[row.id.value()] = row.standing;
        return all;
    }
};

TEST_F(ModelPreviewTest, TheLedgerComesToTheFiguresOfThePage)
{
    const Account account = addAccount(u"Harbour"_s);
    addFavour(account.id, Direction::Given, 40, u"An insight"_s);
    addFavour(account.id, Direction::Received, 9, u"An order"_s);
    const auto ledger = must(ledgerOf(book(), account.id));
    ASSERT_EQ(ledger.entries.size(), 2u);
    const auto figures = assessSorted(ledger.entries, ledger.asks, int(today().toJulianDay()), {});
    const auto shown = must(book().queries().figures(account.id));
    EXPECT_EQ(figures.standing, shown.standing);
    EXPECT_NEAR(figures.balances.nb, shown.balances.nb, 1e-12);
    EXPECT_TRUE(must(ledgerOf(book(), addAccount(u"Empty"_s).id)).entries.empty());
}

TEST_F(ModelPreviewTest, TheCountIsThatOfTheStandingsThatWouldChangeAndNothingIsWritten)
{
    must(fillWithSample(book()));
    ReciprocityParameters strict;
    strict.earnedFrom = 50;
    strict.earnedGivings = 30;
    const auto onlyRead = must(Book::open({book().path(), store::DatabaseConfig::Mode::ReadOnly},
                                          std::make_shared<FixedClock>(today())));
    const StandingShift shift = must(standingShift(*onlyRead, {strict, {}}));
    const auto before = standings();
    must(book().model().setParameters(strict));
    const auto after = standings();
    qint64 moved = 0;
    for (const auto& [id, standing] : before)
        moved += after.at(id) != standing;
    EXPECT_GT(moved, 0);
    EXPECT_EQ(shift, (StandingShift{qint64(before.size()), moved}));
    EXPECT_EQ(must(standingShift(book(), {strict, {}})).moved, 0) << "it holds now";
}

TEST_F(ModelPreviewTest, TheCountCanBeStopped)
{
    for (int i = 0; i < 200; ++i)
        addFavour(addAccount(u"Account %1"_s.arg(i)).id, Direction::Given, 10, u"A"_s);
    const auto stopped = standingShift(book(), {}, [](qint64, qint64) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
}

} // namespace
} // namespace goodturn::book

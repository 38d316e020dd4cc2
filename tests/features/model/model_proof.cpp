#include "tests/features/model/model_fixture.h"
#include "tests/support/proof.h"

namespace goodturn::independent {
namespace {
using namespace Qt::StringLiterals;
using testing::proofSize;
using testing::report;

constexpr int accountsOfABook = 120;
constexpr int daysOfAnAccount = 5;
constexpr int listsOfABook = 8;
constexpr int mergesOfABook = 10;

class ModelProof : public ModelTest
{
protected:
    void compareAccount(const std::string& name, const History& history, Draws& draws)
    {
        for (const int day : randomDays(history, daysOfAnAccount, draws)) {
            const Figures expected = figuresOf(history, day);
            compareOn(day, name, expected, tally_);
            ++standings_[expected.standing];
            ++accountDays_;
        }
    }

    void compareAccounts(const Histories& histories, Draws& draws)
    {
        for (const auto& [name, history] : histories)
            compareAccount(name, history, draws);
        accounts_ += qint64(histories.size());
    }

    void compareLists(const Histories& histories, Draws& draws)
    {
        for (int i = 0; i < listsOfABook; ++i) {
            const auto& history =
                std::next(histories.begin(), draws.between(0, int(histories.size()) - 1))->second;
            compareListOn(randomDays(history, 1, draws).front(), histories, tally_);
            listed_ += qint64(histories.size());
        }
    }

    /// Merges pairs of accounts; the one that is kept has the entries of both.
    void mergeSome(Histories& histories, Draws& draws)
    {
        for (int i = 0; i < mergesOfABook; ++i) {
            const auto kept = std::next(histories.begin(), i);
            const auto other = std::prev(histories.end());
            ASSERT_EQ(run({u"merge"_s, QString::fromStdString(kept->first),
                           QString::fromStdString(other->first)})
                          .code,
                      cli::Ok);
            const auto append = [](auto& to, const auto& from) {
                to.insert(to.end(), from.begin(), from.end());
            };
            append(kept->second.entries, other->second.entries);
            append(kept->second.asks, other->second.asks);
            histories.erase(other);
            compareAccount(kept->first, kept->second, draws);
        }
    }

    qint64 accounts_ = 0;
    qint64 accountDays_ = 0;
    qint64 listed_ = 0;
    std::map<std::string, int> standings_; ///< on how many account-days each was expected
    Tally tally_;
};

TEST_F(ModelProof, RandomBooksHaveTheFiguresThatTheTextGivesThem)
{
    const int books = proofSize(4);
    for (int book = 1; book <= books && !HasFatalFailure(); ++book) {
        Draws draws{std::uint64_t(book)};
        Histories histories = randomHistories(accountsOfABook, draws);
        makeBook(histories, draws);
        compareAccounts(histories, draws);
        compareLists(histories, draws);
        mergeSome(histories, draws);
        compareLists(histories, draws);
    }
    report(u"random books"_s,
           u"%1 accounts of %2 books on %3 days in full and %4 in lists, %5 figures compared, "
           "largest difference %6, decided by rounding on a threshold %7, differing %8"_s.arg(
               QString::number(accounts_), QString::number(books), QString::number(accountDays_),
               QString::number(listed_), QString::number(tally_.compared),
               QString::number(tally_.largest, 'g', 2), QString::number(tally_.onThreshold),
               QString::number(tally_.differing)));
    EXPECT_EQ(tally_.differing, 0) << tally_.differences.join(u'\n').toStdString();
    ASSERT_EQ(standings_.size(), 7U);
    for (const auto& [standing, accountDays] : standings_)
        EXPECT_GE(accountDays, 20) << standing;
}

} // namespace
} // namespace goodturn::independent

#include "core/book/sample_service.h"
#include "core/book/unit_of_work.h"
#include "core/query/queries.h"
#include "core/store/sql_query.h"
#include "tests/support/book_fixture.h"

#include <cmath>
#include <random>

namespace goodturn::query {
namespace {
using namespace Qt::StringLiterals;
using testing::BookFixture;
using testing::must;

/// A favour as a plain look at the table gives it.
struct PlainFavour
{
    QDate day;
    bool given = false;
    double points = 0;
    QString currency;
    qint64 minor = 0;
};

/// The book's ledger, read and reckoned with nothing of the program but its statements.
class PlainLedger
{
public:
    PlainLedger(store::Database& database, AccountId account)
    {
        store::SqlQuery query(database, u"SELECT date, direction='given', worth, unpriced, "
                                        "coalesce(currency, ''), coalesce(amount_minor, 0) "
                                        "FROM favour WHERE account_id=? AND deleted_at IS NULL"_s);
        must(query.run({account.value()}));
        while (query.next()) {
            if (query.integer(3) != 0)
                continue;
            const double points = query.isNull(2) ? 0 : std::pow(2.0, double(query.integer(2)) - 3);
            rows_.push_back(
                {query.date(0), query.integer(1) != 0, points, query.text(4), query.integer(5)});
        }
    }

    double sum(QDate from, QDate to, bool given, const QString& currency) const
    {
        double all = 0;
        for (const PlainFavour& row : rows_)
            if (row.given == given && row.day >= from && row.day <= to)
                all += currency.isEmpty()         ? row.points
                       : row.currency == currency ? double(row.minor) / 100
                                                  : 0;
        return all;
    }

    /// A decayed sum of one side on a day.
    double faded(QDate day, bool given, double halfLife) const
    {
        double all = 0;
        for (const PlainFavour& row : rows_)
            if (row.given == given && row.day <= day)
                all += row.points * std::exp2(-double(row.day.daysTo(day)) / halfLife);
        return all;
    }

private:
    std::vector<PlainFavour> rows_;
};

class FlowLedger : public ::testing::Test, protected BookFixture
{
protected:
    FlowLedger()
    {
        must(book::fillWithGenerated(book(), {260, 0, 0, 9000, 7}));
        accounts = must(book().queries().accountIds({}));
        std::shuffle(accounts.begin(), accounts.end(), draw);
        accounts.resize(200);
        must(book().perform(u"Disturb"_s, [this](book::UnitOfWork& unit) -> Result<void> {
            for (const AccountId account : accounts)
                GT_TRY(disturb(unit, account));
            return {};
        }));
    }

    /// What a generated book hasn't: entries to come, in the trash, in two currencies, long ago.
    Result<void> disturb(book::UnitOfWork& unit, AccountId account)
    {
        for (int i = int(draw() % 4); i > 0; --i) {
            Favour favour;
            favour.accountId = account;
            favour.direction = draw() % 2 ? Direction::Given : Direction::Received;
            favour.date = today().addDays(60 - qint64(draw() % (draw() % 9 ? 900 : 5000)));
            favour.title = u"Another"_s;
            favour.worth = FeltWorth(1 + draw() % 5);
            favour.unpriced = draw() % 8 == 0;
            if (draw() % 2) {
                GT_ASSIGN(favour.money, Money::fromMinor(100 + qint64(draw() % 90'000), u"USD"_s));
            }
            GT_ASSIGN(const Favour saved, unit.insert(favour));
            if (draw() % 5 == 0)
                GT_TRY(unit.trash<Favour>(saved.id));
        }
        return {};
    }

    void expectBars(const AccountFlow& flow, const PlainLedger& plain, const std::string& where)
    {
        QDate next = flow.from;
        for (const FlowBar& bar : flow.bars) {
            ASSERT_EQ(bar.from, next) << where << ": no gap";
            next = bar.to.addDays(1);
            const QDate last = std::min(bar.to, today());
            EXPECT_NEAR(bar.given, plain.sum(bar.from, last, true, flow.currency), 1e-9) << where;
            EXPECT_NEAR(bar.received, plain.sum(bar.from, last, false, flow.currency), 1e-9)
                << where;
            seen += bar.favours.size();
        }
        EXPECT_GT(next, today()) << where;
    }

    void expectLines(const AccountFlow& flow, const PlainLedger& plain, const std::string& where)
    {
        constexpr double fresh = 90, slow = 720, kappa = 0.5;
        ASSERT_EQ(flow.balance.size(), flow.bars.size()) << where;
        for (const FlowPoint& point : flow.balance) {
            const double gf = plain.faded(point.day, true, fresh);
            const double gs = plain.faded(point.day, true, slow);
            const double rf = plain.faded(point.day, false, fresh);
            const double rs = plain.faded(point.day, false, slow);
            EXPECT_NEAR(point.balance, gs - rs, 1e-9) << where;
            EXPECT_NEAR(point.theirs, gf - ((1 + kappa) * rs - kappa * rf), 1e-9) << where;
            EXPECT_NEAR(point.yours, (1 + kappa) * gs - kappa * gf - rf, 1e-9) << where;
        }
    }

    std::mt19937 draw{20261122};
    std::vector<AccountId> accounts;
    size_t seen = 0;
};

TEST_F(FlowLedger, TheBarsAndLinesOfTwoHundredAccountsAreThoseOfAPlainQuery)
{
    for (const AccountId account : accounts) {
        const PlainLedger plain(book().database(), account);
        for (const auto range :
             {FlowRange::HalfYear, FlowRange::Year, FlowRange::TwoYears, FlowRange::All})
            for (const QString& currency : {QString(), u"EUR"_s, u"USD"_s}) {
                FlowOptions options;
                options.currency = currency;
                const AccountFlow flow = must(book().queries().flow(account, range, options));
                const std::string where = std::to_string(account.value()) + " in range " +
                                          std::to_string(int(range)) + ' ' + currency.toStdString();
                expectBars(flow, plain, where);
                if (currency.isEmpty())
                    expectLines(flow, plain, where);
            }
    }
    EXPECT_GT(seen, 10'000U) << "the control: something was compared";
}

} // namespace
} // namespace goodturn::query

#include "core/reciprocity/fit.h"

#include "core/reciprocity/flow_state.h"

#include <QCoreApplication>

#include <algorithm>

namespace goodturn::reciprocity {

namespace {

constexpr int shortestWindow = 14;
constexpr int longestWindow = 365;
constexpr int firstPasses = 4; ///< over the accounts, before the half-lives

/// One fit of one book. Each step returns false when it was stopped.
class Fitting
{
public:
    Fitting(std::span<const AccountHistory> accounts, int today,
            const ReciprocityParameters& parameters, const Progress& progress)
        : accounts_(accounts)
        , today_(today)
        , progress_(progress)
        , total_(qint64(accounts.size()) *
                 (firstPasses + passesOver(freshHalfLives) + passesOver(slowHalfLives) + 1))
    {
        fit_.day = today;
        fit_.fitted = parameters;
        setCalibration({}); // forecasts are judged as the model makes them
    }

    bool run()
    {
        if (!fitWindow() || !fitChances())
            return false;
        return fitHalfLives() && recalibrate();
    }

    BookFit fit_;

private:
    bool step()
    {
        constexpr qint64 seldom = 64;
        ++done_;
        return !progress_ || done_ % seldom != 0 || progress_(std::min(done_, total_), total_);
    }

    /// After a pass, however many accounts it left out.
    bool passes(qint64 number)
    {
        done_ = number * qint64(accounts_.size());
        return !progress_ || progress_(std::min(done_, total_), total_);
    }

    bool fitWindow()
    {
        LagHistogram lags;
        for (const AccountHistory& account : accounts_) {
            countWaits(lags, account, today_);
            if (!step())
                return false;
        }
        addWaits(fit_.data, lags);
        const auto window = usualReturnWindow(lags);
        fit_.windowFitted = window && fit_.data.returns >= fit_.fitted.fitWindowFrom;
        before_ = fit_.fitted;
        if (fit_.windowFitted)
            before_.windowDays = std::clamp(window->to, shortestWindow, longestWindow);
        fit_.fitted.windowDays = before_.windowDays;
        return passes(1);
    }

    bool fitChances()
    {
        std::vector<ShareCount> shares;
        std::vector<RateCount> rates;
        FitData& data = fit_.data;
        for (const AccountHistory& account : accounts_) {
            if (const auto counts = countsOf(account, today_, fit_.fitted)) {
                rates.push_back(counts->rate);
                shares.push_back(counts->share);
                addCounts(data, *counts);
            }
            if (!step())
                return false;
        }
        fit_.chances.enough =
            data.opportunities > 0 && data.opportunities >= fit_.fitted.fitChancesFrom;
        if (fit_.chances.enough)
            estimateChances(shares, rates);
        return passes(2) && judgeChances();
    }

    void estimateChances(std::span<const ShareCount> shares, std::span<const RateCount> rates)
    {
        const ReciprocityParameters standard;
        ChanceFit& chances = fit_.chances;
        chances.shares = fitShares(shares, {standard.priorReturns, standard.priorMisses});
        chances.rates = fitRates(rates, {standard.priorShape, standard.priorDays});
        chances.sharesBefore =
            logLikelihood(shares, BetaPosterior{before_.priorReturns, before_.priorMisses});
        chances.ratesBefore =
            logLikelihood(rates, GammaPosterior{before_.priorShape, before_.priorDays});
    }

    bool judgeChances()
    {
        const auto before = forecasts(before_);
        if (!before || !passes(3))
            return false;
        fit_.data.forecasts = int(before->size());
        fit_.before = scoreOf(*before, before_.wordsBelow);
        ChanceFit& chances = fit_.chances;
        if (!chances.enough)
            return true;
        ReciprocityParameters tried = before_;
        tried.priorReturns = chances.shares.prior.a;
        tried.priorMisses = chances.shares.prior.b;
        tried.priorShape = chances.rates.prior.shape;
        tried.priorDays = chances.rates.prior.rate;
        const auto after = forecasts(tried);
        if (!after)
            return false;
        chances.before = shownScore(*before, before_.recalibrateFrom);
        chances.after = shownScore(*after, before_.recalibrateFrom);
        chances.used = chances.after.logLoss < chances.before.logLoss;
        if (chances.used)
            fit_.fitted = tried;
        return passes(firstPasses);
    }

    bool fitHalfLives()
    {
        const Step next = [this] { return step(); };
        const auto fresh = chooseFreshHalfLife(accounts_, today_, fit_.fitted, next);
        if (!fresh)
            return false;
        fit_.fresh = *fresh;
        fit_.fitted.freshHalfLifeDays = fresh->days;
        if (!passes(firstPasses + passesOver(freshHalfLives)))
            return false;
        const auto slow = chooseSlowHalfLife(accounts_, today_, fit_.fitted, next);
        if (!slow)
            return false;
        fit_.slow = *slow;
        fit_.fitted.slowHalfLifeDays = slow->days;
        return passes(firstPasses + passesOver(freshHalfLives) + passesOver(slowHalfLives));
    }

    bool recalibrate()
    {
        const auto after = forecasts(fit_.fitted);
        if (!after)
            return false;
        fit_.after = scoreOf(*after, fit_.fitted.wordsBelow);
        fit_.recalibration = fitCalibration(*after, fit_.fitted.recalibrateFrom);
        fit_.calibration = fit_.recalibration.calibration;
        setCalibration(fit_.calibration);
        return !progress_ || progress_(total_, total_);
    }

    void setCalibration(const Calibration& calibration)
    {
        fit_.fitted.recalibrationShift = calibration.c0;
        fit_.fitted.recalibrationSlope = calibration.c1;
    }

    std::optional<std::vector<ResolvedForecast>> forecasts(const ReciprocityParameters& parameters)
    {
        return forecastsOf(accounts_, today_, parameters, [this] { return step(); });
    }

    std::span<const AccountHistory> accounts_;
    int today_;
    const Progress& progress_;
    qint64 total_;
    qint64 done_ = 0;
    ReciprocityParameters before_; ///< as given, but for W
};

} // namespace

ShareCount shareCountOf(const AccountHistory& account, int today,
                        const ReciprocityParameters& parameters)
{
    const int lastDay = lastWatchedDay(account, today);
    const FlowState state = FlowReplay(parameters).state(account.entries, account.asks, lastDay);
    const Opportunities o = opportunitiesOn(state, lastDay, parameters);
    const std::vector<Spell> all = spells(account.entries, lastDay);
    const auto tooSoon = int(std::count_if(all.begin(), all.end(), [&](const Spell& spell) {
        return spell.closeDay && lastDay - spell.openDay <= parameters.windowDays;
    }));
    return {o.n - tooSoon, o.x - tooSoon};
}

std::optional<RateCount> rateCountOf(const AccountHistory& account, int today)
{
    const int lastDay = lastWatchedDay(account, today);
    const auto entries = account.entries;
    if (entries.empty() || entries.front().day > lastDay)
        return std::nullopt;
    RateCount rate;
    std::optional<int> lastReturn;
    for (const LedgerEntry& entry : entries) {
        if (entry.day > lastDay)
            break;
        if (entry.direction == Direction::Received && lastReturn != entry.day) {
            ++rate.count;
            lastReturn = entry.day;
        }
    }
    rate.exposure = lastDay - entries.front().day;
    rate.startsItself = entries.front().direction == Direction::Received;
    return rate;
}

std::optional<AccountCounts> countsOf(const AccountHistory& account, int today,
                                      const ReciprocityParameters& parameters)
{
    const auto rate = rateCountOf(account, today);
    if (!rate)
        return std::nullopt;
    return AccountCounts{*rate, shareCountOf(account, today, parameters)};
}

void addCounts(FitData& data, const AccountCounts& counts)
{
    ++data.accounts;
    data.opportunities += counts.share.trials;
    data.returned += counts.share.returned;
    data.returnDays += counts.rate.count;
    data.watchedDays += qint64(counts.rate.exposure);
}

void addWaits(FitData& data, const LagHistogram& lags)
{
    data.spells += lags.waits();
    data.returns += lags.returned();
    for (const auto& [days, day] : lags.days())
        data.ended = data.ended || day.ended > 0;
}

void countWaits(LagHistogram& lags, const AccountHistory& account, int today)
{
    lags.addSpells(spells(account.entries, today), today, account.endedDay);
}

Result<BookFit> fitBook(std::span<const AccountHistory> accounts, int today,
                        const ReciprocityParameters& parameters, const Progress& progress)
{
    Fitting fitting(accounts, today, parameters, progress);
    if (!fitting.run())
        return failure(ErrorKind::Cancelled,
                       QCoreApplication::translate(
                           "Fit", "The fit was stopped. The parameters are as they were."));
    return fitting.fit_;
}

} // namespace goodturn::reciprocity

#include "core/reciprocity/maximum_likelihood.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <vector>

namespace goodturn::reciprocity {
namespace {

std::vector<RateCount> perUnit(std::initializer_list<int> accounts)
{
    std::vector<RateCount> counts;
    for (const int many : accounts)
        counts.push_back({int(counts.size()), 1.0, false, many});
    return counts;
}

/// Bliss and Fisher 1953: red mites on 150 apple leaves.
TEST(FitRates, OfFishersMitesIsThePublishedEstimate)
{
    const auto fit = fitRates(perUnit({70, 38, 17, 10, 9, 3, 2, 1}), {1, 1}, false);
    EXPECT_TRUE(fit.found);
    EXPECT_NEAR(fit.prior.shape, 1.02459, 5.1e-6);
    EXPECT_NEAR(fit.prior.mean(), 1.146667, 5.1e-7);
    EXPECT_GT(fit.logLikelihood, logLikelihood(perUnit({70, 38, 17, 10, 9, 3, 2, 1}), {1, 1}));
}

/// Efron and Hastie, Computer Age Statistical Inference, section 6.1: motor insurance claims.
TEST(FitRates, OfInsuranceClaimsIsThePublishedEstimate)
{
    const auto fit = fitRates(perUnit({7840, 1317, 239, 42, 14, 4, 4, 1}), {1, 1}, false);
    EXPECT_TRUE(fit.found);
    EXPECT_NEAR(fit.prior.shape, .70151, 5.1e-6);
    EXPECT_NEAR(1 / fit.prior.rate, .30556, 5.1e-6);
    const double means[] = {.1642, .3982, .6323, .8663, 1.1004, 1.3344, 1.5685};
    for (int claims = 0; claims < 7; ++claims)
        EXPECT_NEAR(fit.prior.after(claims, 1).mean(), means[claims], 5.1e-5) << claims;
}

/// Geissler 1889: boys in 6115 families of twelve in Saxony (Lindsey and Altham 1998). The
/// estimates are those that MpSci documents for its betabinomial.mle, reckoned with multiple
/// precision; the largest log-likelihood is Wikipedia's ("Beta-binomial distribution"), whose own
/// estimates, 34.09558 and 31.5715, lie 0.0000015 below it.
TEST(FitShares, OfBoysInFamiliesOfTwelveIsThePublishedEstimate)
{
    const int families[] = {3, 24, 104, 286, 670, 1033, 1343, 1112, 829, 478, 181, 45, 7};
    std::vector<ShareCount> counts;
    double coefficients = 0;
    for (int boys = 0; boys <= 12; ++boys) {
        counts.push_back({12, boys, families[boys]});
        coefficients +=
            families[boys] * (std::lgamma(13) - std::lgamma(boys + 1) - std::lgamma(13 - boys));
    }
    const auto fit = fitShares(counts, {1, 1}, false);
    EXPECT_TRUE(fit.found);
    EXPECT_NEAR(fit.prior.a, 34.10285761580158, 1e-8);
    EXPECT_NEAR(fit.prior.b, 31.578234155042065, 1e-8);
    EXPECT_NEAR(fit.logLikelihood + coefficients, -12492.9, 0.051);
}

double logBeta(double a, double b)
{
    return std::lgamma(a) + std::lgamma(b) - std::lgamma(a + b);
}

TEST(FitShares, ReckonsTheLikelihoodOfTheBetaFunction)
{
    const std::vector<ShareCount> counts{{0, 0}, {5, 5, 3}, {7, 0}, {40, 13}, {1, 1}};
    double expected = 0;
    for (const ShareCount& c : counts)
        expected += c.accounts *
                    (logBeta(1.5 + c.returned, 2.5 + c.trials - c.returned) - logBeta(1.5, 2.5));
    EXPECT_NEAR(logLikelihood(counts, BetaPosterior{1.5, 2.5}), expected, 1e-11);
}

TEST(FitRates, ReckonsTheLikelihoodOfTheGammaFunction)
{
    const std::vector<RateCount> counts{{0, 0}, {3, 200, false, 2}, {1, 0, true}, {12, 900, true}};
    const double alpha = 0.7, beta = 150;
    double expected = 0;
    for (const RateCount& c : counts) {
        const int before = c.startsItself ? 1 : 0;
        expected += c.accounts * (std::lgamma(alpha + c.count) - std::lgamma(alpha + before) +
                                  (alpha + before) * std::log(beta) -
                                  (alpha + c.count) * std::log(beta + c.exposure));
    }
    EXPECT_NEAR(logLikelihood(counts, GammaPosterior{alpha, beta}), expected, 1e-11);
}

/// A little away from the best in any direction the penalised likelihood is lower.
TEST(FitShares, WithAPenaltyIsBestInItsLogarithms)
{
    const std::vector<ShareCount> counts{{5, 5, 3}, {7, 0}, {40, 13}, {1, 1}, {9, 4, 2}};
    const BetaPosterior standard{1, 2};
    const auto fit = fitShares(counts, standard);
    EXPECT_TRUE(fit.found);
    const auto penalised = [&](BetaPosterior at) {
        return logLikelihood(counts, at) - std::pow(std::log(at.a / standard.a), 2) / 2 -
               std::pow(std::log(at.b / standard.b), 2) / 2;
    };
    const double best = penalised(fit.prior);
    for (const double a : {0.999, 1.0, 1.001})
        for (const double b : {0.999, 1.0, 1.001})
            EXPECT_LE(penalised({fit.prior.a * a, fit.prior.b * b}), best);
    EXPECT_GT(best, penalised(standard));
}

TEST(FitRates, WithAPenaltyIsBestInItsLogarithms)
{
    const std::vector<RateCount> counts{
        {0, 400}, {3, 200, false, 2}, {1, 0, true}, {12, 900, true}};
    const GammaPosterior standard{0.5, 180};
    const auto fit = fitRates(counts, standard);
    EXPECT_TRUE(fit.found);
    const auto penalised = [&](GammaPosterior at) {
        return logLikelihood(counts, at) - std::pow(std::log(at.shape / standard.shape), 2) / 2 -
               std::pow(std::log(at.rate / standard.rate), 2) / 2;
    };
    const double best = penalised(fit.prior);
    for (const double shape : {0.999, 1.0, 1.001})
        for (const double rate : {0.999, 1.0, 1.001})
            EXPECT_LE(penalised({fit.prior.shape * shape, fit.prior.rate * rate}), best);
    EXPECT_GT(best, penalised(standard));
}

TEST(Fits, OfNothingStayWithTheStandard)
{
    const auto shares = fitShares({}, {1, 2});
    EXPECT_NEAR(shares.prior.a, 1, 1e-12);
    EXPECT_NEAR(shares.prior.b, 2, 1e-12);
    const auto rates = fitRates(std::vector<RateCount>{{0, 0.0}}, {0.5, 180});
    EXPECT_NEAR(rates.prior.shape, 0.5, 1e-12);
    EXPECT_NEAR(rates.prior.rate, 180, 1e-9);
}

/// Accounts that are all alike have no spread to estimate: bare likelihood runs to infinity, the
/// penalty holds it.
TEST(Fits, OfAccountsAllAlikeAreHeldByThePenalty)
{
    const std::vector<ShareCount> alike{{10, 5, 60}};
    EXPECT_FALSE(fitShares(alike, {1, 2}, false).found);
    const auto held = fitShares(alike, {1, 2});
    EXPECT_TRUE(held.found);
    EXPECT_NEAR(held.prior.mean(), 0.5, 0.05);
    EXPECT_LT(held.prior.a, 100);
    const std::vector<RateCount> even{{4, 100.0, false, 60}};
    EXPECT_FALSE(fitRates(even, {0.5, 180}, false).found);
    EXPECT_TRUE(fitRates(even, {0.5, 180}).found);
    EXPECT_NEAR(fitRates(even, {0.5, 180}).prior.mean(), 0.04, 0.004);
}

TEST(Fits, FindTheDistributionThatTheAccountsWereDrawnFrom)
{
    std::mt19937 draw(20260101);
    std::gamma_distribution<> rates(0.8, 1 / 240.0), a(1.7), b(3.1);
    std::vector<RateCount> rateCounts;
    std::vector<ShareCount> shareCounts;
    for (int account = 0; account < 20'000; ++account) {
        const double days = double(draw() % 2000);
        std::poisson_distribution<> events(rates(draw) * days + 1e-300);
        rateCounts.push_back({events(draw), days});
        const double x = a(draw);
        std::binomial_distribution<> returned(int(draw() % 12), x / (x + b(draw)));
        shareCounts.push_back({returned.t(), returned(draw)});
    }
    const auto rate = fitRates(rateCounts, {0.5, 180});
    EXPECT_NEAR(rate.prior.shape, 0.8, 0.03);
    EXPECT_NEAR(rate.prior.rate, 240, 12);
    const auto share = fitShares(shareCounts, {1, 2});
    EXPECT_NEAR(share.prior.a, 1.7, 0.1);
    EXPECT_NEAR(share.prior.b, 3.1, 0.2);
}

/// Accounts that nobody would have known of but for their first return: the more often one returns
/// the sooner it is known, so that their rates are Gamma(alpha + 1, beta).
TEST(FitRates, OfAccountsThatStartedThemselvesFindsTheRateOfAll)
{
    std::mt19937 draw(7);
    std::gamma_distribution<> rates(0.5 + 1, 1 / 180.0);
    std::vector<RateCount> counts;
    for (int account = 0; account < 20'000; ++account) {
        const double days = 100.0 + double(draw() % 900);
        std::poisson_distribution<> events(rates(draw) * days);
        counts.push_back({1 + events(draw), days, true});
    }
    const auto fit = fitRates(counts, {1, 100});
    EXPECT_NEAR(fit.prior.shape, 0.5, 0.05);
    EXPECT_NEAR(fit.prior.rate, 180, 9);
}

TEST(Fits, OfHugeCountsStayFinite)
{
    const auto shares = fitShares(std::vector<ShareCount>{{100'000, 99'999}, {100'000, 0}}, {1, 2});
    EXPECT_TRUE(shares.found);
    EXPECT_TRUE(std::isfinite(shares.logLikelihood));
    const auto rates = fitRates(std::vector<RateCount>{{73'000, 73'000.0}, {0, 73'000.0}}, {1, 1});
    EXPECT_TRUE(rates.found);
    EXPECT_TRUE(std::isfinite(rates.logLikelihood));
}

} // namespace
} // namespace goodturn::reciprocity

#include "core/reciprocity/posterior.h"

#include <gtest/gtest.h>

namespace goodturn::reciprocity {
namespace {

/// Gelman et al., Bayesian Data Analysis: 437 girls among 980 births with placenta previa.
TEST(BetaPosterior, OfPlacentaPreviaBirthsIsThePublishedOne)
{
    const BetaPosterior p = BetaPosterior{1, 1}.after(437, 980);
    EXPECT_NEAR(p.mean(), 0.4460, 5e-5);
    EXPECT_NEAR(p.mean() - 1.96 * p.standardDeviation(), 0.415, 5e-4);
    EXPECT_NEAR(p.mean() + 1.96 * p.standardDeviation(), 0.477, 5e-4);
}

/// The same book: deaths from asthma in a city of 200,000, after one year and after ten.
TEST(GammaPosterior, OfAsthmaDeathsIsThePublishedOne)
{
    EXPECT_NEAR((GammaPosterior{3, 5}.after(3, 2).mean()), 6.0 / 7.0, 1e-15);
    EXPECT_NEAR((GammaPosterior{3, 5}.after(30, 20).mean()), 33.0 / 25.0, 1e-15);
    EXPECT_NEAR((GammaPosterior{9, 4}.standardDeviation()), 0.75, 1e-15);
}

/// Efron & Hastie, Computer Age Statistical Inference: motor insurance claims.
TEST(GammaPosterior, OfInsuranceClaimsIsThePublishedOne)
{
    const GammaPosterior prior{0.70151, 1 / 0.30556};
    const double expected[] = {.1642, .3982, .6323, .8663, 1.1004, 1.3344, 1.5685};
    for (int claims = 0; claims < 7; ++claims)
        EXPECT_NEAR(prior.after(claims, 1).mean(), expected[claims], 5.1e-5) << claims;
}

} // namespace
} // namespace goodturn::reciprocity

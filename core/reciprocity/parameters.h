#pragma once

#include "core/domain/favour.h"

namespace goodturn::reciprocity {

/// Every parameter of the model that is a design choice (model.md). Days are whole days of the
/// book's calendar.
struct ReciprocityParameters
{
    double freshHalfLifeDays = 90.0;  ///< Hf: how fast the receiver's sense of a favour fades
    double slowHalfLifeDays = 720.0;  ///< Hs: how slowly the giver's does
    double kappa = 0.5;               ///< how much the giver's value first grows
    int windowDays = 90;              ///< W: a return within so many days counts as one
    int unansweredAfterDays = 14;     ///< an open ask counts as unanswered from then on
    double memoryHalfLifeDays = 30.0; ///< how fast a giving stops to invite a return (S)
    double priorShape = 0.5;          ///< alpha before any data
    double priorDays = 180.0;         ///< beta before any data
    double priorReturns = 1.0;        ///< a before any data
    double priorMisses = 2.0;         ///< b before any data
    double mostInvitations = 2.0;     ///< S is at most this
    double owedBelow = -1.0;          ///< "they are owed" at this felt balance or below
    double earnedFrom = 2.0;          ///< OC that earns the right to ask
    int earnedGivings = 2;            ///< and at least so many givings
    int testGivings = 3;              ///< givings without a return before a test
    double balancedWithin = 0.25;     ///< |RI| of a balanced account
    double qualifyOutShare = 0.7;     ///< share of the prior chance below which one failed ask does
    int guardAfterGivingDays = 3;     ///< no ask so soon after a giving: no strings attached
    int guardAfterDeclineDays = 30;   ///< no ask so soon after a decline
    int wordsBelow = 30;              ///< fewer resolved opportunities: words, no percentages
    int fitWindowFrom = 20;           ///< a fit sets W only from so many returns on
    int fitChancesFrom = 30;          ///< and a, b, alpha, beta from so many opportunities on
    int recalibrateFrom = 100;        ///< and recalibrates from so many resolved forecasts on
    double recalibrationShift = 0.0;  ///< c0 of what is shown of Pwait and Pgive (calibration.h)
    double recalibrationSlope = 1.0;  ///< c1; with both at their standard nothing is changed
    double referenceAmount = 100.0;   ///< M0: major units of money that suggest a fair worth

    // What a favour of a kind is worth, 1 to 5, when nobody says. No figure hangs on these.
    int courtesyWorth = int(defaultWorth(FavourKind::Courtesy));
    int informationWorth = int(defaultWorth(FavourKind::Information));
    int timeWorth = int(defaultWorth(FavourKind::Time));
    int bookWorth = int(defaultWorth(FavourKind::Book));
    int giftWorth = int(defaultWorth(FavourKind::Gift));
    int insightWorth = int(defaultWorth(FavourKind::Insight));
    int endorsementWorth = int(defaultWorth(FavourKind::Endorsement));
    int introductionWorth = int(defaultWorth(FavourKind::Introduction));
    int referralWorth = int(defaultWorth(FavourKind::Referral));
    int recommendationWorth = int(defaultWorth(FavourKind::Recommendation));
    int testimonialWorth = int(defaultWorth(FavourKind::Testimonial));
    int orderWorth = int(defaultWorth(FavourKind::Order));
    int otherWorth = int(defaultWorth(FavourKind::Other));

    bool operator==(const ReciprocityParameters&) const = default;
};

} // namespace goodturn::reciprocity

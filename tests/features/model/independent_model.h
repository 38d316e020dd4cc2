#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

/// The model of reciprocity a second time: written from its text alone, with nothing of the
/// program in it, so that the two can be held against each other. Everything is reckoned anew from
/// the list of entries, as simply as can be. Days are whole numbers from any origin.
namespace goodturn::independent {

struct Entry
{
    int day = 0;
    bool given = true; ///< else received
    int worth = 3;     ///< felt worth, 1 to 5
    bool fromAsk = false;
};

enum class Answer
{
    Open,
    None, ///< given up as unanswered
    Declined,
    Granted,
    Redirected
};

struct Ask
{
    int day = 0;
    Answer answer = Answer::Open;
    int answeredOn = 0; ///< of no meaning while open
};

struct History
{
    std::vector<Entry> entries; ///< in any order, also planned ones
    std::vector<Ask> asks;
};

/// The numbers of the text. A test may bend one to see that the bend is noticed.
struct Rules
{
    double freshHalfLife = 90;
    double slowHalfLife = 720;
    double kappa = 0.5;
    int window = 90;
    int patience = 14; ///< days that an ask waits before it counts as unanswered
    double returnHalfLife = 90;
    double invitationHalfLife = 30;
    double mostInvitations = 2;
    double priorReturns = 1; ///< a
    double priorMisses = 2;  ///< b, without returns and opportunities
    double priorAlpha = 0.5;
    double priorBeta = 180;
    double recalibrationShift = 0; ///< of the logit of what is foreseen
    double recalibrationSlope = 1;
    double owed = -1; ///< they are owed from here down
    int givingsForTest = 3;
    double patienceWithOneFailure = 0.7; ///< of q
    int givingsForEarned = 2;
    double earned = 2;
    double balanced = 0.25;
    int airAfterGiving = 3;
    int airAfterDecline = 30;
    bool givenFirstOnADay = true;
    bool askedReturnFirstOnADay = true;      ///< the text leaves open which of two returns closes
    bool failureOnDayOfReturnCounts = false; ///< else only failures after that day
    bool askedReturnCountsFurther = true;
    bool answersUnsayTheSilence = true; ///< an answer after the patience takes back the n
    bool unansweredIsAnOpportunity = true;
    bool planned = false; ///< count what lies ahead
};

using Value = std::optional<double>; ///< none: there is no such figure

struct Figures
{
    std::map<std::string, Value> values;  ///< by the names of the program's JSON
    std::map<std::string, Value> numbers; ///< what goes into them, by the names of the text
    std::string standing;
    /// What the largest ask and the standing become when what they are compared with moves by a
    /// rounding error: either is right on the threshold.
    std::vector<Value> largestAskNearby;
    std::vector<std::string> standingsNearby;
    std::optional<int> askNoSoonerThan; ///< a day, when it lies ahead
};

Figures figuresOf(const History& history, int today, const Rules& rules = {});

} // namespace goodturn::independent

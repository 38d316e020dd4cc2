#pragma once

#include "core/reciprocity/score.h"

namespace goodturn::reciprocity {

/// How forecasts are set right: logit p' = c0 + c1 logit p (Cox 1958; model.md, section 5). As it
/// stands it changes nothing.
struct Calibration
{
    double c0 = 0; ///< above nought: more comes back than was forecast
    double c1 = 1; ///< always above nought; below one: forecasts were too sure of themselves

    bool changesNothing() const { return c0 == 0 && c1 == 1; }
    bool operator==(const Calibration&) const = default;
};

/// The chance set right. Never falls where `chance` rises, so that Pwait <= Pgive holds for what is
/// shown too; 0 and 1 stay what they are. Chances outside 0..1 are taken as 0 or 1.
double calibrated(double chance, const Calibration& calibration);

/// Forecasts set right with nothing but what was known when they were made.
struct HeldOut
{
    std::vector<std::size_t> which; ///< places in the list of forecasts, those that could be
    std::vector<double> chances;    ///< set right, in the same order
};

/// What goes into logit p' besides c0 + c1 logit p.
enum class Covariate
{
    None,
    Balance ///< + c2 RI
};

/// The forecasts in the order of the days on which they were made, in five blocks of equal number.
/// Those of a block are set right with coefficients learnt from the forecasts that were resolved
/// and due before the block's first day, if these are thirty or more; the first block only teaches.
/// (A return is known sooner than a miss: of what is resolved but not yet due, returns are more
/// than their share.)
/// The coefficients maximise the log-likelihood less c0^2/2 + (c1 - 1)^2/(2 0.5^2) + c2^2/(2 5^2),
/// so that few data change little, with c1 held within [0.1, 4].
HeldOut heldOut(std::span<const ResolvedForecast> forecasts, Covariate covariate);

/// What came of the attempt to set the forecasts right.
struct CalibrationFit
{
    Calibration calibration; ///< changes nothing unless `used`
    bool used = false;
    Score plain; ///< of the forecasts that heldOut() could set right, as they were made
    Score right; ///< of the same, set right by heldOut()
};

/// From `from` forecasts on: the calibration that heldOut() would learn from all of them, used only
/// if setting right what had not been learnt from gave a lower Brier score than leaving it.
CalibrationFit fitCalibration(std::span<const ResolvedForecast> forecasts, int from = 100);

/// The score of forecasts as they would have been shown: set right where fitCalibration() would use
/// that, on outcomes it had not seen; else as they were made.
Score shownScore(std::span<const ResolvedForecast> forecasts, int recalibrateFrom = 100);

} // namespace goodturn::reciprocity

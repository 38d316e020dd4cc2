#include "ui/tuning/fit_words.h"

#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace goodturn::ui {
using reciprocity::FitData;
using reciprocity::Score;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("FitWords", text);
}

QString brier(double score)
{
    return QLocale().toString(score, 'f', 3);
}

/// Nearer than that, two scores are as good as each other.
constexpr double alike = 0.0005;

QString againstBefore(const Score& before, const Score& after)
{
    if (after.brier < before.brier - alike)
        return tr("With the fit they would have been better");
    return after.brier > before.brier + alike ? tr("With the fit they would have been worse")
                                              : tr("With the fit they would have been as good");
}

QString againstBaseRate(const Score& after)
{
    if (after.brier < after.baseBrier - alike)
        return tr("and better than always saying the share that came back");
    return after.brier > after.baseBrier + alike
               ? tr("and worse than always saying the share that came back")
               : tr("and as good as always saying the share that came back");
}

} // namespace

QString lookedAtText(const FitData& data)
{
    return tr("Looked at: accounts with entries %1; waits for a return %2, of which %3 ended with "
              "one; opportunities %4, of which %5 were returned.")
        .arg(countText(data.accounts), countText(data.spells), countText(data.returns),
             countText(data.opportunities), countText(data.returned));
}

QString scoresText(const Score& before, const Score& after, int wordsBelow)
{
    if (before.n == 0)
        return tr("No forecast of a return has come out yet, so there is nothing to tell how good "
                  "they are.");
    if (before.n < wordsBelow || before.wordsOnly || after.wordsOnly)
        return tr("%1, %2. Too few forecasts have come out for figures.")
            .arg(againstBefore(before, after), againstBaseRate(after));
    return tr("Forecasts that came out: %1. Their Brier score, where 0 is best: %2 with what "
              "holds, %3 with the fit, %4 if the share that came back were always said. %5, %6.")
        .arg(countText(before.n), brier(before.brier), brier(after.brier), brier(after.baseBrier),
             againstBefore(before, after), againstBaseRate(after));
}

} // namespace goodturn::ui

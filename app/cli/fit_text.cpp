#include "app/cli/fit_text.h"

#include <QCoreApplication>

namespace goodturn::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ModelCommands", text);
}

QString number(double value)
{
    return QString::number(value, 'g', 6);
}

} // namespace

QString scoreText(const reciprocity::Score& score)
{
    if (score.n == 0)
        return tr("no forecast has been resolved yet");
    const QString brier =
        tr("Brier %1, base rate %2, n %3")
            .arg(number(score.brier), number(score.baseBrier), QString::number(score.n));
    return score.wordsOnly ? tr("%1: too few to tell").arg(brier) : brier;
}

QString fitScoresText(const reciprocity::BookFit& fit)
{
    QString text = tr("Forecasts before: %1").arg(scoreText(fit.before)) + u'\n' +
                   tr("Forecasts after: %1").arg(scoreText(fit.after)) + u'\n';
    if (fit.recalibration.used)
        text += tr("Of these, on outcomes not seen, as they were made: %1")
                    .arg(scoreText(fit.recalibration.plain)) +
                u'\n' +
                tr("The same set right, as they are shown: %1")
                    .arg(scoreText(fit.recalibration.right)) +
                u'\n';
    return text;
}

} // namespace goodturn::cli

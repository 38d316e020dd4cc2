#include "ui/pages/insights/forecast_sections.h"

#include "ui/pages/insights/forecast_words.h"
#include "ui/theme/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using book::BookScores;
using reciprocity::ReciprocityParameters;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Insights", text);
}

/// The finding by the lean of the forecasts: as said, too hopeful, too cautious.
using LeanWords = std::array<QString, 3>;

QString saying(const LeanWords& words, const ForecastLine& line)
{
    return words[std::size_t(leanOf(line.forecasts))];
}

QString fromWhenOn(const ReciprocityParameters& parameters)
{
    return tr("From %1 on, figures and a diagram are shown here.")
        .arg(countText(parameters.wordsBelow));
}

/// The lines that have figures, in a section that says nothing yet.
ForecastSection sectionOf(const QString& name, const std::vector<ForecastLine>& lines)
{
    ForecastSection section;
    section.name = name;
    for (const ForecastLine& line : lines)
        if (!line.forecasts.score.wordsOnly)
            section.lines.push_back(line);
    return section;
}

ForecastSection shownReturns(const BookScores& scores, const ReciprocityParameters& parameters)
{
    ForecastSection section =
        sectionOf(tr("Returns, as you were shown them"),
                  {{tr("If you wait"), scores.waiting}, {tr("If you give"), scores.giving}});
    const int n = scores.waiting.score.n + scores.giving.score.n;
    if (section.hasFigures()) {
        section.finding =
            saying({tr("The chances shown came true about as often as they said"),
                    tr("The chances shown were too hopeful: less came back than they said"),
                    tr("The chances shown were too cautious: more came back than they said")},
                   section.lines.front());
        section.text = averageSentence(section.lines.front().forecasts.score);
    } else if (n == 0) {
        section.finding = tr("No chance that you were shown has come due yet");
        section.text = tr("Each chance of a return on an account's page is noted with its day. "
                          "What came of it is known when the window of a return, %1 days, is "
                          "over.")
                           .arg(countText(parameters.windowDays)) +
                       u' ' + fromWhenOn(parameters);
    } else {
        section.finding =
            n == 1 ? tr("Too early to tell: 1 chance has come due so far")
                   : tr("Too early to tell: %1 chances have come due so far").arg(countText(n));
        section.text = fromWhenOn(parameters);
    }
    return section;
}

ForecastSection returnsLookingBack(const BookScores& scores,
                                   const ReciprocityParameters& parameters)
{
    ForecastSection section = sectionOf(tr("Returns, looking back with today's model"),
                                        {{tr("Today's model"), scores.returns}});
    const int n = scores.returns.score.n;
    if (section.hasFigures()) {
        section.finding = saying(
            {tr("Looking back, as much came back as today's model expects"),
             tr("Looking back, today's model is too hopeful: less came back than it expects"),
             tr("Looking back, today's model is too cautious: more came back than it "
                "expects")},
            section.lines.front());
        section.text = tr("This is what the model would have said on the day of each giving, from "
                          "what was known then.") +
                       u' ' + averageSentence(scores.returns.score);
    } else if (n == 0) {
        section.finding = tr("No giving is old enough to look back on");
        section.text = tr("The model is tried on what you gave, once %1 days have passed and it is "
                          "known what came back.")
                           .arg(countText(parameters.windowDays)) +
                       u' ' + fromWhenOn(parameters);
    } else {
        section.finding =
            n == 1 ? tr("Too early to tell: 1 giving is old enough so far")
                   : tr("Too early to tell: %1 givings are old enough so far").arg(countText(n));
        section.text = fromWhenOn(parameters);
    }
    return section;
}

QString modelOnAsks(const ForecastLine& line)
{
    return saying({tr("The model's chances of a yes came true about as often as they said"),
                   tr("The model was too hopeful about asks: fewer were granted than it said"),
                   tr("The model was too cautious about asks: more were granted than it said")},
                  line);
}

QString youOnAsks(const ForecastLine& line)
{
    return saying({tr("Your chances of a yes came true about as often as you said"),
                   tr("You were too hopeful about asks: fewer were granted than you said"),
                   tr("You were too cautious about asks: more were granted than you said")},
                  line);
}

QString whoForesawBetter(const ForecastLine& model, const ForecastLine& you)
{
    switch (aheadOf(model.forecasts, you.forecasts)) {
    case Ahead::First:
        return tr("The model foresaw the answers to your asks better than you did");
    case Ahead::Second:
        return tr("You foresaw the answers to your asks better than the model");
    case Ahead::Neither:
        return tr("You and the model foresaw the answers to your asks about equally well");
    }
    Q_UNREACHABLE();
}

/// Model and rep, where there are figures of either.
void judge(ForecastSection& section, bool modelFirst)
{
    const ForecastLine& first = section.lines.front();
    const QString average = averageSentence(first.forecasts.score);
    if (section.lines.size() == 1) {
        section.finding = modelFirst ? modelOnAsks(first) : youOnAsks(first);
        section.text = average;
        return;
    }
    const ForecastLine& you = section.lines.back();
    section.finding = whoForesawBetter(first, you);
    section.text = tr("%1. %2.").arg(modelOnAsks(first), youOnAsks(you));
}

ForecastSection judgedAsks(const BookScores& scores, const ReciprocityParameters& parameters)
{
    ForecastSection section =
        sectionOf(tr("Asks, as they were judged before the answer"),
                  {{tr("The model"), scores.grants}, {tr("You"), scores.own}});
    const int byModel = scores.grants.score.n;
    const int byYou = scores.own.score.n;
    if (section.hasFigures()) {
        judge(section, !scores.grants.score.wordsOnly);
    } else if (byModel + byYou == 0) {
        section.finding = tr("No ask that was judged has been answered yet");
        section.text = tr("When you ask, the model's chance of a yes is noted, and yours where you "
                          "give one. Both are set against the answer.") +
                       u' ' + fromWhenOn(parameters);
    } else {
        section.finding = tr("Too early to tell how well answers are foreseen");
        section.text = tr("Answered so far: %1 judged by the model, %2 by you.")
                           .arg(countText(byModel), countText(byYou)) +
                       u' ' + fromWhenOn(parameters);
    }
    return section;
}

ForecastSection asksLookingBack(const BookScores& scores, const ReciprocityParameters& parameters)
{
    ForecastSection section = sectionOf(tr("Asks, looking back with today's model"),
                                        {{tr("Today's model"), scores.asks}});
    const int n = scores.asks.score.n;
    if (section.hasFigures()) {
        section.finding =
            saying({tr("Looking back, as many asks were granted as today's model expects"),
                    tr("Looking back, today's model is too hopeful about asks: fewer were granted"),
                    tr("Looking back, today's model is too cautious about asks: more were "
                       "granted")},
                   section.lines.front());
        section.text = averageSentence(scores.asks.score);
    } else if (n == 0) {
        section.finding = tr("No ask has been answered yet");
        section.text = tr("Once asks are answered, the model is tried on them: what it would have "
                          "said the evening before.") +
                       u' ' + fromWhenOn(parameters);
    } else {
        section.finding =
            n == 1 ? tr("Too early to tell: 1 ask has been answered so far")
                   : tr("Too early to tell: %1 asks have been answered so far").arg(countText(n));
        section.text = fromWhenOn(parameters);
    }
    return section;
}

} // namespace

std::vector<ForecastSection> forecastSections(const BookScores& scores,
                                              const ReciprocityParameters& parameters)
{
    std::vector<ForecastSection> sections{
        shownReturns(scores, parameters), returnsLookingBack(scores, parameters),
        judgedAsks(scores, parameters), asksLookingBack(scores, parameters)};
    const auto first = std::ranges::find_if(sections, &ForecastSection::hasFigures);
    if (first != sections.end())
        first->note = brierSentence();
    return sections;
}

} // namespace goodturn::ui

#include "ui/pages/gifts/inscription_review.h"

#include <QCoreApplication>
#include <QLocale>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using writing::ReviewRule;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("InscriptionReview", text);
}

/// “touch base”, “reach out”
QString quotes(const writing::ReviewFinding& finding, const QString& text)
{
    QStringList quoted;
    for (const writing::TextPlace& place : finding.places)
        quoted << tr("“%1”").arg(text.sliced(place.start, place.length).simplified());
    quoted.removeDuplicates();
    return quoted.join(u", "_s);
}

} // namespace

QString inscriptionReview(const writing::TextReview& review)
{
    const writing::TextCounts& counts = review.counts;
    if (counts.i + counts.we + counts.you == 0)
        return {};
    const QLocale locale;
    return tr("It says you %1 ×, I or we %2 ×")
        .arg(locale.toString(counts.you), locale.toString(counts.i + counts.we));
}

QString reviewSentence(const writing::ReviewFinding& finding, const writing::TextReview& review,
                       const QString& text)
{
    const writing::TextCounts& counts = review.counts;
    const QLocale locale;
    switch (finding.rule) {
    case ReviewRule::SelfInterest:
        return tr("It says what you want: %1").arg(quotes(finding, text));
    case ReviewRule::Density:
        return tr("More of it is about you than about them: I %1 ×, you %2 ×")
            .arg(locale.toString(counts.i), locale.toString(counts.you));
    case ReviewRule::Openings:
        return tr("%1 of %2 sentences begin with I or we")
            .arg(locale.toString(counts.openings), locale.toString(counts.sentences));
    case ReviewRule::Strings:
        return tr("A gift asks for nothing: %1").arg(quotes(finding, text));
    case ReviewRule::Specifics:
        return tr("Nothing in it is theirs alone: a name, a day, something they said");
    case ReviewRule::Length:
        return tr("%1 words are many").arg(locale.toString(counts.words));
    case ReviewRule::Questions:
        return counts.questions == 0
                   ? tr("It asks them nothing")
                   : tr("%1 questions are many").arg(locale.toString(counts.questions));
    case ReviewRule::StockPhrases:
        return tr("Everybody writes this: %1").arg(quotes(finding, text));
    case ReviewRule::WeWords:
        return tr("It says we or us %1 ×").arg(locale.toString(counts.we));
    case ReviewRule::YouWords:
        return tr("It does not say you");
    case ReviewRule::EasyNo:
        return tr("A no is not easy here: %1").arg(quotes(finding, text));
    case ReviewRule::Service:
        return tr("Good, what you did for them: %1").arg(quotes(finding, text));
    }
    Q_UNREACHABLE();
}

} // namespace goodturn::ui

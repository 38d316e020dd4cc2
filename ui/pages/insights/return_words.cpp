#include "ui/charts/lag_plan.h"
#include "ui/charts/reliability_words.h"
#include "ui/pages/insights/return_cards.h"

#include "core/report/insight_words.h"
#include "ui/theme/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using query::Insights;

namespace {

constexpr int fewWaits = 30; // fewer tell little: as with forecasts

QString tr(const char* text)
{
    return QCoreApplication::translate("Insights", text);
}

/// What is the same of both short lists.
QString leaningText(const query::LeaningList& list)
{
    QString text = tr("By the felt balance at the end of the time, in which what is long past "
                      "counts for less. The bars are the points given (▲) and received (▼) in it.");
    if (list.all.size() > list.lines.size())
        text += u' ' + tr("The first %1 are shown.").arg(countText(int(list.lines.size())));
    return text;
}

} // namespace

CardWords lagWords(const query::LagCurve& curve)
{
    if (curve.n == 0)
        return {report::lagFinding(curve),
                tr("How long it takes until something comes back stands here."), false};
    const QString waits =
        curve.n == 1 ? tr("1 wait from a first giving to the next return.")
                     : tr("%1 waits from a first giving to the next return, %2 of them over.")
                           .arg(countText(curve.n), countText(curve.returned));
    if (curve.returned == 0)
        return {report::lagFinding(curve), waits, false};
    QStringList text{waits, tr("The band is the 95 % interval.")};
    if (curve.window)
        text << tr("Returns usually come between day %1 and day %2, which are shaded.")
                    .arg(countText(curve.window->from), countText(curve.window->to));
    if (curve.ended > 0)
        text << (curve.ended == 1
                     ? tr("1 wait ended with its account.")
                     : tr("%1 waits ended with their accounts.").arg(countText(curve.ended)));
    if (showsEnds(curve))
        text << tr("Of these nothing comes back any more: the dashed line counts them in.");
    if (curve.n < fewWaits)
        text << tr("So few tell little yet.");
    return {report::lagFinding(curve), text.join(u' ')};
}

CardWords kindsWords(const Insights& insights)
{
    const auto [n, returned] = report::returnsOf(insights);
    if (n == 0)
        return {report::kindsFinding(insights),
                tr("After which kinds of giving something comes back stands here."), false};
    const double share = double(returned) / n;
    const QString text =
        tr("Something came back within %1 days after %2 of %3 givings, %4; what it was for, nobody "
           "can say. The lines are 95 % intervals. A kind leads to its givings.")
            .arg(countText(insights.windowDays), countText(returned), countText(n),
                 shareText(share));
    return {report::kindsFinding(insights), text};
}

CardWords givenMostWords(const Insights& insights)
{
    const query::LeaningList& list = insights.givenMost;
    const bool isThere = list.n() > 0;
    return {report::givenMostFinding(insights), isThere ? leaningText(list) : QString(), isThere};
}

CardWords owedWords(const Insights& insights)
{
    const query::LeaningList& list = insights.owed;
    const bool isThere = list.n() > 0;
    return {report::owedFinding(insights), isThere ? leaningText(list) : QString(), isThere};
}

CardWords asksWords(const query::AskCounts& counts, int unansweredAfterDays)
{
    if (counts.made == 0)
        return {report::asksFinding(counts), tr("What became of asks stands here."), false};
    return {report::asksFinding(counts),
            tr("An open one counts as unanswered from day %1 on. A line leads to its accounts.")
                .arg(countText(unansweredAfterDays))};
}

CardWords referralWords(const Insights& insights)
{
    const query::ReferralYield& yield = insights.referrals;
    if (yield.n() == 0)
        return {report::referralFinding(insights),
                yield.askedFor.made > 0
                    ? tr("%1 were asked for.").arg(countText(yield.askedFor.made))
                    : QString(),
                false};
    return {report::referralFinding(insights),
            tr("%1 came after an ask. They can be followed where the entry names a person whom the "
               "book has at another account.")
                .arg(countText(yield.asked))};
}

CardWords giftsWords(const query::GiftCounts& counts)
{
    if (counts.sent == 0)
        return {report::giftsFinding(counts), tr("What was heard of gifts stands here."), false};
    return {report::giftsFinding(counts),
            tr("In words, where the book has what they said; thanks, where it has no more than "
               "that. A line leads to its accounts.")};
}

} // namespace goodturn::ui

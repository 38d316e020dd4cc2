#include "ui/charts/lag_plan.h"
#include "ui/charts/reliability_words.h"
#include "ui/pages/insights/return_cards.h"

#include "core/domain/labels.h"
#include "ui/lists/list_words.h"
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

/// The kind that comes back more often than all givings together, even at the lower end of its
/// interval; of several the one where that is highest.
const query::KindReturn* standingOutOf(const std::vector<query::KindReturn>& kinds, double share)
{
    const query::KindReturn* best = nullptr;
    for (const query::KindReturn& kind : kinds)
        if (kind.interval.lower > share && (!best || kind.interval.lower > best->interval.lower))
            best = &kind;
    return best;
}

} // namespace

CardWords lagWords(const query::LagCurve& curve)
{
    if (curve.n == 0)
        return {tr("No giving in this time yet"),
                tr("How long it takes until something comes back stands here."), false};
    const QString waits =
        curve.n == 1 ? tr("1 wait from a first giving to the next return.")
                     : tr("%1 waits from a first giving to the next return, %2 of them over.")
                           .arg(countText(curve.n), countText(curve.returned));
    if (curve.returned == 0)
        return {tr("Nothing has come back yet"), waits, false};
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
    return {
        curve.median
            ? tr("Half of the waits for a return end within %1 days").arg(countText(*curve.median))
            : tr("Less than half of the waits have ended with a return: %1 of %2")
                  .arg(countText(curve.returned), countText(curve.n)),
        text.join(u' ')};
}

CardWords kindsWords(const Insights& insights)
{
    int n = 0;
    int returned = 0;
    for (const query::KindReturn& kind : insights.kinds) {
        n += kind.n();
        returned += kind.returned();
    }
    if (n == 0)
        return {tr("No giving is old enough yet to have come back"),
                tr("After which kinds of giving something comes back stands here."), false};
    const double share = double(returned) / n;
    const QString text =
        tr("Something came back within %1 days after %2 of %3 givings, %4; what it was for, nobody "
           "can say. The lines are 95 % intervals. A kind leads to its givings.")
            .arg(countText(insights.windowDays), countText(returned), countText(n),
                 shareText(share));
    const auto* best = standingOutOf(insights.kinds, share);
    if (!best)
        return {tr("No kind of giving comes back clearly more often than the others"), text};
    return {
        tr("%1 comes back more often than the others: %2 of %3")
            .arg(goodturn::label(best->kind), countText(best->returned()), countText(best->n())),
        text};
}

CardWords givenMostWords(const Insights& insights)
{
    const query::LeaningList& list = insights.givenMost;
    if (list.n() == 0)
        return {tr("With no account you gave clearly more than came back"), {}, false};
    return {
        tr("You gave clearly more than came back with %1 of %2")
            .arg(countText(list.n()), rowsText(query::ListKind::Accounts, insights.portfolio.n())),
        leaningText(list)};
}

CardWords owedWords(const Insights& insights)
{
    const query::LeaningList& list = insights.owed;
    if (list.n() == 0)
        return {tr("No account has given clearly more than you"), {}, false};
    return {list.n() == 1 ? tr("1 of %1 has given clearly more than you")
                                .arg(rowsText(query::ListKind::Accounts, insights.portfolio.n()))
                          : tr("%1 of %2 have given clearly more than you")
                                .arg(countText(list.n()),
                                     rowsText(query::ListKind::Accounts, insights.portfolio.n())),
            leaningText(list)};
}

CardWords asksWords(const query::AskCounts& counts, int unansweredAfterDays)
{
    if (counts.made == 0)
        return {tr("No ask in this time"), tr("What became of asks stands here."), false};
    const int led = counts.granted + counts.redirected;
    return {counts.made == 1 && led == 1 ? tr("The one ask led to a yes or to another name")
                                         : tr("%1 of %2 asks led to a yes or to another name")
                                               .arg(countText(led), countText(counts.made)),
            tr("An open one counts as unanswered from day %1 on. A line leads to its accounts.")
                .arg(countText(unansweredAfterDays))};
}

CardWords referralWords(const Insights& insights)
{
    const query::ReferralYield& yield = insights.referrals;
    if (yield.n() == 0)
        return {tr("No referral or introduction in this time"),
                yield.askedFor.made > 0
                    ? tr("%1 were asked for.").arg(countText(yield.askedFor.made))
                    : QString(),
                false};
    const auto ordered = std::ranges::count_if(yield.received, &query::ReferralLine::ordered);
    return {tr("%1 of %2 referrals and introductions were followed by an order")
                .arg(countText(int(ordered)), countText(yield.n())),
            tr("%1 came after an ask. They can be followed where the entry names a person whom the "
               "book has at another account.")
                .arg(countText(yield.asked))};
}

CardWords giftsWords(const query::GiftCounts& counts)
{
    if (counts.sent == 0)
        return {tr("No gift was sent in this time"), tr("What was heard of gifts stands here."),
                false};
    return {tr("Something was heard of %1 of %2")
                .arg(countText(counts.words + counts.thanks),
                     counts.sent == 1 ? tr("1 gift") : tr("%1 gifts").arg(countText(counts.sent))),
            tr("In words, where the book has what they said; thanks, where it has no more than "
               "that. A line leads to its accounts.")};
}

} // namespace goodturn::ui

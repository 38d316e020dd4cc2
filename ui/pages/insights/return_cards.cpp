#include "ui/pages/insights/return_cards.h"

#include "core/domain/labels.h"
#include "core/report/insight_words.h"
#include "ui/charts/kinds_chart.h"
#include "ui/charts/lag_chart.h"
#include "ui/charts/leaning_chart.h"
#include "ui/charts/parts_chart.h"
#include "ui/pages/insights/book_cards.h"

#include <QCoreApplication>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using query::Condition;
using query::Insights;
using query::LagCurve;
using query::ListKind;
using query::Operator;
using reciprocity::AskStanding;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Insights", text);
}

const LagCurve& wholeOf(const Insights& insights)
{
    static const LagCurve none;
    return insights.lags.empty() ? none : insights.lags.front();
}

/// The curve of that name; that of all givings where there is none.
const LagCurve& curveOf(const Insights& insights, const QString& name)
{
    const auto found = std::ranges::find(
        insights.lags, name, [](const LagCurve& curve) { return report::lagName(curve); });
    return found == insights.lags.end() ? wholeOf(insights) : *found;
}

CardParts lagCard(const QString& choice = {})
{
    CardParts card;
    card.name = tr("How long returns take");
    card.wide = true;
    card.words = [choice](const Insights& insights) {
        const LagCurve& curve = curveOf(insights, choice);
        CardWords words = lagWords(curve);
        if (curve.of != LagCurve::Of::Book && words.hasChart)
            words.text += u' ' + tr("The dotted line is all givings.");
        return words;
    };
    card.chart = [choice](const Insights& insights) {
        const LagCurve& curve = curveOf(insights, choice);
        const bool isPart = curve.of != LagCurve::Of::Book;
        return std::make_shared<LagChart>(curve, isPart ? std::optional(insights.lags.front())
                                                        : std::nullopt);
    };
    card.choices = [](const Insights& insights) {
        QStringList names;
        for (const LagCurve& curve : insights.lags)
            names << report::lagName(curve);
        return names;
    };
    card.chosen = [](const QString& other) { return lagCard(other); };
    return card;
}

CardParts kindsCard(const query::ListFields& entries)
{
    CardParts card;
    card.name = tr("Kinds of giving that come back");
    card.words = [](const Insights& insights) { return kindsWords(insights); };
    card.chart = [](const Insights& insights) {
        return std::make_shared<KindsChart>(insights.kinds);
    };
    card.leads = [&entries](const Insights& insights, const DrawnChart& chart, int stop) {
        const auto& shown = static_cast<const KindsChart&>(chart);
        return std::optional(givingsOf(insights, shown.kindOf(stop), entries));
    };
    return card;
}

CardParts listCard(const QString& name, CardWords (*words)(const Insights&),
                   query::LeaningList Insights::*list)
{
    CardParts card;
    card.name = name;
    card.words = [words](const Insights& insights) { return words(insights); };
    card.chart = [name, list](const Insights& insights) {
        return std::make_shared<LeaningChart>(name, insights.*list);
    };
    return card;
}

const query::AskCounts& countsOf(const query::AskFunnel& funnel, const QString& choice)
{
    for (const query::AskCounts& counts : funnel.byKind)
        if (goodturn::label(*counts.kind) == choice)
            return counts;
    return funnel.all;
}

std::shared_ptr<DrawnChart> asksChart(const query::AskFunnel& funnel,
                                      const query::AskCounts& counts)
{
    const auto part = [&](const QString& name, int count, std::optional<AskStanding> standing) {
        const bool cameBack = standing == AskStanding::Yes || standing == AskStanding::Redirected;
        ChartPart made{name, count, cameBack, {}};
        for (const query::AskLine& line : funnel.asks)
            if (counts.holds(line) && (!standing || *standing == line.standing))
                made.accounts.push_back(line.account);
        return made;
    };
    return std::make_shared<PartsChart>(
        tr("Asks"), PartsChart::Parts::Dividing,
        std::vector{part(tr("Made"), counts.made, {}),
                    part(tr("Granted"), counts.granted, AskStanding::Yes),
                    part(tr("Another name"), counts.redirected, AskStanding::Redirected),
                    part(tr("Declined"), counts.declined, AskStanding::Declined),
                    part(tr("No answer"), counts.silent, AskStanding::Unanswered),
                    part(tr("Still open"), counts.waiting, AskStanding::Waiting)});
}

CardParts asksCard(const QString& choice = {})
{
    CardParts card;
    card.name = tr("What became of asks");
    card.words = [choice](const Insights& insights) {
        return asksWords(countsOf(insights.asks, choice), insights.unansweredAfterDays);
    };
    card.chart = [choice](const Insights& insights) {
        return asksChart(insights.asks, countsOf(insights.asks, choice));
    };
    card.choices = [](const Insights& insights) {
        QStringList names{tr("All asks")};
        for (const query::AskCounts& counts : insights.asks.byKind)
            names << goodturn::label(*counts.kind);
        return names;
    };
    card.chosen = [](const QString& other) { return asksCard(other); };
    return card;
}

std::shared_ptr<DrawnChart> referralChart(const query::ReferralYield& yield)
{
    using Holds = bool (*)(const query::ReferralLine&);
    const auto part = [&](const QString& name, bool cameBack, bool there, Holds holds) {
        ChartPart made{name, 0, cameBack, {}};
        for (const query::ReferralLine& line : yield.received)
            if (holds(line)) {
                ++made.count;
                made.accounts.push_back(there ? *line.led : line.from);
            }
        return made;
    };
    return std::make_shared<PartsChart>(
        tr("Referrals"), PartsChart::Parts::Within,
        std::vector{
            part(tr("Received"), true, false, [](const auto&) { return true; }),
            part(tr("Name a person"), false, false,
                 [](const auto& line) { return line.person.has_value(); }),
            part(tr("At another account"), false, true,
                 [](const auto& line) { return line.led.has_value(); }),
            part(tr("Client or partner now"), false, true,
                 [](const auto& line) { return line.isClient; }),
            part(tr("Ordered since"), true, true, [](const auto& line) { return line.ordered; })});
}

const query::GiftCounts& countsOf(const query::GiftReactions& gifts, const QString& choice)
{
    for (const query::GiftCounts& counts : gifts.byItem)
        if (goodturn::label(*counts.item) == choice)
            return counts;
    return gifts.all;
}

std::shared_ptr<DrawnChart> giftsChart(const query::GiftReactions& gifts,
                                       const query::GiftCounts& counts)
{
    const auto part = [&](const QString& name, int count, std::optional<query::GiftEcho> echo) {
        const bool heard = echo && *echo != query::GiftEcho::Nothing;
        ChartPart made{name, count, heard, {}};
        for (const query::GiftLine& line : gifts.gifts)
            if (counts.holds(line) && (!echo || *echo == line.echo))
                made.accounts.push_back(line.account);
        return made;
    };
    return std::make_shared<PartsChart>(
        tr("Gifts"), PartsChart::Parts::Dividing,
        std::vector{part(tr("Sent"), counts.sent, {}),
                    part(tr("In words"), counts.words, query::GiftEcho::Words),
                    part(tr("Thanks"), counts.thanks, query::GiftEcho::Thanks),
                    part(tr("Nothing noted"), counts.nothing, query::GiftEcho::Nothing)});
}

CardParts giftsCard(const QString& choice = {})
{
    CardParts card;
    card.name = tr("Gifts and what was heard of them");
    card.words = [choice](const Insights& insights) {
        return giftsWords(countsOf(insights.gifts, choice));
    };
    card.chart = [choice](const Insights& insights) {
        return giftsChart(insights.gifts, countsOf(insights.gifts, choice));
    };
    card.choices = [](const Insights& insights) {
        QStringList names{tr("All gifts")};
        for (const query::GiftCounts& counts : insights.gifts.byItem)
            names << goodturn::label(*counts.item);
        return names;
    };
    card.chosen = [](const QString& other) { return giftsCard(other); };
    return card;
}

} // namespace

WantedList givingsOf(const Insights& insights, FavourKind kind, const query::ListFields& entries)
{
    const QDate from = insights.scope.from;
    const auto dayText = [](QDate day) { return day.toString(Qt::ISODate); };
    WantedList list;
    list.kind = ListKind::Favours;
    list.filter.conditions = {
        Condition::of(u"direction"_s, Operator::AnyOf, {code(Direction::Given)}),
        Condition::of(u"kind"_s, Operator::AnyOf, {code(kind)}),
        from.isValid()
            ? Condition::of(u"day"_s, Operator::Between, {dayText(from), dayText(insights.to)})
            : Condition::of(u"day"_s, Operator::Before, {dayText(insights.to.addDays(1))}),
        Condition::of(u"unpriced"_s, Operator::No)};
    const auto same = ofEntries(insights.scope.accounts, entries);
    if (same && !same->isEmpty())
        list.filter.groups.push_back(*same);
    list.note = same ? tr("Those too new to have come back are among them.")
                     : tr("Entries have no such filter: these are the givings of all accounts.");
    return list;
}

std::vector<CardParts> returnCards(const query::ListFields& entries)
{
    CardParts referrals;
    referrals.name = tr("What referrals led to");
    referrals.words = [](const Insights& insights) { return referralWords(insights); };
    referrals.chart = [](const Insights& insights) { return referralChart(insights.referrals); };
    return {listCard(tr("Where you gave more"), &givenMostWords, &Insights::givenMost),
            listCard(tr("Where they gave more"), &owedWords, &Insights::owed),
            lagCard(),
            kindsCard(entries),
            asksCard(),
            referrals,
            giftsCard()};
}

} // namespace goodturn::ui

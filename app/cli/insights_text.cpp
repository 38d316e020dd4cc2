#include "app/cli/insights_text.h"

#include "app/cli/table_text.h"
#include "core/domain/labels.h"

#include <QCoreApplication>

namespace goodturn::cli {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("InsightsCommand", text);
}

QString count(int number)
{
    return QString::number(number);
}

QString points(double number)
{
    return QString::number(number, 'f', 1);
}

QString percent(double share)
{
    return tr("%1 %").arg(QString::number(100 * share, 'f', 0));
}

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : u"-"_s;
}

QString daysText(std::optional<int> days)
{
    return days ? count(*days) : u"-"_s;
}

/// A sentence, and the table under it where that has rows.
QString part(const QString& sentence, const QStringList& head, const std::vector<QStringList>& rows,
             const std::vector<int>& figures)
{
    return sentence + u'\n' + (rows.empty() ? QString() : tableText(head, rows, figures)) + u'\n';
}

QString overview(const query::Insights& insights)
{
    return tr("%1 accounts, %2 of them with entries, %3 entries up to %4.")
               .arg(count(insights.accounts), count(insights.portfolio.n()),
                    count(insights.flow.entries), dayText(insights.to)) +
           u"\n\n"_s;
}

QString flowText(const query::FlowByMonth& flow)
{
    std::vector<QStringList> rows;
    for (const query::FlowMonth& month : flow.months)
        rows.push_back({month.month.toString(u"yyyy-MM"_s), points(month.given),
                        points(month.received), count(month.givings), count(month.returns)});
    return part(tr("Given and received by month, in points:"),
                {tr("Month"), tr("Given"), tr("Received"), tr("Givings"), tr("Returns")}, rows,
                {1, 2, 3, 4});
}

QString standingsText(const query::StandingsOverTime& standings)
{
    QStringList head{tr("Day")};
    for (const auto& [standing, name] : EnumCodes<Standing>::all)
        head << label(standing);
    std::vector<QStringList> rows;
    for (const query::StandingsAt& end : standings.ends) {
        rows.push_back({dayText(end.day)});
        for (const auto& [standing, name] : EnumCodes<Standing>::all)
            rows.back() << count(end.of(standing));
    }
    return part(tr("Where the accounts stood at the end of each month:"), head, rows,
                {1, 2, 3, 4, 5, 6, 7});
}

QString lagName(const query::LagCurve& curve)
{
    switch (curve.of) {
    case query::LagCurve::Of::Book:
        return tr("All");
    case query::LagCurve::Of::Kind:
        return label(*curve.kind);
    case query::LagCurve::Of::Segment:
        return curve.segment;
    }
    Q_UNREACHABLE();
}

QString lagsText(const std::vector<query::LagCurve>& lags)
{
    std::vector<QStringList> rows;
    for (const query::LagCurve& curve : lags)
        rows.push_back({lagName(curve), count(curve.n), count(curve.returned),
                        daysText(curve.median), curve.window ? count(curve.window->from) : u"-"_s,
                        curve.window ? count(curve.window->to) : u"-"_s});
    return part(
        tr("How long returns take, in days from the first giving:"),
        {tr("Of"), tr("Waits"), tr("Returned"), tr("Half by"), tr("Usually from"), tr("to")}, rows,
        {1, 2, 3, 4, 5});
}

QString kindsText(const query::Insights& insights)
{
    std::vector<QStringList> rows;
    for (const query::KindReturn& kind : insights.kinds)
        rows.push_back({label(kind.kind), count(kind.n()), count(kind.returned()),
                        percent(kind.share), percent(kind.interval.lower),
                        percent(kind.interval.upper), daysText(kind.typicalWait)});
    return part(
        tr("Givings after which something came back within %1 days, with 95 % intervals:")
            .arg(count(insights.windowDays)),
        {tr("Kind"), tr("Given"), tr("Came back"), tr("Share"), tr("from"), tr("to"), tr("Days")},
        rows, {1, 2, 3, 4, 5, 6});
}

QString listText(const QString& sentence, const query::LeaningList& list)
{
    std::vector<QStringList> rows;
    for (const query::LeaningLine& line : list.lines)
        rows.push_back({line.name, points(line.balance), points(line.given), points(line.received),
                        dayText(line.lastGiven), dayText(line.lastReceived)});
    return part(sentence.arg(count(list.n())),
                {tr("Account"), tr("Felt balance"), tr("Given"), tr("Received"), tr("Last given"),
                 tr("Last received")},
                rows, {1, 2, 3});
}

QStringList askRow(const QString& name, const query::AskCounts& counts)
{
    return {name,
            count(counts.made),
            count(counts.granted),
            count(counts.redirected),
            count(counts.declined),
            count(counts.silent),
            count(counts.waiting)};
}

QString asksText(const query::AskFunnel& funnel)
{
    std::vector<QStringList> rows{askRow(tr("All"), funnel.all)};
    for (const query::AskCounts& counts : funnel.byKind)
        rows.push_back(askRow(label(*counts.kind), counts));
    return part(tr("Asks:"),
                {tr("Kind"), tr("Made"), tr("Granted"), tr("Redirected"), tr("Declined"),
                 tr("No answer"), tr("Waiting")},
                rows, {1, 2, 3, 4, 5, 6});
}

QString referralsText(const query::ReferralYield& yield)
{
    return tr("Referrals and introductions: %1 asked for, %2 received, %3 of them after an ask; "
              "they led to %4 accounts of the book, %5 of these clients or partners, %6 with an "
              "order since.")
               .arg(count(yield.askedFor.made), count(yield.n()), count(yield.asked),
                    count(yield.led), count(yield.clients), count(yield.ordered)) +
           u"\n\n"_s;
}

QString giftsText(const query::GiftReactions& gifts)
{
    std::vector<QStringList> rows;
    const auto add = [&rows](const QString& name, const query::GiftCounts& counts) {
        rows.push_back({name, count(counts.sent), count(counts.words), count(counts.thanks),
                        count(counts.nothing)});
    };
    add(tr("All"), gifts.all);
    for (const query::GiftCounts& counts : gifts.byItem)
        add(label(*counts.item), counts);
    return part(tr("Gifts, and what was heard of them:"),
                {tr("Gift"), tr("Sent"), tr("In words"), tr("Thanks"), tr("Nothing noted")}, rows,
                {1, 2, 3, 4});
}

} // namespace

QString insightsText(const query::Insights& insights)
{
    return overview(insights) + flowText(insights.flow) + standingsText(insights.standings) +
           lagsText(insights.lags) + kindsText(insights) +
           listText(tr("Accounts to which you gave more than they gave: %1"), insights.givenMost) +
           listText(tr("Accounts that gave more than you: %1"), insights.owed) +
           asksText(insights.asks) + referralsText(insights.referrals) + giftsText(insights.gifts);
}

} // namespace goodturn::cli

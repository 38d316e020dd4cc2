#include "ui/pages/gifts/gift_words.h"

#include "core/domain/labels.h"
#include "core/planning/gift_progress.h"
#include "ui/editors/word_match.h"
#include "ui/models/account_words.h"
#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using query::GiftRow;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("GiftWords", text);
}

QString dayNote(const char* words, QDate day, QDate today)
{
    return day.isValid() ? tr(words).arg(shortDay(day, today)) : QString();
}

QString likes(const GiftRow& row)
{
    return row.interests.mid(0, 2).join(u", "_s);
}

} // namespace

const std::vector<GiftState>& boardStates()
{
    static const std::vector<GiftState> states = {GiftState::Idea,    GiftState::Planned,
                                                  GiftState::Ordered, GiftState::Inscribed,
                                                  GiftState::Sent,    GiftState::Thanked};
    return states;
}

GiftState columnOf(GiftState state)
{
    switch (state) {
    case GiftState::Arrived:
        return GiftState::Ordered;
    case GiftState::Delivered:
    case GiftState::Returned:
        return GiftState::Sent;
    default:
        return state;
    }
}

const std::vector<GiftState>& stepStates()
{
    static const std::vector<GiftState> states = [] {
        std::vector<GiftState> all;
        for (const auto& entry : EnumCodes<GiftState>::all)
            if (entry.value != GiftState::Cancelled)
                all.push_back(entry.value);
        return all;
    }();
    return states;
}

QString columnTitle(GiftState state)
{
    return state == GiftState::Sent ? tr("Sent · thank-you awaited") : label(state);
}

QString stepText(GiftState state)
{
    switch (state) {
    case GiftState::Idea:
        return tr("Back to idea");
    case GiftState::Planned:
        return tr("Plan it");
    case GiftState::Ordered:
        return tr("Mark ordered");
    case GiftState::Arrived:
        return tr("Mark arrived");
    case GiftState::Inscribed:
        return tr("Mark inscribed");
    case GiftState::Sent:
        return tr("Mark sent");
    case GiftState::Delivered:
        return tr("Mark delivered");
    case GiftState::Thanked:
        return tr("Mark thanked");
    case GiftState::Returned:
        return tr("It came back");
    case GiftState::Cancelled:
        return tr("Cancel the gift");
    }
    Q_UNREACHABLE();
}

Gift asGift(const GiftRow& row)
{
    Gift gift;
    gift.id = row.id;
    gift.accountId = row.accountId;
    gift.recipient = row.recipientId;
    gift.item = row.item;
    gift.title = row.title;
    gift.occasion = row.occasion;
    gift.state = row.state;
    gift.arriveBy = row.arriveBy;
    gift.orderBy = row.orderBy;
    gift.inscribeBy = row.inscribeBy;
    gift.postBy = row.postBy;
    gift.sentOn = row.sentOn;
    gift.budget = row.budget;
    gift.cost = row.cost;
    gift.reconnectOn = row.reconnectOn;
    return gift;
}

QString recipientOf(const GiftRow& row)
{
    if (row.recipient.isEmpty())
        return row.account;
    return row.alsoFor == 0
               ? row.recipient
               : tr("%1 and %2 more").arg(row.recipient, QLocale().toString(row.alsoFor));
}

QString workOf(const GiftRow& row)
{
    if (row.title.isEmpty())
        return row.item == GiftItem::Book ? tr("pick a book") : tr("pick a gift");
    const QString title = row.item == GiftItem::Book ? tr("“%1”").arg(row.title) : row.title;
    return row.author.isEmpty() ? title : tr("%1 — %2").arg(title, row.author);
}

QString occasionOf(const GiftRow& row)
{
    if (row.occasion == Occasion::NoOccasion)
        return {};
    return row.occasion == Occasion::Own && !row.occasionName.isEmpty() ? row.occasionName
                                                                        : label(row.occasion);
}

QString asideOf(const GiftRow& row, QDate today)
{
    const auto amount = row.cost ? row.cost : row.budget;
    const QString money = amount ? moneyText(*amount) : QString();
    switch (row.state) {
    case GiftState::Idea:
    case GiftState::Planned:
        return joinedFacts({likes(row), occasionOf(row)});
    case GiftState::Ordered:
        return joinedFacts(
            {money, dayNote(QT_TRANSLATE_NOOP("GiftWords", "ordered %1"), row.orderedOn, today)});
    case GiftState::Arrived:
        return joinedFacts(
            {money, dayNote(QT_TRANSLATE_NOOP("GiftWords", "arrived %1"), row.arrivedOn, today)});
    case GiftState::Inscribed:
        return row.inscription.isEmpty() ? occasionOf(row)
                                         : tr("“%1”").arg(row.inscription.simplified().left(120));
    case GiftState::Sent:
    case GiftState::Delivered:
        return dayNote(QT_TRANSLATE_NOOP("GiftWords", "reconnect on %1"), row.reconnectOn, today);
    case GiftState::Thanked:
    case GiftState::Returned:
    case GiftState::Cancelled:
        return row.reaction.simplified().left(120);
    }
    Q_UNREACHABLE();
}

CardDay cardDay(const GiftRow& row, QDate today)
{
    if (row.state == GiftState::Thanked)
        return {dayNote(QT_TRANSLATE_NOOP("GiftWords", "thanked %1"), row.thankedOn, today)};
    if (row.state == GiftState::Delivered)
        return {dayNote(QT_TRANSLATE_NOOP("GiftWords", "delivered %1"), row.deliveredOn, today)};
    if (row.state == GiftState::Returned)
        return {dayNote(QT_TRANSLATE_NOOP("GiftWords", "back %1"), row.returnedOn, today), true};
    if (row.state == GiftState::Sent)
        return {dayNote(QT_TRANSLATE_NOOP("GiftWords", "sent %1"), row.sentOn, today)};
    const auto due = planning::nextDue(asGift(row), today);
    if (due && due->late)
        return {tr("late %1 d").arg(QLocale().toString(due->due.daysTo(today))), true};
    return {dayNote(QT_TRANSLATE_NOOP("GiftWords", "by %1"), row.arriveBy, today)};
}

QStringList repeatWords(const query::GiftRepeats& repeats)
{
    QStringList lines;
    if (!repeats.toThem.isEmpty())
        lines << tr("already given to %1").arg(repeats.toThem.join(u", "_s));
    if (!repeats.toColleagues.isEmpty())
        lines << tr("given to %1, same account").arg(repeats.toColleagues.join(u", "_s));
    if (!repeats.fromThem.isEmpty())
        lines << tr("a gift to you from %1").arg(repeats.fromThem.join(u", "_s));
    return lines;
}

QString budgetLine(const std::vector<GiftRow>& gifts, QDate today)
{
    const auto monthOf = [](QDate day) { return QDate(day.year(), day.month(), 1); };
    std::map<QDate, int> counts;
    for (const GiftRow& gift : gifts)
        if (isBeingPrepared(gift.state) && gift.arriveBy.isValid() &&
            monthOf(gift.arriveBy) >= monthOf(today))
            ++counts[monthOf(gift.arriveBy)];
    if (counts.empty())
        return {};
    const QDate month =
        std::ranges::max_element(counts, {}, [](const auto& one) { return one.second; })->first;
    std::map<QString, Money> sums;
    for (const GiftRow& gift : gifts) {
        if (!isBeingPrepared(gift.state) || !gift.budget || !gift.arriveBy.isValid() ||
            monthOf(gift.arriveBy) != month)
            continue;
        const auto found = sums.find(gift.budget->currency());
        if (found == sums.end())
            sums.emplace(gift.budget->currency(), *gift.budget);
        else if (const auto sum = add(found->second, *gift.budget))
            found->second = *sum;
    }
    const QString name = QLocale().toString(month, u"MMMM yyyy"_s);
    QStringList amounts;
    for (const auto& [currency, sum] : sums)
        amounts << moneyText(sum);
    return amounts.isEmpty() ? name
                             : tr("%1 · planned budget %2").arg(name, amounts.join(u" + "_s));
}

bool matchesText(const GiftRow& row, const QString& text)
{
    return wordsBegin(QStringList{row.recipient, row.account, row.title, row.author,
                                  occasionOf(row), row.interests.join(u' ')}
                          .join(u' '),
                      text);
}

} // namespace goodturn::ui

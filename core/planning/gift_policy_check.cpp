#include "core/base/money_text.h"
#include "core/base/text.h"
#include "core/planning/gift_policy.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>
#include <map>

namespace goodturn::planning {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("GiftPolicy", text);
}

/// A sum that stays at the largest amount where it would run over.
struct Total
{
    Money sum;
    bool isWhole = true; ///< false: it is at least so much

    void add(const Money& amount)
    {
        if (const auto more = goodturn::add(sum, amount)) {
            sum = *more;
            return;
        }
        sum = Money::fromMinor(std::numeric_limits<qint64>::max(), sum.currency()).value_or(sum);
        isWhole = false;
    }
};

/// What an account gets in one year, with the gift that is looked at.
struct YearOfGifts
{
    int count = 0;
    int withoutAmount = 0;
    std::map<QString, Total> totals; ///< by currency
};

class Check
{
public:
    Check(const GiftPolicy& policy, const GuardedGift& gift, std::span<const GuardedGift> others,
          const GuardedAccount& account)
        : policy_(policy)
        , gift_(gift)
        , account_(account)
    {
        count(gift);
        for (const GuardedGift& other : others)
            if (counts(other))
                count(other);
    }

    std::vector<PolicyFinding> findings()
    {
        checkStance();
        checkGift();
        if (gift_.day().isValid()) {
            checkYear();
            checkCount();
            checkBlackouts();
        }
        return std::move(findings_);
    }

private:
    bool counts(const GuardedGift& other) const
    {
        const bool isItself = other.id.isValid() && other.id == gift_.id;
        return !isItself && !isLetGo(other.state) && other.day().isValid() &&
               gift_.day().isValid() && other.day().year() == gift_.day().year();
    }

    void count(const GuardedGift& gift)
    {
        ++year_.count;
        if (!gift.amount) {
            ++year_.withoutAmount;
            return;
        }
        const auto found = year_.totals.find(gift.amount->currency());
        if (found == year_.totals.end())
            year_.totals.emplace(gift.amount->currency(), Total{*gift.amount});
        else
            found->second.add(*gift.amount);
    }

    void add(PolicyRule rule, const QString& sentence)
    {
        findings_.push_back({rule, sentence, rule != PolicyRule::Currency});
    }

    QString yearText() const { return QString::number(gift_.day().year()); }

    void addOtherCurrency(const Money& limit)
    {
        add(PolicyRule::Currency,
            tr("This gift is in %1 and your limit in %2; the two can't be compared.")
                .arg(gift_.amount->currency(), limit.currency()));
    }

    void checkStance()
    {
        if (gift_.item == GiftItem::Donation)
            return;
        switch (account_.stance.value_or(GiftStance::Welcome)) {
        case GiftStance::Welcome:
            return;
        case GiftStance::SmallOnly:
            if (gift_.item != GiftItem::Book)
                findings_.push_back({PolicyRule::Stance,
                                     tr("%1 may take small things only.").arg(account_.name),
                                     gift_.item == GiftItem::Experience});
            return;
        case GiftStance::CardsOnly:
            return add(PolicyRule::Stance,
                       tr("%1 may take a card, but no gift.").arg(account_.name));
        case GiftStance::None:
            return add(PolicyRule::Stance, tr("%1 may take nothing at all.").arg(account_.name));
        }
    }

    void checkGift()
    {
        if (!policy_.mostPerGift || !gift_.amount)
            return;
        const Money& limit = *policy_.mostPerGift;
        if (gift_.amount->currency() != limit.currency())
            addOtherCurrency(limit);
        else if (gift_.amount->minor() > limit.minor())
            add(PolicyRule::GiftAmount,
                (isOut(gift_.state) ? tr("This gift cost %1; your limit for one is %2.")
                                    : tr("This gift is to cost %1; your limit for one is %2."))
                    .arg(displayText(*gift_.amount), displayText(limit)));
    }

    /// A gift without an amount makes no sum larger.
    void checkYear()
    {
        if (!policy_.mostPerYear || !gift_.amount)
            return;
        const Money& limit = *policy_.mostPerYear;
        if (gift_.amount->currency() != limit.currency()) {
            const bool isSaid = std::ranges::any_of(findings_, [&](const PolicyFinding& finding) {
                return finding.rule == PolicyRule::Currency &&
                       policy_.mostPerGift->currency() == limit.currency();
            });
            if (!isSaid)
                addOtherCurrency(limit);
            return;
        }
        const Total& total = year_.totals.at(limit.currency());
        if (total.sum.minor() > limit.minor())
            addYear(total, limit);
        else
            addIncomparable(limit);
    }

    void addYear(const Total& total, const Money& limit)
    {
        const bool isAll = total.isWhole && year_.withoutAmount == 0 && year_.totals.size() == 1;
        const QString words =
            isAll ? tr("With this gift %1 gets %2 in %3; your limit is %4.")
                  : tr("With this gift %1 gets at least %2 in %3; your limit is %4.");
        add(PolicyRule::YearAmount,
            words.arg(account_.name, displayText(total.sum), yearText(), displayText(limit)));
    }

    void addIncomparable(const Money& limit)
    {
        QStringList amounts;
        for (const auto& [currency, total] : year_.totals)
            if (currency != limit.currency())
                amounts << displayText(total.sum);
        if (!amounts.isEmpty())
            add(PolicyRule::Currency,
                tr("%1 also gets %2 in %3, which can't be compared with your limit of %4.")
                    .arg(account_.name, amounts.join(u", "_s), yearText(), displayText(limit)));
    }

    void checkCount()
    {
        if (!policy_.giftsPerYear || year_.count <= *policy_.giftsPerYear)
            return;
        const QString gifts =
            year_.count == 1
                ? tr("1 gift")
                : QCoreApplication::translate("GiftPolicy", "%Ln gifts", nullptr, year_.count);
        add(PolicyRule::YearCount,
            tr("With this gift %1 gets %2 in %3; your limit is %4.")
                .arg(account_.name, gifts, yearText(), QLocale().toString(*policy_.giftsPerYear)));
    }

    void checkBlackouts()
    {
        const QString day = QLocale().toString(gift_.day(), u"d MMMM yyyy"_s);
        for (const Blackout& blackout : policy_.blackouts) {
            if (!blackout.covers(gift_.day()) || !isFor(blackout))
                continue;
            const QString days = blackout.daysText();
            add(PolicyRule::Blackout,
                blackout.why.isEmpty() ? tr("%1 falls in a time without gifts (%2).").arg(day, days)
                                       : tr("%1 falls in a time without gifts (%2: %3).")
                                             .arg(day, days, blackout.why));
        }
    }

    bool isFor(const Blackout& blackout) const
    {
        if (blackout.tag.isEmpty())
            return true;
        const QString wanted = foldText(blackout.tag);
        return std::ranges::any_of(account_.tags,
                                   [&](const QString& tag) { return foldText(tag) == wanted; });
    }

    const GiftPolicy& policy_;
    const GuardedGift& gift_;
    const GuardedAccount& account_;
    YearOfGifts year_;
    std::vector<PolicyFinding> findings_;
};

} // namespace

QStringList limitsInWords(const GiftPolicy& policy)
{
    QStringList limits;
    if (policy.mostPerGift)
        limits << tr("one gift costs at most %1").arg(displayText(*policy.mostPerGift));
    if (policy.mostPerYear)
        limits << tr("all gifts to an account in a year at most %1")
                      .arg(displayText(*policy.mostPerYear));
    if (policy.giftsPerYear)
        limits << (*policy.giftsPerYear == 1
                       ? tr("at most 1 gift to an account in a year")
                       : QCoreApplication::translate("GiftPolicy",
                                                     "at most %Ln gifts to an account in a year",
                                                     nullptr, *policy.giftsPerYear));
    for (const Blackout& blackout : policy.blackouts) {
        QString limit = blackout.why.isEmpty()
                            ? tr("no gifts %1").arg(blackout.daysText())
                            : tr("no gifts %1 (%2)").arg(blackout.daysText(), blackout.why);
        if (!blackout.tag.isEmpty())
            limit = tr("%1, for accounts tagged “%2”").arg(limit, blackout.tag);
        limits << limit;
    }
    return limits;
}

std::vector<PolicyFinding> check(const GiftPolicy& policy, const GuardedGift& gift,
                                 std::span<const GuardedGift> others, const GuardedAccount& account)
{
    if (isLetGo(gift.state))
        return {};
    return Check(policy, gift, others, account).findings();
}

bool goesAgainst(std::span<const PolicyFinding> findings)
{
    return std::ranges::any_of(findings, &PolicyFinding::goesAgainst);
}

QString sentencesAgainst(std::span<const PolicyFinding> findings)
{
    QStringList sentences;
    for (const PolicyFinding& finding : findings)
        if (finding.goesAgainst())
            sentences << finding.sentence;
    return sentences.join(u'\n');
}

} // namespace goodturn::planning

#pragma once

#include "core/domain/account_codes.h"
#include "core/domain/gift.h"
#include "core/domain/partial_date.h"
#include "core/planning/lead_times.h"

#include <QStringList>

#include <span>
#include <vector>

namespace goodturn::planning {

/// A time without gifts, both days included. With years in its days it comes once, and one of the
/// two may be null: "until 31 March 2027". Without years it comes back each year, needs both, and
/// runs over the New Year where it ends before it begins. In common years, one that ends on
/// 29 February ends on the 28th, and one that begins there begins on 1 March.
struct Blackout
{
    PartialDate from;
    PartialDate until;
    QString why; ///< "audit"; may be empty
    QString tag; ///< only for accounts that carry it; empty: for all

    bool comesBack() const;
    bool covers(QDate day) const;
    /// "1 to 31 December", "until 31 March 2027": the days by the locale.
    QString daysText() const;

    bool operator==(const Blackout&) const = default;
};

/// What the rep or their house allows in gifts, and how long gifts take. What is not set is not
/// limited.
struct GiftPolicy
{
    std::optional<Money> mostPerGift;
    std::optional<Money> mostPerYear; ///< for one account in a calendar year
    std::optional<int> giftsPerYear;  ///< to one account in a calendar year
    std::vector<Blackout> blackouts;
    QString home; ///< where gifts are sent from, as an ISO 3166 code; empty: only weekends count
    std::vector<LeadTime> leadTimes;

    /// Whether anything is limited; lead times limit nothing.
    bool hasLimits() const;
    bool operator==(const GiftPolicy&) const = default;
};

/// "one gift costs at most €50", "no gifts 1–31 December (audit)": what is limited, a line each.
QStringList limitsInWords(const GiftPolicy& policy);

enum class PolicyField
{
    MostPerGift,
    MostPerYear,
    GiftsPerYear,
    BlackoutDays,
    BlackoutWhy,
    BlackoutTag,
    Home,
    LeadCountry,
    LeadSupplier,
    LeadDays
};

struct PolicyProblem
{
    PolicyField field = PolicyField::MostPerGift;
    int index = -1;  ///< which of them, for the fields of a blackout or a lead time
    QString message; ///< what to do about it

    bool operator==(const PolicyProblem&) const = default;
};

constexpr int mostGiftsPerYear = 366; ///< that can be set as a limit
constexpr int mostBlackouts = 200;

/// What keeps the policy from being used: negative amounts, days outside 1900 to 2199 or in the
/// wrong order, half a yearly blackout. In the order of its fields.
std::vector<PolicyProblem> problemsOf(const GiftPolicy& policy);
/// The policy with its texts cleaned; InvalidInput with the first of its problems.
Result<GiftPolicy> validated(GiftPolicy policy);

/// What the policy looks at in a gift.
struct GuardedGift
{
    GiftId id; ///< invalid while it is in no book
    AccountId accountId;
    GiftState state = GiftState::Idea;
    QDate sentOn;
    QDate postBy;
    QDate arriveBy;
    std::optional<Money> amount; ///< the cost, or else the budget
    GiftItem item = GiftItem::Book;

    /// The day on which it counts: when it was sent, else is to be posted, else is to arrive; null
    /// when none of these is set.
    QDate day() const;
};

GuardedGift guarded(const Gift& gift);

/// To whom gifts go.
struct GuardedAccount
{
    QString name;
    QStringList tags;
    std::optional<GiftStance> stance = {}; ///< what their own rules let them take; none: not known
};

enum class PolicyRule
{
    GiftAmount,
    YearAmount,
    YearCount,
    Blackout,
    Currency,
    Stance
};

} // namespace goodturn::planning

template<>
struct goodturn::EnumCodes<goodturn::planning::PolicyRule>
{
    using Rule = planning::PolicyRule;
    static constexpr EnumCode<Rule> all[] = {
        {Rule::GiftAmount, "gift-amount"}, {Rule::YearAmount, "year-amount"},
        {Rule::YearCount, "year-count"},   {Rule::Blackout, "blackout"},
        {Rule::Currency, "currency"},      {Rule::Stance, "stance"},
    };
};

namespace goodturn::planning {

struct PolicyFinding
{
    PolicyRule rule = PolicyRule::GiftAmount;
    QString sentence; ///< with the numbers, for people
    /// False: it says what can't be told, such as amounts in two currencies.
    bool isCertain = true;

    /// Whether the gift goes against the policy, or against what the account may take.
    bool goesAgainst() const { return isCertain; }

    bool operator==(const PolicyFinding&) const = default;
};

/// What the policy, and what the account's own rules let it take, have to say of the gift; nothing
/// when all is well or it is let go. A donation in somebody's name is nothing that they take.
/// Whether another thing than a book is small can't be told. `others`
/// are gifts of the same account; the gift itself among them, those let go, those of another
/// year and those without a day are passed over. A gift without a day is held against the limit of
/// one gift alone. Gifts without an amount count in number only. Amounts are added only within the
/// limit's currency and compared with no other: those that can't be are told as such.
std::vector<PolicyFinding> check(const GiftPolicy& policy, const GuardedGift& gift,
                                 std::span<const GuardedGift> others,
                                 const GuardedAccount& account);

/// Whether any of the findings goes against the policy.
bool goesAgainst(std::span<const PolicyFinding> findings);
/// The sentences of those that do, one a line.
QString sentencesAgainst(std::span<const PolicyFinding> findings);

} // namespace goodturn::planning

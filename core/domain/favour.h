#pragma once

#include "core/base/money.h"
#include "core/domain/custom_field.h"
#include "core/domain/ids.h"
#include "core/domain/record_meta.h"

#include <QDate>

#include <optional>

namespace goodturn {

enum class Direction
{
    Given,
    Received
};

enum class FavourKind
{
    Courtesy,
    Information,
    Time,
    Book,
    Gift,
    Insight,
    Endorsement,
    Introduction,
    Referral,
    Recommendation,
    Testimonial,
    Order,
    Other
};

/// Felt worth: how much the receiver would feel it, 1 (a courtesy) to 5 (an order).
enum class FeltWorth : int
{
    Slight = 1,
    Small = 2,
    Fair = 3,
    Large = 4,
    Great = 5
};

template<>
struct EnumCodes<Direction>
{
    static constexpr EnumCode<Direction> all[] = {
        {Direction::Given, "given"},
        {Direction::Received, "received"},
    };
};

template<>
struct EnumCodes<FavourKind>
{
    static constexpr EnumCode<FavourKind> all[] = {
        {FavourKind::Insight, "insight"},
        {FavourKind::Introduction, "introduction"},
        {FavourKind::Referral, "referral"},
        {FavourKind::Recommendation, "recommendation"},
        {FavourKind::Book, "book"},
        {FavourKind::Gift, "gift"},
        {FavourKind::Information, "information"},
        {FavourKind::Time, "time"},
        {FavourKind::Endorsement, "endorsement"},
        {FavourKind::Testimonial, "testimonial"},
        {FavourKind::Courtesy, "courtesy"},
        {FavourKind::Order, "order"},
        {FavourKind::Other, "other"},
    };
};

/// One entry of the ledger.
struct Favour
{
    FavourId id;
    RecordMeta meta;
    AccountId accountId;
    Direction direction = Direction::Given;
    FavourKind kind = FavourKind::Insight;
    QDate date;
    QString title;
    QString detail;
    std::optional<FeltWorth> worth;       ///< none only while `unpriced`
    bool unpriced = false;                ///< remembered and shown, counts nowhere
    std::optional<Money> money;           ///< a ledger of its own, beside the felt worth
    std::optional<ContactId> giver;       ///< on their side; none: the account, or the rep
    std::optional<ContactId> beneficiary; ///< on their side; none: the account, or the rep
    std::optional<ContactId> thirdParty;  ///< who was recommended or introduced
    std::optional<InteractionId> interactionId;
    bool fromAsk = false;            ///< came because it was asked for
    std::optional<AskId> askId;      ///< that ask, when it is in the book
    std::optional<GiftId> giftId;    ///< the gift that it records
    std::vector<CustomValue> custom; ///< in the fields that the book has of its own

    /// The person on the account's side: who received what we gave, or gave what we received.
    std::optional<ContactId> person() const
    {
        return direction == Direction::Given ? beneficiary : giver;
    }
    void setPerson(std::optional<ContactId> contact)
    {
        (direction == Direction::Given ? beneficiary : giver) = contact;
        (direction == Direction::Given ? giver : beneficiary).reset();
    }
    bool operator==(const Favour&) const = default;
};

/// What a favour of this kind is usually felt to be worth (model.md, section 2).
FeltWorth defaultWorth(FavourKind kind);

/// The worth suggested when only money is known: clamp(floor(3 + log2(m/M0)/2 + 1/2), 1, 5), with
/// m and M0 in major units (model.md, section 2). No amount above nought suggests the least.
FeltWorth suggestedWorth(const Money& money, double referenceAmount = 100.0);

/// The felt worth of 1..5, or nothing.
std::optional<FeltWorth> feltWorthFromInt(int value);

} // namespace goodturn

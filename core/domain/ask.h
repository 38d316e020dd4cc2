#pragma once

#include "core/domain/favour.h"

namespace goodturn {

enum class AskKind
{
    Order,
    Introduction,
    Referral,
    Meeting,
    Testimonial,
    Information,
    OtherFavour
};
enum class AskState
{
    Draft,
    Open,
    Granted,
    Redirected,
    Declined,
    NoAnswer,
    Withdrawn
};

template<>
struct EnumCodes<AskKind>
{
    static constexpr EnumCode<AskKind> all[] = {
        {AskKind::Order, "order"},
        {AskKind::Introduction, "introduction"},
        {AskKind::Referral, "referral"},
        {AskKind::Meeting, "meeting"},
        {AskKind::Testimonial, "testimonial"},
        {AskKind::Information, "information"},
        {AskKind::OtherFavour, "other"},
    };
};

template<>
struct EnumCodes<AskState>
{
    static constexpr EnumCode<AskState> all[] = {
        {AskState::Draft, "draft"},         {AskState::Open, "open"},
        {AskState::Granted, "granted"},     {AskState::Redirected, "redirected"},
        {AskState::Declined, "declined"},   {AskState::NoAnswer, "none"},
        {AskState::Withdrawn, "withdrawn"},
    };
};

/// Something the rep asks of the account.
struct Ask
{
    AskId id;
    RecordMeta meta;
    AccountId accountId;
    std::optional<ContactId> contactId; ///< of whom
    AskKind kind = AskKind::Introduction;
    QString title;
    QString reason;                   ///< why, in the rep's words; private
    FeltWorth size = FeltWorth::Fair; ///< how much it asks of them
    AskState state = AskState::Draft;
    QDate askedOn;    ///< null while a draft
    QDate resolvedOn; ///< null while open
    QString outcome;  ///< what they said
    /// The rep's own forecast of a yes, or of another name to ask, in per cent, 0 to 100.
    std::optional<int> ownForecast;

    bool operator==(const Ask&) const = default;
};

/// Whether the ask has had an answer, or was given up as unanswered.
bool isResolved(AskState state);

/// The kind of favour that a granted ask brings.
FavourKind favourKindFor(AskKind kind);

} // namespace goodturn

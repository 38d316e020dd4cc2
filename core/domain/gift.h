#pragma once

#include "core/domain/favour.h"
#include "core/domain/occasion.h"

namespace goodturn {

enum class GiftItem
{
    Book,
    Other,
    Experience,
    Donation
};
enum class GiftState
{
    Idea,
    Planned,
    Ordered,
    Inscribed,
    Sent,
    Thanked,
    Cancelled
};

template<>
struct EnumCodes<GiftItem>
{
    static constexpr EnumCode<GiftItem> all[] = {
        {GiftItem::Book, "book"},
        {GiftItem::Experience, "experience"},
        {GiftItem::Donation, "donation"},
        {GiftItem::Other, "other"},
    };
};

template<>
struct EnumCodes<GiftState>
{
    static constexpr EnumCode<GiftState> all[] = {
        {GiftState::Idea, "idea"},           {GiftState::Planned, "planned"},
        {GiftState::Ordered, "ordered"},     {GiftState::Inscribed, "inscribed"},
        {GiftState::Sent, "sent"},           {GiftState::Thanked, "thanked"},
        {GiftState::Cancelled, "cancelled"},
    };
};

/// A gift from idea to thanks. Dates are the rep's calendar; null means not set.
struct Gift
{
    GiftId id;
    RecordMeta meta;
    AccountId accountId;
    std::optional<ContactId> recipient;
    GiftItem item = GiftItem::Book;
    QString title; ///< empty while it is only an idea for a person
    QString author;
    QString isbn; ///< normalised ISBN-13 without hyphens, or empty
    QString why;  ///< why this, for this person; private
    QString inscription;
    Occasion occasion = Occasion::NoOccasion;
    QString occasionName; ///< for Occasion::Own
    QDate arriveBy;
    QDate orderBy;
    QDate inscribeBy;
    QDate postBy;
    std::optional<Money> budget;
    FeltWorth worth = FeltWorth::Fair; ///< felt worth that the favour gets when it is sent
    GiftState state = GiftState::Idea;
    bool recordFavour = true; ///< marking it sent records a favour given
    QDate reconnectOn;        ///< marking it sent reminds the rep on this day; null: no reminder
    QDate orderedOn;
    QDate inscribedOn;
    QDate sentOn;
    QDate thankedOn;
    QString reaction; ///< what they said of it

    bool operator==(const Gift&) const = default;
};

/// The step after `state`, or nothing at the end (thanked, cancelled).
std::optional<GiftState> nextState(GiftState state);

/// Whether the gift still asks something of the rep before it is sent.
bool isBeingPrepared(GiftState state);

} // namespace goodturn

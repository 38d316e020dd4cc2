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
    Arrived, ///< with the rep, to be inscribed
    Inscribed,
    Sent,
    Delivered,
    Thanked,
    Returned, ///< it came back, or was not taken
    Cancelled
};

/// What an inscription is printed on, or written.
enum class CardPaper
{
    Bookplate,
    CardA6,
    CardA5,
    Label
};

template<>
struct EnumCodes<CardPaper>
{
    static constexpr EnumCode<CardPaper> all[] = {
        {CardPaper::Bookplate, "bookplate"},
        {CardPaper::CardA6, "card-a6"},
        {CardPaper::CardA5, "card-a5"},
        {CardPaper::Label, "label"},
    };
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
        {GiftState::Ordered, "ordered"},     {GiftState::Arrived, "arrived"},
        {GiftState::Inscribed, "inscribed"}, {GiftState::Sent, "sent"},
        {GiftState::Delivered, "delivered"}, {GiftState::Thanked, "thanked"},
        {GiftState::Returned, "returned"},   {GiftState::Cancelled, "cancelled"},
    };
};

/// A gift from idea to thanks. Dates are the rep's calendar; null means not set.
struct Gift
{
    GiftId id;
    RecordMeta meta;
    AccountId accountId;
    std::optional<ContactId> recipient;
    std::vector<ContactId> alsoFor;   ///< who get it together with the recipient
    std::optional<ContactId> giverId; ///< in whose name it is; none: as `giver` says
    QString giver;                    ///< who is nobody of the book; empty: the rep
    std::optional<CardPaper> card;    ///< what the inscription is printed on; none: not chosen
    GiftItem item = GiftItem::Book;
    QString title; ///< empty while it is only an idea for a person
    QString author;
    QString isbn; ///< ISBN-13 without hyphens, or as typed where it can't be right
    QString publisher;
    QString edition;
    QString url;                       ///< where it is to be had
    std::optional<ShelfBookId> bookId; ///< the book of the shelf that it is
    bool tookCopy = false;             ///< sending it took a copy off the shelf
    QString supplier;
    QString why; ///< why this, for this person; private
    QString inscription;
    Occasion occasion = Occasion::NoOccasion;
    QString occasionName; ///< for Occasion::Own
    QDate arriveBy;
    QDate orderBy;
    QDate inscribeBy;
    QDate postBy;
    std::optional<Money> budget;
    std::optional<Money> cost;         ///< what it came to
    FeltWorth worth = FeltWorth::Fair; ///< felt worth that the favour gets when it is sent
    GiftState state = GiftState::Idea;
    bool recordFavour = true; ///< marking it sent records a favour given
    QDate reconnectOn;        ///< marking it sent reminds the rep on this day; null: no reminder
    QDate orderedOn;
    QDate arrivedOn;
    QDate inscribedOn;
    QDate cardPrintedOn;
    QDate sentOn;
    QString tracking; ///< the parcel's number, or where it can be followed
    QDate deliveredOn;
    QDate thankedOn;
    QDate returnedOn;
    QString reaction; ///< what they said of it

    bool operator==(const Gift&) const = default;
};

/// What the gift costs: what it came to, or else what was planned.
inline std::optional<Money> amountOf(const Gift& gift)
{
    return gift.cost ? gift.cost : gift.budget;
}

/// The step after `state`, or nothing at the end (thanked, returned, cancelled).
std::optional<GiftState> nextState(GiftState state);

/// Whether the gift still asks something of the rep before it is sent.
bool isBeingPrepared(GiftState state);

/// Whether it has left for them and stays there: sent, delivered, thanked for.
bool isOut(GiftState state);

/// Whether nothing comes of it: cancelled, or come back.
bool isLetGo(GiftState state);

} // namespace goodturn

#pragma once

#include "core/domain/ask.h"
#include "core/domain/gift.h"
#include "core/domain/ids.h"
#include "core/reciprocity/ledger.h"
#include "core/reciprocity/score.h"
#include "core/reciprocity/wait_curve.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace goodturn::query {

// What came back: the part of the insights that is about returns, asks, referrals and gifts.
// Keys in a list count each record once and stand in ascending order.

/// A return that ended a wait.
struct LagReturn
{
    AccountId account;
    int days = 0; ///< since the first giving
};

/// The spells (model.md, section 4) that opened in the period, watched until today or until their
/// account ended.
struct LagCurve : reciprocity::WaitCurve
{
    enum class Of
    {
        Book, ///< all spells of the scope
        Kind, ///< those that a giving of `kind` opened: of several that day, the one of most worth
        Segment ///< those of accounts whose segment of the market is `segment`
    };

    Of of = Of::Book;
    std::optional<FavourKind> kind;
    QString segment; ///< as it is written at the first account that has it; never empty for Segment
    std::vector<AccountId> accounts; ///< whose spells these are
    std::vector<LagReturn> returns;  ///< as many as returned, by account
};

/// Which givings of a kind came back: those of the period that were given more than W days ago, and
/// more than W days before their account ended, so that each has had its chance. A return is
/// whatever came from the account within W days after, the last day included: what it was for,
/// nobody can say.
struct KindReturn
{
    FavourKind kind = FavourKind::Insight;
    std::vector<FavourId> cameBack;
    std::vector<FavourId> didNot;
    double share = 0;                    ///< returned()/n(); 0 without any
    reciprocity::ShareInterval interval; ///< of `share`: Wilson's 95 % score interval
    std::optional<int> typicalWait;      ///< half of those that came back did within so many days

    int n() const { return int(cameBack.size() + didNot.size()); }
    int returned() const { return int(cameBack.size()); }
};

/// One ask that was made in the period, as it stands today.
struct AskLine
{
    AskId id;
    AccountId account;
    AskKind kind = AskKind::Introduction;
    /// Waiting, Yes, Redirected, Declined or Unanswered: an open one counts as unanswered after
    /// the days that the model gives it.
    reciprocity::AskStanding standing = reciprocity::AskStanding::Waiting;
    QDate askedOn;
};

struct AskCounts
{
    std::optional<AskKind> kind; ///< none: of all kinds
    int made = 0;                ///< the sum of those below
    int granted = 0;
    int redirected = 0;
    int declined = 0;
    int silent = 0;  ///< unanswered
    int waiting = 0; ///< open, and not for long

    /// Whether the line is counted in here.
    bool holds(const AskLine& line) const { return !kind || *kind == line.kind; }
};

/// Drafts and asks that were withdrawn count nowhere.
struct AskFunnel
{
    std::vector<AskLine> asks; ///< by day and key
    AskCounts all;
    std::vector<AskCounts> byKind; ///< of the kinds that were asked for, in the order of AskKind
};

/// A referral or an introduction that came from an account in the period, and what the book knows
/// of it since.
struct ReferralLine
{
    FavourId id;
    AccountId from;
    QDate day;
    bool asked = false;              ///< it came because it was asked for
    std::optional<ContactId> person; ///< whom it was to, where the entry names somebody
    std::optional<AccountId> led;    ///< where that person is now, or was last: another account
    bool isClient = false;           ///< and that account is a client, or a partner
    bool ordered = false;            ///< and an order came from it on that day or later
};

struct ReferralYield
{
    AskCounts askedFor;                 ///< asks of the period for a referral or an introduction
    std::vector<ReferralLine> received; ///< by day and key
    int asked = 0;                      ///< of those received
    int named = 0;                      ///< name a person
    int led = 0;                        ///< whose person is at another account of the book
    int clients = 0;                    ///< of those accounts, each counted once
    int ordered = 0;                    ///< of those accounts, each counted once

    int n() const { return int(received.size()); }
};

/// What was heard of a gift that was sent.
enum class GiftEcho
{
    Words,  ///< what they said of it is noted
    Thanks, ///< thanked, without words
    Nothing ///< nothing is noted
};

/// One gift that was sent in the period.
struct GiftLine
{
    GiftId id;
    AccountId account;
    GiftItem item = GiftItem::Book;
    GiftEcho echo = GiftEcho::Nothing;
    QDate sentOn;
};

struct GiftCounts
{
    std::optional<GiftItem> item; ///< none: of all
    int sent = 0;                 ///< the sum of those below
    int words = 0;
    int thanks = 0;
    int nothing = 0;

    bool holds(const GiftLine& line) const { return !item || *item == line.item; }
};

struct GiftReactions
{
    std::vector<GiftLine> gifts; ///< by day and key
    GiftCounts all;
    std::vector<GiftCounts> byItem; ///< of the items that were sent, in the order of GiftItem
};

} // namespace goodturn::query

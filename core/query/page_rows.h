#pragma once

#include "core/domain/account.h"
#include "core/domain/ask.h"
#include "core/domain/contact.h"
#include "core/domain/gift.h"
#include "core/domain/interaction.h"
#include "core/planning/touch.h"
#include "core/reciprocity/advice.h"
#include "core/reciprocity/figures.h"

#include <QTime>

#include <optional>
#include <vector>

namespace goodturn::query {

/// Money given and received in one currency; never added to another.
struct MoneyTotal
{
    QString currency;
    qint64 givenMinor = 0;
    qint64 receivedMinor = 0;
};

/// How many of each there are, for the headings of the tabs.
struct AccountCounts
{
    int timeline = 0, favours = 0, people = 0, gifts = 0, asks = 0, goals = 0;
};

/// The head of an account's page.
struct AccountHead
{
    Account account;
    reciprocity::Figures figures;
    reciprocity::ReciprocityParameters parameters; ///< that the figures were reckoned with
    reciprocity::Advice advice;
    QStringList reasons;           ///< why it stands where it stands, a sentence each
    std::vector<MoneyTotal> money; ///< by currency, the largest first
    AccountCounts counts;
    QDate lastTouch;
    planning::TouchState touch; ///< how that stands to the account's cadence
    QString nextTitle;          ///< the next reminder, with its day; empty: none
    QDate nextOn;
};

/// One line of the timeline: a favour, an interaction, an ask or a gift.
struct TimelineRow
{
    RecordKind kind = RecordKind::Favour;
    qint64 id = 0;
    QDate date;
    QString title;
    QString detail; ///< what was learned, or the detail
    QString who;
    bool whoIsInTrash = false;          ///< somebody of them; the name says so too
    std::optional<Direction> direction; ///< favours
    std::optional<FavourKind> favourKind;
    std::optional<InteractionKind> interactionKind;
    std::optional<AskState> askState;
    std::optional<GiftState> giftState;
    int minutes = 0;
    std::optional<FeltWorth> worth;
    std::optional<Money> money;
    bool unpriced = false;
};

struct PersonRow
{
    ContactId id;
    EmploymentId position; ///< the place at the account the row is about
    AccountId accountId;   ///< where they are now; invalid: nowhere
    QString name;
    QString title;
    QString account;
    QString email;
    QString phone;
    PartialDate birthday;
    QStringList interests;
    PictureKey photo;
    bool current = true;
};

struct GiftRow
{
    GiftId id;
    AccountId accountId;
    QString account;
    std::optional<ContactId> recipientId;
    QString recipient;
    int alsoFor = 0;       ///< how many more get it together with the recipient
    QStringList interests; ///< of the recipient
    GiftItem item = GiftItem::Book;
    QString title;
    QString author;
    Occasion occasion = Occasion::NoOccasion;
    QString occasionName;
    GiftState state = GiftState::Idea;
    QDate arriveBy, orderBy, inscribeBy, postBy, orderedOn, inscribedOn, sentOn, thankedOn;
    QDate reconnectOn;
    QDate arrivedOn, deliveredOn, returnedOn;
    std::optional<Money> budget;
    std::optional<Money> cost;
    QString inscription;
    QString reaction;
};

/// What was written down when a gift was sent; null days: it was not.
struct GiftEntries
{
    QDate favourOn;
    QDate remindOn; ///< while the reminder is to be done
};

struct AskRow
{
    AskId id;
    AccountId accountId;
    QString account;
    QString person;
    AskKind kind = AskKind::Introduction;
    QString title;
    FeltWorth size = FeltWorth::Fair;
    AskState state = AskState::Draft;
    QDate askedOn;
    QDate resolvedOn;
    QString outcome;
};

struct GoalRow
{
    qint64 id = 0;
    QString title;
    QDate dueOn;
    QDate achievedOn;
};

/// Somebody whose page says whom they know.
struct KnowerRow
{
    ContactId id;
    QString name;
    LinkKind kind = LinkKind::Acquaintance; ///< what the person looked at is to them
    LinkStrength strength = LinkStrength::Fair;
};

/// Something to choose from: a person or an account by name.
struct NamedId
{
    qint64 id = 0;
    QString name;
    QString context; ///< the account of a person, the place of an account
};

/// What is due.
struct AgendaRow
{
    enum class Kind
    {
        OrderGift,
        InscribeGift,
        PostGift,
        GiftThanks,
        Reminder,
        AskWaiting,
        Goal,
        Occasion, ///< a birthday, an anniversary, a holiday, or one of their own
        Quiet,    ///< nobody there has been in touch for longer than usual
        Advice    ///< what the account's standing calls for; due on no day
    };

    Kind kind = Kind::Reminder;
    /// Of the gift, reminder, ask, goal or account; of an occasion, the person, position, account
    /// or own occasion.
    qint64 id = 0;
    QUuid uuid;
    AccountId accountId; ///< not valid for a reminder of no account
    QString account;
    ContactId personId; ///< of a reminder or an occasion; not valid: nobody
    QString person;
    QString title;
    QDate due; ///< under which it is listed
    bool late = false;
    QDate deadline;             ///< of a reminder that is told ahead, or was put off; else null
    QTime at;                   ///< of a reminder, where the rep is; null: at any time
    QString rule;               ///< by which a reminder comes back
    planning::TouchState touch; ///< of Kind::Quiet
    Occasion occasion = Occasion::NoOccasion; ///< of Kind::Occasion; Own goes by its own key
    QDate toldFrom;                           ///< the same: from when it is worth a line
    QDate previous;                           ///< of an own one: its day before, if not long ago
    int years = 0;                            ///< the same: since it began; 0: not known
    int people = 0;                           ///< of a holiday: how many keep it
    int named = 0;                            ///< the same: so many of them are in `person`
    Standing standing = Standing::New;        ///< of Kind::Advice
    QString reason;                           ///< the same: why, and what to do
};

} // namespace goodturn::query

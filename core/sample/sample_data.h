#pragma once

#include "core/domain/account.h"
#include "core/domain/ask.h"
#include "core/domain/contact.h"
#include "core/domain/custom_field.h"
#include "core/domain/gift.h"
#include "core/domain/interaction.h"

#include <map>
#include <variant>

namespace goodturn::sample {

/// What resources/sample says, read but not yet dated: days are counts from today. Money is in
/// major units of the account's currency, as text ("120", "12.50").

struct PastPlace
{
    QString account;
    QString title;
    int fromAgo = 0;
    int untilAgo = 0;
};

/// A day of somebody's own that is always near.
struct NearOccasion
{
    QString name;
    int comesIn = 0;
    int years = 0;
};

struct PersonData
{
    Contact contact; ///< without birthday and metThrough where those below are set
    QString title;
    std::optional<int> birthdayIn; ///< days ahead, for a birthday that is always near
    std::optional<NearOccasion> occasion;
    QString metThrough; ///< full name of somebody further up in the file
    std::optional<PastPlace> before;
};

struct GoalData
{
    QString title;
    std::optional<int> dueIn;
    std::optional<int> reachedAgo;
};

struct AccountData
{
    Account account;
    std::optional<int> clientSinceAgo;
    QString currency;
    QStringList topics; ///< what this business talks about; fills "{topic}" in phrases
    QString story;
    std::vector<PersonData> people;
    std::vector<GoalData> goals;
};

struct FavourEntry
{
    Direction direction = Direction::Given;
    FavourKind kind = FavourKind::Insight;
    QString title; ///< empty: a phrase is drawn
    QString detail;
    QString who;   ///< given name of somebody there; empty: drawn
    QString third; ///< full name
    std::optional<FeltWorth> worth;
    bool unpriced = false;
    bool fromAsk = false;
    QString amount;
};

struct TalkEntry
{
    InteractionKind kind = InteractionKind::Call;
    std::optional<InteractionDirection> by;
    std::optional<int> minutes;
    QString summary;
    QString learned;
    QStringList who;
};

struct AskEntry
{
    AskKind kind = AskKind::Introduction;
    AskState state = AskState::Open;
    QString title;
    QString reason;
    QString outcome;
    QString who;
    int answeredAfter = 0;
    std::optional<FeltWorth> size;
    FavourEntry brings; ///< when granted or redirected
};

struct GiftEntry
{
    Gift gift; ///< without its days, people and money
    QString who;
    QString amount;
    std::optional<int> arriveIn; ///< days ahead; else Christmas, as the two below say
    std::optional<int> sentAgo;
    std::optional<int> christmasesAgo; ///< 1: sent for the last one
    bool forBirthday = false;          ///< to arrive at the next birthday that can still be met
    int thankedAfter = 0;              ///< days after sending; 0: no thanks yet
};

struct ReminderEntry
{
    QString title;
    QString who;
    int dueIn = 0;
    std::optional<int> doneAgo;
};

struct StoryEntry
{
    int ago = 0;
    std::variant<FavourEntry, TalkEntry, AskEntry, GiftEntry, ReminderEntry> what;
};

/// A stretch of history told by its pace; titles, people and days are drawn.
struct Rhythm
{
    int fromAgo = 0;
    int toAgo = 0;
    int talkEvery = 0; ///< mean days between; 0: never
    int giveEvery = 0;
    int getEvery = 0;
    std::vector<FavourKind> gives;
    std::vector<FavourKind> gets;
    std::vector<FeltWorth> giveWorths; ///< empty: the kind's own
    std::vector<FeltWorth> getWorths;
};

struct Story
{
    std::vector<Rhythm> rhythms;
    std::vector<StoryEntry> entries;
};

struct OwnFieldData
{
    CustomField field;
    std::map<QString, QString> values; ///< by the name of the account or person
};

struct BookTitle
{
    QString title;
    QString author;
    QString isbn;
    QStringList tags;
    QString about;
    std::optional<int> copies; ///< at hand; none: it does not stand on the shelf
};

/// Lists of texts by key, such as "given.insight" or "call". Texts hold {topic}, {person} and so
/// on; see filled() in phrases.h.
using PhraseLists = std::map<QString, QStringList>;

struct SampleData
{
    std::vector<AccountData> accounts;
    std::map<QString, Story> stories;
    PhraseLists phrases;
    std::vector<BookTitle> books;
    std::vector<OwnFieldData> fields;
};

} // namespace goodturn::sample

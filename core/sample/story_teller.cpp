#include "core/sample/story_teller.h"

#include "core/planning/working_days.h"
#include "core/sample/gift_calendar.h"
#include "core/sample/rhythm.h"

#include <algorithm>
#include <map>

namespace goodturn::sample {
using namespace Qt::StringLiterals;

namespace {

constexpr int learnedPercent = 45;
constexpr int yenScale = 150;

tl::unexpected<Error> wrong(const QString& account, const QString& what)
{
    return failure(ErrorKind::Internal, u"Sample book, %1: %2"_s.arg(account, what));
}

bool bringsSomebody(FavourKind kind)
{
    return kind == FavourKind::Introduction || kind == FavourKind::Referral ||
           kind == FavourKind::Recommendation;
}

int drawnMinutes(InteractionKind kind, Random& random)
{
    switch (kind) {
    case InteractionKind::Call:
        return 5 * random.between(2, 9);
    case InteractionKind::Meeting:
        return 15 * random.between(2, 8);
    case InteractionKind::Event:
    case InteractionKind::Social:
        return 30 * random.between(2, 5);
    default:
        return 0;
    }
}

InteractionDirection drawnDirection(InteractionKind kind, Random& random)
{
    if (kind == InteractionKind::Meeting || kind == InteractionKind::Event)
        return InteractionDirection::Mutual;
    return random.chance(60) ? InteractionDirection::Outgoing : InteractionDirection::Incoming;
}

/// Moves the entries of a story that several accounts share by up to 4 % of their age, so that no
/// two accounts look alike; what fell on one day stays together.
void scatter(std::vector<StoryEntry>& entries, Random& random)
{
    constexpr int tooFreshToMove = 4;
    std::map<int, int> moved;
    for (StoryEntry& entry : entries) {
        if (entry.ago <= tooFreshToMove)
            continue;
        const int reach = std::max(1, entry.ago / 25);
        const auto [place, isNew] = moved.try_emplace(entry.ago);
        if (isNew)
            place->second = entry.ago + random.between(-reach, reach);
        entry.ago = place->second;
    }
}

} // namespace

StoryTeller::StoryTeller(const SampleData& data, const Cast& cast, const Place& place, QDate today,
                         Random random, BookDraft& draft)
    : data_(data)
    , cast_(cast)
    , place_(place)
    , today_(today)
    , random_(random)
    , draft_(draft)
    , firstFavour_(draft.favours.size())
    , firstTalk_(draft.interactions.size())
    , shelf_(random_.below(std::max(1, int(data.books.size()))))
{
}

Result<void> StoryTeller::tell()
{
    for (const StoryEntry& entry : inOrder())
        GT_TRY(std::visit([&](const auto& what) { return add(entry.ago, what); }, entry.what));
    linkTalks();
    return {};
}

std::vector<StoryEntry> StoryTeller::inOrder()
{
    const Story& story = data_.stories.at(place_.data->story);
    const int scale = place_.data->currency == u"JPY"_s ? yenScale : 1;
    std::vector<StoryEntry> entries = story.entries;
    if (std::ranges::count(data_.accounts, place_.data->story, &AccountData::story) > 1)
        scatter(entries, random_);
    for (const Rhythm& rhythm : story.rhythms)
        std::ranges::move(played(rhythm, scale, random_), std::back_inserter(entries));
    std::ranges::stable_sort(entries, std::ranges::greater(), &StoryEntry::ago);
    return entries;
}

Result<void> StoryTeller::add(int ago, const FavourEntry& entry)
{
    Favour favour;
    favour.date = daysAgo(ago);
    favour.fromAsk = entry.fromAsk;
    return addFavour(std::move(favour), entry);
}

Result<void> StoryTeller::addFavour(Favour favour, const FavourEntry& entry)
{
    GT_ASSIGN(const ContactId who, person(entry.who));
    PhraseWords fill = words(who);
    favour.accountId = place_.account;
    favour.direction = entry.direction;
    favour.kind = entry.kind;
    favour.setPerson(who);
    GT_TRY(chooseThirdParty(favour, entry, fill));
    const QString key = code(entry.direction) + u'.' + code(entry.kind);
    favour.title = entry.title.isEmpty() ? drawn(data_.phrases, key, fill, random_)
                                         : filled(entry.title, fill);
    favour.detail = filled(entry.detail, fill);
    favour.unpriced = entry.unpriced;
    if (!entry.unpriced)
        favour.worth = entry.worth.value_or(defaultWorth(entry.kind));
    GT_ASSIGN(favour.money, money(entry.amount));
    draft_.favours.push_back(std::move(favour));
    return {};
}

Result<void> StoryTeller::chooseThirdParty(Favour& favour, const FavourEntry& entry,
                                           PhraseWords& fill)
{
    if (!entry.third.isEmpty()) {
        favour.thirdParty = cast_.named(entry.third);
        if (!favour.thirdParty)
            return wrong(place_.data->account.name, entry.third);
    } else if (bringsSomebody(entry.kind) && entry.title.isEmpty()) {
        favour.thirdParty = cast_.stranger(place_, random_);
    }
    if (favour.thirdParty)
        fill.third = cast_.nameAndPlace(*favour.thirdParty);
    return {};
}

Result<void> StoryTeller::add(int ago, const TalkEntry& entry)
{
    Interaction talk;
    talk.accountId = place_.account;
    talk.date = daysAgo(ago);
    talk.kind = entry.kind;
    talk.direction = entry.by ? *entry.by : drawnDirection(entry.kind, random_);
    talk.minutes = entry.minutes ? *entry.minutes : drawnMinutes(entry.kind, random_);
    for (const QString& name : entry.who.isEmpty() ? QStringList(QString()) : entry.who) {
        GT_ASSIGN(const ContactId who, person(name));
        talk.participants.push_back(who);
    }
    const PhraseWords fill = words(talk.participants.front());
    talk.learned = filled(entry.learned, fill);
    talk.summary = filled(entry.summary, fill);
    if (entry.summary.isEmpty()) {
        talk.summary = drawn(data_.phrases, code(entry.kind), fill, random_);
        if (random_.chance(learnedPercent))
            talk.learned = drawn(data_.phrases, u"learned"_s, fill, random_);
    }
    draft_.interactions.push_back(std::move(talk));
    return {};
}

Result<void> StoryTeller::add(int ago, const AskEntry& entry)
{
    GT_ASSIGN(const ContactId who, person(entry.who));
    const PhraseWords fill = words(who);
    const auto text = [&](const QString& given, const QString& key) {
        return given.isEmpty() ? drawn(data_.phrases, key, fill, random_) : filled(given, fill);
    };
    Ask ask;
    ask.accountId = place_.account;
    ask.contactId = who;
    ask.kind = entry.kind;
    ask.state = entry.state;
    ask.title = text(entry.title, u"ask."_s + code(entry.kind));
    ask.reason = text(entry.reason, u"reason"_s);
    ask.outcome = text(entry.outcome, u"answer."_s + code(entry.state));
    ask.size = entry.size.value_or(defaultWorth(favourKindFor(entry.kind)));
    if (entry.state != AskState::Draft)
        ask.askedOn = daysAgo(ago);
    if (isResolved(entry.state) || entry.state == AskState::Withdrawn)
        ask.resolvedOn = daysAgo(std::max(0, ago - entry.answeredAfter));
    draft_.asks.push_back(ask);
    if (entry.state != AskState::Granted && entry.state != AskState::Redirected)
        return {};
    Favour favour;
    favour.date = ask.resolvedOn;
    favour.fromAsk = true;
    favour.askId = AskId(qint64(draft_.asks.size()));
    FavourEntry brings = entry.brings;
    brings.who = cast_.contact(who).givenName;
    return addFavour(std::move(favour), brings);
}

Result<void> StoryTeller::add(int, const GiftEntry& entry)
{
    GT_ASSIGN(const ContactId who, person(entry.who));
    Gift gift = datedGift(entry, cast_.contact(who).birthday, today_);
    gift.accountId = place_.account;
    gift.recipient = who;
    if (gift.title.isEmpty() && gift.item == GiftItem::Book && gift.state != GiftState::Idea)
        fillFromShelf(gift);
    PhraseWords fill = words(who);
    fill.title = gift.title;
    const bool christmas = gift.occasion == Occasion::Christmas;
    fill.season =
        drawn(data_.phrases, christmas ? u"season.christmas"_s : u"season.other"_s, fill, random_);
    gift.why =
        gift.why.isEmpty() ? drawn(data_.phrases, u"why"_s, fill, random_) : filled(gift.why, fill);
    const bool isWritten = gift.inscribedOn.isValid() && gift.item == GiftItem::Book;
    gift.inscription = gift.inscription.isEmpty() && isWritten
                           ? drawn(data_.phrases, u"inscription"_s, fill, random_)
                           : filled(gift.inscription, fill);
    if (gift.reaction.isEmpty() && gift.state == GiftState::Thanked)
        gift.reaction = drawn(data_.phrases, u"reaction"_s, fill, random_);
    GT_ASSIGN(gift.budget, money(entry.amount));
    draft_.gifts.push_back(gift);
    return isOut(gift.state) ? recordSending(gift, GiftId(qint64(draft_.gifts.size())))
                             : Result<void>();
}

Result<void> StoryTeller::recordSending(const Gift& gift, GiftId id)
{
    const bool isBook = gift.item == GiftItem::Book;
    PhraseWords fill = words(*gift.recipient);
    fill.title = gift.title;
    Favour favour;
    favour.accountId = place_.account;
    favour.kind = isBook ? FavourKind::Book : FavourKind::Gift;
    favour.date = gift.sentOn;
    favour.title = drawn(data_.phrases, isBook ? u"sent.book"_s : u"sent.other"_s, fill, random_);
    favour.worth = gift.worth;
    favour.money = gift.budget;
    favour.giftId = id;
    favour.setPerson(gift.recipient);
    draft_.favours.push_back(std::move(favour));
    addReconnect(gift, id);
    return {};
}

void StoryTeller::addReconnect(const Gift& gift, GiftId id)
{
    constexpr int doneWithin = 10;
    PhraseWords fill = words(*gift.recipient);
    fill.title = gift.title;
    Reminder reminder;
    reminder.accountId = place_.account;
    reminder.contactId = gift.recipient;
    reminder.giftId = id;
    reminder.title = drawn(data_.phrases, u"reconnect"_s, fill, random_);
    reminder.dueOn = gift.reconnectOn;
    if (gift.reconnectOn.addDays(doneWithin) <= today_)
        reminder.doneOn =
            planning::workingDayOnOrBefore(gift.reconnectOn.addDays(random_.below(doneWithin)));
    draft_.reminders.push_back(std::move(reminder));
}

Result<void> StoryTeller::add(int, const ReminderEntry& entry)
{
    GT_ASSIGN(const ContactId who, person(entry.who));
    Reminder reminder;
    reminder.accountId = place_.account;
    reminder.contactId = who;
    reminder.title = filled(entry.title, words(who));
    reminder.dueOn = today_.addDays(entry.dueIn);
    if (entry.doneAgo)
        reminder.doneOn = daysAgo(*entry.doneAgo);
    draft_.reminders.push_back(std::move(reminder));
    return {};
}

/// The next book of the shelf: nobody at one account gets the same one twice.
void StoryTeller::fillFromShelf(Gift& gift)
{
    const BookTitle& book = data_.books[size_t(shelf_++) % data_.books.size()];
    gift.title = book.title;
    gift.author = book.author;
    gift.isbn = book.isbn;
}

/// A favour belongs to the talk with the same account on the same day.
void StoryTeller::linkTalks()
{
    std::map<QDate, InteractionId> talks;
    for (size_t i = firstTalk_; i < draft_.interactions.size(); ++i)
        talks[draft_.interactions[i].date] = InteractionId(qint64(i) + 1);
    for (size_t i = firstFavour_; i < draft_.favours.size(); ++i)
        if (const auto talk = talks.find(draft_.favours[i].date); talk != talks.end())
            draft_.favours[i].interactionId = talk->second;
}

Result<ContactId> StoryTeller::person(const QString& givenName)
{
    if (place_.people.empty())
        return wrong(place_.data->account.name, givenName);
    if (givenName.isEmpty())
        return random_.chance(50) ? place_.people.front() : random_.pick(place_.people);
    const auto found = cast_.at(place_, givenName);
    if (!found)
        return wrong(place_.data->account.name, givenName);
    return *found;
}

Result<std::optional<Money>> StoryTeller::money(const QString& amount) const
{
    if (amount.isEmpty())
        return std::optional<Money>();
    GT_ASSIGN(const Money money, Money::parse(amount, place_.data->currency));
    return std::optional(money);
}

PhraseWords StoryTeller::words(ContactId person)
{
    PhraseWords words;
    words.person = cast_.contact(person).givenName;
    words.account = place_.data->account.name;
    if (!place_.data->topics.isEmpty())
        words.topic = random_.pick(place_.data->topics);
    words.number = QString::number(random_.between(1040, 9860));
    return words;
}

QDate StoryTeller::daysAgo(int days) const
{
    return planning::workingDayOnOrBefore(today_.addDays(-days));
}

} // namespace goodturn::sample

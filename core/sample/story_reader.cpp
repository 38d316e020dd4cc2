#include "core/sample/story_reader.h"

#include "core/sample/json_fields.h"

namespace goodturn::sample {
using namespace Qt::StringLiterals;

namespace {

std::optional<FeltWorth> readWorth(Fields& fields, const QString& name)
{
    const auto number = fields.number(name);
    if (!number)
        return std::nullopt;
    const auto worth = feltWorthFromInt(*number);
    if (!worth)
        fields.complain(name);
    return worth;
}

std::vector<FeltWorth> readWorths(Fields& fields, const QString& name)
{
    std::vector<FeltWorth> worths;
    for (const QJsonValue& value : fields.array(name))
        if (const auto worth = feltWorthFromInt(value.toInt()))
            worths.push_back(*worth);
        else
            fields.complain(name);
    return worths;
}

FavourEntry readFavour(Fields& fields, Direction direction, const QString& kind)
{
    FavourEntry favour;
    favour.direction = direction;
    favour.kind = fields.known<FavourKind>(kind).value_or(FavourKind::Other);
    favour.title = fields.text(u"title"_s);
    favour.detail = fields.text(u"detail"_s);
    favour.who = fields.text(u"who"_s);
    favour.third = fields.text(u"third"_s);
    favour.worth = readWorth(fields, u"worth"_s);
    favour.unpriced = fields.flag(u"unpriced"_s);
    favour.fromAsk = fields.flag(u"fromAsk"_s);
    favour.amount = fields.text(u"money"_s);
    return favour;
}

TalkEntry readTalk(Fields& fields, const QString& kind)
{
    TalkEntry talk;
    talk.kind = fields.known<InteractionKind>(kind).value_or(InteractionKind::Note);
    talk.by = fields.choice<InteractionDirection>(u"by"_s);
    talk.minutes = fields.number(u"minutes"_s);
    talk.summary = fields.text(u"title"_s);
    talk.learned = fields.text(u"learned"_s);
    talk.who = fields.texts(u"who"_s);
    return talk;
}

AskEntry readAsk(Fields& fields, const QString& kind)
{
    AskEntry ask;
    ask.kind = fields.known<AskKind>(kind).value_or(AskKind::OtherFavour);
    ask.state = fields.choice<AskState>(u"state"_s).value_or(AskState::Open);
    ask.title = fields.text(u"title"_s);
    ask.reason = fields.text(u"reason"_s);
    ask.outcome = fields.text(u"outcome"_s);
    ask.who = fields.text(u"who"_s);
    ask.answeredAfter = fields.number(u"after"_s).value_or(0);
    ask.size = readWorth(fields, u"size"_s);
    FavourEntry& brings = ask.brings;
    brings.direction = Direction::Received;
    brings.kind =
        ask.state == AskState::Redirected ? FavourKind::Referral : favourKindFor(ask.kind);
    brings.title = fields.text(u"brings"_s);
    brings.third = fields.text(u"third"_s);
    brings.worth = readWorth(fields, u"worth"_s);
    brings.amount = fields.text(u"money"_s);
    return ask;
}

void readGiftDays(Fields& fields, GiftEntry& entry)
{
    entry.arriveIn = fields.number(u"arrive"_s);
    entry.sentAgo = fields.number(u"sent"_s);
    entry.christmasesAgo = fields.number(u"christmas"_s);
    entry.forBirthday = entry.gift.occasion == Occasion::Birthday && !entry.sentAgo;
    entry.thankedAfter = fields.number(u"thanked"_s).value_or(0);
}

GiftEntry readGift(Fields& fields, const QString& item)
{
    GiftEntry entry;
    Gift& gift = entry.gift;
    gift.item = fields.known<GiftItem>(item).value_or(GiftItem::Other);
    gift.state = fields.choice<GiftState>(u"state"_s).value_or(GiftState::Idea);
    gift.occasion = fields.choice<Occasion>(u"occasion"_s).value_or(Occasion::Christmas);
    gift.occasionName = fields.text(u"occasionName"_s);
    gift.title = fields.text(u"title"_s);
    gift.author = fields.text(u"author"_s);
    gift.isbn = fields.text(u"isbn"_s);
    gift.why = fields.text(u"why"_s);
    gift.inscription = fields.text(u"inscription"_s);
    gift.reaction = fields.text(u"reaction"_s);
    gift.worth = readWorth(fields, u"worth"_s).value_or(defaultWorth(FavourKind::Gift));
    entry.who = fields.text(u"who"_s);
    entry.amount = fields.text(u"money"_s);
    readGiftDays(fields, entry);
    return entry;
}

ReminderEntry readReminder(Fields& fields)
{
    return {fields.text(u"title"_s), fields.text(u"who"_s), fields.neededNumber(u"in"_s),
            fields.number(u"done"_s)};
}

StoryEntry readEntry(const QJsonObject& object, const QString& where, QString& problem)
{
    Fields fields(object, where, problem);
    StoryEntry entry;
    entry.ago = fields.number(u"ago"_s).value_or(0);
    const QString deed = fields.text(u"do"_s);
    const QString verb = deed.section(u' ', 0, 0);
    const QString kind = deed.section(u' ', 1);
    if (const auto direction = fromCode<Direction>(verb))
        entry.what = readFavour(fields, *direction, kind);
    else if (verb == u"ask"_s)
        entry.what = readAsk(fields, kind);
    else if (verb == u"gift"_s)
        entry.what = readGift(fields, kind);
    else if (verb == u"remind"_s)
        entry.what = readReminder(fields);
    else
        entry.what = readTalk(fields, verb);
    return entry;
}

Rhythm readRhythm(const QJsonObject& object, const QString& where, QString& problem)
{
    Fields fields(object, where, problem);
    Rhythm rhythm;
    rhythm.fromAgo = fields.neededNumber(u"from"_s);
    rhythm.toAgo = fields.neededNumber(u"to"_s);
    rhythm.talkEvery = fields.number(u"talkEvery"_s).value_or(0);
    rhythm.giveEvery = fields.number(u"giveEvery"_s).value_or(0);
    rhythm.getEvery = fields.number(u"getEvery"_s).value_or(0);
    rhythm.gives = fields.choices<FavourKind>(u"gives"_s);
    rhythm.gets = fields.choices<FavourKind>(u"gets"_s);
    rhythm.giveWorths = readWorths(fields, u"giveWorths"_s);
    rhythm.getWorths = readWorths(fields, u"getWorths"_s);
    return rhythm;
}

} // namespace

Story readStory(const QString& name, const QJsonObject& object, QString& problem)
{
    Fields fields(object, name, problem);
    Story story;
    for (const QJsonValue& rhythm : fields.array(u"rhythms"_s))
        story.rhythms.push_back(readRhythm(rhythm.toObject(), name, problem));
    for (const QJsonValue& entry : fields.array(u"entries"_s))
        story.entries.push_back(readEntry(entry.toObject(), name, problem));
    return story;
}

} // namespace goodturn::sample

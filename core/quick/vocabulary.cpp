#include "core/quick/vocabulary.h"

#include "core/quick/day_words.h"

#include <QCoreApplication>

namespace goodturn::quick {
using namespace Qt::StringLiterals;

namespace {

using Act = Vocabulary::Act;
using IK = InteractionKind;
using ID = InteractionDirection;

// For the translators: each text is a list of phrases with | between them. %1 stands for a number,
// %2 for the name of a weekday.

Act favour(const Phrases& phrases, What what, std::optional<FavourKind> kind = {})
{
    return {phrases, what, kind};
}

Act contact(const Phrases& phrases, IK kind, ID direction, bool staysInText = false)
{
    Act act{phrases};
    act.interaction = kind;
    act.direction = direction;
    act.staysInText = staysInText;
    return act;
}

std::vector<Act> favourActs(const Vocabulary::Translate& tr)
{
    const auto words = [&](const char* text) { return Phrases(tr(text)); };
    Act bought = favour(words(QT_TRANSLATE_NOOP("QuickVocabulary", "bought|buy")), What::Given,
                        FavourKind::Gift);
    bought.theirs = FavourKind::Order;
    return {
        bought,
        favour(words(QT_TRANSLATE_NOOP("QuickVocabulary", "bought us|bought me")), What::Received,
               FavourKind::Gift),
        favour(words(QT_TRANSLATE_NOOP("QuickVocabulary", "gave|give|given|giving|did")),
               What::Given),
        favour(words(QT_TRANSLATE_NOOP("QuickVocabulary", "gave us|gave me|received|got")),
               What::Received),
        favour(words(QT_TRANSLATE_NOOP("QuickVocabulary",
                                       "sent|send|told|tell|shared|share|forwarded|forward")),
               What::Given, FavourKind::Information),
        favour(words(QT_TRANSLATE_NOOP("QuickVocabulary", "sent us|sent me|told us|told me")),
               What::Received, FavourKind::Information),
        favour(words(QT_TRANSLATE_NOOP("QuickVocabulary", "introduced|introduce")), What::Given,
               FavourKind::Introduction),
        favour(words(QT_TRANSLATE_NOOP("QuickVocabulary", "introduced us|introduced me")),
               What::Received, FavourKind::Introduction),
        favour(words(QT_TRANSLATE_NOOP("QuickVocabulary", "recommended|recommend")), What::Given,
               FavourKind::Recommendation),
        favour(words(QT_TRANSLATE_NOOP("QuickVocabulary", "recommended us|recommended me")),
               What::Received, FavourKind::Recommendation),
        favour(words(QT_TRANSLATE_NOOP("QuickVocabulary", "referred|refer")), What::Given,
               FavourKind::Referral),
        favour(words(QT_TRANSLATE_NOOP("QuickVocabulary", "referred us|referred me")),
               What::Received, FavourKind::Referral),
        favour(words(QT_TRANSLATE_NOOP("QuickVocabulary", "helped|help")), What::Given,
               FavourKind::Time),
        favour(words(QT_TRANSLATE_NOOP("QuickVocabulary", "helped us|helped me")), What::Received,
               FavourKind::Time),
        favour(
            words(QT_TRANSLATE_NOOP("QuickVocabulary", "ordered|order|reordered|placed an order")),
            What::Received, FavourKind::Order),
    };
}

std::vector<Act> otherActs(const Vocabulary::Translate& tr)
{
    const auto words = [&](const char* text) { return Phrases(tr(text)); };
    Act asked{words(QT_TRANSLATE_NOOP("QuickVocabulary", "asked")), What::Ask};
    asked.asked = true;
    asked.turns = false;
    Act ask{words(QT_TRANSLATE_NOOP("QuickVocabulary", "ask")), What::Ask};
    ask.turns = false;
    Act remind{words(QT_TRANSLATE_NOOP("QuickVocabulary",
                                       "remind me to|remind me|reminder to|reminder|to do|todo")),
               What::Reminder};
    remind.turns = false;
    return {
        contact(words(QT_TRANSLATE_NOOP(
                    "QuickVocabulary",
                    "called|call|phoned|phone|phone call|video call|rang|spoke|talked|"
                    "called back|call back|rang back|got off the phone")),
                IK::Call, ID::Outgoing),
        contact(words(QT_TRANSLATE_NOOP("QuickVocabulary",
                                        "called us|called me|phoned us|phoned me|rang us|rang me")),
                IK::Call, ID::Incoming),
        contact(words(QT_TRANSLATE_NOOP(
                    "QuickVocabulary",
                    "met|meet|meeting|saw|visited|visit|got together|caught up|ran into|"
                    "met us|met me|visited us|visited me")),
                IK::Meeting, ID::Mutual),
        contact(words(QT_TRANSLATE_NOOP("QuickVocabulary", "lunch|coffee|dinner|breakfast")),
                IK::Meeting, ID::Mutual, true),
        contact(words(QT_TRANSLATE_NOOP("QuickVocabulary",
                                        "emailed|email|e-mailed|e-mail|mailed|mail|wrote")),
                IK::Email, ID::Outgoing),
        contact(words(QT_TRANSLATE_NOOP(
                    "QuickVocabulary",
                    "emailed us|e-mailed us|mailed us|wrote us|wrote to us|wrote to me|"
                    "emailed me|e-mailed me")),
                IK::Email, ID::Incoming),
        contact(words(QT_TRANSLATE_NOOP("QuickVocabulary", "messaged|message|texted|text")),
                IK::Message, ID::Outgoing),
        contact(words(QT_TRANSLATE_NOOP("QuickVocabulary", "letter")), IK::Letter, ID::Outgoing),
        contact(words(QT_TRANSLATE_NOOP("QuickVocabulary", "event|conference|trade fair")),
                IK::Event, ID::Mutual, true),
        contact(words(QT_TRANSLATE_NOOP("QuickVocabulary", "linkedin|mastodon")), IK::Social,
                ID::Outgoing, true),
        contact(words(QT_TRANSLATE_NOOP("QuickVocabulary", "note|noted")), IK::Note, ID::Outgoing),
        asked,
        ask,
        remind,
    };
}

void addKinds(Vocabulary& v, const Vocabulary::Translate& tr)
{
    const auto words = [&](const char* text) { return Phrases(tr(text)); };
    v.favourKinds = {
        {FavourKind::Insight, words(QT_TRANSLATE_NOOP("QuickVocabulary", "insight|insights"))},
        {FavourKind::Introduction,
         words(QT_TRANSLATE_NOOP("QuickVocabulary", "introduction|introductions|intro"))},
        {FavourKind::Referral, words(QT_TRANSLATE_NOOP("QuickVocabulary", "referral|referrals"))},
        {FavourKind::Recommendation,
         words(QT_TRANSLATE_NOOP("QuickVocabulary", "recommendation|recommendations"))},
        {FavourKind::Book, words(QT_TRANSLATE_NOOP("QuickVocabulary", "book|books"))},
        {FavourKind::Gift, words(QT_TRANSLATE_NOOP("QuickVocabulary", "gift|gifts|present"))},
        {FavourKind::Information, words(QT_TRANSLATE_NOOP("QuickVocabulary", "information|info"))},
        {FavourKind::Time, words(QT_TRANSLATE_NOOP("QuickVocabulary", "time"))},
        {FavourKind::Endorsement, words(QT_TRANSLATE_NOOP("QuickVocabulary", "endorsement"))},
        {FavourKind::Testimonial, words(QT_TRANSLATE_NOOP("QuickVocabulary", "testimonial"))},
        {FavourKind::Courtesy, words(QT_TRANSLATE_NOOP("QuickVocabulary", "courtesy"))},
        {FavourKind::Order, words(QT_TRANSLATE_NOOP("QuickVocabulary", "order|orders"))},
    };
    v.askKinds = {
        {AskKind::Order, words(QT_TRANSLATE_NOOP("QuickVocabulary", "order|orders"))},
        {AskKind::Introduction,
         words(QT_TRANSLATE_NOOP("QuickVocabulary", "introduction|introductions|intro"))},
        {AskKind::Referral, words(QT_TRANSLATE_NOOP("QuickVocabulary", "referral|referrals"))},
        {AskKind::Meeting, words(QT_TRANSLATE_NOOP("QuickVocabulary", "meeting|appointment"))},
        {AskKind::Testimonial, words(QT_TRANSLATE_NOOP("QuickVocabulary", "testimonial"))},
        {AskKind::Information, words(QT_TRANSLATE_NOOP("QuickVocabulary", "information|info"))},
    };
    v.currencies = {
        {u"EUR"_s, words(QT_TRANSLATE_NOOP("QuickVocabulary", "euro|euros"))},
        {u"GBP"_s, words(QT_TRANSLATE_NOOP("QuickVocabulary", "pounds"))},
        {u"USD"_s, words(QT_TRANSLATE_NOOP("QuickVocabulary", "dollar|dollars"))},
        {u"CHF"_s, words(QT_TRANSLATE_NOOP("QuickVocabulary", "francs"))},
    };
}

void addDays(Vocabulary& v, const Vocabulary::Translate& tr)
{
    const auto words = [&](const char* text) { return Phrases(tr(text)); };
    v.today = words(QT_TRANSLATE_NOOP("QuickVocabulary",
                                      "today|earlier today|this morning|this afternoon|"
                                      "this evening|tonight|just now"));
    v.yesterday = words(QT_TRANSLATE_NOOP(
        "QuickVocabulary",
        "yesterday|yesterday morning|yesterday afternoon|yesterday evening|last night"));
    v.dayBefore = words(
        QT_TRANSLATE_NOOP("QuickVocabulary", "the day before yesterday|day before yesterday"));
    v.tomorrow =
        words(QT_TRANSLATE_NOOP("QuickVocabulary", "tomorrow|tomorrow morning|tomorrow afternoon"));
    v.dayAfter =
        words(QT_TRANSLATE_NOOP("QuickVocabulary", "the day after tomorrow|day after tomorrow"));
    v.daysAgo = words(QT_TRANSLATE_NOOP("QuickVocabulary", "%1 days ago|%1 day ago"));
    v.weekAgo = words(QT_TRANSLATE_NOOP("QuickVocabulary", "a week ago|one week ago|last week"));
    v.weeksAgo = words(QT_TRANSLATE_NOOP("QuickVocabulary", "%1 weeks ago|%1 week ago"));
    v.inDays = words(QT_TRANSLATE_NOOP("QuickVocabulary", "in %1 days|in %1 day"));
    v.inWeek = words(QT_TRANSLATE_NOOP("QuickVocabulary", "in a week|next week"));
    v.inWeeks = words(QT_TRANSLATE_NOOP("QuickVocabulary", "in %1 weeks|in %1 week"));
    v.lastWeekday = words(QT_TRANSLATE_NOOP("QuickVocabulary", "last %2|on last %2"));
    v.thisWeekday = words(QT_TRANSLATE_NOOP("QuickVocabulary", "on %2|this %2"));
    v.nextWeekday = words(QT_TRANSLATE_NOOP("QuickVocabulary", "next %2|on next %2"));
    v.dayParts = words(QT_TRANSLATE_NOOP("QuickVocabulary", "morning|afternoon|evening|night"));
    v.dayPrepositions = words(QT_TRANSLATE_NOOP("QuickVocabulary", "on|on the"));
    v.deadlines = words(QT_TRANSLATE_NOOP("QuickVocabulary", "by|until|till|before|due"));
    v.ordinals =
        words(QT_TRANSLATE_NOOP("QuickVocabulary", "st|nd|rd|th|of|st of|nd of|rd of|th of"));
}

void addAmounts(Vocabulary& v, const Vocabulary::Translate& tr)
{
    const auto words = [&](const char* text) { return Phrases(tr(text)); };
    v.minutes = words(QT_TRANSLATE_NOOP("QuickVocabulary", "%1 min|%1 mins|%1 minutes|%1 minute"));
    v.hours = words(QT_TRANSLATE_NOOP("QuickVocabulary", "%1 h|%1 hr|%1 hrs|%1 hour|%1 hours"));
    v.halfHour = words(QT_TRANSLATE_NOOP("QuickVocabulary", "half an hour|half hour"));
    v.anHour = words(QT_TRANSLATE_NOOP("QuickVocabulary", "an hour"));
    v.worth = words(QT_TRANSLATE_NOOP("QuickVocabulary", "worth %1"));
    v.thousand = words(QT_TRANSLATE_NOOP("QuickVocabulary", "k"));
    v.beforeAmount = words(
        QT_TRANSLATE_NOOP("QuickVocabulary", "worth|worth about|for|for about|of|over|totalling"));
    v.beforeDuration = words(QT_TRANSLATE_NOOP("QuickVocabulary", "for"));
}

void addHinges(Vocabulary& v, const Vocabulary::Translate& tr)
{
    const auto words = [&](const char* text) { return Phrases(tr(text)); };
    v.withWhom = words(QT_TRANSLATE_NOOP("QuickVocabulary", "with|to|for|from|by"));
    v.fromWhom = words(QT_TRANSLATE_NOOP("QuickVocabulary", "from"));
    v.atAccount = words(QT_TRANSLATE_NOOP("QuickVocabulary", "at"));
    v.ofAccount = words(QT_TRANSLATE_NOOP("QuickVocabulary", "of|from"));
    v.and_ = words(QT_TRANSLATE_NOOP("QuickVocabulary", "and|&|,|+"));
    v.articles =
        words(QT_TRANSLATE_NOOP("QuickVocabulary", "a|an|the|some|quick|brief|her|him|them"));
    v.adjectives =
        words(QT_TRANSLATE_NOOP("QuickVocabulary", "new|another|first|repeat|big|small"));
    v.titles = words(QT_TRANSLATE_NOOP("QuickVocabulary", "mr|mrs|ms|dr|prof|professor|herr|frau"));
    v.ourselves = words(QT_TRANSLATE_NOOP("QuickVocabulary", "I|we|have|has|had|just"));
    v.openers = words(QT_TRANSLATE_NOOP("QuickVocabulary",
                                        "about|re|regarding|on|into|for|with|that|to|:|,|-|–|—"));
    v.closers = words(QT_TRANSLATE_NOOP(
        "QuickVocabulary", "about|on|at|to|of|for|from|with|by|and|a|an|the|,|:|-|–|—"));
}

template<class Pairs>
bool anyHas(const Pairs& pairs, const Token& token)
{
    for (const auto& [value, phrases] : pairs)
        if (phrases.has(token))
            return true;
    return false;
}

} // namespace

Vocabulary Vocabulary::in(const Translate& translate)
{
    Vocabulary v;
    v.acts = favourActs(translate);
    for (Act& act : otherActs(translate))
        v.acts.push_back(std::move(act));
    addKinds(v, translate);
    addDays(v, translate);
    addAmounts(v, translate);
    addHinges(v, translate);
    return v;
}

Vocabulary Vocabulary::translated()
{
    return in([](const char* english) {
        return QCoreApplication::translate("QuickVocabulary", english);
    });
}

Vocabulary Vocabulary::translatedWithDaysOf(const QLocale& locale)
{
    Vocabulary vocabulary = translated();
    addDayWords(locale.language(), vocabulary);
    return vocabulary;
}

const Vocabulary::Act* Vocabulary::contactNamed(const Token& token) const
{
    for (const Act& act : acts)
        if (act.what == What::Interaction && act.interaction != InteractionKind::Note &&
            !act.staysInText && act.phrases.has(token))
            return &act;
    return nullptr;
}

bool Vocabulary::knows(const Token& token) const
{
    for (const Act& act : acts)
        if (act.phrases.has(token))
            return true;
    if (anyHas(favourKinds, token) || anyHas(askKinds, token) || anyHas(currencies, token))
        return true;
    for (const Phrases* phrases : {&today, &yesterday, &tomorrow, &withWhom, &atAccount, &ofAccount,
                                   &and_, &articles, &ourselves, &openers, &closers})
        if (phrases->has(token))
            return true;
    return false;
}

} // namespace goodturn::quick

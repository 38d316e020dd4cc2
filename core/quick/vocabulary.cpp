#include "core/quick/vocabulary.h"

#include <QCoreApplication>

namespace goodturn::quick {
using namespace Qt::StringLiterals;

namespace {

using Act = Vocabulary::Act;
using IK = InteractionKind;
using ID = InteractionDirection;

/// Marks texts for the translators; each is a list of phrases with | between them. %1 stands for
/// a number, %2 for the name of a weekday.
#define GT_WORDS(text) QT_TRANSLATE_NOOP("QuickVocabulary", text)

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
    return {
        favour(words(GT_WORDS("gave|give|given|giving|did")), What::Given),
        favour(words(GT_WORDS("gave us|gave me|received|got")), What::Received),
        favour(words(GT_WORDS("sent|send|told|tell")), What::Given, FavourKind::Information),
        favour(words(GT_WORDS("sent us|sent me|told us|told me")), What::Received,
               FavourKind::Information),
        favour(words(GT_WORDS("introduced|introduce")), What::Given, FavourKind::Introduction),
        favour(words(GT_WORDS("introduced us|introduced me")), What::Received,
               FavourKind::Introduction),
        favour(words(GT_WORDS("recommended|recommend")), What::Given, FavourKind::Recommendation),
        favour(words(GT_WORDS("recommended us|recommended me")), What::Received,
               FavourKind::Recommendation),
        favour(words(GT_WORDS("referred|refer")), What::Given, FavourKind::Referral),
        favour(words(GT_WORDS("referred us|referred me")), What::Received, FavourKind::Referral),
        favour(words(GT_WORDS("helped|help")), What::Given, FavourKind::Time),
        favour(words(GT_WORDS("helped us|helped me")), What::Received, FavourKind::Time),
        favour(words(GT_WORDS("ordered|order|bought|reordered|placed an order")), What::Received,
               FavourKind::Order),
    };
}

std::vector<Act> otherActs(const Vocabulary::Translate& tr)
{
    const auto words = [&](const char* text) { return Phrases(tr(text)); };
    Act asked{words(GT_WORDS("asked")), What::Ask};
    asked.asked = true;
    asked.turns = false;
    Act ask{words(GT_WORDS("ask")), What::Ask};
    ask.turns = false;
    Act remind{words(GT_WORDS("remind me to|remind me|reminder to|reminder|to do|todo")),
               What::Reminder};
    remind.turns = false;
    return {
        contact(words(GT_WORDS("called|call|phoned|phone|phone call|rang|spoke|talked")), IK::Call,
                ID::Outgoing),
        contact(words(GT_WORDS("called us|called me|phoned us|phoned me|rang us|rang me")),
                IK::Call, ID::Incoming),
        contact(words(GT_WORDS("met|meet|meeting|saw|visited|visit")), IK::Meeting, ID::Mutual),
        contact(words(GT_WORDS("lunch|coffee|dinner|breakfast")), IK::Meeting, ID::Mutual, true),
        contact(words(GT_WORDS("emailed|email|e-mailed|e-mail|mailed|mail|wrote")), IK::Email,
                ID::Outgoing),
        contact(words(GT_WORDS("emailed us|e-mailed us|mailed us|wrote us|wrote to us|wrote to me|"
                               "emailed me|e-mailed me")),
                IK::Email, ID::Incoming),
        contact(words(GT_WORDS("messaged|message|texted|text")), IK::Message, ID::Outgoing),
        contact(words(GT_WORDS("letter")), IK::Letter, ID::Outgoing),
        contact(words(GT_WORDS("event|conference|trade fair")), IK::Event, ID::Mutual, true),
        contact(words(GT_WORDS("linkedin|mastodon")), IK::Social, ID::Outgoing, true),
        contact(words(GT_WORDS("note|noted")), IK::Note, ID::Outgoing),
        asked,
        ask,
        remind,
    };
}

void addKinds(Vocabulary& v, const Vocabulary::Translate& tr)
{
    const auto words = [&](const char* text) { return Phrases(tr(text)); };
    v.favourKinds = {
        {FavourKind::Insight, words(GT_WORDS("insight|insights"))},
        {FavourKind::Introduction, words(GT_WORDS("introduction|introductions|intro"))},
        {FavourKind::Referral, words(GT_WORDS("referral|referrals"))},
        {FavourKind::Recommendation, words(GT_WORDS("recommendation|recommendations"))},
        {FavourKind::Book, words(GT_WORDS("book|books"))},
        {FavourKind::Gift, words(GT_WORDS("gift|gifts|present"))},
        {FavourKind::Information, words(GT_WORDS("information|info"))},
        {FavourKind::Time, words(GT_WORDS("time"))},
        {FavourKind::Endorsement, words(GT_WORDS("endorsement"))},
        {FavourKind::Testimonial, words(GT_WORDS("testimonial"))},
        {FavourKind::Courtesy, words(GT_WORDS("courtesy"))},
        {FavourKind::Order, words(GT_WORDS("order|orders"))},
    };
    v.askKinds = {
        {AskKind::Order, words(GT_WORDS("order|orders"))},
        {AskKind::Introduction, words(GT_WORDS("introduction|introductions|intro"))},
        {AskKind::Referral, words(GT_WORDS("referral|referrals"))},
        {AskKind::Meeting, words(GT_WORDS("meeting|appointment"))},
        {AskKind::Testimonial, words(GT_WORDS("testimonial"))},
        {AskKind::Information, words(GT_WORDS("information|info"))},
    };
    v.currencies = {
        {u"EUR"_s, words(GT_WORDS("euro|euros"))},
        {u"GBP"_s, words(GT_WORDS("pounds"))},
        {u"USD"_s, words(GT_WORDS("dollar|dollars"))},
        {u"CHF"_s, words(GT_WORDS("francs"))},
    };
}

void addDays(Vocabulary& v, const Vocabulary::Translate& tr)
{
    const auto words = [&](const char* text) { return Phrases(tr(text)); };
    v.today = words(GT_WORDS("today|this morning|this afternoon|just now"));
    v.yesterday = words(GT_WORDS("yesterday|yesterday morning|yesterday afternoon|last night"));
    v.dayBefore = words(GT_WORDS("the day before yesterday|day before yesterday"));
    v.tomorrow = words(GT_WORDS("tomorrow|tomorrow morning|tomorrow afternoon"));
    v.daysAgo = words(GT_WORDS("%1 days ago|%1 day ago"));
    v.weekAgo = words(GT_WORDS("a week ago|one week ago|last week"));
    v.weeksAgo = words(GT_WORDS("%1 weeks ago|%1 week ago"));
    v.inDays = words(GT_WORDS("in %1 days|in %1 day"));
    v.inWeek = words(GT_WORDS("in a week|next week"));
    v.inWeeks = words(GT_WORDS("in %1 weeks|in %1 week"));
    v.lastWeekday = words(GT_WORDS("last %2|on last %2"));
    v.thisWeekday = words(GT_WORDS("on %2|this %2"));
    v.nextWeekday = words(GT_WORDS("next %2|on next %2"));
    v.dayPrepositions = words(GT_WORDS("on|on the"));
    v.ordinals = words(GT_WORDS("st|nd|rd|th|of|st of|nd of|rd of|th of"));
}

void addAmounts(Vocabulary& v, const Vocabulary::Translate& tr)
{
    const auto words = [&](const char* text) { return Phrases(tr(text)); };
    v.minutes = words(GT_WORDS("%1 min|%1 mins|%1 minutes|%1 minute"));
    v.hours = words(GT_WORDS("%1 h|%1 hr|%1 hrs|%1 hour|%1 hours"));
    v.halfHour = words(GT_WORDS("half an hour"));
    v.worth = words(GT_WORDS("worth %1"));
    v.thousand = words(GT_WORDS("k"));
}

void addHinges(Vocabulary& v, const Vocabulary::Translate& tr)
{
    const auto words = [&](const char* text) { return Phrases(tr(text)); };
    v.withWhom = words(GT_WORDS("with|to|for|from|by"));
    v.atAccount = words(GT_WORDS("at"));
    v.ofAccount = words(GT_WORDS("of|from"));
    v.and_ = words(GT_WORDS("and|&|,|+"));
    v.articles = words(GT_WORDS("a|an|the|some|her|him|them"));
    v.ourselves = words(GT_WORDS("I|we|have|has|had|just"));
    v.openers = words(GT_WORDS("about|re|regarding|on|for|that|to|:|,|-|–|—"));
    v.closers = words(GT_WORDS("about|on|at|to|for|from|with|by|and|a|an|the|,|:|-|–|—"));
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

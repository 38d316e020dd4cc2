#pragma once

#include "core/base/text.h"
#include "core/domain/account.h"
#include "core/domain/ask.h"
#include "core/domain/contact.h"
#include "core/domain/custom_field.h"
#include "core/domain/employment.h"
#include "core/domain/gift.h"
#include "core/domain/goal.h"
#include "core/domain/interaction.h"
#include "core/domain/own_occasion.h"
#include "core/domain/reminder.h"
#include "core/domain/shelf_book.h"
#include "core/store/row_visitors.h"

namespace goodturn::store {

template<class R, class T>
concept Describes = std::same_as<std::remove_const_t<R>, T>;

/// Says for a record where it is kept, and lists its fields once (describe). `derived` fills the
/// columns that only searching and sorting use. To add a record: its struct in core/domain, its
/// table in a migration, its RecordKind, and one of these.
template<class T>
struct RecordTraits;

template<>
struct RecordTraits<Account>
{
    static constexpr RecordKind kind = RecordKind::Account;
    static constexpr const char* table = "account";
    static constexpr const char* derivedColumns[] = {"name_folded", "search_text"};
    template<class V, Describes<Account> R>
    static void describe(V&& v, R& a)
    {
        v("name", a.name);
        v("legal_name", a.legalName);
        v("type", a.type);
        v("lifecycle", a.lifecycle);
        v("owner", a.owner);
        v("industry", a.industry);
        v("client_since", a.clientSince);
        v("notes", a.notes);
        v.list("account_tag", a.tags);
        v.list("account_address", a.addresses);
        v.list("account_alias", a.aliases);
        v.list("account_domain", a.domains);
        v.list("account_relation", a.relations);
        v("size_band", a.size);
        v("parent_id", a.parent);
        v("segment", a.segment);
        v("territory", a.territory);
        v("ideal_days", a.idealDays);
        v("longest_days", a.longestDays);
        v("gift_stance", a.gifts);
        v("own_standing", a.ownStanding);
        v("own_standing_reason", a.ownStandingReason);
        v("own_standing_until", a.ownStandingUntil);
        v.list("account_custom", a.custom);
    }
    static std::vector<Value> derived(const Account& a)
    {
        QStringList parts{a.name, a.legalName, a.industry, a.owner, a.segment, a.territory};
        parts << a.aliases << a.domains;
        parts.removeAll(QString());
        for (const QString& tag : a.tags)
            parts << u'#' + tag;
        for (const Address& address : a.addresses)
            parts << address.city << address.country;
        return {foldText(a.name), foldText(parts.join(u'\n'))};
    }
};

template<>
struct RecordTraits<Contact>
{
    static constexpr RecordKind kind = RecordKind::Contact;
    static constexpr const char* table = "contact";
    static constexpr const char* derivedColumns[] = {"display_name", "name_folded", "search_text"};
    template<class V, Describes<Contact> R>
    static void describe(V&& v, R& c)
    {
        v("given_name", c.givenName);
        v("family_name", c.familyName);
        v("nickname", c.nickname);
        v("birthday", c.birthday);
        v("how_met", c.howMet);
        v("met_through", c.metThrough);
        v("notes", c.notes);
        v.list("contact_email", c.emails);
        v.list("contact_phone", c.phones);
        v.list("contact_address", c.addresses);
        v.list("contact_interest", c.interests);
        v.list("contact_reading_taste", c.readingTastes);
        v.list("contact_consent", c.consents);
        v.list("contact_link", c.links);
        v("name_prefix", c.namePrefix);
        v("middle_name", c.middleName);
        v("name_suffix", c.nameSuffix);
        v("name_order", c.nameOrder);
        v("pronouns", c.pronouns);
        v("language", c.language);
        v("time_zone", c.timeZone);
        v("channel", c.channel);
        v("do_not_call", c.doNotCall);
        v("do_not_email", c.doNotEmail);
        v("met_on", c.metOn);
        v("assistant", c.assistant);
        v.list("contact_custom", c.custom);
        v("photo", c.photo);
        v.list("contact_holiday", c.holidays);
    }
    static std::vector<Value> derived(const Contact& c)
    {
        QStringList parts{c.displayName(), c.nickname, c.middleName};
        parts.removeAll(QString());
        for (const ContactPoint& email : c.emails)
            parts << email.value;
        for (const ContactPoint& phone : c.phones)
            parts << phone.value;
        const QString sortName = c.familyName + u' ' + c.givenName + u' ' + c.nickname;
        return {c.displayName(), foldText(sortName), foldText(parts.join(u'\n'))};
    }
};

/// For records that are found through others, not by their own text.
struct NoDerivedColumns
{
    static constexpr const char* const* derivedColumns = nullptr;
};

template<>
struct RecordTraits<Employment> : NoDerivedColumns
{
    static constexpr RecordKind kind = RecordKind::Employment;
    static constexpr const char* table = "employment";
    template<class V, Describes<Employment> R>
    static void describe(V&& v, R& e)
    {
        v("contact_id", e.contactId);
        v("account_id", e.accountId);
        v("title", e.title);
        v("from_date", e.from);
        v("until_date", e.until);
    }
};

template<>
struct RecordTraits<Interaction> : NoDerivedColumns
{
    static constexpr RecordKind kind = RecordKind::Interaction;
    static constexpr const char* table = "interaction";
    template<class V, Describes<Interaction> R>
    static void describe(V&& v, R& i)
    {
        v("account_id", i.accountId);
        v("date", i.date);
        v("kind", i.kind);
        v("direction", i.direction);
        v("minutes", i.minutes);
        v("summary", i.summary);
        v("learned", i.learned);
        v.list("interaction_participant", i.participants);
        v.list("interaction_custom", i.custom);
    }
};

template<>
struct RecordTraits<Favour> : NoDerivedColumns
{
    static constexpr RecordKind kind = RecordKind::Favour;
    static constexpr const char* table = "favour";
    template<class V, Describes<Favour> R>
    static void describe(V&& v, R& f)
    {
        v("account_id", f.accountId);
        v("direction", f.direction);
        v("kind", f.kind);
        v("date", f.date);
        v("title", f.title);
        v("detail", f.detail);
        v("worth", f.worth);
        v("unpriced", f.unpriced);
        v.money("amount_minor", "currency", f.money);
        v("giver", f.giver);
        v("beneficiary", f.beneficiary);
        v("third_party", f.thirdParty);
        v("interaction_id", f.interactionId);
        v("from_ask", f.fromAsk);
        v("ask_id", f.askId);
        v("gift_id", f.giftId);
        v.list("favour_custom", f.custom);
    }
};

template<>
struct RecordTraits<Ask> : NoDerivedColumns
{
    static constexpr RecordKind kind = RecordKind::Ask;
    static constexpr const char* table = "ask";
    template<class V, Describes<Ask> R>
    static void describe(V&& v, R& a)
    {
        v("account_id", a.accountId);
        v("contact_id", a.contactId);
        v("kind", a.kind);
        v("title", a.title);
        v("reason", a.reason);
        v("size", a.size);
        v("state", a.state);
        v("asked_on", a.askedOn);
        v("resolved_on", a.resolvedOn);
        v("outcome", a.outcome);
        v("own_forecast", a.ownForecast);
    }
};

template<>
struct RecordTraits<Gift> : NoDerivedColumns
{
    static constexpr RecordKind kind = RecordKind::Gift;
    static constexpr const char* table = "gift";
    template<class V, Describes<Gift> R>
    static void describe(V&& v, R& g)
    {
        v("account_id", g.accountId);
        v("recipient", g.recipient);
        v("item", g.item);
        v("title", g.title);
        v("author", g.author);
        v("isbn", g.isbn);
        v("why", g.why);
        v("inscription", g.inscription);
        v("occasion", g.occasion);
        v("occasion_name", g.occasionName);
        v("arrive_by", g.arriveBy);
        v("order_by", g.orderBy);
        v("inscribe_by", g.inscribeBy);
        v("post_by", g.postBy);
        v.money("budget_minor", "budget_currency", g.budget);
        v("worth", g.worth);
        v("state", g.state);
        v("record_favour", g.recordFavour);
        v("reconnect_on", g.reconnectOn);
        v("ordered_on", g.orderedOn);
        v("inscribed_on", g.inscribedOn);
        v("sent_on", g.sentOn);
        v("thanked_on", g.thankedOn);
        v("reaction", g.reaction);
        v.list("gift_also_for", g.alsoFor);
        v("giver", g.giver);
        v("publisher", g.publisher);
        v("edition", g.edition);
        v("url", g.url);
        v("book_id", g.bookId);
        v("took_copy", g.tookCopy);
        v("supplier", g.supplier);
        v.money("cost_minor", "cost_currency", g.cost);
        v("arrived_on", g.arrivedOn);
        v("card_printed_on", g.cardPrintedOn);
        v("tracking", g.tracking);
        v("delivered_on", g.deliveredOn);
        v("returned_on", g.returnedOn);
        v("giver_id", g.giverId);
        v("card", g.card);
    }
};

template<>
struct RecordTraits<Goal> : NoDerivedColumns
{
    static constexpr RecordKind kind = RecordKind::Goal;
    static constexpr const char* table = "goal";
    template<class V, Describes<Goal> R>
    static void describe(V&& v, R& g)
    {
        v("account_id", g.accountId);
        v("title", g.title);
        v("due_on", g.dueOn);
        v("achieved_on", g.achievedOn);
    }
};

template<>
struct RecordTraits<Reminder> : NoDerivedColumns
{
    static constexpr RecordKind kind = RecordKind::Reminder;
    static constexpr const char* table = "reminder";
    template<class V, Describes<Reminder> R>
    static void describe(V&& v, R& r)
    {
        v("account_id", r.accountId);
        v("contact_id", r.contactId);
        v("gift_id", r.giftId);
        v("ask_id", r.askId);
        v("goal_id", r.goalId);
        v("title", r.title);
        v("due_on", r.dueOn);
        v("due_at", r.dueAt);
        v("time_zone", r.timeZone);
        v("rule", r.rule);
        v("first_on", r.firstOn);
        v("lead_days", r.leadDays);
        v("snoozed_until", r.snoozedUntil);
        v("done_on", r.doneOn);
        v("occasion", r.occasion);
        v("occasion_id", r.occasionId);
    }
};

template<>
struct RecordTraits<CustomField> : NoDerivedColumns
{
    static constexpr RecordKind kind = RecordKind::CustomField;
    static constexpr const char* table = "field";
    template<class V, Describes<CustomField> R>
    static void describe(V&& v, R& f)
    {
        v("of_kind", f.of);
        v("name", f.name);
        v("type", f.type);
        v("place", f.position);
        v.list("field_choice", f.choices);
    }
};

template<>
struct RecordTraits<ShelfBook> : NoDerivedColumns
{
    static constexpr RecordKind kind = RecordKind::ShelfBook;
    static constexpr const char* table = "shelf_book";
    template<class V, Describes<ShelfBook> R>
    static void describe(V&& v, R& b)
    {
        v("title", b.title);
        v("author", b.author);
        v("isbn", b.isbn);
        v("publisher", b.publisher);
        v("edition", b.edition);
        v.list("shelf_book_tag", b.tags);
        v("about", b.about);
        v("copies", b.copies);
        v("given_by", b.givenBy);
    }
};

template<>
struct RecordTraits<OwnOccasion> : NoDerivedColumns
{
    static constexpr RecordKind kind = RecordKind::OwnOccasion;
    static constexpr const char* table = "own_occasion";
    template<class V, Describes<OwnOccasion> R>
    static void describe(V&& v, R& o)
    {
        v("account_id", o.accountId);
        v("contact_id", o.contactId);
        v("name", o.name);
        v("day", o.day);
        v("rule", o.rule);
        v("lead_days", o.leadDays);
        v("notes", o.notes);
    }
};

} // namespace goodturn::store

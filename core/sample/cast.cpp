#include "core/sample/cast.h"

#include "core/planning/recurrence.h"
#include "core/planning/working_days.h"

#include <algorithm>

namespace goodturn::sample {
using namespace Qt::StringLiterals;

namespace {

constexpr int birthYearOfTheNear = 1974;

tl::unexpected<Error> unknown(const QString& name)
{
    return failure(ErrorKind::Internal, u"Sample book: nobody is called %1"_s.arg(name));
}

PartialDate birthdayAhead(int days, QDate today)
{
    const QDate day = today.addDays(days);
    const auto birthday = PartialDate::fromParts(birthYearOfTheNear, day.month(), day.day());
    return birthday.value_or(PartialDate());
}

/// Yearly, from a first day that is no 29 February.
OwnOccasion datedOccasion(const NearOccasion& data, ContactId person, QDate today)
{
    const QDate next = today.addDays(data.comesIn);
    const QDate first = next.addYears(-data.years);
    OwnOccasion occasion;
    occasion.contactId = person;
    occasion.name = data.name;
    occasion.day =
        PartialDate::fromParts(first.year(), first.month(), first.day()).value_or(PartialDate());
    occasion.rule = planning::ruleFor(planning::Repeat::Yearly, first);
    return occasion;
}

Goal datedGoal(const GoalData& data, AccountId account, QDate today)
{
    Goal goal;
    goal.accountId = account;
    goal.title = data.title;
    if (data.dueIn)
        goal.dueOn = today.addDays(*data.dueIn);
    if (data.reachedAgo)
        goal.achievedOn = planning::workingDayOnOrBefore(today.addDays(-*data.reachedAgo));
    return goal;
}

} // namespace

Result<Cast> Cast::assembled(const SampleData& data, QDate today, BookDraft& draft)
{
    Cast cast;
    for (const AccountData& account : data.accounts)
        GT_TRY(cast.seat(account, today, draft));
    GT_TRY(cast.addPastPlaces(today, draft));
    cast.contacts_ = draft.contacts;
    return cast;
}

const Contact& Cast::contact(ContactId id) const
{
    return contacts_.at(size_t(id.value()) - 1);
}

std::optional<ContactId> Cast::named(const QString& fullName) const
{
    const auto found = byName_.find(fullName);
    return found == byName_.end() ? std::nullopt : std::optional(*found);
}

std::optional<ContactId> Cast::at(const Place& place, const QString& givenName) const
{
    const auto found = std::ranges::find_if(
        place.people, [&](ContactId id) { return contact(id).givenName == givenName; });
    return found == place.people.end() ? std::nullopt : std::optional(*found);
}

ContactId Cast::stranger(const Place& place, Random& random) const
{
    while (true) {
        const Place& other = random.pick(places_);
        if (other.account != place.account && !other.people.empty())
            return random.pick(other.people);
    }
}

QString Cast::nameAndPlace(ContactId id) const
{
    const QString name = contact(id).displayName();
    const QString place = places_[size_t(placeOf_.value(id))].data->account.name;
    return name == place ? name : u"%1 at %2"_s.arg(name, place);
}

Result<void> Cast::seat(const AccountData& data, QDate today, BookDraft& draft)
{
    Account account = data.account;
    if (data.clientSinceAgo)
        account.clientSince = today.addDays(-*data.clientSinceAgo);
    draft.accounts.push_back(account);
    Place place{&data, AccountId(qint64(draft.accounts.size())), {}};
    for (const PersonData& person : data.people) {
        GT_ASSIGN(const ContactId id, addPerson(person, today, draft));
        place.people.push_back(id);
        placeOf_.insert(id, qsizetype(places_.size()));
        Employment employment;
        employment.accountId = place.account;
        employment.contactId = id;
        employment.title = person.title;
        if (person.before)
            employment.from = today.addDays(1 - person.before->untilAgo);
        draft.employments.push_back(employment);
    }
    for (const GoalData& goal : data.goals)
        draft.goals.push_back(datedGoal(goal, place.account, today));
    places_.push_back(std::move(place));
    return {};
}

Result<ContactId> Cast::addPerson(const PersonData& person, QDate today, BookDraft& draft)
{
    Contact contact = person.contact;
    if (person.birthdayIn)
        contact.birthday = birthdayAhead(*person.birthdayIn, today);
    if (!person.metThrough.isEmpty()) {
        contact.metThrough = named(person.metThrough);
        if (!contact.metThrough)
            return unknown(person.metThrough);
    }
    draft.contacts.push_back(contact);
    const ContactId id(qint64(draft.contacts.size()));
    byName_.insert(contact.displayName(), id);
    if (person.occasion)
        draft.occasions.push_back(datedOccasion(*person.occasion, id, today));
    return id;
}

Result<void> Cast::addPastPlaces(QDate today, BookDraft& draft) const
{
    for (const Place& place : places_) {
        for (size_t i = 0; i < place.people.size(); ++i) {
            const auto& before = place.data->people[i].before;
            if (!before)
                continue;
            const auto former = std::ranges::find_if(places_, [&](const Place& other) {
                return other.data->account.name == before->account;
            });
            if (former == places_.end())
                return unknown(before->account);
            Employment employment;
            employment.accountId = former->account;
            employment.contactId = place.people[i];
            employment.title = before->title;
            employment.from = today.addDays(-before->fromAgo);
            employment.until = today.addDays(-before->untilAgo);
            draft.employments.push_back(employment);
        }
    }
    return {};
}

} // namespace goodturn::sample

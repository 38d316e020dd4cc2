#pragma once

#include "core/sample/book_draft.h"
#include "core/sample/random.h"
#include "core/sample/sample_data.h"

#include <QHash>

namespace goodturn::sample {

/// One account of the sample with its provisional key and those of its people.
struct Place
{
    const AccountData* data = nullptr;
    AccountId account;
    std::vector<ContactId> people;
};

/// Who is who in the sample book. The data outlives it.
class Cast
{
public:
    /// Adds accounts, people, their places of work and their goals to the draft. Fails with
    /// ErrorKind::Internal when a name is used that nobody bears.
    static Result<Cast> assembled(const SampleData& data, QDate today, BookDraft& draft);

    const std::vector<Place>& places() const { return places_; }
    const Contact& contact(ContactId id) const;

    /// Whoever has this full name.
    std::optional<ContactId> named(const QString& fullName) const;
    /// Whoever has this given name at the place.
    std::optional<ContactId> at(const Place& place, const QString& givenName) const;
    /// Somebody who works elsewhere.
    ContactId stranger(const Place& place, Random& random) const;
    /// "Marta Silva at Polaris", or the name alone for somebody who is an account.
    QString nameAndPlace(ContactId id) const;

private:
    Result<void> seat(const AccountData& data, QDate today, BookDraft& draft);
    Result<ContactId> addPerson(const PersonData& person, QDate today, BookDraft& draft);
    Result<void> addPastPlaces(QDate today, BookDraft& draft) const;

    std::vector<Place> places_;
    std::vector<Contact> contacts_;
    QHash<QString, ContactId> byName_;
    QHash<ContactId, qsizetype> placeOf_;
};

} // namespace goodturn::sample

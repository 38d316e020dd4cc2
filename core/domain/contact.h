#pragma once

#include "core/domain/contact_codes.h"
#include "core/domain/contact_point.h"
#include "core/domain/custom_field.h"
#include "core/domain/ids.h"
#include "core/domain/occasion.h"
#include "core/domain/partial_date.h"
#include "core/domain/picture.h"
#include "core/domain/record_meta.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace goodturn {

/// What a person agreed to, and when.
struct Consent
{
    QString purpose; ///< "News by e-mail"
    QDate givenOn;
    QDate withdrawnOn; ///< null while it holds

    bool operator==(const Consent&) const = default;
};

/// What somebody else is to a person.
struct ContactLink
{
    ContactId other;
    LinkKind kind = LinkKind::Colleague;
    LinkStrength strength = LinkStrength::Fair;

    bool operator==(const ContactLink&) const = default;
};

/// A person. Where they work is an Employment, so that they can move and keep their history.
struct Contact
{
    ContactId id;
    RecordMeta meta;
    QString namePrefix; ///< "Dr."
    QString givenName;
    QString middleName;
    QString familyName;
    QString nameSuffix;                 ///< "PhD"
    std::optional<NameOrder> nameOrder; ///< none: given name first
    QString nickname;
    QString pronouns;
    std::vector<ContactPoint> emails;
    std::vector<ContactPoint> phones;
    std::vector<Address> addresses;
    PartialDate birthday;
    QString language;               ///< in which they like to be written to, as a BCP 47 tag: "pt"
    QString timeZone;               ///< an IANA name: "Europe/Lisbon"
    std::optional<Channel> channel; ///< the one they prefer
    bool doNotCall = false;
    bool doNotEmail = false;
    std::vector<Consent> consents;
    QStringList interests;
    QStringList readingTastes;
    std::vector<Occasion> holidays; ///< that they keep; empty: not known
    QDate metOn;
    QString howMet;
    std::optional<ContactId> metThrough;
    std::optional<ContactId> assistant;
    std::vector<ContactLink> links;
    QString notes;                   ///< private
    std::vector<CustomValue> custom; ///< in the fields that the book has of its own
    PictureKey photo;                ///< the book keeps its bytes (core/store/picture_store.h)

    /// "Dr. Ines Maria Duarte, PhD": all parts of the name, in its order. Empty without any.
    QString fullName() const;
    /// "Ines Duarte", in the order of the name, or the nickname, or the first e-mail address: never
    /// empty for a valid record.
    QString displayName() const;
    bool operator==(const Contact&) const = default;
};

} // namespace goodturn

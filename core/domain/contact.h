#pragma once

#include "core/domain/contact_point.h"
#include "core/domain/ids.h"
#include "core/domain/partial_date.h"
#include "core/domain/record_meta.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace goodturn {

/// A person. Where they work is an Employment, so that they can move and keep their history.
struct Contact
{
    ContactId id;
    RecordMeta meta;
    QString givenName;
    QString familyName;
    QString nickname;
    std::vector<ContactPoint> emails;
    std::vector<ContactPoint> phones;
    std::vector<Address> addresses;
    PartialDate birthday;
    QStringList interests;
    QStringList readingTastes;
    QString howMet;
    std::optional<ContactId> metThrough;
    QString notes; ///< private

    /// "Ines Duarte", or the nickname, or the first e-mail address: never empty for a valid record.
    QString displayName() const;
    bool operator==(const Contact&) const = default;
};

} // namespace goodturn

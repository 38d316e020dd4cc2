#pragma once

#include "core/domain/own_occasion.h"
#include "tests/support/book_fixture.h"

namespace goodturn::testing {

/// A day whose year may be unknown.
inline PartialDate partly(std::optional<int> year, int month, int day)
{
    return must(PartialDate::fromParts(year, month, day));
}

/// An occasion of somebody's or of an account's own. Without a rule it comes once, or every year
/// when its year is unknown.
template<class Owner>
OwnOccasion occasionOf(Owner owner, const QString& name, const PartialDate& day = {},
                       const QString& rule = {})
{
    OwnOccasion occasion;
    if constexpr (std::is_same_v<Owner, AccountId>)
        occasion.accountId = owner;
    else
        occasion.contactId = owner;
    occasion.name = name;
    occasion.day = day;
    occasion.rule = rule;
    return occasion;
}

} // namespace goodturn::testing

#include "core/domain/contact_point.h"

namespace goodturn {

bool Address::isEmpty() const
{
    return street.isEmpty() && city.isEmpty() && region.isEmpty() && postcode.isEmpty() &&
           country.isEmpty();
}

} // namespace goodturn

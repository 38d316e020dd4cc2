#include "core/query/destination.h"

#include "core/planning/public_holidays.h"
#include "core/store/sql_query.h"

namespace goodturn::query {
using namespace Qt::StringLiterals;
using store::SqlQuery;

Result<QString> destinationCountry(store::Database& database, std::optional<ContactId> person,
                                   AccountId account)
{
    SqlQuery query(
        database, u"SELECT country FROM (SELECT 0 AS whose, position, country FROM contact_address "
                  "WHERE contact_id=? AND country<>'' UNION ALL "
                  "SELECT 1, position, country FROM account_address "
                  "WHERE account_id=? AND country<>'') ORDER BY whose, position LIMIT 1"_s);
    GT_TRY(query.run({person.value_or(ContactId()).value(), account.value()}));
    const QString country = query.next() ? query.text(0) : QString();
    GT_TRY(query.finish());
    return planning::countryCode(country);
}

} // namespace goodturn::query

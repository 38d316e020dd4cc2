#pragma once

#include "core/search/live_index.h"
#include "core/search/name_index_builder.h"

#include <QStringList>

#include <initializer_list>

namespace goodturn::testing {

inline search::Searchable account(qint64 id, const std::string& name, int lastDay = 0)
{
    search::Searchable made;
    made.key = {RecordKind::Account, id};
    made.name = name;
    made.lastDay = lastDay;
    return made;
}

inline search::Searchable person(qint64 id, const std::string& name,
                                 std::vector<std::string> addresses = {},
                                 std::vector<std::string> phones = {})
{
    search::Searchable made;
    made.key = {RecordKind::Contact, id};
    made.name = name;
    made.addresses = std::move(addresses);
    made.phones = std::move(phones);
    return made;
}

/// Numbers are dialled in Germany.
inline const search::PhoneDigits& germanPhones()
{
    static const search::PhoneDigits phones(QStringLiteral("DE"));
    return phones;
}

inline search::NameIndex indexOf(const std::vector<search::Searchable>& records)
{
    search::NameIndexBuilder builder;
    for (const search::Searchable& record : records)
        builder.add(search::prepare(record, germanPhones()));
    return builder.finish();
}

inline search::TypedQuery query(const QString& typed)
{
    return search::typedQuery(typed, germanPhones());
}

/// The names that are found, in order.
inline QStringList names(const std::vector<search::Hit>& hits)
{
    QStringList found;
    for (const search::Hit& hit : hits)
        found << QString::fromStdString(hit.name);
    return found;
}

} // namespace goodturn::testing

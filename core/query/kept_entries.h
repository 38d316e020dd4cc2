#pragma once

#include "core/query/list_rows.h"
#include "core/query/quick_sort.h"
#include "core/query/write_mark.h"

#include <map>
#include <vector>

namespace goodturn::store {
class Database;
}

namespace goodturn::query {

/// The keys of lists of entries in their order. How all of them stand and what they sort by is read
/// when it is first asked for, which of a million takes up to 0.2 s, by a text 1 s, and kept until
/// somebody writes: 8 bytes a row and 4 more for each field. From then on rows need only be counted
/// into their places.
class KeptEntries
{
public:
    using Keys = std::vector<qint64>;

    /// As Queries::listIds() has them; `field` is that of the sort, null: unknown.
    Result<Keys> ids(store::Database& database, FilterSql& sql, const ListSpec& spec,
                     const ListField* field, int limit);
    /// Reads beforehand what they sort by in the field.
    Result<void> prepare(store::Database& database, FilterSql& sql, ListKind kind,
                         const ListField* field);

private:
    struct Entries
    {
        ListKind kind;
        Keys keys;                    ///< of all, from the newest on
        std::vector<qint64> accounts; ///< that they are of; read with a field of theirs
        std::map<QString, Places> places;
    };

    Result<Entries*> entries(store::Database& database, FilterSql& sql, ListKind kind);
    Result<const Places*> places(store::Database& database, FilterSql& sql, Entries& all,
                                 const ListField& field);
    Result<Keys> sorted(store::Database& database, FilterSql& sql, const ListSpec& spec,
                        const ListField* field, size_t limit);
    Result<Keys> filtered(store::Database& database, FilterSql& sql, const ListSpec& spec,
                          const ListField* field);

    std::map<ListKind, Entries> kept_;
    WriteMark mark_;
};

} // namespace goodturn::query

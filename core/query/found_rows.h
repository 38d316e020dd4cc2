#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/search/name_index.h"

#include <QDate>

namespace goodturn::store {
class Database;
}

namespace goodturn::query {

/// One line of what a search found.
struct FoundRow
{
    enum class Kind
    {
        Account,
        Person,
        Book, ///< a gift
        ShelfBook,
        Note, ///< of an account or a person
        Interaction,
        Favour,
        Ask,
        Goal
    };

    Kind kind = Kind::Account;
    RecordKey key;     ///< what is opened; of a note, whose it is
    AccountId account; ///< to which it belongs, or where the person works; may be invalid
    QString title = {};
    QString context = {};                      ///< what tells it from its namesakes
    QDate date = {};                           ///< of an entry
    search::Level level = search::Level::None; ///< accounts and people: how well they fit
};

/// The lines for hits of the index, in order; those that are gone since are left out. Where
/// something else than the name fits, the context begins with it.
Result<std::vector<FoundRow>> foundRows(store::Database& database,
                                        const std::vector<search::Hit>& hits,
                                        const search::TypedQuery& query);

/// The same from the index of the file, which ranks only roughly: for as long as there is no other.
Result<std::vector<FoundRow>> foundByFile(store::Database& database, const QString& typed,
                                          const search::TypedQuery& query, int limit);

/// The accounts and people that were last worked on, in any way, by the journal; where it tells
/// of few (after an import), also the accounts with the last favours.
Result<std::vector<FoundRow>> lastWorkedOn(store::Database& database, int limit);

} // namespace goodturn::query

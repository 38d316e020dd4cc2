#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/record_key.h"

#include <QString>

#include <vector>

namespace goodturn::store {
class Database;
}

namespace goodturn::query {

/// What a person calls a record, and where it belongs.
struct RecordName
{
    RecordKey record;
    QString name;        ///< a title, a person's or account's name; never empty
    AccountId accountId; ///< invalid for people, who belong to nobody
    QString account;     ///< empty for people and accounts themselves
    bool isThere = true; ///< false: deleted for good
    bool inTrash = false;
};

Result<RecordName> recordName(store::Database& database, const RecordKey& record);

/// The name of a record that was deleted for good: "Favour, deleted for good".
RecordName purgedName(const RecordKey& record);

/// "Ines Duarte (in the trash)": a name where it stands for something that can't be opened.
QString nameWithTrash(const QString& name, bool inTrash);

/// So many records of one kind.
struct KindCount
{
    RecordKind kind = RecordKind::Favour;
    int count = 0;

    bool operator==(const KindCount&) const = default;
};

/// How many of each kind there are, in the order of RecordKind.
std::vector<KindCount> countKinds(const std::vector<RecordKey>& records);

/// "2 people, 3 favours and 1 gift"; empty when there is nothing. The place of a person who is
/// counted goes without saying.
QString countsInWords(const std::vector<KindCount>& counts);

} // namespace goodturn::query

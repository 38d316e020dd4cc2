#pragma once

#include "core/domain/record_key.h"
#include "core/store/record_store.h"

#include <vector>

namespace goodturn::store {

/// A record that names another one, and by which column or list.
struct Referrer
{
    RecordKey record;
    ReferenceColumn reference;
};

/// Which of the referring records are wanted.
enum class Referring
{
    Living, ///< outside the trash
    All
};

/// All records that name `target`, as the references in record_traits.h say.
Result<std::vector<Referrer>> referrersOf(Database& database, const RecordKey& target,
                                          Referring which);

/// The shape of a kind that is known only at run time.
const TableShape& shapeOfKind(RecordKind kind);

/// Conflict when the row names a record that has been deleted for good.
Result<void> checkReferences(Database& database, const TableShape& shape, const Row& row);

/// The row with the columns filled in that follow from the others. Corrupt when a value is none
/// that the record can hold.
Result<Row> completed(const TableShape& shape, const Row& row);

} // namespace goodturn::store

#pragma once

#include "core/query/changed_records.h"
#include "core/query/list_filter.h"
#include "core/query/write_mark.h"

#include <map>
#include <vector>

namespace goodturn::query {

class FilterSql;

/// The keys of all accounts or all people by name, which every sort in memory begins with. Those
/// that were written since are put where they stand now; after many they are all read again.
class KeptOrder
{
public:
    Result<const std::vector<qint64>*> byName(store::Database& database, FilterSql& sql,
                                              ListKind kind);

private:
    Result<void> followAll(store::Database& database);

    std::map<ListKind, std::vector<qint64>> keys_;
    WriteMark mark_;
    ChangedRecords changed_;
};

} // namespace goodturn::query

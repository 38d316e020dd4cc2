#pragma once

#include "core/query/list_filter.h"
#include "core/query/write_mark.h"

#include <map>
#include <vector>

namespace goodturn::query {

class FilterSql;

/// The keys of all accounts or all people by name, which every sort in memory begins with. Read
/// again only where something was written since.
class KeptOrder
{
public:
    Result<const std::vector<qint64>*> byName(store::Database& database, FilterSql& sql,
                                              ListKind kind);

private:
    std::map<ListKind, std::vector<qint64>> keys_;
    WriteMark mark_;
};

} // namespace goodturn::query

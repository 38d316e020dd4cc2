#pragma once

#include "core/base/by_key.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/favour.h"

#include <optional>
#include <vector>

namespace goodturn::store {
class Database;
}

namespace goodturn::query {

/// The kinds of all givings that count, in memory, which no index of the ledger has; and which
/// returns were referrals or introductions.
class FavourKinds
{
public:
    /// Cancelled when `progress` says so.
    static Result<FavourKinds> read(store::Database& database, const Progress& progress = {});

    /// None for what is no giving, and for a kind that this program doesn't know.
    std::optional<FavourKind> ofGiving(qint64 favour) const;
    const std::vector<qint64>& referrals() const { return referrals_; }

private:
    ByKey<qint8> kinds_{-1};
    std::vector<qint64> referrals_;
};

} // namespace goodturn::query

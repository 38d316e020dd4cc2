#pragma once

#include "core/base/result.h"
#include "core/domain/record_key.h"

#include <QString>

#include <optional>
#include <vector>

namespace goodturn::store {
class Database;
}

namespace goodturn::query {

/// Which records were written since the last look, by whomever, as the journal has it: for what is
/// kept of a book and can follow a few edits without being read anew.
class ChangedRecords
{
public:
    static constexpr int most = 100;

    /// Each once. Nothing where it can't be told: at the first look, after more than `most`, or
    /// where the journal was pruned up to the last look.
    Result<std::optional<std::vector<RecordKey>>> sinceLastLook(store::Database& database);

private:
    /// An act of the journal; keys count up for as long as the last one is there.
    struct Act
    {
        qint64 id = 0;
        QString at;

        bool operator==(const Act&) const = default;
    };

    static Result<std::optional<Act>> act(store::Database& database, const QString& which);

    std::optional<Act> last_;
};

} // namespace goodturn::query

#pragma once

#include "core/change/change_set.h"
#include "core/store/database.h"
#include "core/store/row_sums.h"
#include "core/store/unit_log.h"

#include <QSet>

#include <vector>

namespace goodturn::book {

/// Finds out what other connections (another window, the command line, an import on a worker)
/// committed to the book, by reading the journal on from where it was.
class ChangeWatch
{
public:
    /// Begins at what is committed now.
    static Result<ChangeWatch> begin(store::Database& database);

    /// An act of this connection, which everybody here has been told of already, and by how much it
    /// changed the sums over the rows.
    void noteOwn(change::UnitId unit, const store::RowSums::Sums& changed = {});

    /// What others committed since the last look, one ChangeSet an act, oldest first. Acts of very
    /// many lines, and writes that are in no journal, ask to read everything anew; the log of
    /// forecasts is on no page, so what was only added to that is passed over.
    Result<std::vector<change::ChangeSet>> look();

private:
    explicit ChangeWatch(store::Database& database) : database_(&database) {}
    Result<std::optional<store::RowSums::Sums>> sumsOfPages() const;
    Result<change::ChangeSet> changesOf(const store::UnitLine& unit);

    store::Database* database_;
    qint64 version_ = 0;
    std::optional<store::RowSums::Sums> sums_; ///< without those of the log of forecasts
    change::UnitId seen_;
    QSet<qint64> own_;
};

} // namespace goodturn::book

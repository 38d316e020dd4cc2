#pragma once

#include "core/base/result.h"
#include "core/query/write_mark.h"
#include "core/reciprocity/figures.h"

#include <QDate>
#include <QHash>

#include <memory>

namespace goodturn::store {
class Database;
}

namespace goodturn::query {

/// Where every account of the book stands on a day, by the rows that are kept for the model: what
/// lists sort and filter by without a look at the ledgers.
class KeptFigures
{
public:
    struct Line
    {
        Standing standing = Standing::New;
        double balance = 0; ///< NB, in points

        bool operator==(const Line&) const = default;
    };

    static Result<KeptFigures> read(store::Database& database, QDate today);

    /// Read again only where something was written since, by whomever, or the day is another.
    class Cache
    {
    public:
        Result<std::shared_ptr<const KeptFigures>> figures(store::Database& database, QDate today);
        /// Takes what another connection has read since this one stood at `asked`, so that nobody
        /// waits for it here; unless something was written meanwhile. Whether it was taken.
        Result<bool> take(store::Database& database, const WriteMark& asked,
                          std::shared_ptr<const KeptFigures> read);
        /// Whether figures() would have to read.
        Result<bool> isStale(store::Database& database, QDate today);

    private:
        WriteMark mark_;
        std::shared_ptr<const KeptFigures> figures_;
    };

    /// An account without entries and asks is new.
    Line of(qint64 account) const { return lines_.value(account); }
    /// Those with entries or asks, by key; also from the trash.
    const QHash<qint64, Line>& lines() const { return lines_; }

    QDate day() const { return day_; }

private:
    QDate day_;
    QHash<qint64, Line> lines_;
};

} // namespace goodturn::query

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
    };

    static Result<KeptFigures> read(store::Database& database, QDate today);

    /// Read again only where something was written since, by whomever, or the day is another.
    class Cache
    {
    public:
        Result<std::shared_ptr<const KeptFigures>> figures(store::Database& database, QDate today);

    private:
        QDate day_;
        WriteMark mark_;
        std::shared_ptr<const KeptFigures> figures_;
    };

    /// An account without entries and asks is new.
    Line of(qint64 account) const { return lines_.value(account); }
    /// Those with entries or asks, by key; also from the trash.
    const QHash<qint64, Line>& lines() const { return lines_; }

private:
    QHash<qint64, Line> lines_;
};

} // namespace goodturn::query

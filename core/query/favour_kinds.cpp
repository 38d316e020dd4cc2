#include "core/query/favour_kinds.h"

#include "core/store/bulk_statement.h"
#include "core/store/sql_query.h"

#include <QCoreApplication>

#include <algorithm>

namespace goodturn::query {
using namespace Qt::StringLiterals;

namespace {

std::optional<FavourKind> kindOf(std::string_view code)
{
    const auto& all = EnumCodes<FavourKind>::all;
    const auto known =
        std::ranges::find(all, code, [](const auto& kind) { return std::string_view(kind.code); });
    return known == std::end(all) ? std::nullopt : std::optional(known->value);
}

} // namespace

Result<FavourKinds> FavourKinds::read(store::Database& database, const Progress& progress)
{
    constexpr qint64 askEvery = 2'000; // rows
    GT_ASSIGN(const qint64 last, store::scalar(database, u"SELECT max(id) FROM favour"_s));
    FavourKinds kinds;
    // In the order of the rows, since all of them are looked at.
    store::BulkStatement rows(
        database, u"SELECT id, direction, kind FROM favour NOT INDEXED WHERE deleted_at "
                  "IS NULL AND unpriced=0 AND worth IS NOT NULL ORDER BY id"_s);
    for (qint64 done = 1; rows.next(); ++done) {
        const auto kind = kindOf(rows.text(2));
        const bool given = rows.text(1) == "given";
        if (kind && given) {
            kinds.kinds_.insert(rows.integer(0), qint8(*kind));
        } else if (kind == FavourKind::Referral || kind == FavourKind::Introduction) {
            kinds.referrals_.push_back(rows.integer(0));
        }
        if (done % askEvery == 0 && progress && !progress(rows.integer(0), last))
            return failure(
                ErrorKind::Cancelled,
                QCoreApplication::translate("Insights", "Stopped. The book was only read."));
    }
    GT_TRY(rows.finish());
    return kinds;
}

std::optional<FavourKind> FavourKinds::ofGiving(qint64 favour) const
{
    const qint8 kind = kinds_.value(favour);
    return kind < 0 ? std::nullopt : std::optional(FavourKind(kind));
}

} // namespace goodturn::query

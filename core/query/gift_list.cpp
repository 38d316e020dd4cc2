#include "core/base/text.h"
#include "core/query/queries.h"
#include "core/query/row_texts.h"

namespace goodturn::query {
using namespace Qt::StringLiterals;
using store::SqlQuery;

Result<std::vector<GiftRow>> Queries::openGifts()
{
    const QDate yearAgo = clock_.today().addYears(-1);
    SqlQuery query(database_, giftSelect() + u"AND g.state<>'cancelled' AND (g.state<>'thanked' "
                                             "OR coalesce(g.thanked_on, g.sent_on, '9999')>=?) "
                                             "ORDER BY coalesce(g.arrive_by, '9999'), g.id"_s);
    GT_TRY(query.run({yearAgo}));
    return readGifts(database_, query);
}

Result<qint64> Queries::giftCount()
{
    return store::scalar(database_, u"SELECT count(*) FROM gift g JOIN account a "
                                    "ON a.id=g.account_id AND a.deleted_at IS NULL "
                                    "WHERE g.deleted_at IS NULL "
                                    "AND g.state NOT IN ('thanked', 'cancelled')"_s);
}

Result<QStringList> Queries::alreadyGiven(AccountId account, const QString& title,
                                          const QString& isbn, std::optional<GiftId> besides)
{
    const QString wanted = foldText(title);
    QStringList names;
    if (wanted.isEmpty() && isbn.isEmpty())
        return names;
    SqlQuery query(database_,
                   u"SELECT g.title, g.isbn, coalesce(%1, a.name) FROM gift g "
                   "JOIN account a ON a.id=g.account_id LEFT JOIN contact c ON c.id=g.recipient "
                   "WHERE g.account_id=? AND g.deleted_at IS NULL AND g.state<>'cancelled' "
                   "AND g.id<>? ORDER BY g.id"_s.arg(personNameSql()));
    GT_TRY(query.run({account.value(), besides.value_or(GiftId()).value()}));
    while (query.next()) {
        const bool sameIsbn = !isbn.isEmpty() && query.text(1) == isbn;
        const bool sameTitle = !wanted.isEmpty() && foldText(query.text(0)) == wanted;
        if ((sameIsbn || sameTitle) && !names.contains(readName(query, 2)))
            names << readName(query, 2);
    }
    GT_TRY(query.finish());
    return names;
}

} // namespace goodturn::query

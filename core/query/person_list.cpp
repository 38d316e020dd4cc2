#include "core/domain/employment.h"
#include "core/query/queries.h"
#include "core/query/row_texts.h"
#include "core/query/text_search.h"

#include <QCoreApplication>

namespace goodturn::query {
using namespace Qt::StringLiterals;
using store::SqlQuery;
using store::Value;

Result<std::vector<ContactId>> Queries::personIds(const QString& text, int limit)
{
    if (limit < 0 && text.isEmpty()) {
        GT_ASSIGN(const auto all, listIds({ListKind::People, {}, {}, {}}));
        return std::vector<ContactId>(all.begin(), all.end());
    }
    QString sql = u"SELECT c.id FROM contact c WHERE c.deleted_at IS NULL"_s;
    std::vector<Value> values;
    const TextSearch search(text);
    if (!search.isEmpty()) {
        sql += u" AND c.id IN (%1 UNION ALL SELECT e.contact_id FROM account a "
               "JOIN employment e ON e.account_id=a.id AND e.deleted_at IS NULL "
               "WHERE a.deleted_at IS NULL AND a.id IN (%2))"_s.arg(search.keysIn(u"contact"_s),
                                                                    search.keysIn(u"account"_s));
        for (int table = 0; table < 2; ++table)
            values.insert(values.end(), search.values().begin(), search.values().end());
    }
    sql += u" ORDER BY c.name_folded, c.id LIMIT ?"_s;
    values.push_back(limit);
    std::vector<ContactId> ids;
    SqlQuery query(database_, sql);
    GT_TRY(query.run(values));
    while (query.next())
        ids.emplace_back(query.integer(0));
    GT_TRY(query.finish());
    return ids;
}

Result<std::vector<PersonRow>> Queries::personRows(std::span<const ContactId> ids)
{
    std::vector<PersonRow> rows;
    rows.reserve(ids.size());
    const QString sql =
        personColumns() +
        u"FROM contact c LEFT JOIN employment e ON e.id="
        "(SELECT id FROM employment WHERE contact_id=c.id AND deleted_at IS NULL "
        "ORDER BY coalesce(until_date, '9999') DESC, coalesce(from_date, '') DESC, id DESC "
        "LIMIT 1) LEFT JOIN account a ON a.id=e.account_id "
        "WHERE c.id=? AND c.deleted_at IS NULL"_s;
    for (const ContactId id : ids) {
        SqlQuery query(database_, sql);
        GT_TRY(query.run({id.value()}));
        GT_ASSIGN(const auto found, readPeople(database_, query, clock_.today()));
        rows.insert(rows.end(), found.begin(), found.end());
    }
    return rows;
}

Result<AccountId> Queries::accountOf(ContactId id)
{
    GT_ASSIGN(const auto rows, personRows(std::span(&id, 1)));
    return rows.empty() ? AccountId() : rows.front().accountId;
}

Result<QDate> Queries::workingSince(ContactId id)
{
    SqlQuery query(database_, u"SELECT e.from_date, e.until_date FROM contact_place p "
                              "JOIN employment e ON e.id=p.employment_id WHERE p.contact_id=?"_s);
    GT_TRY(query.run({id.value()}));
    Employment place;
    if (query.next()) {
        place.from = query.date(0);
        place.until = query.date(1);
    }
    GT_TRY(query.finish());
    return place.isCurrent(clock_.today()) ? place.from : QDate();
}

Result<QByteArray> Queries::picture(const PictureKey& key)
{
    SqlQuery query(database_, u"SELECT bytes FROM picture WHERE id=?"_s);
    GT_TRY(query.run({key.toString()}));
    const bool isThere = query.next();
    const QByteArray bytes = isThere ? query.value(0).toBytes() : QByteArray();
    GT_TRY(query.finish());
    if (!isThere)
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("Queries", "The book has no such picture."),
                       key.toString());
    return bytes;
}

Result<qint64> Queries::personCount()
{
    return store::scalar(database_, u"SELECT count(*) FROM contact WHERE deleted_at IS NULL"_s);
}

} // namespace goodturn::query

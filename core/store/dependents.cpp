#include "core/store/dependents.h"

#include "core/store/referrers.h"
#include "core/store/sql_query.h"

namespace goodturn::store {
using namespace Qt::StringLiterals;

namespace {

using Keys = std::vector<RecordKey>;

Result<void> addKeys(Database& database, const QString& sql, const std::vector<Value>& values,
                     RecordKind kind, Keys& keys)
{
    SqlQuery query(database, sql);
    GT_TRY(query.run(values));
    while (query.next())
        keys.push_back({kind, query.integer(0)});
    return query.finish();
}

/// The columns by which rows of other kinds belong to a record of `kind`, in an order in which
/// each row can be deleted.
struct Belonging
{
    RecordKind kind;
    QString column;
    QString condition; ///< more that must hold for the row to belong
};

std::vector<Belonging> belongings(RecordKind owner)
{
    const QString none;
    if (owner == RecordKind::Account)
        return {{RecordKind::Employment, u"account_id"_s, none},
                {RecordKind::Reminder, u"account_id"_s, none},
                {RecordKind::OwnOccasion, u"account_id"_s, none},
                {RecordKind::Goal, u"account_id"_s, none},
                {RecordKind::Favour, u"account_id"_s, none},
                {RecordKind::Gift, u"account_id"_s, none},
                {RecordKind::Ask, u"account_id"_s, none},
                {RecordKind::Interaction, u"account_id"_s, none}};
    if (owner == RecordKind::Contact)
        return {{RecordKind::Employment, u"contact_id"_s, none},
                {RecordKind::Reminder, u"contact_id"_s, none},
                {RecordKind::OwnOccasion, u"contact_id"_s, none},
                {RecordKind::Gift, u"recipient"_s, u"sent_on IS NULL AND state<>'cancelled'"_s}};
    return {};
}

/// The rows that belong to `owner` and for which `also` holds, its values bound after the key.
Result<Keys> belongingRows(Database& database, const RecordKey& owner, const QString& also,
                           const std::vector<Value>& values)
{
    Keys keys;
    for (const Belonging& one : belongings(owner.kind)) {
        QString sql = u"SELECT id FROM %1 WHERE %2=?"_s.arg(shapeOfKind(one.kind).name, one.column);
        for (const QString& condition : {one.condition, also})
            if (!condition.isEmpty())
                sql += u" AND "_s + condition;
        std::vector<Value> bound{owner.id};
        bound.insert(bound.end(), values.begin(), values.end());
        GT_TRY(addKeys(database, sql, bound, one.kind, keys));
    }
    return keys;
}

/// People of an account who have no other place, now or before.
Result<void> addPeopleOnlyThere(Database& database, qint64 account, Keys& keys)
{
    const QString sql =
        u"SELECT DISTINCT c.id FROM employment e JOIN contact c ON c.id=e.contact_id "
        "WHERE e.account_id=? AND e.deleted_at IS NULL AND c.deleted_at IS NULL "
        "AND NOT EXISTS(SELECT 1 FROM employment o WHERE o.contact_id=c.id "
        "AND o.deleted_at IS NULL AND o.account_id<>e.account_id)"_s;
    return addKeys(database, sql, {account}, RecordKind::Contact, keys);
}

/// People who went to the trash at the account's moment.
Result<void> addPeopleGone(Database& database, qint64 account, const QDateTime& moment, Keys& keys)
{
    const QString sql = u"SELECT DISTINCT c.id FROM employment e JOIN contact c ON "
                        "c.id=e.contact_id WHERE e.account_id=? AND c.deleted_at=?"_s;
    return addKeys(database, sql, {account, moment}, RecordKind::Contact, keys);
}

Result<std::optional<RecordKey>> deadOwner(Database& database, const TableShape& shape, qint64 id,
                                           const QString& column, RecordKind kind)
{
    GT_ASSIGN(const qint64 owner, scalar(database,
                                         u"SELECT o.id FROM %1 r JOIN %2 o ON o.id=r.%3 "
                                         "WHERE r.id=? AND o.deleted_at IS NOT NULL"_s.arg(
                                             shape.name, shapeOfKind(kind).name, column),
                                         {id}));
    return owner > 0 ? std::optional(RecordKey{kind, owner}) : std::nullopt;
}

} // namespace

Result<Keys> dependents(Database& database, const RecordKey& record)
{
    GT_ASSIGN(Keys keys, belongingRows(database, record, u"deleted_at IS NULL"_s, {}));
    if (record.kind == RecordKind::Account)
        GT_TRY(addPeopleOnlyThere(database, record.id, keys));
    return keys;
}

Result<Keys> wentAlong(Database& database, const RecordKey& record, const QDateTime& moment)
{
    GT_ASSIGN(Keys keys, belongingRows(database, record, u"deleted_at=?"_s, {moment}));
    if (record.kind == RecordKind::Account)
        GT_TRY(addPeopleGone(database, record.id, moment, keys));
    return keys;
}

Result<std::optional<RecordKey>> ownerInTrash(Database& database, const RecordKey& record)
{
    const TableShape& shape = shapeOfKind(record.kind);
    for (const ReferenceColumn& reference : shape.references) {
        if (!reference.isRequired)
            continue;
        GT_ASSIGN(const auto owner,
                  deadOwner(database, shape, record.id, reference.name, reference.target));
        if (owner)
            return owner;
    }
    return std::optional<RecordKey>();
}

Result<Keys> inseparable(Database& database, const RecordKey& record)
{
    GT_ASSIGN(Keys keys, belongingRows(database, record, {}, {}));
    if (record.kind != RecordKind::Account)
        return keys;
    RowStore rows(database);
    GT_ASSIGN(const Row account, rows.load(shapeOfKind(record.kind), record.id));
    if (account.meta.isDeleted())
        GT_TRY(addPeopleGone(database, record.id, account.meta.deletedAt, keys));
    return keys;
}

} // namespace goodturn::store

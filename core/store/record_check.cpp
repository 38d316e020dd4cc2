#include "core/store/record_check.h"

#include "core/store/journal.h"
#include "core/store/sql_query.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace goodturn::store {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("JournalCheck", text);
}

/// The columns of a record that its acts set, as text: not as the moments that they can be read as.
const QString& stampColumns()
{
    static const QString columns =
        u"version, created_at, created_by, changed_at, changed_by, deleted_at"_s;
    return columns;
}

} // namespace

void Told::add(const QString& action, const QJsonObject& fields, const QString& at,
               const QString& by)
{
    const bool isInsert = action == u"insert";
    if (isInsert) {
        if (entries_ > 0)
            fault(tr("its beginning is told twice"));
        purged_ = false;
        fromBirth_ = true;
        createdAt_ = at;
        createdBy_ = by;
    }
    if (action == u"purge") { // its number may be given to a new record
        *this = Told();
        purged_ = true;
        return;
    }
    ++entries_;
    changedAt_ = at;
    changedBy_ = by;
    if (action == u"trash" || action == u"restore") {
        movesKnown_ = true;
        deletedAt_ = action == u"trash" ? at : QString();
    } else if (!isInsert && action != u"update") {
        fault(tr("an act that there is not"));
    }
    addFields(fields);
}

void Told::addFields(const QJsonObject& fields)
{
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QJsonArray sides = field->toArray();
        if (sides.size() != 2)
            fault(field.key());
        else if (values_.contains(field.key()) && values_.value(field.key()) != sides.at(0))
            fault(field.key());
        values_.insert(field.key(), sides.at(1));
    }
}

RecordCheck::RecordCheck(Database& database, const TableShape& shape)
    : database_(database)
    , rows_(database)
    , shape_(shape)
    , stampsSql_(u"SELECT %1 FROM %2 WHERE id=?"_s.arg(stampColumns(), shape.name))
    , derivedSql_(u"SELECT %1 FROM %2 WHERE id=?"_s.arg(shape.derived.join(u", "_s), shape.name))
{
}

Result<QStringList> RecordCheck::differences(qint64 id, const Told& told)
{
    QStringList found = told.faults_;
    const auto row = rows_.load(shape_, id);
    if (!row && row.error().kind != ErrorKind::NotFound)
        return failure(row.error());
    if (!row || told.purged_) {
        if (row.has_value() == told.purged_)
            found << tr("it is missing, or should be");
        return found;
    }
    compareFields(*row, told, found);
    GT_TRY(compareStamps(*row, told, found));
    GT_TRY(compareDerived(*row, found));
    found.removeDuplicates();
    return found;
}

void RecordCheck::compareFields(const Row& row, const Told& told, QStringList& found) const
{
    const QJsonObject stored = difference(shape_, nullptr, row);
    for (auto value = told.values_.begin(); value != told.values_.end(); ++value)
        if (!stored.contains(value.key()) || stored.value(value.key()).toArray().at(1) != *value)
            found << value.key();
}

Result<void> RecordCheck::compareStamps(const Row& row, const Told& told, QStringList& found)
{
    SqlQuery query(database_, stampsSql_);
    GT_TRY(query.run({row.id}));
    if (!query.next())
        return query.finish();
    const qint64 version = query.integer(0);
    const QString deletedAt = query.text(5);
    const bool hasEntries = told.entries_ > 0;
    const auto compare = [&](bool known, int column, const QString& expected, const char* name) {
        if (known && query.text(column) != expected)
            found << QString::fromLatin1(name);
    };
    compare(told.fromBirth_, 1, told.createdAt_, "created_at");
    compare(told.fromBirth_, 2, told.createdBy_, "created_by");
    compare(hasEntries, 3, told.changedAt_, "changed_at");
    compare(hasEntries, 4, told.changedBy_, "changed_by");
    GT_TRY(query.finish());
    if (told.fromBirth_ ? version != told.entries_ : version <= told.entries_)
        found << u"version"_s;
    if (told.movesKnown_ || told.fromBirth_)
        return compareTrash(row, deletedAt, told, found);
    return {};
}

/// A record may also have gone to the trash with what it belongs to, at the same moment, when an
/// older book was brought up to date.
Result<void> RecordCheck::compareTrash(const Row& row, const QString& deletedAt, const Told& told,
                                       QStringList& found)
{
    if (deletedAt == told.deletedAt_)
        return {};
    for (const RecordKind owner : {RecordKind::Account, RecordKind::Contact}) {
        const qsizetype column = shape_.columns.indexOf(code(owner) + u"_id"_s);
        if (column < 0 || deletedAt.isEmpty() || !told.deletedAt_.isEmpty())
            continue;
        GT_ASSIGN(const qint64 together,
                  scalar(database_,
                         u"SELECT count(*) FROM %1 WHERE id=? AND deleted_at=?"_s.arg(code(owner)),
                         {row.values.at(size_t(column)), Value(deletedAt)}));
        if (together > 0)
            return {};
    }
    found << u"deleted_at"_s;
    return {};
}

Result<void> RecordCheck::compareDerived(const Row& row, QStringList& found)
{
    return withRecordOf(shape_.kind, [&](auto sample) -> Result<void> {
        using T = decltype(sample);
        const auto record = fromRow<T>(row);
        if (!record) {
            found << record.error().detail;
            return {};
        }
        if (shape_.derived.isEmpty())
            return {};
        const std::vector<Value> made = toRow(*record).derived;
        SqlQuery query(database_, derivedSql_);
        GT_TRY(query.run({row.id}));
        const bool isThere = query.next();
        for (int i = 0; isThere && i < int(made.size()); ++i)
            if (query.value(i) != made.at(size_t(i)))
                found << shape_.derived.at(i);
        return query.finish();
    });
}

} // namespace goodturn::store

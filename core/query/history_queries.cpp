#include "core/query/history_queries.h"

#include "core/query/field_words.h"
#include "core/store/journal.h"
#include "core/store/record_store.h"
#include "core/store/referrers.h"
#include "core/store/sql_query.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>
#include <map>

namespace goodturn::query {
using namespace Qt::StringLiterals;
using store::Row;
using store::SqlQuery;
using store::TableShape;
using store::Value;

namespace {

/// A line as it is stored, before it is put in words.
struct RawLine
{
    HistoryLine line;
    QJsonObject fields;
};

Result<std::vector<RawLine>> readLines(store::Database& database, const QString& keys,
                                       const std::vector<Value>& values)
{
    std::vector<RawLine> lines;
    SqlQuery query(database, u"SELECT j.id, j.unit_id, u.name, u.at, u.done_by, j.kind, "
                             "j.record_id, j.action, j.fields FROM (%1) k "
                             "JOIN journal j ON j.id=k.id JOIN unit_of_work u ON u.id=j.unit_id "
                             "ORDER BY j.id DESC"_s.arg(keys));
    GT_TRY(query.run(values));
    while (query.next()) {
        RawLine raw;
        HistoryLine& line = raw.line;
        line.key = query.integer(0);
        line.unit = change::UnitId(query.integer(1));
        line.act = query.text(2);
        line.at = query.value(3).toInstant();
        line.by = query.text(4);
        line.record.record.kind = fromCode<RecordKind>(query.text(5)).value_or(RecordKind::Account);
        line.record.record.id = query.integer(6);
        line.action = fromCode<change::Action>(query.text(7)).value_or(change::Action::Update);
        raw.fields = QJsonDocument::fromJson(query.text(8).toUtf8()).object();
        lines.push_back(std::move(raw));
    }
    GT_TRY(query.finish());
    return lines;
}

/// Texts by field; where a stored value is none that the program knows, there are none.
std::map<QString, FieldText> textsOf(store::Database& database, RecordKind kind, const Row& row)
{
    std::map<QString, FieldText> texts;
    if (const auto known = fieldTexts(database, kind, row))
        for (const FieldText& one : *known)
            texts[one.field] = one;
    return texts;
}

Row emptyRow(RecordKind kind)
{
    return store::withRecordOf(kind, [](auto sample) { return store::toRow(sample); });
}

/// Whether the row holds by now what stood before the act.
bool holdsBefore(const TableShape& shape, const QJsonObject& fields, const QString& field,
                 const Row& now)
{
    Row back = now;
    const store::PartName part = store::partFrom(field);
    QJsonObject one{{part.list, fields.value(part.list)}};
    if (shape.pairs.contains(field)) {
        const QString second = shape.columns.at(shape.columns.indexOf(field) + 1);
        one.insert(second, fields.value(second));
    }
    store::setSide(shape, one, 0, part.key, back);
    return back.values == now.values && back.children == now.children;
}

/// The fields of a record in their order, lists by key in the parts that either row has.
QStringList fieldNames(const TableShape& shape, const Row& before, const Row& after)
{
    QStringList names = shape.columns;
    for (size_t child = 0; child < shape.children.size(); ++child) {
        const store::ChildTable& list = shape.children.at(child);
        if (!list.isByKey)
            names << list.name;
        else
            for (const Row* row : {&before, &after})
                for (const auto& line : row->children.at(child))
                    names << store::partName(list.name, line.at(0).toInteger());
    }
    names.removeDuplicates();
    return names;
}

/// The fields of the line in the order of the record, with both sides in words.
void putInWords(store::Database& database, const RawLine& raw, const Row* now, HistoryLine& line)
{
    const RecordKind kind = line.record.record.kind;
    const TableShape& shape = store::shapeOfKind(kind);
    const bool isNew = line.action == change::Action::Insert;
    Row before = now ? *now : emptyRow(kind);
    Row after = before;
    store::setSide(shape, raw.fields, 0, before);
    store::setSide(shape, raw.fields, 1, after);
    const auto old = isNew ? std::map<QString, FieldText>() : textsOf(database, kind, before);
    const auto texts = textsOf(database, kind, after);
    const auto textIn = [](const std::map<QString, FieldText>& in, const QString& field) {
        const auto found = in.find(field);
        return found == in.end() ? FieldText() : found->second;
    };
    for (const QString& name : fieldNames(shape, before, after)) {
        const FieldText was = textIn(old, name);
        const FieldText is = textIn(texts, name);
        const QString label = is.label.isEmpty() ? was.label : is.label;
        HistoryField field{name, label, was.text, is.text, false};
        const bool says = isNew ? !field.after.isEmpty() : field.before != field.after;
        if (!raw.fields.contains(store::partFrom(name).list) || label.isEmpty() || !says)
            continue;
        field.canRestore = !isNew && now && !line.record.inTrash && isRestorable(kind, name) &&
                           !holdsBefore(shape, raw.fields, name, *now);
        line.fields.push_back(field);
    }
}

Result<HistoryLine> inWords(store::Database& database, RawLine raw)
{
    HistoryLine line = std::move(raw.line);
    const RecordKey key = line.record.record;
    store::Journal journal(database);
    GT_ASSIGN(const bool isGone, journal.wasPurgedSince(key, line.unit));
    GT_ASSIGN(line.record, isGone ? purgedName(key) : recordName(database, key));
    if (raw.fields.isEmpty())
        return line;
    std::optional<Row> now;
    if (line.record.isThere) {
        store::RowStore rows(database);
        GT_ASSIGN(now,
                  rows.load(store::shapeOfKind(line.record.record.kind), line.record.record.id));
    }
    putInWords(database, raw, now ? &*now : nullptr, line);
    return line;
}

Result<HistoryPage> page(store::Database& database, const QString& keys,
                         const std::vector<Value>& values, int limit)
{
    HistoryPage page;
    GT_ASSIGN(auto raw, readLines(database, keys, values));
    const bool isMore = raw.size() > size_t(limit);
    if (isMore)
        raw.resize(size_t(limit));
    for (RawLine& one : raw) {
        GT_ASSIGN(HistoryLine line, inWords(database, std::move(one)));
        page.lines.push_back(std::move(line));
    }
    page.next = isMore ? page.lines.back().key : 0;
    return page;
}

/// The journal's keys of all records of a kind that belong to an account.
QString keysOf(const QString& kind, const QString& ids)
{
    return u"SELECT j.id AS id FROM (%2) r CROSS JOIN journal j "
           "ON j.kind='%1' AND j.record_id=r.id AND j.id<?"_s.arg(kind, ids);
}

} // namespace

bool isRestorable(RecordKind kind, const QString& field)
{
    return kind != RecordKind::Gift || field != u"state"_s;
}

Result<HistoryPage> recordHistory(store::Database& database, const RecordKey& record, qint64 before,
                                  int limit)
{
    const qint64 until = before > 0 ? before : std::numeric_limits<qint64>::max();
    return page(database,
                u"SELECT id FROM journal WHERE kind=? AND record_id=? AND id<? "
                "ORDER BY id DESC LIMIT ?"_s,
                {code(record.kind), record.id, until, limit + 1}, limit);
}

Result<HistoryPage> accountHistory(store::Database& database, AccountId account, qint64 before,
                                   int limit)
{
    const qint64 until = before > 0 ? before : std::numeric_limits<qint64>::max();
    QStringList parts{keysOf(u"account"_s, u"SELECT ? AS id"_s),
                      keysOf(u"contact"_s, u"SELECT DISTINCT contact_id AS id FROM employment "
                                           "WHERE account_id=?"_s)};
    for (const char* entry :
         {"employment", "interaction", "favour", "ask", "gift", "goal", "reminder"}) {
        const QString table = QString::fromLatin1(entry);
        parts << keysOf(table, u"SELECT id FROM %1 WHERE account_id=?"_s.arg(table));
    }
    std::vector<Value> values;
    for (qsizetype i = 0; i < parts.size(); ++i)
        values.insert(values.end(), {Value(account.value()), Value(until)});
    values.push_back(limit + 1);
    return page(database, parts.join(u" UNION ALL "_s) + u" ORDER BY id DESC LIMIT ?"_s, values,
                limit);
}

} // namespace goodturn::query

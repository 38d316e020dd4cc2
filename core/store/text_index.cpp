#include "core/store/text_index.h"

#include "core/store/bulk_statement.h"
#include "core/store/text_words.h"

#include <algorithm>

namespace goodturn::store {
using namespace Qt::StringLiterals;

namespace {

constexpr int keyBits = 40; ///< of the record; above them the day
constexpr qint64 highestRecord = (qint64(1) << keyBits) - 1;
constexpr qint64 highestDay = (qint64(1) << (63 - keyBits)) - 1;

/// A text as it is in the index.
struct Entry
{
    qint64 key = 0;
    QString words; ///< none: it is not in it

    bool operator==(const Entry&) const = default;
};

QDate dayOf(const QString& iso)
{
    return QDate::fromString(iso.left(10), Qt::ISODate);
}

Entry entryOf(const IndexedText& text, const TableShape& shape, const Row& row)
{
    const auto value = [&](const QString& column) {
        return column == u"created_at"_s
                   ? Value(row.meta.createdAt).toText()
                   : row.values.at(size_t(shape.columns.indexOf(column))).toText();
    };
    QStringList parts;
    for (const QString& column : text.columns)
        parts << value(column);
    QDate day;
    for (const QString& column : text.days)
        if (!day.isValid())
            day = dayOf(value(column));
    return {textKey(day, row.id), indexedWords(parts.join(u' '))};
}

Result<void> add(Database& database, const IndexedText& text, const Entry& entry)
{
    if (entry.words.isEmpty())
        return {};
    BulkStatement insert(database, u"INSERT INTO %1(rowid, words) VALUES(?,?)"_s.arg(text.index()));
    insert.bind(1, entry.key);
    insert.bind(2, entry.words);
    return insert.run();
}

/// An index without texts of its own has to be told what it has of a record.
Result<void> remove(Database& database, const IndexedText& text, const Entry& entry)
{
    if (entry.words.isEmpty())
        return {};
    BulkStatement gone(
        database, u"INSERT INTO %1(%1, rowid, words) VALUES('delete',?,?)"_s.arg(text.index()));
    gone.bind(1, entry.key);
    gone.bind(2, entry.words);
    return gone.run();
}

QString dayColumn(const IndexedText& text)
{
    QStringList days = text.days;
    days << u"''"_s << u"''"_s; // coalesce() wants two
    return u"coalesce(%1)"_s.arg(days.join(u", "_s));
}

Result<std::vector<qint64>> keysOf(Database& database, const IndexedText& text)
{
    BulkStatement rows(
        database, u"SELECT id, %1 FROM %2 WHERE %3<>''"_s.arg(dayColumn(text), text.table,
                                                              text.columns.join(u"<>'' OR "_s)));
    std::vector<qint64> keys;
    while (rows.next()) {
        const std::string_view day = rows.text(1);
        keys.push_back(textKey(dayOf(QString::fromLatin1(day.data(), qsizetype(day.size()))),
                               rows.integer(0)));
    }
    GT_TRY(rows.finish());
    std::ranges::sort(keys);
    return keys;
}

} // namespace

QString IndexedText::index() const
{
    return table + u"_words"_s;
}

const std::vector<IndexedText>& indexedTexts()
{
    static const std::vector<IndexedText> texts{
        {u"account"_s, {u"notes"_s}, {}},
        {u"contact"_s, {u"notes"_s}, {}},
        {u"interaction"_s, {u"summary"_s, u"learned"_s}, {u"date"_s}},
        {u"favour"_s, {u"title"_s, u"detail"_s}, {u"date"_s}},
        {u"gift"_s,
         {u"title"_s, u"author"_s, u"isbn"_s},
         {u"sent_on"_s, u"arrive_by"_s, u"created_at"_s}},
        {u"ask"_s, {u"title"_s, u"reason"_s, u"outcome"_s}, {u"asked_on"_s, u"created_at"_s}},
        {u"goal"_s, {u"title"_s}, {u"due_on"_s, u"created_at"_s}},
        {u"shelf_book"_s, {u"title"_s, u"author"_s, u"isbn"_s, u"about"_s}, {u"created_at"_s}}};
    return texts;
}

const IndexedText* indexedTextOf(const QString& table)
{
    const auto found = std::ranges::find(indexedTexts(), table, &IndexedText::table);
    return found == indexedTexts().end() ? nullptr : &*found;
}

qint64 textKey(QDate day, qint64 record)
{
    if (record < 0 || record > highestRecord) // nobody gives such a number: behind all others
        return record < 0 ? record : -record;
    const qint64 number = day.isValid() ? day.toJulianDay() : 0;
    return (std::clamp<qint64>(number, 0, highestDay) << keyBits) | record;
}

qint64 recordOfTextKey(qint64 key)
{
    if (key >= 0)
        return key & highestRecord;
    return -key > highestRecord ? -key : key;
}

Result<void> addTexts(Database& database, const TableShape& shape, const Row& row)
{
    const IndexedText* text = indexedTextOf(shape.name);
    return text ? add(database, *text, entryOf(*text, shape, row)) : Result<void>();
}

Result<void> updateTexts(Database& database, const TableShape& shape, const Row& before,
                         const Row& after)
{
    const IndexedText* text = indexedTextOf(shape.name);
    if (!text)
        return {};
    const Entry old = entryOf(*text, shape, before);
    const Entry fresh = entryOf(*text, shape, after);
    if (old == fresh)
        return {};
    GT_TRY(remove(database, *text, old));
    return add(database, *text, fresh);
}

Result<void> removeTexts(Database& database, const TableShape& shape, const Row& row)
{
    const IndexedText* text = indexedTextOf(shape.name);
    return text ? remove(database, *text, entryOf(*text, shape, row)) : Result<void>();
}

Result<void> forEachText(Database& database, const IndexedText& text, const TakeText& take)
{
    GT_ASSIGN(const std::vector<qint64> keys, keysOf(database, text));
    BulkStatement row(database, u"SELECT %1 FROM %2 WHERE id=?"_s.arg(
                                    text.columns.join(u"||' '||"_s), text.table));
    for (const qint64 key : keys) {
        row.bind(1, recordOfTextKey(key));
        QString words;
        if (row.next()) {
            const std::string_view all = row.text(0);
            words = indexedWords(QString::fromUtf8(all.data(), qsizetype(all.size())));
        }
        GT_TRY(row.finish());
        if (!words.isEmpty())
            GT_TRY(take(key, words));
    }
    return {};
}

Result<void> rebuildTexts(Database& database, const IndexedText& text)
{
    const QString index = text.index();
    GT_TRY(database.run(u"INSERT INTO %1(%1) VALUES('delete-all')"_s.arg(index)));
    GT_TRY(forEachText(database, text, [&](qint64 key, const QString& words) {
        return add(database, text, {key, words});
    }));
    // As one piece: what is merged later then hardly ever makes a save wait.
    return database.run(u"INSERT INTO %1(%1) VALUES('optimize')"_s.arg(index));
}

Result<void> rebuildAllTexts(Database& database)
{
    for (const IndexedText& text : indexedTexts())
        GT_TRY(rebuildTexts(database, text));
    return {};
}

} // namespace goodturn::store

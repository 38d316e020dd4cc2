#include "core/store/torn_table.h"

#include "core/store/search_index.h"

#include <limits>

namespace goodturn::store {
using namespace Qt::StringLiterals;

namespace {

using Step = RawStatement::Step;
using Take = std::function<bool(qint64, const std::vector<Value>&)>;

constexpr qint64 lowest = std::numeric_limits<qint64>::min();
constexpr qint64 highest = std::numeric_limits<qint64>::max();

/// One reading of a table. Ranges of keys are read from both ends until an error.
class Reader
{
public:
    Reader(const RawDatabase& database, const TornTable& table, const Take& take)
        : take_(take)
        , up_(database, select(table, table.order))
        , down_(database, select(table, downwards(table.order)))
    {
    }

    bool stopped() const { return stopped_; }
    const std::set<qint64>& seen() const { return seen_; }

    /// Says whether the range was read without an error.
    bool readAll(qint64 highestKey)
    {
        qint64 first = lowest;
        if (read(up_, lowest, highest, first))
            return true;
        qint64 last = highest;
        if (read(down_, first == lowest ? lowest : first + 1, highest, last))
            return false; // the second reading met no error: only a page between is damaged
        const qint64 from = first == lowest ? 1 : first + 1;
        halve(from, last == highest ? std::max(highestKey, from) : last - 1);
        return false;
    }

    void readRange(qint64 from, qint64 to)
    {
        if (from > to || stopped_)
            return;
        qint64 first = from - 1;
        if (read(up_, from, to, first))
            return;
        qint64 last = to + 1;
        if (from == to || read(down_, first + 1, to, last))
            return;
        halve(first + 1, last - 1);
    }

private:
    static QString select(const TornTable& table, const QString& order)
    {
        return u"SELECT %1, %2 FROM %3 NOT INDEXED WHERE %1 BETWEEN ? AND ? ORDER BY %4"_s.arg(
            table.key, table.columns.join(u", "_s), table.name, order);
    }

    static QString downwards(const QString& order)
    {
        return order.split(u", "_s).join(u" DESC, "_s) + u" DESC"_s;
    }

    /// Reads until the end or an error, and leaves in `reached` the last key that was read.
    bool read(RawStatement& statement, qint64 from, qint64 to, qint64& reached)
    {
        statement.start({from, to});
        for (;;) {
            const Step step = statement.step();
            if (step != Step::Row)
                return step == Step::Done;
            const qint64 key = statement.integer(0);
            const bool outOfOrder = &statement == &up_ ? key < reached : key > reached;
            if (stopped_ || outOfOrder)
                return false;
            reached = key;
            seen_.insert(key);
            std::vector<Value> row;
            for (int column = 1; column < statement.columnCount(); ++column)
                row.push_back(statement.value(column));
            stopped_ = !take_(key, row);
        }
    }

    void halve(qint64 from, qint64 to)
    {
        if (from > to || stopped_)
            return;
        const qint64 middle = from + (to - from) / 2;
        readRange(from, middle);
        readRange(middle + 1, to);
    }

    const Take& take_;
    RawStatement up_;
    RawStatement down_;
    std::set<qint64> seen_;
    bool stopped_ = false;
};

/// The keys that an index holds, read from both ends until an error. Says whether that is all.
bool readIndex(const RawDatabase& database, const TornTable& table, const QString& index,
               std::set<qint64>& keys)
{
    RawStatement columns(database, u"PRAGMA index_info(%1)"_s.arg(index));
    QStringList names;
    while (columns.step() == Step::Row)
        names << columns.text(2);
    for (const QString& direction : {QString(), u" DESC"_s}) {
        const QString order = names.join(direction + u", "_s) + direction;
        RawStatement rows(database, u"SELECT rowid FROM %1 INDEXED BY %2 ORDER BY %3"_s.arg(
                                        table.name, index, order));
        Step step = rows.step();
        for (; step == Step::Row; step = rows.step())
            keys.insert(rows.integer(0));
        if (step == Step::Done)
            return true;
    }
    return false;
}

} // namespace

std::vector<TornTable> tablesOf(const RawDatabase& sound)
{
    std::vector<TornTable> tables;
    RawStatement rows(sound, u"SELECT name, sql FROM sqlite_schema WHERE type='table' "
                             "AND name NOT LIKE 'sqlite_%' ORDER BY rowid"_s);
    while (rows.step() == Step::Row) {
        if (belongsToSearch(rows.text(0)))
            continue;
        TornTable& table = tables.emplace_back();
        table.name = rows.text(0);
        QStringList key;
        RawStatement columns(sound, u"PRAGMA table_info(%1)"_s.arg(table.name));
        while (columns.step() == Step::Row) {
            table.columns << columns.text(1);
            if (columns.integer(5) > 0)
                key << columns.text(1);
        }
        const bool byRowid = !rows.text(1).contains(u"WITHOUT ROWID"_s, Qt::CaseInsensitive);
        table.key = byRowid ? u"rowid"_s : key.first();
        table.order = byRowid ? u"rowid"_s : key.join(u", "_s);
        RawStatement indexes(sound, u"PRAGMA index_list(%1)"_s.arg(table.name));
        while (byRowid && indexes.step() == Step::Row)
            if (indexes.text(3) == u"u"_s)
                table.whole << indexes.text(1);
    }
    return tables;
}

TornReading readTorn(const RawDatabase& database, const TornTable& table, qint64 highestKey,
                     const Take& take)
{
    TornReading reading;
    Reader reader(database, table, take);
    for (const QString& index : table.whole)
        reading.isCounted = readIndex(database, table, index, reading.missing) || reading.isCounted;
    if (!reading.missing.empty())
        highestKey = *reading.missing.rbegin();
    reading.isWhole = reader.readAll(highestKey);
    if (!reading.isWhole)
        for (const qint64 key : reading.missing)
            if (!reader.seen().contains(key))
                reader.readRange(key, key);
    for (const qint64 key : reader.seen())
        reading.missing.erase(key);
    reading.isWhole = reading.isWhole && reading.missing.empty();
    reading.wasStopped = reader.stopped();
    return reading;
}

} // namespace goodturn::store

#define SQLITE_ENABLE_PREUPDATE_HOOK // the library has it; its header wants to be asked

#include "core/store/row_sums.h"

#include "core/store/database.h"
#include "core/store/search_index.h"
#include "core/store/sql_query.h"

#include <QCoreApplication>
#include <QSqlError>

#include <sqlite3.h>

#include <cmath>

namespace goodturn::store {
using namespace Qt::StringLiterals;

namespace {

/// The setting that holds the sums. Its own line is in none of them.
const QString& sumsSetting()
{
    static const QString name = u"row_sums"_s;
    return name;
}

/// FNV-1a over 64 bits, stirred once more at the end, since sums of it are added up.
class RowHash
{
public:
    void add(sqlite3_value* value)
    {
        const int type = sqlite3_value_type(value);
        if (type == SQLITE_FLOAT)
            return addReal(sqlite3_value_double(value));
        add(type);
        if (type == SQLITE_INTEGER) {
            add(sqlite3_value_int64(value));
        } else if (type != SQLITE_NULL) {
            const void* bytes = sqlite3_value_blob(value);
            const int size = sqlite3_value_bytes(value);
            add(size);
            add(bytes, size);
        }
    }
    quint64 sum() const
    {
        const quint64 mixed = (state_ ^ (state_ >> 33)) * 0xff51afd7ed558ccdULL;
        return mixed ^ (mixed >> 33);
    }

private:
    /// A whole number in a column of real ones is stored as an integer, and SQLite tells of it now
    /// as the one, now as the other.
    void addReal(double number)
    {
        constexpr double exact = 1LL << 52;
        const bool isWhole = std::abs(number) < exact && std::trunc(number) == number;
        add(isWhole ? SQLITE_INTEGER : SQLITE_FLOAT);
        isWhole ? add(qint64(number)) : add(&number, sizeof number);
    }
    void add(qint64 number) { add(&number, sizeof number); }
    void add(const void* data, int size)
    {
        const auto* bytes = static_cast<const unsigned char*>(data);
        for (int i = 0; i < size; ++i)
            state_ = (state_ ^ bytes[i]) * 0x100000001b3ULL;
    }

    quint64 state_ = 0xcbf29ce484222325ULL;
};

QString toText(const RowSums::Sums& sums)
{
    QStringList lines;
    for (auto sum = sums.begin(); sum != sums.end(); ++sum)
        lines << sum.key() + u'=' + QString::number(*sum, 16);
    return lines.join(u' ');
}

RowSums::Sums fromText(const QString& text)
{
    RowSums::Sums sums;
    const QStringList lines = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString& line : lines)
        sums.insert(line.section(u'=', 0, 0), line.section(u'=', 1).toULongLong(nullptr, 16));
    return sums;
}

/// Writes the values that columns got by default into the rows that are older than the column:
/// before a change SQLite would tell of a null there.
Result<void> writeDefaults(Database& database)
{
    QStringList statements;
    SqlQuery query(database, u"SELECT m.name, c.name FROM sqlite_master m, "
                             "pragma_table_info(m.name) c "
                             "WHERE m.type='table' AND c.dflt_value IS NOT NULL"_s);
    GT_TRY(query.run());
    while (query.next())
        statements << u"UPDATE \"%1\" SET \"%2\"=\"%2\""_s.arg(query.text(0), query.text(1));
    GT_TRY(query.finish());
    for (const QString& statement : statements)
        GT_TRY(database.run(statement));
    return {};
}

} // namespace

/// What SQLite calls before it changes a row.
struct RowSums::Hook
{
    static void note(void* self, sqlite3* handle, int operation, const char* schema,
                     const char* table, sqlite3_int64, sqlite3_int64)
    {
        auto& sums = *static_cast<RowSums*>(self);
        if (sums.isKeeping_ || qstrcmp(schema, "main") != 0 || qstrncmp(table, "sqlite_", 7) == 0)
            return;
        const QString name = QString::fromUtf8(table);
        if (belongsToSearch(name))
            return;
        quint64& sum = sums.pending_[name];
        if (operation != SQLITE_INSERT)
            sum -= rowSum(handle, sqlite3_preupdate_old);
        if (operation != SQLITE_DELETE)
            sum += rowSum(handle, sqlite3_preupdate_new);
    }

    static quint64 rowSum(sqlite3* handle, int (*valueOf)(sqlite3*, int, sqlite3_value**))
    {
        RowHash hash;
        for (int column = 0; column < sqlite3_preupdate_count(handle); ++column) {
            sqlite3_value* value = nullptr;
            if (valueOf(handle, column, &value) == SQLITE_OK && value)
                hash.add(value);
        }
        return hash.sum();
    }
};

RowSums::RowSums(sqlite3* handle) : handle_(handle)
{
    sqlite3_preupdate_hook(handle_, Hook::note, this);
}

RowSums::~RowSums()
{
    sqlite3_preupdate_hook(handle_, nullptr, nullptr);
}

Result<std::optional<RowSums::Sums>> RowSums::stored(Database& database)
{
    SqlQuery query(database, u"SELECT value FROM book_setting WHERE name=?"_s);
    GT_TRY(query.run({sumsSetting()}));
    std::optional<RowSums::Sums> sums;
    if (query.next())
        sums = fromText(query.text(0));
    GT_TRY(query.finish());
    return sums;
}

Result<void> RowSums::store(Database& database)
{
    const Sums changed = std::exchange(pending_, {});
    if (changed.isEmpty())
        return {};
    GT_ASSIGN(auto sums, stored(database));
    if (!sums)
        return {};
    for (auto change = changed.begin(); change != changed.end(); ++change)
        (*sums)[change.key()] += *change;
    return keep(database, *sums);
}

Result<void> RowSums::renew(Database& database)
{
    GT_TRY(writeDefaults(database));
    GT_ASSIGN(const Sums sums, sumAll(database));
    pending_.clear();
    return keep(database, sums);
}

Result<void> RowSums::renewTable(Database& database, const QString& table)
{
    GT_ASSIGN(auto sums, stored(database));
    if (!sums)
        return {};
    GT_ASSIGN((*sums)[table], sumOf(database, table));
    pending_.remove(table);
    return keep(database, *sums);
}

Result<void> RowSums::keep(Database& database, const Sums& sums)
{
    SqlQuery query(database, u"INSERT INTO book_setting(name, value) VALUES(?,?) "
                             "ON CONFLICT(name) DO UPDATE SET value=excluded.value"_s);
    isKeeping_ = true;
    const auto kept = query.run({sumsSetting(), toText(sums)});
    isKeeping_ = false;
    return kept;
}

Result<quint64> RowSums::sumOf(Database& database, const QString& table) const
{
    const bool isSettings = table == u"book_setting";
    const QString sql = u"SELECT * FROM \"%1\"%2"_s.arg(
        table, isSettings ? u" WHERE name<>'%1'"_s.arg(sumsSetting()) : QString());
    sqlite3_stmt* query = nullptr;
    quint64 sum = 0;
    int step = sqlite3_prepare_v2(handle_, sql.toUtf8().constData(), -1, &query, nullptr);
    while (step == SQLITE_OK || step == SQLITE_ROW) {
        step = sqlite3_step(query);
        RowHash hash;
        for (int column = 0; step == SQLITE_ROW && column < sqlite3_column_count(query); ++column)
            hash.add(sqlite3_column_value(query, column));
        sum += step == SQLITE_ROW ? hash.sum() : 0;
    }
    const QString message = QString::fromUtf8(sqlite3_errmsg(handle_));
    sqlite3_finalize(query);
    if (step != SQLITE_DONE)
        return failure(database.explain(
            QSqlError(message, message, QSqlError::StatementError, QString::number(step)), sql));
    return sum;
}

Result<RowSums::Sums> RowSums::sumAll(Database& database) const
{
    QStringList tables;
    SqlQuery query(database, u"SELECT name FROM sqlite_master WHERE type='table' "
                             "AND substr(name, 1, 7)<>'sqlite_'"_s);
    GT_TRY(query.run());
    while (query.next())
        if (!belongsToSearch(query.text(0)))
            tables << query.text(0);
    GT_TRY(query.finish());
    Sums sums;
    for (const QString& table : tables) {
        GT_ASSIGN(sums[table], sumOf(database, table));
    }
    return sums;
}

Result<QStringList> RowSums::check(Database& database)
{
    QStringList problems;
    GT_ASSIGN(const auto stored, stored(database));
    if (!stored)
        return problems;
    GT_ASSIGN(const Sums found, sumAll(database));
    for (auto sum = found.begin(); sum != found.end(); ++sum)
        if (*sum != stored->value(sum.key()))
            problems << QCoreApplication::translate(
                            "RowSums", "The rows of “%1” are not those that were written there.")
                            .arg(sum.key());
    return problems;
}

} // namespace goodturn::store

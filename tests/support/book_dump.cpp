#include "tests/support/book_dump.h"

#include <QList>

#include <sqlite3.h>

#include <algorithm>

namespace goodturn::testing {

namespace {

bool isStamp(const QByteArray& column)
{
    static const QList<QByteArray> stamps{"version",    "created_at", "created_by",
                                          "changed_at", "changed_by", "deleted_at"};
    return stamps.contains(column);
}

/// Columns that a migration added: empty, or nought, they say what a book without them says.
bool isYoung(const QByteArray& column)
{
    static const QList<QByteArray> young{
        "legal_name",    "size_band",    "parent_id",       "segment",
        "territory",     "ideal_days",   "longest_days",    "gift_stance",
        "name_prefix",   "middle_name",  "name_suffix",     "name_order",
        "pronouns",      "language",     "time_zone",       "channel",
        "do_not_call",   "do_not_email", "met_on",          "assistant",
        "photo",         "ask_id",       "goal_id",         "due_at",
        "rule",          "first_on",     "lead_days",       "snoozed_until",
        "giver",         "publisher",    "edition",         "url",
        "book_id",       "took_copy",    "supplier",        "cost_minor",
        "cost_currency", "arrived_on",   "card_printed_on", "tracking",
        "delivered_on",  "returned_on",  "giver_id",        "card",
        "occasion",      "occasion_id"};
    return column.startsWith("own_") || young.contains(column);
}

bool isNothing(sqlite3_stmt* row, int column)
{
    const QByteArray name = sqlite3_column_name(row, column);
    const bool isFlag = name.startsWith("do_not_") || name == "lead_days" || name == "took_copy";
    return sqlite3_column_bytes(row, column) == 0 ||
           (isFlag && sqlite3_column_int64(row, column) == 0);
}

} // namespace

BookDump::BookDump(const QString& path, Depth depth)
{
    if (sqlite3_open_v2(path.toUtf8().constData(), &handle_, SQLITE_OPEN_READWRITE, nullptr) !=
        SQLITE_OK) {
        error_ = sqlite3_errmsg(handle_);
        return;
    }
    // Neither the search index nor what is kept of ledgers: both are derived, and the check
    // compares them with what they are derived from.
    const auto names =
        column("SELECT lower(name) FROM pragma_table_list WHERE schema='main' AND type='table' "
               "AND name NOT LIKE 'sqlite_%' AND name NOT IN ('account_flow', 'forecast', "
               "'account_touch', "
               "'contact_touch', 'contact_place') ORDER BY "
               "lower(name)");
    for (const QByteArray& name : names) {
        const QByteArray sql = statementFor(name, depth);
        if (sql.isEmpty())
            continue;
        Table table{name, nullptr};
        if (sqlite3_prepare_v2(handle_, sql.constData(), -1, &table.rows, nullptr) != SQLITE_OK)
            error_ = sqlite3_errmsg(handle_);
        else
            tables_.push_back(table);
    }
}

BookDump::~BookDump()
{
    for (const Table& table : tables_)
        sqlite3_finalize(table.rows);
    sqlite3_close(handle_);
}

std::vector<QByteArray> BookDump::column(const QByteArray& sql)
{
    std::vector<QByteArray> cells;
    sqlite3_stmt* query = nullptr;
    if (sqlite3_prepare_v2(handle_, sql.constData(), -1, &query, nullptr) == SQLITE_OK)
        while (sqlite3_step(query) == SQLITE_ROW)
            cells.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(query, 0)));
    if (sqlite3_finalize(query) != SQLITE_OK || query == nullptr)
        error_ = sqlite3_errmsg(handle_);
    return cells;
}

bool BookDump::run(const char* sql)
{
    return sqlite3_exec(handle_, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

QByteArray BookDump::cell(const QByteArray& sql)
{
    const auto cells = column(sql);
    return cells.empty() ? QByteArray() : cells.front();
}

QByteArray BookDump::statementFor(const QByteArray& table, Depth depth)
{
    const auto all = column("SELECT name FROM pragma_table_info('" + table + "') ORDER BY cid");
    const auto key =
        column("SELECT name FROM pragma_table_info('" + table + "') WHERE pk > 0 ORDER BY pk");
    const bool isRecord = std::ranges::find(all, QByteArray("uuid")) != all.end();
    const QByteArray parent =
        all.empty() ? QByteArray() : all.front().chopped(all.front().endsWith("_id") ? 3 : 0);
    const bool isChild = !parent.isEmpty() && table.startsWith(parent + '_');
    if (depth == Depth::Records && !isRecord && !isChild)
        return {};
    QList<QByteArray> columns;
    for (const QByteArray& name : all)
        if (name != "uuid" && (depth == Depth::Everything || !isStamp(name)))
            columns << '"' + name + '"';
    QByteArray sql = "SELECT " + columns.join(',') + " FROM \"" + table + '"';
    if (depth == Depth::Records && isRecord)
        sql += " WHERE deleted_at IS NULL";
    if (depth == Depth::Records && !isRecord)
        sql += " WHERE " + all.front() + " IN (SELECT id FROM " + parent +
               " WHERE deleted_at IS NULL)";
    if (table == "book_setting") // the book's own id, sums over rows with random UUIDs, a stamp
        sql += " WHERE name NOT IN ('row_sums', 'book.id', 'account_flow')";
    const QList<QByteArray> order(key.begin(), key.end());
    return order.isEmpty() ? sql : sql + " ORDER BY " + order.join(',');
}

QByteArray BookDump::text()
{
    QByteArray text;
    for (const Table& table : tables_)
        readRows(table, text);
    return text;
}

void BookDump::readRows(const Table& table, QByteArray& text)
{
    const int columns = sqlite3_column_count(table.rows);
    int step = SQLITE_ROW;
    while ((step = sqlite3_step(table.rows)) == SQLITE_ROW) {
        text += table.name;
        for (int i = 0; i < columns; ++i) {
            if (isYoung(sqlite3_column_name(table.rows, i)) && isNothing(table.rows, i))
                continue;
            text += '|';
            if (sqlite3_column_type(table.rows, i) == SQLITE_NULL)
                text += "NULL";
            else
                text.append(static_cast<const char*>(sqlite3_column_blob(table.rows, i)),
                            sqlite3_column_bytes(table.rows, i));
        }
        text += '\n';
    }
    if (step != SQLITE_DONE)
        error_ = sqlite3_errmsg(handle_);
    sqlite3_reset(table.rows);
}

QByteArray dumpOf(const QString& path, BookDump::Depth depth)
{
    BookDump dump(path, depth);
    const QByteArray text = dump.text();
    return dump.error().isEmpty() ? text : "unreadable: " + dump.error();
}

QByteArray firstDifference(const QByteArray& a, const QByteArray& b)
{
    const QList<QByteArray> left = a.split('\n');
    const QList<QByteArray> right = b.split('\n');
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i)
        if (left.value(i) != right.value(i))
            return left.value(i) + "\n   <> " + right.value(i);
    return "(none)";
}

} // namespace goodturn::testing

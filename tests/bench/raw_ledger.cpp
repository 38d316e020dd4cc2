#include "tests/bench/raw_ledger.h"

#include <sqlite3.h>

#include <cstdlib>

namespace goodturn::bench {

RawLedger::RawLedger(const QString& path)
{
    if (sqlite3_open_v2(path.toUtf8().constData(), &handle_, SQLITE_OPEN_READONLY, nullptr))
        std::abort();
}

RawLedger::~RawLedger()
{
    sqlite3_close(handle_);
}

qint64 RawLedger::scan() const
{
    sqlite3_stmt* rows = nullptr;
    sqlite3_prepare_v2(handle_,
                       "SELECT account_id, id, date, direction, worth, from_ask FROM favour "
                       "INDEXED BY favour_ledger WHERE deleted_at IS NULL AND unpriced=0 "
                       "AND worth IS NOT NULL ORDER BY account_id, date, direction",
                       -1, &rows, nullptr);
    qint64 sum = 0;
    while (sqlite3_step(rows) == SQLITE_ROW) {
        for (const int column : {0, 1, 4, 5})
            sum += sqlite3_column_int64(rows, column);
        sum += sqlite3_column_text(rows, 2)[0] + sqlite3_column_text(rows, 3)[0];
    }
    sqlite3_finalize(rows);
    return sum;
}

} // namespace goodturn::bench

#pragma once

#include <QString>

struct sqlite3;

namespace goodturn::bench {

/// The ledger of a book through SQLite alone: what all that goes over it is measured against.
class RawLedger
{
public:
    explicit RawLedger(const QString& path);
    ~RawLedger();
    RawLedger(const RawLedger&) = delete;
    RawLedger& operator=(const RawLedger&) = delete;

    /// Reads all rows as the covering index gives them, and answers with a sum over them.
    qint64 scan() const;

private:
    sqlite3* handle_ = nullptr;
};

} // namespace goodturn::bench

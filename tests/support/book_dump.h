#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace goodturn::testing {

/// Reads a book past the program, through a connection of its own, as text that two books can be
/// compared by.
class BookDump
{
public:
    enum class Depth
    {
        Everything, ///< every row of every table, but not the random UUIDs
        Records     ///< what a person sees: no trash, no journal, no versions, no stamps
    };

    /// Empty when there is no such file or it can't be read; error() says why.
    BookDump(const QString& path, Depth depth);
    ~BookDump();
    BookDump(const BookDump&) = delete;
    BookDump& operator=(const BookDump&) = delete;

    QByteArray text();
    const QByteArray& error() const { return error_; }
    /// Runs a statement on that connection, for setting up; says whether it went well.
    bool run(const char* sql);
    /// The first cell of a statement's first row as text.
    QByteArray cell(const QByteArray& sql);

private:
    struct Table
    {
        QByteArray name;
        sqlite3_stmt* rows = nullptr;
    };

    std::vector<QByteArray> column(const QByteArray& sql);
    QByteArray statementFor(const QByteArray& table, Depth depth);
    void readRows(const Table& table, QByteArray& text);

    sqlite3* handle_ = nullptr;
    std::vector<Table> tables_;
    QByteArray error_;
};

/// The whole text at once.
QByteArray dumpOf(const QString& path, BookDump::Depth depth = BookDump::Depth::Everything);

/// The first line in which two dumps differ, for a failing test's message.
QByteArray firstDifference(const QByteArray& a, const QByteArray& b);

} // namespace goodturn::testing

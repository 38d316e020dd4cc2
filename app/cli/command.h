#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/book/book.h"

#include <QStringList>
#include <QTextStream>

class QCommandLineParser;

namespace goodturn::cli {

/// The exit codes of goodturn-cli.
enum ExitCode
{
    Ok = 0,
    Problem = 1,
    Usage = 2
};

/// What a command gets to work with.
struct Context
{
    const QCommandLineParser& options;
    QStringList arguments;              ///< after the command's name
    QString bookPath;                   ///< --book
    std::shared_ptr<const Clock> clock; ///< stands at --as-of where it is given
    bool json = false;                  ///< --json
    QTextStream& out;
    QTextStream& err;

    /// The book of --book, which has to be there. Commands that only look open it read-only where
    /// it may not be written.
    Result<std::unique_ptr<book::Book>> openBook() const;
    /// A new book at --book, which must not be there yet.
    Result<std::unique_ptr<book::Book>> createBook() const;
};

/// A wrong call of a command: what is wrong with it. Ends with ExitCode::Usage.
Error usageError(const QString& message);
bool isUsageError(const Error& error);

/// A command: its name, how it is called, what it does, and the options that it takes besides
/// --book, --as-of and --json.
struct Command
{
    const char* name;
    const char* usage;
    const char* purpose;
    QStringList options;
    bool draws; ///< needs a QApplication (on the offscreen platform)
    Result<ExitCode> (*run)(Context&);
    bool findsBook = false; ///< without --book it takes the one that the window had open last
};

} // namespace goodturn::cli

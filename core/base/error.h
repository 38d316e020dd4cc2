#pragma once

#include <QString>

namespace goodturn {

/// What went wrong, as far as a caller may act on it.
enum class ErrorKind
{
    InvalidInput, ///< what was given breaks a rule; the message says which
    NotFound,     ///< no such record or file
    Conflict,     ///< somebody changed it since it was read
    Busy,         ///< the book is locked by another program
    ReadOnly,     ///< the file or folder can't be written
    NoSpace,      ///< the disk is full
    NotABook,     ///< the file is something else
    NewerSchema,  ///< the book was written by a newer Goodturn
    Corrupt,      ///< the book is damaged
    Io,           ///< any other trouble with a file
    Cancelled,    ///< the person stopped it
    Internal      ///< a fault of ours
};

/// An error that can be shown: a sentence for the user, naming the thing and the way out, and the
/// technical detail beneath it.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString message;
    QString detail = {};

    bool operator==(const Error&) const = default;
};

} // namespace goodturn

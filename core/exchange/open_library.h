#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QUrl>

#include <optional>

namespace goodturn::exchange {

/// What a catalogue knows of a book.
struct FoundBook
{
    QString title;
    QString author;
    QString publisher;

    bool operator==(const FoundBook&) const = default;
};

/// Where Open Library tells of a book, by its ISBN-13.
QUrl openLibraryUrl(const QUrl& service, const QString& isbn);

/// The book in its answer; none where it doesn't know the ISBN, Corrupt where the answer is none.
/// Texts are cleaned and cut to what the fields hold.
Result<std::optional<FoundBook>> openLibraryBook(const QByteArray& answer, const QString& isbn);

} // namespace goodturn::exchange

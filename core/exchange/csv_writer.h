#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace goodturn::exchange {

/// A cell of a file that other programs open. A text that one of them could take for a formula
/// (= + - @, a tab or a line break in front) gets an apostrophe before it; numbers stay typed.
struct CsvCell
{
    QString text;
    bool isNumber = false;
};

/// A line in UTF-8 with its line end (RFC 4180).
QByteArray csvLine(const QList<CsvCell>& cells);

} // namespace goodturn::exchange

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace goodturn::exchange {

struct CsvLimits
{
    qint64 fileBytes = 256LL * 1024 * 1024;
    qsizetype fieldBytes = 1024 * 1024;
    int columns = 500;
};

struct CsvRow
{
    int line = 0;         ///< where it begins, from 1; a quoted field may span several
    QStringList fields;   ///< as they stand, neither trimmed nor cleaned
    bool guessed = false; ///< a field was not UTF-8 and was read as Windows-1252
    QString trouble;      ///< why the row can't be trusted, or empty
};

/// Reads RFC 4180 text row by row, in one pass and linear time: quoted fields with line breaks and
/// doubled quotes, line ends of any system, UTF-8 (UTF-16 with its mark, else Windows-1252). The
/// delimiter is the commonest of comma, semicolon and tab in the first row that has any, or what a
/// first line "sep=;" says. Blank lines are passed over. Text after a closing quote is kept.
class CsvReader
{
public:
    /// Fails only when the text is over the limit.
    static Result<CsvReader> open(const QByteArray& bytes, const CsvLimits& limits = {});

    std::optional<CsvRow> next();
    char delimiter() const { return delimiter_; }

private:
    CsvReader(QByteArray text, const CsvLimits& limits);

    bool atEnd() const { return at_ >= text_.size(); }
    bool atLineEnd() const;
    void takeLineEnd();
    void takeSeparatorLine();
    char sniffedDelimiter() const;
    QByteArray takePlain(CsvRow& row);
    QByteArray takeQuoted(CsvRow& row);
    void appendCapped(QByteArray& field, qsizetype from, qsizetype until, CsvRow& row) const;
    void store(const QByteArray& field, CsvRow& row) const;

    QByteArray text_;
    CsvLimits limits_;
    qsizetype at_ = 0;
    int line_ = 1;
    char delimiter_ = ',';
};

} // namespace goodturn::exchange

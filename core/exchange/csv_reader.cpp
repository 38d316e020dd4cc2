#include "core/exchange/csv_reader.h"

#include "core/exchange/text_decoding.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace goodturn::exchange {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("CsvReader", text);
}

/// Line ends in `text`; \r\n is one.
int lineEnds(QByteArrayView text)
{
    int count = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n')))
            ++count;
    return count;
}

} // namespace

Result<CsvReader> CsvReader::open(const QByteArray& bytes, const CsvLimits& limits)
{
    if (bytes.size() > limits.fileBytes)
        return failure(ErrorKind::InvalidInput,
                       tr("It is larger than %1; split it into parts.")
                           .arg(QLocale().formattedDataSize(limits.fileBytes)));
    return CsvReader(withoutWideEncoding(bytes), limits);
}

CsvReader::CsvReader(QByteArray text, const CsvLimits& limits)
    : text_(std::move(text))
    , limits_(limits)
{
    delimiter_ = sniffedDelimiter();
    takeSeparatorLine();
}

bool CsvReader::atLineEnd() const
{
    return text_.at(at_) == '\n' || text_.at(at_) == '\r';
}

void CsvReader::takeLineEnd()
{
    if (atEnd())
        return;
    const bool pair = text_.at(at_) == '\r' && at_ + 1 < text_.size() && text_.at(at_ + 1) == '\n';
    at_ += pair ? 2 : 1;
    ++line_;
}

/// The "sep=;" that Excel writes and reads.
void CsvReader::takeSeparatorLine()
{
    const bool there = text_.size() > 4 && text_.left(4).toLower() == "sep=";
    if (!there || (text_.size() > 5 && text_.at(5) != '\r' && text_.at(5) != '\n'))
        return;
    delimiter_ = text_.at(4);
    at_ = 5;
    takeLineEnd();
}

char CsvReader::sniffedDelimiter() const
{
    struct Candidate
    {
        char mark;
        int count;
    };
    Candidate candidates[] = {{',', 0}, {';', 0}, {'\t', 0}};
    bool quoted = false;
    bool found = false;
    for (const char c : text_) {
        if (c == '"')
            quoted = !quoted;
        if (found && !quoted && (c == '\n' || c == '\r'))
            break;
        for (auto& candidate : candidates)
            if (!quoted && c == candidate.mark)
                found = ++candidate.count > 0;
    }
    return std::ranges::max_element(candidates, {}, &Candidate::count)->mark;
}

std::optional<CsvRow> CsvReader::next()
{
    while (!atEnd() && atLineEnd())
        takeLineEnd();
    if (atEnd())
        return std::nullopt;
    CsvRow row;
    row.line = line_;
    for (;;) {
        const bool quoted = !atEnd() && text_.at(at_) == '"';
        store(quoted ? takeQuoted(row) : takePlain(row), row);
        if (atEnd() || text_.at(at_) != delimiter_)
            break;
        ++at_;
    }
    takeLineEnd();
    return row;
}

void CsvReader::appendCapped(QByteArray& field, qsizetype from, qsizetype until, CsvRow& row) const
{
    const qsizetype room = limits_.fieldBytes - field.size();
    if (until - from > room && row.trouble.isEmpty())
        row.trouble =
            tr("A field is longer than %1.").arg(QLocale().formattedDataSize(limits_.fieldBytes));
    field.append(QByteArrayView(text_).sliced(from, std::min(until - from, room)));
}

QByteArray CsvReader::takePlain(CsvRow& row)
{
    const qsizetype from = at_;
    while (!atEnd() && text_.at(at_) != delimiter_ && !atLineEnd())
        ++at_;
    QByteArray field;
    appendCapped(field, from, at_, row);
    return field;
}

QByteArray CsvReader::takeQuoted(CsvRow& row)
{
    const int openedOn = line_;
    QByteArray field;
    ++at_;
    for (;;) {
        const qsizetype quote = text_.indexOf('"', at_);
        const qsizetype until = quote < 0 ? text_.size() : quote;
        line_ += lineEnds(QByteArrayView(text_).sliced(at_, until - at_));
        appendCapped(field, at_, until, row);
        at_ = until + (quote < 0 ? 0 : 1);
        if (quote < 0) {
            row.trouble = tr("The quotation mark opened on line %1 is never closed, so nothing "
                             "after it could be read.")
                              .arg(QLocale().toString(openedOn));
            return field;
        }
        if (atEnd() || text_.at(at_) != '"')
            break;
        appendCapped(field, at_, at_ + 1, row);
        ++at_;
    }
    return field + takePlain(row);
}

void CsvReader::store(const QByteArray& field, CsvRow& row) const
{
    if (row.fields.size() >= limits_.columns) {
        if (row.trouble.isEmpty())
            row.trouble =
                tr("It has more than %1 columns.").arg(QLocale().toString(limits_.columns));
        return;
    }
    const DecodedText text = decoded(field);
    row.guessed = row.guessed || text.guessed;
    row.fields.append(text.text);
}

} // namespace goodturn::exchange

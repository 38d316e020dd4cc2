#include "core/exchange/csv_columns.h"

#include <QCoreApplication>
#include <QLocale>

namespace goodturn::exchange {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("CsvColumns", text);
}

QString columnName(const QString& field)
{
    return field.simplified().toLower();
}

/// More fields than columns mean an unquoted delimiter, and that values may stand in the wrong
/// column; empty ones at the end are harmless.
bool hasTooManyFields(const CsvRow& row, int columns)
{
    for (qsizetype i = columns; i < row.fields.size(); ++i)
        if (!row.fields[i].trimmed().isEmpty())
            return true;
    return false;
}

QString whyUntrusted(const CsvRow& row, int columns)
{
    if (!row.trouble.isEmpty() || !hasTooManyFields(row, columns))
        return row.trouble;
    const QLocale locale;
    return tr("It has %1 fields, but the header has %2 columns: a text that holds the delimiter "
              "must stand in quotation marks.")
        .arg(locale.toString(row.fields.size()), locale.toString(columns));
}

} // namespace

Result<CsvColumns> CsvColumns::match(const CsvRow& header, const QStringList& known,
                                     const QStringList& required)
{
    CsvColumns columns;
    columns.count_ = int(header.fields.size());
    for (int i = 0; i < columns.count_; ++i) {
        const QString name = columnName(header.fields[i]);
        if (!known.contains(name))
            continue;
        if (columns.places_.contains(name))
            return failure(ErrorKind::InvalidInput, tr("It has the column “%1” twice.").arg(name));
        columns.places_.insert(name, i);
    }
    QStringList missing;
    for (const QString& name : required)
        if (!columns.places_.contains(name))
            missing += name;
    if (!missing.isEmpty())
        return failure(ErrorKind::InvalidInput,
                       tr("It lacks the columns %1.").arg(missing.join(u", "_s)));
    return columns;
}

bool CsvColumns::names(const CsvRow& header, const QString& column)
{
    for (const QString& field : header.fields)
        if (columnName(field) == column)
            return true;
    return false;
}

QString CsvColumns::value(const CsvRow& row, const QString& column) const
{
    const auto place = places_.constFind(column);
    return place == places_.cend() ? QString() : row.fields.value(*place).trimmed();
}

void forEachRow(CsvReader& reader, const CsvColumns& columns, ImportDrafts& result,
                const std::function<Result<void>(const CsvRow&)>& take)
{
    bool toldGuess = false;
    while (const auto row = reader.next()) {
        ++result.rowsRead;
        if (row->guessed && !toldGuess) {
            toldGuess = true;
            result.note(row->line, tr("This is not UTF-8; it was read as Windows-1252. Check the "
                                      "accents, here and below."));
        }
        const QString untrusted = whyUntrusted(*row, columns.count());
        if (!untrusted.isEmpty())
            result.skip(row->line, untrusted);
        else if (const auto taken = take(*row); !taken)
            result.skip(row->line, taken.error().message);
    }
}

} // namespace goodturn::exchange

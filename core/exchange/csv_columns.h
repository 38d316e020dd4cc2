#pragma once

#include "core/exchange/csv_reader.h"
#include "core/exchange/drafts.h"

#include <QHash>

#include <functional>

namespace goodturn::exchange {

/// Which field of a row is which column, found by the header's names whatever their order, case
/// and spaces. Columns that nobody asked for are passed over.
class CsvColumns
{
public:
    /// Fails when a column of `required` is missing or a column of `known` is there twice.
    static Result<CsvColumns> match(const CsvRow& header, const QStringList& known,
                                    const QStringList& required);
    /// Whether the header names this column.
    static bool names(const CsvRow& header, const QString& column);

    /// The row's text in that column, trimmed; empty when the row or the file has none.
    QString value(const CsvRow& row, const QString& column) const;
    /// Columns of the header.
    int count() const { return count_; }

private:
    QHash<QString, int> places_;
    int count_ = 0;
};

/// Hands each row after the header to `take`. A row that can't be trusted (too many fields, a
/// field too long, an open quote) and one that `take` refuses are skipped with the reason.
void forEachRow(CsvReader& reader, const CsvColumns& columns, ImportDrafts& result,
                const std::function<Result<void>(const CsvRow&)>& take);

} // namespace goodturn::exchange

#pragma once

#include "core/base/progress.h"
#include "core/query/list_rows.h"

#include <QByteArray>

namespace goodturn::book {

class Book;

/// Rows of a list as CSV, in their order: the chosen columns under their labels, days in ISO form,
/// numbers with a point, amounts with their
/// currency, several words with commas. Rows that are gone are left out.
Result<QByteArray> listCsv(Book& book, query::ListKind kind, const std::vector<qint64>& ids,
                           const QStringList& columns, const Progress& progress = {});

} // namespace goodturn::book

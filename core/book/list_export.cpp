#include "core/book/list_export.h"

#include "core/book/book.h"
#include "core/domain/labels.h"
#include "core/exchange/csv_writer.h"
#include "core/query/queries.h"

#include <QCoreApplication>

#include <algorithm>

namespace goodturn::book {
using namespace Qt::StringLiterals;
using exchange::CsvCell;
using query::ListField;
using query::ListRow;
using query::Reckoned;

namespace {

constexpr size_t together = 500; ///< rows read at once

CsvCell reckonedCell(const ListRow& row, const ListField& field)
{
    if (!row.account)
        return {};
    if (field.reckoned == Reckoned::Balance)
        return {QString::number(row.account->feltBalance, 'f', 2), true};
    return {field.reckoned == Reckoned::Standing ? label(row.account->standing) : QString()};
}

CsvCell cellOf(const ListRow& row, const ListField& field)
{
    if (field.reckoned != Reckoned::No)
        return reckonedCell(row, field);
    const query::ListCell cell = row.cells.value(field.key);
    if (const auto* text = std::get_if<QString>(&cell))
        return {field.choiceLabel(*text)};
    if (const auto* day = std::get_if<QDate>(&cell))
        return {day->toString(Qt::ISODate)};
    if (const auto* number = std::get_if<double>(&cell))
        return {QString::number(*number, 'g', 15), true};
    if (const auto* flag = std::get_if<bool>(&cell))
        return {*flag ? QCoreApplication::translate("ListExport", "yes")
                      : QCoreApplication::translate("ListExport", "no")};
    if (const auto* money = std::get_if<Money>(&cell))
        return {money->toDecimal() + u' ' + money->currency()};
    if (const auto* items = std::get_if<QStringList>(&cell))
        return {field.choiceLabels(*items).join(u", "_s)};
    return {};
}

} // namespace

Result<QByteArray> listCsv(Book& book, query::ListKind kind, const std::vector<qint64>& ids,
                           const QStringList& columns, const Progress& progress)
{
    std::vector<ListField> fields;
    QList<CsvCell> headings;
    for (const QString& key : columns)
        if (const ListField* field = book.queries().listFields(kind).find(key)) {
            fields.push_back(*field);
            headings << CsvCell{field->label};
        }
    QByteArray csv = exchange::csvLine(headings);
    for (size_t from = 0; from < ids.size(); from += together) {
        const std::span part(ids.data() + from, std::min(together, ids.size() - from));
        GT_ASSIGN(const auto rows, book.queries().listRows(kind, part, columns));
        QHash<qint64, const ListRow*> known;
        for (const ListRow& row : rows)
            known.insert(row.id, &row);
        for (const qint64 id : part) {
            const ListRow* row = known.value(id);
            QList<CsvCell> cells;
            for (const ListField& field : fields)
                cells << (row ? cellOf(*row, field) : CsvCell());
            if (row)
                csv += exchange::csvLine(cells);
        }
        if (progress && !progress(qint64(from + part.size()), qint64(ids.size())))
            return failure(ErrorKind::Cancelled,
                           QCoreApplication::translate("ListExport", "The export was stopped."));
    }
    return csv;
}

} // namespace goodturn::book

#include "ui/lists/list_paper.h"

#include "core/query/queries.h"
#include "ui/models/list_table_model.h"

#include <algorithm>

namespace goodturn::ui {
using query::ListField;
using query::ListRow;

namespace {

constexpr size_t together = 500; ///< rows read at once

bool isWords(const ListField& field)
{
    return field.type != query::FieldType::Picture && field.reckoned != query::Reckoned::Flow;
}

std::vector<report::ListColumn> paperColumns(const ShownList& shown)
{
    std::vector<report::ListColumn> columns;
    for (size_t i = 0; i < shown.fields.size(); ++i) {
        const ListField& field = shown.fields[i];
        const bool isNumber = field.type == query::FieldType::Number ||
                              field.type == query::FieldType::Amount ||
                              field.reckoned == query::Reckoned::Balance;
        if (isWords(field))
            columns.push_back({field.label, isNumber, shown.columns[i].width});
    }
    return columns;
}

QStringList cellsOf(const ListRow& row, const std::vector<ListField>& fields, QDate today)
{
    QStringList cells;
    for (const ListField& field : fields)
        if (isWords(field))
            cells << rowText(row, field, today);
    return cells;
}

Result<void> readRows(book::Book& book, const ShownList& shown, report::ListReportInput& input)
{
    QStringList wanted;
    for (const ListField& field : shown.fields)
        wanted << field.key;
    for (size_t from = 0; from < shown.keys.size(); from += together) {
        const std::span part(shown.keys.data() + from,
                             std::min(together, shown.keys.size() - from));
        GT_ASSIGN(const auto rows, book.queries().listRows(shown.spec.kind, part, wanted));
        QHash<qint64, const ListRow*> known;
        for (const ListRow& row : rows)
            known.insert(row.id, &row);
        for (const qint64 key : part)
            if (const ListRow* row = known.value(key)) // else it is gone
                input.rows.push_back(cellsOf(*row, shown.fields, input.frame.today));
    }
    return {};
}

} // namespace

Desk::ListReader listReader(ShownList shown)
{
    return [shown = std::move(shown)](book::Book& book) -> Result<report::ListReportInput> {
        report::ListReportInput input;
        input.title = shown.title;
        input.filter = shown.filter;
        input.search = shown.spec.text.trimmed();
        input.descending = shown.spec.sort.descending;
        for (const ListField& field : shown.fields)
            if (field.key == shown.spec.sort.field)
                input.order = field.label;
        input.columns = paperColumns(shown);
        input.count = shown.count;
        input.frame = {book.clock().today(), book.user(), book.fileName()};
        GT_TRY(readRows(book, shown, input));
        return input;
    };
}

} // namespace goodturn::ui

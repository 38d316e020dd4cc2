#include "core/book/touched_accounts.h"

namespace goodturn::book {
using namespace Qt::StringLiterals;

void addAccountsOf(const store::TableShape& shape, const store::Row& row, QSet<qint64>& accounts)
{
    if (shape.kind == RecordKind::Account)
        accounts.insert(row.id);
    const qsizetype column = shape.columns.indexOf(u"account_id"_s);
    if (column >= 0)
        accounts.insert(row.values.at(size_t(column)).toInteger());
}

} // namespace goodturn::book

#pragma once

#include "core/book/book.h"
#include "core/store/journal.h"
#include "core/store/referrers.h"
#include "core/store/sql_query.h"
#include "tests/support/book_fixture.h"

#include <QJsonDocument>

namespace goodturn::testing {

/// Every record of a book with all its fields and whether it is in the trash, a line each. Not
/// versions, nor when and by whom: taking something back is a new change.
inline QStringList logicalDump(book::Book& book)
{
    using namespace Qt::StringLiterals;
    QStringList lines;
    store::RowStore rows(book.database());
    for (const auto& kind : EnumCodes<RecordKind>::all) {
        const store::TableShape& shape = store::shapeOfKind(kind.value);
        std::vector<qint64> keys;
        {
            store::SqlQuery query(book.database(),
                                  u"SELECT id FROM %1 ORDER BY id"_s.arg(shape.name));
            must(query.run());
            while (query.next())
                keys.push_back(query.integer(0));
        }
        for (const qint64 key : keys) {
            const store::Row row = must(rows.load(shape, key));
            const QJsonDocument fields(store::difference(shape, nullptr, row));
            lines << u"%1 %2 %3 "_s.arg(shape.name, QString::number(key),
                                        row.meta.isDeleted() ? u"trash"_s : u"there"_s) +
                         QString::fromUtf8(fields.toJson(QJsonDocument::Compact));
        }
    }
    return lines;
}

} // namespace goodturn::testing

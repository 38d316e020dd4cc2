#include "core/store/schema_check.h"

#include "core/store/sql_query.h"

#include <QCoreApplication>

namespace goodturn::store {
using namespace Qt::StringLiterals;

Result<QStringList> checkIntegrity(Database& database)
{
    QStringList problems;
    SqlQuery integrity(database, u"PRAGMA integrity_check"_s);
    GT_TRY(integrity.run());
    while (integrity.next())
        if (const QString line = integrity.text(0); line != u"ok"_s)
            problems << line;
    GT_TRY(integrity.finish());
    SqlQuery keys(database, u"PRAGMA foreign_key_check"_s);
    GT_TRY(keys.run());
    while (keys.next())
        problems << QCoreApplication::translate(
                        "SchemaCheck", "A row of “%1” (key %2) names a missing row of “%3”.")
                        .arg(keys.text(0), keys.text(1), keys.text(2));
    GT_TRY(keys.finish());
    return problems;
}

} // namespace goodturn::store

#include "core/store/book_settings.h"

#include "core/store/sql_query.h"

namespace goodturn::store {
using namespace Qt::StringLiterals;

Result<QString> readSetting(Database& database, const QString& name, const QString& fallback)
{
    SqlQuery query(database, u"SELECT value FROM book_setting WHERE name=?"_s);
    GT_TRY(query.run({name}));
    const QString value = query.next() ? query.text(0) : fallback;
    GT_TRY(query.finish());
    return value;
}

Result<void> writeSetting(Database& database, const QString& name, const QString& value)
{
    SqlQuery query(database, u"INSERT INTO book_setting(name, value) VALUES(?,?) "
                             "ON CONFLICT(name) DO UPDATE SET value=excluded.value"_s);
    return query.run({name, value});
}

} // namespace goodturn::store

#include "core/store/book_settings.h"

#include "core/store/sql_query.h"
#include "core/store/transaction.h"

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
    GT_ASSIGN(auto transaction, Transaction::begin(database));
    {
        SqlQuery query(database, u"INSERT INTO book_setting(name, value) VALUES(?,?) "
                                 "ON CONFLICT(name) DO UPDATE SET value=excluded.value"_s);
        GT_TRY(query.run({name, value}));
    }
    return transaction.commit();
}

} // namespace goodturn::store

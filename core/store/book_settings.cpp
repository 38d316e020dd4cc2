#include "core/store/book_settings.h"

#include "core/store/bulk_statement.h"
#include "core/store/sql_query.h"
#include "core/store/transaction.h"

namespace goodturn::store {
using namespace Qt::StringLiterals;

/// Straight through SQLite: every act asks for the model.
Result<QString> readSetting(Database& database, const QString& name, const QString& fallback)
{
    static const QString sql = u"SELECT value FROM book_setting WHERE name=?"_s;
    BulkStatement row(database, sql);
    row.bind(1, name);
    QString value = fallback;
    if (row.next()) {
        const std::string_view text = row.text(0);
        value = QString::fromUtf8(text.data(), qsizetype(text.size()));
    }
    GT_TRY(row.finish());
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

#include "core/store/quick_check.h"

#include "core/store/database.h"
#include "core/store/sql_query.h"

#include <QCoreApplication>

namespace goodturn::store {
using namespace Qt::StringLiterals;

Result<void> quickCheck(const QString& book, const Progress& progress)
{
    GT_ASSIGN(const auto database, Database::open({book, DatabaseConfig::Mode::ReadOnly}));
    if (progress)
        database->askWhetherToGoOn([&progress] { return progress(0, 0); });
    SqlQuery check(*database, u"PRAGMA quick_check(1)"_s);
    GT_TRY(check.run());
    const QString answer = check.next() ? check.text(0) : QString();
    GT_TRY(check.finish());
    if (answer == u"ok"_s)
        return {};
    return failure(
        ErrorKind::Corrupt,
        QCoreApplication::translate("QuickCheck", "“%1” is damaged. It was left as it is.")
            .arg(book),
        answer);
}

} // namespace goodturn::store

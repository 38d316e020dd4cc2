#include "tests/faults/old_book.h"

#include "core/store/database.h"
#include "core/store/migrations.h"

#include <QDir>
#include <QFile>

namespace goodturn::faults {
using namespace Qt::StringLiterals;

Result<void> makeOldBook(const QString& path, int version)
{
    (void)store::newestSchemaVersion(); // brings the scripts in
    GT_ASSIGN(const auto database,
              store::Database::open({path, store::DatabaseConfig::Mode::CreateNew}));
    if (version == 0)
        return {};
    const QDir scripts(u":/migrations"_s);
    const QStringList names = scripts.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (int next = 0; next < version; ++next) {
        QFile script(scripts.filePath(names.at(next)));
        if (!script.open(QIODevice::ReadOnly))
            return failure(ErrorKind::Internal, u"no script"_s);
        GT_TRY(database->run(QString::fromUtf8(script.readAll())));
    }
    GT_TRY(database->run(u"PRAGMA application_id=%1"_s.arg(store::applicationId)));
    GT_TRY(database->run(u"PRAGMA user_version=%1"_s.arg(version)));
    GT_TRY(database->run(
        u"INSERT INTO account(uuid, version, created_at, created_by, changed_at, changed_by, "
        "name, type, lifecycle, owner, industry, notes, name_folded, search_text) VALUES("
        "x'6f0c1d6e3a525f5b9d0e7c1a55b0c2a4', 1, '2026-11-22T12:00:00.000Z', 'rep', "
        "'2026-11-22T12:00:00.000Z', 'rep', 'Old firm', 'company', 'client', '', '', '', "
        "'old firm', 'old firm')"_s));
    constexpr int searchSince = 4;
    return version < searchSince
               ? Result<void>()
               : database->run(u"INSERT INTO account_search(account_search) VALUES('rebuild')"_s);
}

} // namespace goodturn::faults

#include "core/store/migrations.h"

#include "core/store/row_sums.h"
#include "core/store/sql_query.h"
#include "core/store/text_index.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

static void initMigrationResources()
{
    Q_INIT_RESOURCE(migrations);
}

namespace goodturn::store {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Migrations", text);
}

QStringList migrationFiles()
{
    initMigrationResources();
    return QDir(u":/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

/// What a script can't say: the words of the texts that it makes an index for.
Result<void> fill(Database& database, const QString& script)
{
    for (const IndexedText& text : indexedTexts())
        if (script.contains(u"CREATE VIRTUAL TABLE %1 "_s.arg(text.index())))
            GT_TRY(rebuildTexts(database, text));
    return {};
}

Result<void> applyMigration(Database& database, int version)
{
    GT_ASSIGN(const QString script, migrationScript(version));
    GT_ASSIGN(auto transaction, Transaction::begin(database));
    GT_ASSIGN(const qint64 current, scalar(database, u"PRAGMA user_version"_s));
    if (current >= version) // another program was quicker
        return {};
    GT_TRY(database.run(script));
    GT_TRY(fill(database, script));
    GT_TRY(database.rowSums().renew(database));
    GT_TRY(database.run(u"PRAGMA application_id=%1"_s.arg(applicationId)));
    GT_TRY(database.run(u"PRAGMA user_version=%1"_s.arg(version)));
    return transaction.commit();
}

} // namespace

int newestSchemaVersion()
{
    return int(migrationFiles().size());
}

Result<QString> migrationScript(int version)
{
    const QString file = migrationFiles().value(version - 1);
    QFile script(u":/migrations/"_s + file);
    if (file.isEmpty() || !script.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Internal,
                       tr("The migration to schema %1 is missing.").arg(QString::number(version)));
    return QString::fromUtf8(script.readAll());
}

Result<int> schemaVersion(Database& database)
{
    GT_ASSIGN(const qint64 application, scalar(database, u"PRAGMA application_id"_s));
    GT_ASSIGN(const qint64 version, scalar(database, u"PRAGMA user_version"_s));
    GT_ASSIGN(const qint64 tables, scalar(database, u"SELECT count(*) FROM sqlite_master"_s));
    if (application != applicationId && (application != 0 || version != 0 || tables != 0))
        return failure(ErrorKind::NotABook,
                       tr("“%1” is a database of another program, not a Goodturn book. It was "
                          "left as it is.")
                           .arg(database.config().path));
    return int(version);
}

Result<void> migrate(Database& database, const BeforeMigration& before)
{
    GT_ASSIGN(const int version, schemaVersion(database));
    const QStringList files = migrationFiles();
    if (version > files.size())
        return failure(ErrorKind::NewerSchema,
                       tr("“%1” was written by a newer Goodturn (schema %2, this program knows "
                          "%3). Update Goodturn to open it; the book was left as it is.")
                           .arg(database.config().path, QString::number(version),
                                QString::number(files.size())));
    if (version < files.size() && database.isReadOnly())
        return failure(ErrorKind::ReadOnly,
                       tr("“%1” is an older book that has to be brought up to date first, and it "
                          "may not be written.")
                           .arg(database.config().path));
    if (version == 0 && database.config().mode == DatabaseConfig::Mode::OpenExisting)
        return failure(ErrorKind::NotABook,
                       tr("“%1” is empty: no Goodturn book. Make a new book under another name.")
                           .arg(database.config().path));
    if (before && version > 0 && version < files.size())
        GT_TRY(before(database, version));
    for (int next = version; next < files.size(); ++next)
        GT_TRY(applyMigration(database, next + 1));
    return {};
}

} // namespace goodturn::store

#include "core/store/database.h"

#include "core/store/storage_place.h"

#include "core/store/private_files.h"
#include "core/store/row_sums.h"
#include "core/store/sql_functions.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QUuid>

#include <sqlite3.h>

namespace goodturn::store {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Database", text);
}

struct Pragma
{
    const char* name;
    const char* set;
    const char* expected;
};

/// NORMAL loses acknowledged commits when the power fails, FULL does not: tests/faults shows both.
constexpr Pragma pragmas[] = {
    {"foreign_keys", "ON", "1"},
    {"synchronous", "FULL", "2"},
    {"cell_size_check", "ON", "1"},
    {"trusted_schema", "OFF", "0"},
    {"mmap_size", "0", "0"},
    {"temp_store", "MEMORY", "2"},
    // 4 MB a connection: the system caches the file as well, and lists are no slower than with 32.
    {"cache_size", "-4096", "-4096"},
    // 16 MB of log: one save in hundreds waits until it is written back, not one in a hundred.
    {"wal_autocheckpoint", "4000", "4000"},
};

} // namespace

void removeUnfinished(const QString& path)
{
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

struct Database::Private
{
    QString connectionName;
    QSqlDatabase connection;
    sqlite3* handle = nullptr;
    std::unique_ptr<RowSums> sums;
    QHash<QString, QSqlQuery*> statements;
    QHash<QString, sqlite3_stmt*> bulkStatements;
    QThread* thread = QThread::currentThread();
    std::function<bool()> goOn;

    ~Private()
    {
        qDeleteAll(statements);
        for (sqlite3_stmt* statement : std::as_const(bulkStatements))
            sqlite3_finalize(statement);
        sums.reset();
        connection.close();
        connection = QSqlDatabase();
        QSqlDatabase::removeDatabase(connectionName);
    }
};

Database::Database(const DatabaseConfig& config) : config_(config), d_(std::make_unique<Private>())
{
}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const DatabaseConfig& config)
{
    const bool isNew = config.mode == DatabaseConfig::Mode::CreateNew;
    if (isNew)
        GT_TRY(createPrivateFile(config.path));
    const QFileInfo file(config.path);
    if (!file.exists())
        return failure(ErrorKind::NotFound,
                       tr("There is no book “%1”. Look for it elsewhere, or make a new one.")
                           .arg(config.path));
    if (!file.isFile())
        return failure(ErrorKind::NotABook, tr("“%1” is not a file.").arg(config.path));
    if (!file.isReadable())
        return failure(ErrorKind::ReadOnly,
                       tr("“%1” may not be read. Ask for its permissions.").arg(config.path));
    if (config.mode == DatabaseConfig::Mode::OpenExisting && !file.isWritable())
        return failure(ErrorKind::ReadOnly,
                       tr("“%1” may not be written. Open it read-only, or ask for its "
                          "permissions.")
                           .arg(config.path));
    std::unique_ptr<Database> database(new Database(config));
    if (auto connected = database->connect(); !connected) {
        database.reset();
        if (isNew)
            removeUnfinished(config.path);
        return failure(connected.error());
    }
    return database;
}

Result<void> Database::connect()
{
    onSharedDisk_ = config_.onSharedDisk.value_or(isShared(fileSystemTypeOf(config_.path)));
    GT_TRY(openConnection());
    return setPragmas();
}

Result<void> Database::openConnection()
{
    d_->connectionName = u"goodturn-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    d_->connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, d_->connectionName);
    if (!d_->connection.isValid())
        return failure(ErrorKind::Internal,
                       tr("Qt's SQLite plugin is missing. Install libqt6sql6-sqlite."));
    d_->connection.setDatabaseName(config_.path);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(config_.busyTimeoutMs);
    if (isReadOnly())
        options += u";QSQLITE_OPEN_READONLY"_s;
    d_->connection.setConnectOptions(options);
    if (!d_->connection.open())
        return failure(explain(d_->connection.lastError(), u"open"_s));
    const QVariant handle = d_->connection.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return failure(ErrorKind::Internal,
                       tr("This SQLite plugin gives no access to its handle."));
    d_->handle = *static_cast<sqlite3* const*>(handle.constData());
    d_->sums = std::make_unique<RowSums>(d_->handle);
    addSqlFunctions(d_->handle);
    return {};
}

Result<void> Database::setPragmas()
{
    sqlite3_db_config(d_->handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(d_->handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(d_->handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    const auto set = [this](const QString& name, const QString& value,
                            const QString& expected) -> Result<void> {
        // Run to its end: a switch to WAL is written only then, and Qt reports no error of that.
        GT_TRY(run(u"PRAGMA %1=%2"_s.arg(name, value)));
        QSqlQuery query(d_->connection);
        query.setForwardOnly(true);
        if (!query.exec(u"PRAGMA %1"_s.arg(name)) || !query.next())
            return failure(explain(query.lastError(), name));
        if (query.value(0).toString() != expected)
            return failure(ErrorKind::Io,
                           tr("“%1” can't be kept safe on this disk: the setting %2 is refused.")
                               .arg(config_.path, name));
        return {};
    };
    for (const Pragma& pragma : pragmas)
        GT_TRY(set(QString::fromLatin1(pragma.name), QString::fromLatin1(pragma.set),
                   QString::fromLatin1(pragma.expected)));
    if (!isReadOnly())
        GT_TRY(onSharedDisk_ ? set(u"journal_mode"_s, u"DELETE"_s, u"delete"_s)
                             : set(u"journal_mode"_s, u"WAL"_s, u"wal"_s));
    return {};
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(d_->handle) == 0;
}

RowSums& Database::rowSums()
{
    return *d_->sums;
}

Result<QSqlQuery*> Database::prepared(const QString& sql)
{
    Q_ASSERT(QThread::currentThread() == d_->thread);
    if (QSqlQuery* known = d_->statements.value(sql)) {
        if (known->isActive())
            return failure(ErrorKind::Internal, tr("A statement was used while it was being read."),
                           sql);
        return known;
    }
    auto query = std::make_unique<QSqlQuery>(d_->connection);
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return failure(explain(query->lastError(), sql));
    d_->statements.insert(sql, query.get());
    return query.release();
}

Result<sqlite3_stmt*> Database::preparedInBulk(const QString& sql)
{
    Q_ASSERT(QThread::currentThread() == d_->thread);
    if (sqlite3_stmt* known = d_->bulkStatements.value(sql)) {
        if (sqlite3_stmt_busy(known))
            return failure(ErrorKind::Internal, tr("A statement was used while it was being read."),
                           sql);
        return known;
    }
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(d_->handle, text.constData(), int(text.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return failure(explain(code, sql));
    d_->bulkStatements.insert(sql, statement);
    return statement;
}

Result<void> Database::run(const QString& sql)
{
    Q_ASSERT(QThread::currentThread() == d_->thread);
    const RowSums::Sums before = d_->sums->pending();
    char* message = nullptr;
    const int code = sqlite3_exec(d_->handle, sql.toUtf8().constData(), nullptr, nullptr, &message);
    if (code == SQLITE_OK)
        return {};
    d_->sums->setPending(before);
    const QString text = QString::fromUtf8(message ? message : "");
    sqlite3_free(message);
    return failure(
        explain(QSqlError(text, text, QSqlError::StatementError, QString::number(code)), sql));
}

void Database::askWhetherToGoOn(std::function<bool()> goOn)
{
    constexpr int stepsBetween = 20'000; // of SQLite's machine: a few milliseconds
    d_->goOn = std::move(goOn);
    const auto ask = [](void* self) { return static_cast<Private*>(self)->goOn() ? 0 : 1; };
    if (d_->goOn)
        sqlite3_progress_handler(d_->handle, stepsBetween, ask, d_.get());
    else
        sqlite3_progress_handler(d_->handle, 0, nullptr, nullptr);
}

Error Database::lostTransaction(const QString& sql) const
{
    return {ErrorKind::Io,
            tr("The disk with “%1” gave up in the middle. Nothing was changed; look whether it is "
               "full, and try again.")
                .arg(config_.path),
            sql.left(400)};
}

Error Database::explain(int code, const QString& sql) const
{
    const QString message = QString::fromUtf8(sqlite3_errmsg(d_->handle));
    return explain(QSqlError(message, message, QSqlError::StatementError, QString::number(code)),
                   sql);
}

Error Database::explain(const QSqlError& error, const QString& sql) const
{
    const QString& path = config_.path;
    const QString detail =
        error.databaseText() + u" ["_s + error.nativeErrorCode() + u"] "_s + sql.left(400);
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Busy,
                tr("“%1” is being written by another program. Nothing was changed; try again in "
                   "a moment.")
                    .arg(path),
                detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorKind::ReadOnly,
                tr("“%1” may not be written. Nothing was changed. Ask for its permissions, or "
                   "save a copy elsewhere.")
                    .arg(path),
                detail};
    case SQLITE_INTERRUPT:
        return {ErrorKind::Cancelled, tr("Stopped. Everything is as it was."), detail};
    case SQLITE_FULL:
        return {ErrorKind::NoSpace,
                tr("The disk with “%1” is full. Nothing was changed; free some space and try "
                   "again.")
                    .arg(path),
                detail};
    case SQLITE_NOTADB:
        return {ErrorKind::NotABook,
                tr("“%1” is no Goodturn book. It was left as it is.").arg(path), detail};
    case SQLITE_CORRUPT:
        if (error.nativeErrorCode().toInt() == SQLITE_CORRUPT_VTAB)
            return {ErrorKind::Corrupt,
                    tr("The search index of “%1” is damaged. The records are not concerned: have "
                       "it made anew with goodturn-cli check --mend.")
                        .arg(path),
                    detail};
        return {ErrorKind::Corrupt,
                tr("“%1” is damaged. It was left as it is; open a backup of it.").arg(path),
                detail};
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        return {ErrorKind::Io,
                tr("“%1” can't be read or written: the disk answered with an error.").arg(path),
                detail};
    default:
        return {ErrorKind::Internal,
                tr("The book “%1” refused an operation. Nothing was changed.").arg(path), detail};
    }
}

} // namespace goodturn::store

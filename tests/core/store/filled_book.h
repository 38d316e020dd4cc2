#pragma once

#include "tests/core/store/store_fixture.h"

#include <QDir>
#include <QFile>

namespace goodturn::store {

/// A book with as many accounts as asked for, each with a tag and four favours, in one act.
class FilledBookTest : public StoreTest
{
protected:
    void fill(int accounts)
    {
        using namespace Qt::StringLiterals;
        run(u"BEGIN IMMEDIATE"_s);
        run(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<%1) "
            "INSERT INTO account(id, uuid, version, created_at, created_by, changed_at, "
            "changed_by, deleted_at, name, type, lifecycle, owner, industry, client_since, notes, "
            "name_folded, search_text) SELECT i, randomblob(16), 1, '2026-11-22T09:12:00.000Z', "
            "'rep', "
            "'2026-11-22T09:12:00.000Z', 'rep', NULL, 'Account '||i, 'company', 'client', 'rep', "
            "'ports', NULL, hex(randomblob(100)), 'account '||i, 'account '||i FROM n"_s.arg(
                accounts));
        run(u"INSERT INTO account_tag SELECT id, 0, 'tag '||id FROM account"_s);
        run(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<4) "
            "INSERT INTO favour SELECT NULL, randomblob(16), 1, '2026-11-22T09:12:00.000Z', 'rep', "
            "'2026-11-22T09:12:00.000Z', 'rep', NULL, account.id, 'given', 'insight', "
            "'2026-11-01', 'Favour '||i, hex(randomblob(60)), 3, 0, NULL, NULL, NULL, NULL, NULL, "
            "NULL, 0, NULL, NULL FROM account, n ORDER BY account.id, i"_s);
        run(u"COMMIT"_s);
    }

    void run(const QString& sql)
    {
        const auto done = database_->run(sql);
        ASSERT_TRUE(done) << done.error().detail.toStdString();
    }

    QString backupFolder() const { return folder_.filePath(QStringLiteral("Backups")); }

    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }

    static void overwrite(const QString& path, qint64 offset, const QByteArray& bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.seek(offset));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

    QStringList filesIn(const QString& folder) const
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
};

} // namespace goodturn::store

#pragma once

#include "tests/support/every_kind.h"

#include <QDir>
#include <QFile>

namespace goodturn::testing {

/// The book of that schema which tests/data/books keeps.
inline QString storedBook(int version)
{
    using namespace Qt::StringLiterals;
    return u"" GOODTURN_TEST_DATA
           "/books/schema_%1.goodturn"_s.arg(version, 4, 10, QLatin1Char('0'));
}

/// A copy of a stored book in a folder of its own, to be opened and migrated.
class StoredBookCopy
{
public:
    explicit StoredBookCopy(int version)
    {
        using namespace Qt::StringLiterals;
        EXPECT_TRUE(QFile::copy(storedBook(version), path()));
        EXPECT_TRUE(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
    }

    QString path() const { return folder_.filePath(QStringLiteral("old.goodturn")); }
    QString backups() const { return folder_.filePath(QStringLiteral("Backups")); }
    QString folder() const { return folder_.path(); }

    Result<std::unique_ptr<book::Book>> open(const QString& backupFolder = {}) const
    {
        store::DatabaseConfig config;
        config.path = path();
        config.backupFolder = backupFolder;
        return book::Book::open(config, std::make_shared<FixedClock>(QDate(2026, 11, 22)),
                                QStringLiteral("rep"));
    }

private:
    QTemporaryDir folder_;
};

} // namespace goodturn::testing

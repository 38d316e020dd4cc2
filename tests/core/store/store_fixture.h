#pragma once

#include "core/store/database.h"
#include "core/store/migrations.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

namespace goodturn::store {

/// A new book in a folder of its own, as a real file.
class StoreTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(folder_.isValid());
        auto opened = open(DatabaseConfig::Mode::CreateNew);
        ASSERT_TRUE(opened) << opened.error().message.toStdString();
        database_ = std::move(*opened);
        const auto migrated = migrate(*database_);
        ASSERT_TRUE(migrated) << migrated.error().detail.toStdString();
    }

    QString path(const char* name = "book.goodturn") const
    {
        return folder_.filePath(QString::fromLatin1(name));
    }

    Result<std::unique_ptr<Database>> open(DatabaseConfig::Mode mode, int busyTimeoutMs = 50)
    {
        return Database::open({path(), mode, busyTimeoutMs});
    }

    QTemporaryDir folder_;
    std::unique_ptr<Database> database_;
};

} // namespace goodturn::store

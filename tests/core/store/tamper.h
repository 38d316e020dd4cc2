#pragma once

#include <QString>

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace goodturn::testing {

/// Changes a file as another program would, past all that guards it.
inline void tamper(const QString& path, const QString& statement)
{
    sqlite3* handle = nullptr;
    ASSERT_EQ(sqlite3_open(path.toUtf8().constData(), &handle), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(handle, statement.toUtf8().constData(), nullptr, nullptr, nullptr),
              SQLITE_OK)
        << sqlite3_errmsg(handle);
    sqlite3_close(handle);
}

} // namespace goodturn::testing

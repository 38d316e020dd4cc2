#include "core/store/value.h"

#include <QUrl>

#include <gtest/gtest.h>

namespace goodturn::store {
namespace {
using namespace Qt::StringLiterals;

// What a driver would paste unquoted into a statement can't become a value at all.
static_assert(!std::is_convertible_v<QUrl, Value>);
static_assert(!std::is_constructible_v<Value, QUrl>);
static_assert(!std::is_constructible_v<Value, QStringList>);

TEST(Value, DaysMomentsAndUuidsComeBack)
{
    const QUuid uuid = QUuid::createUuid();
    EXPECT_EQ(Value(uuid).toUuid(), uuid);
    EXPECT_EQ(Value(uuid).toBytes().size(), 16);
    const QDateTime moment(QDate(2026, 3, 29), QTime(1, 30, 0, 250), Qt::UTC);
    EXPECT_EQ(Value(moment).toInstant(), moment);
    EXPECT_EQ(Value(QDate(1, 1, 1)).toText(), u"0001-01-01"_s);
}

TEST(Value, WhatIsMissingIsNull)
{
    EXPECT_TRUE(Value(QDate()).isNull());
    EXPECT_TRUE(Value(QDateTime()).isNull());
    EXPECT_FALSE(Value(QString()).isNull()) << "an empty text is a text";
    EXPECT_FALSE(Value().toDate().isValid());
    EXPECT_EQ(Value().toInteger(), 0);
}

} // namespace
} // namespace goodturn::store

#include "core/store/sql_query.h"

#include "tests/core/store/store_fixture.h"

namespace goodturn::store {
namespace {
using namespace Qt::StringLiterals;

TEST_F(StoreTest, EveryKindOfValueComesBackAsItWas)
{
    const std::vector<Value> values{Value(),
                                    Value(qint64(9'007'199'254'740'993)),
                                    Value(0.1),
                                    Value(u"Müller 😀 שלום"_s),
                                    Value(QByteArray("\0\x01\xff", 3)),
                                    Value(QDate(2026, 11, 22))};
    SqlQuery query(*database_, u"SELECT ?, ?, ?, ?, ?, ?"_s);
    ASSERT_TRUE(query.run(values));
    ASSERT_TRUE(query.next());
    for (int column = 0; column < int(values.size()); ++column)
        EXPECT_EQ(query.value(column), values[size_t(column)]) << column;
    EXPECT_TRUE(query.isNull(0));
    EXPECT_EQ(query.date(5), QDate(2026, 11, 22));
    EXPECT_EQ(query.optionalId<Id<struct SomeTag>>(0), std::nullopt);
    EXPECT_TRUE(query.finish());
}

TEST_F(StoreTest, ABadStatementSaysItsText)
{
    SqlQuery query(*database_, u"SELEKT 1"_s);
    const auto ran = query.run();
    ASSERT_FALSE(ran);
    EXPECT_TRUE(ran.error().detail.contains(u"SELEKT"_s));
    EXPECT_FALSE(query.next());
}

TEST_F(StoreTest, AScalarIsTheFirstNumberOrNought)
{
    EXPECT_EQ(*scalar(*database_, u"SELECT 7"_s), 7);
    EXPECT_EQ(*scalar(*database_, u"SELECT id FROM account WHERE id=?"_s, {1}), 0);
}

} // namespace
} // namespace goodturn::store

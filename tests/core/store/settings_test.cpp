#include "core/store/book_settings.h"

#include "tests/core/store/store_fixture.h"

namespace goodturn::store {
namespace {
using namespace Qt::StringLiterals;

TEST_F(StoreTest, ASettingIsRememberedAndReplaced)
{
    EXPECT_EQ(*readSetting(*database_, u"currency"_s, u"EUR"_s), u"EUR"_s);
    ASSERT_TRUE(writeSetting(*database_, u"currency"_s, u"GBP"_s));
    ASSERT_TRUE(writeSetting(*database_, u"currency"_s, u"USD"_s));
    EXPECT_EQ(*readSetting(*database_, u"currency"_s, u"EUR"_s), u"USD"_s);
}

} // namespace
} // namespace goodturn::store

#include "core/store/unit_log.h"

#include "core/store/journal.h"
#include "tests/core/store/store_fixture.h"

namespace goodturn::store {
namespace {
using namespace Qt::StringLiterals;

class UnitLogTest : public StoreTest
{
protected:
    change::UnitId addUnit(const QString& name, int lines)
    {
        Journal journal(*database_);
        const auto unit = journal.beginUnit(name, QDateTime::currentDateTimeUtc(), u"rep"_s);
        for (int i = 0; i < lines; ++i)
            EXPECT_TRUE(journal.add(*unit, {RecordKind::Account, i, change::Action::Trash, {}}));
        return *unit;
    }
};

TEST_F(UnitLogTest, ListsTheActsAfterOneWithTheirLines)
{
    EXPECT_FALSE(newestUnit(*database_)->isValid());
    const auto first = addUnit(u"Add account"_s, 1);
    addUnit(u"Record favour"_s, 1);
    const auto last = addUnit(u"Import"_s, 3);
    EXPECT_EQ(*newestUnit(*database_), last);
    const auto units = unitsAfter(*database_, first);
    ASSERT_TRUE(units);
    ASSERT_EQ(units->size(), 2U);
    EXPECT_EQ(units->at(0).name, u"Record favour"_s);
    EXPECT_EQ(units->at(1).id, last);
    EXPECT_EQ(units->at(1).lines, 3);
}

TEST_F(UnitLogTest, TheVersionChangesByTheCommitsOfOthersOnly)
{
    const auto other = open(DatabaseConfig::Mode::OpenExisting);
    const qint64 mine = *dataVersion(*database_);
    const qint64 theirs = *dataVersion(**other);
    addUnit(u"Add account"_s, 1);
    EXPECT_EQ(*dataVersion(*database_), mine);
    EXPECT_NE(*dataVersion(**other), theirs);
}

} // namespace
} // namespace goodturn::store

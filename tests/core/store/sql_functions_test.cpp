#include "core/store/sql_functions.h"

#include "core/base/text.h"
#include "core/store/raw_sqlite.h"
#include "tests/support/book_fixture.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::store;
using namespace goodturn::testing;
using namespace Qt::StringLiterals;

TEST(SqlFunctions, FoldAsTextIsFoldedElsewhere)
{
    const RawDatabase database = must(RawDatabase::inMemory());
    addSqlFunctions(database.handle());
    RawStatement fold(database, u"SELECT fold(?)"_s);
    for (const QString& text :
         {u""_s, u"  Plain\t TEXT \n with  gaps "_s, u"Müller Straße"_s, u"ÉCOLE\u00a0noire"_s,
          u"e\u0301"_s, u"℡"_s, u"Ярослав"_s, u"日本"_s, u"'; --"_s, u"\u001fA\u007f"_s}) {
        fold.start({text});
        ASSERT_EQ(fold.step(), RawStatement::Step::Row);
        EXPECT_EQ(fold.text(0), foldText(text)) << text.toStdString();
    }
}

TEST(SqlFunctions, FoldLeavesWhatIsNotThere)
{
    const RawDatabase database = must(RawDatabase::inMemory());
    addSqlFunctions(database.handle());
    RawStatement fold(database, u"SELECT fold(NULL) IS NULL"_s);
    fold.start();
    ASSERT_EQ(fold.step(), RawStatement::Step::Row);
    EXPECT_EQ(fold.integer(0), 1);
}

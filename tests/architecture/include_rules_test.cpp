#include "tests/architecture/include_rules.h"
#include "tests/architecture/nothing_found.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace goodturn::architecture;
using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace {

Findings arrowsOf(const QString& path, const QString& include)
{
    return forbiddenArrows({path, u"#pragma once\n#include %1\n"_s.arg(include)});
}

} // namespace

TEST(IncludesOfASource, AreReadWithTheirLines)
{
    EXPECT_THAT(includesOf(u"#pragma once\n#include \"core/base/id.h\"\n  #  include <QDate>\n"_s),
                ElementsAre(Include{2, u"core/base/id.h"_s, true}, Include{3, u"QDate"_s, false}));
}

TEST(IncludesOfASource, AreNotReadFromCommentsAndLiterals)
{
    EXPECT_THAT(includesOf(u"// #include <A>\n/*\n#include <B>\n*/\n"
                           "auto a = R\"(\n#include <C>\n)\";\n"_s),
                IsEmpty());
}

TEST(IncludeArrows, OfThisTreeAreAllInTheTable)
{
    EXPECT_TRUE(nothingFound(foundIn(productionOf(thisTree()), forbiddenArrows)));
}

TEST(IncludeArrows, UpwardAreFound)
{
    EXPECT_EQ(arrowsOf(u"core/base/money.h"_s, u"\"core/domain/account.h\""_s),
              (Findings{{u"core/base/money.h"_s, 2,
                         u"core/base may not include core/domain/account.h"_s}}));
    EXPECT_THAT(arrowsOf(u"core/book/book.cpp"_s, u"\"ui/theme/theme.h\""_s), SizeIs(1));
    EXPECT_THAT(arrowsOf(u"ui/pages/page.cpp"_s, u"\"app/application.h\""_s), SizeIs(1));
    EXPECT_THAT(arrowsOf(u"core/sample/history.cpp"_s, u"\"core/book/book.h\""_s), SizeIs(1));
    EXPECT_THAT(arrowsOf(u"core/base/id.h"_s, u"\"tests/support/builders.h\""_s), SizeIs(1));
}

TEST(IncludeArrows, OfTheWindowIntoTheStoreAreFound)
{
    EXPECT_THAT(arrowsOf(u"ui/pages/page.cpp"_s, u"\"core/store/database.h\""_s), SizeIs(1));
    EXPECT_THAT(arrowsOf(u"ui/pages/page.cpp"_s, u"<core/store/database.h>"_s), SizeIs(1));
    EXPECT_THAT(arrowsOf(u"app/main.cpp"_s, u"\"core/store/database.h\""_s), SizeIs(1));
    EXPECT_THAT(arrowsOf(u"app/main.cpp"_s, u"\"core/store/database_config.h\""_s), IsEmpty());
}

TEST(IncludeArrows, OfQueriesReachOnlyThreeHeadersOfTheStore)
{
    EXPECT_THAT(arrowsOf(u"core/query/rows.cpp"_s, u"\"core/store/sql_query.h\""_s), IsEmpty());
    EXPECT_THAT(arrowsOf(u"core/query/rows.cpp"_s, u"\"core/store/account_store.h\""_s), SizeIs(1));
}

TEST(IncludeArrows, CannotHideInARelativePath)
{
    EXPECT_THAT(arrowsOf(u"ui/pages/page.cpp"_s, u"\"../../core/store/database.h\""_s), SizeIs(1));
    EXPECT_THAT(arrowsOf(u"ui/pages/page.cpp"_s, u"\"ui/../core/store/database.h\""_s), SizeIs(1));
    EXPECT_THAT(arrowsOf(u"core/query/rows.cpp"_s, u"\"detail.h\""_s), SizeIs(1));
}

TEST(IncludeArrows, OfAnUnknownLayerAreFound)
{
    EXPECT_THAT(arrowsOf(u"core/helpers/misc.h"_s, u"<QDate>"_s), SizeIs(1));
}

TEST(IncludeArrows, WithinALayerAndDownwardAreAllowed)
{
    EXPECT_THAT(arrowsOf(u"core/domain/account.h"_s, u"\"core/domain/ids.h\""_s), IsEmpty());
    EXPECT_THAT(arrowsOf(u"core/domain/account.h"_s, u"\"core/base/id.h\""_s), IsEmpty());
    EXPECT_THAT(arrowsOf(u"ui/shell/main_window.cpp"_s, u"\"ui/theme/theme.h\""_s), IsEmpty());
    EXPECT_THAT(arrowsOf(u"ui/shell/main_window.cpp"_s, u"\"main_window.moc\""_s), IsEmpty());
}

TEST(QtGui, IsNotIncludedByCore)
{
    const QtHeaders qt = QtHeaders::installed();
    EXPECT_TRUE(nothingFound(foundIn(productionOf(thisTree()),
                                     [&](const SourceFile& file) { return guiInCore(file, qt); })));
}

TEST(QtGui, IsFoundInCoreByWhateverName)
{
    const QtHeaders qt = QtHeaders::installed();
    for (const QString& name : {u"QColor"_s, u"QPainter"_s, u"QFont"_s, u"QImage"_s, u"QPixmap"_s,
                                u"QWidget"_s, u"QApplication"_s, u"QtGui/QColor"_s, u"qcolor.h"_s,
                                u"QtWidgets"_s, u"QChart"_s, u"QPrinter"_s, u"QSvgGenerator"_s}) {
        const QString text = u"#include <%1>\n"_s.arg(name);
        EXPECT_THAT(guiInCore({u"core/report/page.h"_s, text}, qt), SizeIs(1)) << qPrintable(name);
        EXPECT_THAT(guiInCore({u"ui/charts/page.h"_s, text}, qt), IsEmpty());
    }
    EXPECT_THAT(guiInCore({u"core/report/page.h"_s, u"#include <QDate>\n"_s}, qt), IsEmpty());
}

TEST(QtSql, IsIncludedByTheStoreOnly)
{
    const QtHeaders qt = QtHeaders::installed();
    EXPECT_TRUE(nothingFound(foundIn(productionOf(thisTree()), [&](const SourceFile& file) {
        return sqlHeadersOutsideStore(file, qt);
    })));
}

TEST(QtSql, IsFoundOutsideTheStore)
{
    const QtHeaders qt = QtHeaders::installed();
    for (const QString& name : {u"QSqlQuery"_s, u"QSqlDatabase"_s, u"QtSql/QSqlError"_s}) {
        const QString text = u"#include <%1>\n"_s.arg(name);
        EXPECT_THAT(sqlHeadersOutsideStore({u"core/query/rows.cpp"_s, text}, qt), SizeIs(1));
        EXPECT_THAT(sqlHeadersOutsideStore({u"ui/models/model.cpp"_s, text}, qt), SizeIs(1));
        EXPECT_THAT(sqlHeadersOutsideStore({u"core/store/connection.cpp"_s, text}, qt), IsEmpty());
    }
}

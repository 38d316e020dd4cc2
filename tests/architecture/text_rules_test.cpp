#include "tests/architecture/cpp_text.h"
#include "tests/architecture/nothing_found.h"
#include "tests/architecture/text_rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

using namespace goodturn::architecture;
using namespace Qt::StringLiterals;
using ::testing::IsEmpty;
using ::testing::SizeIs;

TEST(TheTree, IsRead)
{
    EXPECT_TRUE(std::ranges::any_of(thisTree(), [](const SourceFile& file) {
        return file.path == u"core/base/money.h"_s && file.text.contains(u"Money"_s);
    }));
    EXPECT_EQ((SourceFile{u"core/base/money.h"_s, {}}.module()), u"core/base"_s);
    EXPECT_EQ((SourceFile{u"ui/theme/theme.h"_s, {}}.module()), u"ui"_s);
}

TEST(TakingApart, BlanksCommentsAndLiteralsAndKeepsPlaces)
{
    const QString source =
        u"int a = 1'000; // one\nauto b = \"x\\\"y\"; /* two\n */ char c = '\"';\n"
        "auto d = uR\"z(raw \" text)z\"_s; a();\n"_s;
    const CppText parts = takeApart(source);
    EXPECT_EQ(parts.code.size(), source.size());
    EXPECT_TRUE(parts.code.contains(u"1'000;"_s));
    EXPECT_TRUE(parts.code.endsWith(u"\"_s; a();\n"_s));
    EXPECT_FALSE(parts.code.contains(u"one"_s));
    ASSERT_THAT(parts.literals, SizeIs(2));
    EXPECT_EQ(parts.literals[0].text, u"x\\\"y"_s);
    EXPECT_EQ(parts.literals[1].text, u"raw \" text"_s);
    EXPECT_EQ(parts.literals[1].line, 4);
    ASSERT_THAT(parts.comments, SizeIs(2));
    EXPECT_EQ(parts.comments[1].line, 2);
}

TEST(FileSize, StaysReadable)
{
    EXPECT_TRUE(nothingFound(foundIn(thisTree(), tooLong)));
}

TEST(FileSize, OverTheLimitIsFound)
{
    EXPECT_THAT(tooLong({u"ui/a.cpp"_s, u"x\n"_s.repeated(mostLines + 1)}), SizeIs(1));
    EXPECT_THAT(tooLong({u"ui/a.cpp"_s, u"x\n"_s.repeated(mostLines)}), IsEmpty());
}

TEST(Headers, AreGuarded)
{
    EXPECT_TRUE(nothingFound(foundIn(thisTree(), unguardedHeader)));
}

TEST(Headers, WithoutGuardAreFound)
{
    EXPECT_THAT(unguardedHeader({u"ui/a.h"_s, u"// #pragma once\nint a();\n"_s}), SizeIs(1));
    EXPECT_THAT(unguardedHeader({u"ui/a.cpp"_s, u"int a();\n"_s}), IsEmpty());
}

TEST(RichText, IsNowhere)
{
    EXPECT_TRUE(nothingFound(foundIn(thisTree(), richText)));
}

TEST(RichText, IsFound)
{
    EXPECT_THAT(richText({u"ui/a.cpp"_s, u"label->setTextFormat(Qt::RichText);"_s}), SizeIs(1));
    EXPECT_THAT(richText({u"ui/a.cpp"_s, u"setTextFormat(\n    Qt::AutoText);"_s}), SizeIs(1));
    EXPECT_THAT(richText({u"ui/a.cpp"_s, u"setTextFormat(Qt::PlainText);"_s}), IsEmpty());
    EXPECT_THAT(richText({u"ui/a.cpp"_s, u"// never setTextFormat(Qt::RichText)\n"_s}), IsEmpty());
}

TEST(LabelsAndMessageBoxes, AreMadeByThePlainHelpers)
{
    EXPECT_TRUE(nothingFound(foundIn(thisTree(), rawLabels)));
}

TEST(LabelsAndMessageBoxes, MadeByHandAreFound)
{
    for (const QString& bad :
         {u"auto* label = new QLabel(name, this);"_s, u"layout->addWidget(new QLabel);"_s,
          u"QLabel label(name);"_s, u"QLabel m_label;"_s, u"std::make_unique<QLabel>(name);"_s,
          u"QMessageBox::warning(this, a, b);"_s, u"QMessageBox box(this);"_s}) {
        EXPECT_THAT(rawLabels({u"ui/pages/a.cpp"_s, bad}), SizeIs(1)) << qPrintable(bad);
        EXPECT_THAT(rawLabels({u"app/a.cpp"_s, bad}), SizeIs(1)) << qPrintable(bad);
        EXPECT_THAT(rawLabels({u"ui/theme/plain_text.cpp"_s, bad}), IsEmpty());
    }
    EXPECT_THAT(rawLabels({u"ui/a.h"_s, u"class QLabel;\nQLabel* label();\nPlainLabel l(a);"_s}),
                IsEmpty());
}

TEST(Transactions, AreTheStoresOwn)
{
    EXPECT_TRUE(nothingFound(foundIn(thisTree(), plainTransactions)));
}

TEST(Transactions, OfQtAreFound)
{
    EXPECT_THAT(plainTransactions({u"core/store/a.cpp"_s, u"database.transaction();"_s}),
                SizeIs(1));
    EXPECT_THAT(plainTransactions({u"core/store/a.cpp"_s, u"db->transaction( );"_s}), SizeIs(1));
    EXPECT_THAT(plainTransactions({u"core/store/a.cpp"_s, u"&QSqlDatabase::transaction"_s}),
                SizeIs(1));
    EXPECT_THAT(plainTransactions({u"core/store/a.cpp"_s, u"Tx tx(connection);"_s}), IsEmpty());
}

TEST(Sleeping, IsNowhere)
{
    EXPECT_TRUE(nothingFound(foundIn(thisTree(), timedWaits)));
}

TEST(Sleeping, IsFound)
{
    for (const QString& bad : {u"sleep(1);"_s, u"QThread::msleep(5);"_s, u"usleep(9);"_s,
                               u"std::this_thread::sleep_for(1s);"_s, u"QTest::qWait(50);"_s})
        EXPECT_THAT(timedWaits({u"tests/core/a_test.cpp"_s, bad}), SizeIs(1)) << qPrintable(bad);
    EXPECT_THAT(timedWaits({u"tests/a.cpp"_s, u"QTest::qWaitFor(done); TEST(Sleeping, Is)"_s}),
                IsEmpty());
}

TEST(Statements, StayInTheStoreAndTheQueries)
{
    EXPECT_TRUE(nothingFound(foundIn(thisTree(), strayStatements)));
}

TEST(Statements, ElsewhereAreFound)
{
    for (const QString& sql :
         {u"SELECT id FROM account"_s, u"INSERT INTO account"_s, u"INSERT OR IGNORE INTO account"_s,
          u"UPDATE account SET a = 1"_s, u"DELETE FROM account"_s}) {
        const QString text = u"run(u\"%1\"_s);\nrun(R\"(\n%1\n)\");\n"_s.arg(sql);
        EXPECT_THAT(strayStatements({u"ui/models/a.cpp"_s, text}), SizeIs(2)) << qPrintable(sql);
        EXPECT_THAT(strayStatements({u"core/book/a.cpp"_s, text}), SizeIs(2));
        EXPECT_THAT(strayStatements({u"core/query/a.cpp"_s, text}), IsEmpty());
    }
    EXPECT_THAT(strayStatements({u"ui/a.cpp"_s, u"tr(\"Select an account\"); // UPDATE it\n"_s}),
                IsEmpty());
}

TEST(Arguments, AreGivenInOneCall)
{
    EXPECT_TRUE(nothingFound(foundIn(thisTree(), chainedArguments)));
}

TEST(Arguments, ThatAreChainedAreFound)
{
    EXPECT_THAT(chainedArguments({u"ui/a.cpp"_s, u"tr(\"%1 %2\").arg(f(a, g())).arg(b)"_s}),
                SizeIs(1));
    EXPECT_THAT(chainedArguments({u"ui/a.cpp"_s, u"tr(\"%1 %2\").arg(f(a.arg(c)), b)"_s}),
                IsEmpty());
}

TEST(UnfinishedWork, IsNotLeftInComments)
{
    EXPECT_TRUE(nothingFound(foundIn(thisTree(), unfinishedWork)));
}

TEST(UnfinishedWork, IsFound)
{
    EXPECT_THAT(unfinishedWork({u"ui/a.cpp"_s, u"int a;\n/* b\n TODO: c */\n"_s}), SizeIs(1));
    EXPECT_THAT(unfinishedWork({u"ui/a.cpp"_s, u"auto s = u\"TODO\"_s;\n"_s}), IsEmpty());
}

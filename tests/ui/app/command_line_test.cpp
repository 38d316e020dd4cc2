#include "app/command_line.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::app;
using namespace Qt::StringLiterals;

TEST(CommandLine, withoutArgumentsTheLastBookIsOpened)
{
    const auto options = readCommandLine({u"goodturn"_s});
    ASSERT_TRUE(options);
    EXPECT_TRUE(options->book.isEmpty());
    EXPECT_FALSE(options->sample);
    EXPECT_EQ(options->scheme, std::nullopt);
    EXPECT_TRUE(options->say.isEmpty());
}

TEST(CommandLine, readsAllThatCanBeAsked)
{
    const auto options =
        readCommandLine({u"goodturn"_s, u"--sample"_s, u"--scheme"_s, u"dark"_s, u"--place=gifts"_s,
                         u"--account"_s, u"Harbour & Lowe"_s, u"my.goodturn"_s});
    ASSERT_TRUE(options);
    EXPECT_TRUE(options->sample);
    EXPECT_EQ(options->scheme, ui::ColourScheme::Dark);
    EXPECT_EQ(options->place, u"gifts"_s);
    EXPECT_EQ(options->account, u"Harbour & Lowe"_s);
    EXPECT_EQ(options->book, u"my.goodturn"_s);
}

TEST(CommandLine, whatIsWrongIsSaid)
{
    for (const QStringList& wrong :
         {QStringList{u"--scheme"_s, u"pink"_s}, QStringList{u"--colour"_s},
          QStringList{u"a.goodturn"_s, u"b.goodturn"_s}}) {
        const auto options = readCommandLine(QStringList{u"goodturn"_s} + wrong);
        ASSERT_FALSE(options) << qPrintable(wrong.join(u' '));
        EXPECT_EQ(options.error().kind, ErrorKind::InvalidInput);
        EXPECT_FALSE(options.error().message.isEmpty());
    }
}

TEST(CommandLine, helpAndVersionAreOnlySaid)
{
    EXPECT_TRUE(readCommandLine({u"goodturn"_s, u"--help"_s})->say.contains(u"--sample"_s));
    EXPECT_FALSE(readCommandLine({u"goodturn"_s, u"--version"_s})->say.isEmpty());
}

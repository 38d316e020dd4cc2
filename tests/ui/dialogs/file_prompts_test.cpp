#include "ui/dialogs/file_prompts.h"

#include <gtest/gtest.h>

using namespace goodturn::ui;
using namespace Qt::StringLiterals;

TEST(FilePrompts, aNewBookAlwaysHasTheSuffix)
{
    EXPECT_EQ(withBookSuffix(u"/tmp/mine"_s), u"/tmp/mine.goodturn"_s);
    EXPECT_EQ(withBookSuffix(u"/tmp/mine.goodturn"_s), u"/tmp/mine.goodturn"_s);
    EXPECT_EQ(withBookSuffix(u"/tmp/mine.GOODTURN"_s), u"/tmp/mine.GOODTURN"_s);
    EXPECT_EQ(withBookSuffix(u"/tmp/v1.2"_s), u"/tmp/v1.2.goodturn"_s);
}

TEST(FilePrompts, withoutAnAnswerTheMindWasChanged)
{
    class Silent final : public FilePrompts
    {
    public:
        QString newBook(QWidget*, const QString&) override { return {}; }
        QString openBook(QWidget*, const QString&) override { return {}; }
        QStringList filesToImport(QWidget*, const QString&) override { return {}; }
    };
    EXPECT_TRUE(Silent().folder(nullptr, u"Folder"_s, u"/tmp"_s).isEmpty());
    EXPECT_TRUE(Silent().backupFile(nullptr, u"/tmp"_s).isEmpty());
}

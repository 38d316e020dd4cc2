#include "app/app_settings.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace goodturn::app;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

TEST(AppSettings, beginsWithNothing)
{
    QTemporaryDir folder;
    const AppSettings settings(folder.filePath(u"new.conf"_s));
    EXPECT_TRUE(settings.lastBook().isEmpty());
    EXPECT_EQ(settings.scheme(), ColourScheme::System);
    EXPECT_TRUE(settings.window().geometry.isEmpty());
}

TEST(AppSettings, remembersBetweenStarts)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"deep/goodturn.conf"_s);
    WindowState state;
    state.geometry = QByteArray("\x01\x00\xff", 3);
    state.place = u"gifts"_s;
    state.layouts = {{u"navigation"_s, "n"}, {u"accounts/main"_s, "m"}};
    {
        AppSettings settings(file);
        settings.setLastBook(u"/home/ü/%1 book.goodturn"_s);
        settings.setScheme(ColourScheme::Dark);
        settings.setWindow(state);
    }
    const AppSettings again(file);
    EXPECT_EQ(again.lastBook(), u"/home/ü/%1 book.goodturn"_s);
    EXPECT_EQ(again.scheme(), ColourScheme::Dark);
    EXPECT_EQ(again.window().geometry, state.geometry);
    EXPECT_EQ(again.window().place, state.place);
    EXPECT_EQ(again.window().layouts, state.layouts);
}

TEST(AppSettings, aDamagedFileIsAsGoodAsNone)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"bad.conf"_s));
    ASSERT_TRUE(file.open(QFile::WriteOnly));
    file.write("\xff\xfe\x00garbage=[[\nscheme=pink\n");
    file.close();
    const AppSettings settings(file.fileName());
    EXPECT_EQ(settings.scheme(), ColourScheme::System);
}

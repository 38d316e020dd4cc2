#include "ui/charts/whole_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeNew(QIODevice& file)
{
    return file.write("new") == 3;
}

TEST(WholeFile, IsThereWhenItWasWritten)
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"a.txt"_s);
    EXPECT_TRUE(writeWholeFile(path, writeNew));
    EXPECT_EQ(contents(path), "new");
    EXPECT_EQ(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

TEST(WholeFile, LeavesTheOldOneWhenWritingFails)
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"a.txt"_s);
    ASSERT_TRUE(writeWholeFile(path, writeNew));
    const auto failed = writeWholeFile(path, [](QIODevice& file) {
        file.write("half");
        return false;
    });
    ASSERT_FALSE(failed);
    EXPECT_TRUE(failed.error().message.contains(u"a.txt"_s));
    EXPECT_EQ(contents(path), "new");
    EXPECT_EQ(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

TEST(WholeFile, SaysWhatIsWrongWithThePlace)
{
    const QTemporaryDir dir;
    const auto nowhere = writeWholeFile(dir.filePath(u"none/a.txt"_s), writeNew);
    ASSERT_FALSE(nowhere);
    EXPECT_EQ(nowhere.error().kind, ErrorKind::NotFound);
    EXPECT_TRUE(nowhere.error().message.contains(u"a.txt"_s));
    const auto folder = writeWholeFile(dir.path(), writeNew);
    ASSERT_FALSE(folder);
    EXPECT_EQ(folder.error().kind, ErrorKind::InvalidInput);
    EXPECT_FALSE(writeWholeFile(u"/proc/nothing.txt"_s, writeNew));
}

} // namespace
} // namespace goodturn::ui

#include "ui/photo/picture_loader.h"

#include <QSignalSpy>
#include <QThread>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

struct PictureLoaderTest : ::testing::Test
{
    PictureLoader loader;
    QSignalSpy loaded{&loader, &PictureLoader::loaded};
    QSignalSpy refused{&loader, &PictureLoader::refused};
};

} // namespace

TEST_F(PictureLoaderTest, WorksOnAnotherThread)
{
    QThread* worker = nullptr;
    loader.load([&]() -> Result<QByteArray> {
        worker = QThread::currentThread();
        return QByteArray("picture");
    });
    EXPECT_TRUE(loader.isLoading());
    ASSERT_TRUE(loaded.wait());
    EXPECT_FALSE(loader.isLoading());
    EXPECT_NE(worker, QThread::currentThread());
    EXPECT_EQ(loaded.front().front().toByteArray(), "picture");
}

TEST_F(PictureLoaderTest, SaysWhyThereIsNone)
{
    loader.load([]() -> Result<QByteArray> { return failure(ErrorKind::InvalidInput, u"No."_s); });
    ASSERT_TRUE(refused.wait());
    EXPECT_EQ(refused.front().front().toString(), u"No."_s);
}

TEST_F(PictureLoaderTest, TellsOnlyOfWhatWasAskedForLast)
{
    for (const char* name : {"first", "second", "third"})
        loader.load([name]() -> Result<QByteArray> { return QByteArray(name); });
    ASSERT_TRUE(loaded.wait());
    EXPECT_EQ(loaded.front().front().toByteArray(), "third");
    loader.load([]() -> Result<QByteArray> { return QByteArray("fourth"); });
    loader.cancel();
    EXPECT_FALSE(loader.isLoading());
    loader.load([]() -> Result<QByteArray> { return QByteArray("fifth"); });
    ASSERT_TRUE(loaded.wait());
    ASSERT_EQ(loaded.size(), 2);
    EXPECT_EQ(loaded.back().front().toByteArray(), "fifth");
}

TEST(PictureLoaderAlone, MayGoWhileItWorks)
{
    bool done = false;
    {
        PictureLoader loader;
        loader.load([&]() -> Result<QByteArray> {
            done = true;
            return QByteArray();
        });
    }
    EXPECT_TRUE(done) << "it waited";
}

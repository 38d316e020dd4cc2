#include "ui/photo/offered_picture.h"

#include "core/domain/picture.h"
#include "tests/ui/photo/picture_files.h"

#include <QFile>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> made(const QMimeData& data)
{
    EXPECT_TRUE(offersPicture(&data));
    auto work = offeredPicture(&data);
    return work ? (*work)() : failure(work.error());
}

} // namespace

TEST(OfferedPicture, IsAFileOrThePictureItself)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"ines.png"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(pictureFile(20, 20, "png"));
    file.close();
    QMimeData ofFile;
    ofFile.setUrls({QUrl(u"https://example.org/ines.png"_s), QUrl::fromLocalFile(file.fileName())});
    EXPECT_TRUE(made(ofFile));
    QMimeData raw;
    raw.setData(u"image/jpeg"_s, pictureFile(20, 20, "jpeg"));
    EXPECT_TRUE(made(raw));
    QMimeData decoded;
    decoded.setImageData(twoColours(20, 20, Qt::red, Qt::blue));
    EXPECT_TRUE(made(decoded));
}

TEST(OfferedPicture, IsNotFetchedFromTheWeb)
{
    QMimeData remote;
    remote.setUrls({QUrl(u"https://example.org/ines.png"_s)});
    const auto refused = made(remote);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.contains(u"Save it as a file"_s));
    remote.setData(u"image/png"_s, pictureFile(20, 20, "png"));
    EXPECT_TRUE(made(remote)) << "the browser gave it along";
}

TEST(OfferedPicture, IsNoText)
{
    QMimeData text;
    text.setText(u"Ines"_s);
    EXPECT_FALSE(offersPicture(&text));
    EXPECT_FALSE(offeredPicture(&text));
    EXPECT_FALSE(offeredPicture(nullptr));
    QMimeData lie;
    lie.setData(u"image/png"_s, "text");
    EXPECT_FALSE(made(lie));
}

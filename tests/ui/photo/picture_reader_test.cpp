#include "ui/photo/picture_reader.h"

#include "core/domain/picture.h"
#include "tests/ui/photo/picture_files.h"

#include <QFile>
#include <QPainter>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

QImage read(const Result<QByteArray>& prepared)
{
    EXPECT_TRUE(prepared) << (prepared ? "" : prepared.error().message.toStdString());
    if (!prepared)
        return {};
    EXPECT_TRUE(checkedPicture(*prepared));
    return QImage::fromData(*prepared, "jpeg");
}

void expectRefused(const Result<QByteArray>& prepared, const QString& words)
{
    ASSERT_FALSE(prepared);
    EXPECT_EQ(prepared.error().kind, ErrorKind::InvalidInput);
    EXPECT_TRUE(prepared.error().message.contains(words)) << prepared.error().message.toStdString();
}

void expectSoundIfAny(const Result<QByteArray>& prepared)
{
    EXPECT_TRUE(!prepared || checkedPicture(*prepared));
}

/// A file of a size that its head only states.
QByteArray hugeBmp()
{
    QByteArray file = pictureFile(4, 4, "bmp");
    for (const qsizetype at : {18, 22})
        file.replace(at, 4, QByteArray::fromHex("28230000")); // 9,000, and more is no BMP at all
    return file;
}

QByteArray hugeJpeg()
{
    QByteArray file = pictureFile(16, 16, "jpeg");
    const qsizetype frame = file.indexOf(QByteArray::fromHex("ffc0"));
    return file.replace(frame + 5, 4, QByteArray::fromHex("ea60ea60"));
}

QByteArray hugePng()
{
    const QByteArray head = QByteArray::fromHex("494844520000ea600000ea6008020000000fb0e215");
    return pictureFile(4, 4, "png").replace(12, head.size(), head);
}

/// Two pictures of one pixel each, red and then blue.
QByteArray movingGif()
{
    return QByteArray::fromHex("474946383961 0100 0100 80 00 00 ff0000 0000ff "
                               "21f904000a000000 2c 0000 0000 0100 0100 00 02 02 4401 00 "
                               "21f904000a000000 2c 0000 0000 0100 0100 00 02 02 4c01 00 3b");
}

} // namespace

TEST(PreparedPicture, IsASquareOfAtMost512Pixels)
{
    for (const char* format : {"jpeg", "png", "bmp"}) {
        EXPECT_EQ(read(preparedPicture(pictureFile(900, 700, format))).size(), QSize(512, 512));
        EXPECT_EQ(read(preparedPicture(pictureFile(30, 80, format))).size(), QSize(30, 30));
    }
    EXPECT_EQ(read(preparedPicture(twoColours(640, 640, Qt::red, Qt::blue))).size(),
              QSize(512, 512));
}

TEST(PreparedPicture, OfAHighOneHasTheUpperPart)
{
    const QImage image = read(preparedPicture(pictureFile(60, 120, "png")));
    EXPECT_TRUE(isLike(image.pixelColor(30, 5), Qt::red));
    EXPECT_TRUE(isLike(image.pixelColor(30, 35), Qt::red)) << "more than half";
    EXPECT_TRUE(isLike(image.pixelColor(30, 55), Qt::blue));
}

TEST(PreparedPicture, IsTurnedAsItWasTakenAndNothingElseComesAlong)
{
    const QByteArray camera = fromCamera(pictureFile(64, 64, "jpeg"), 6, "Dock 4, 51.9 N");
    ASSERT_TRUE(camera.contains("Dock 4"));
    const auto prepared = preparedPicture(camera);
    const QImage image = read(prepared);
    EXPECT_TRUE(isLike(image.pixelColor(50, 32), Qt::red)) << "what was above is at the right";
    EXPECT_TRUE(isLike(image.pixelColor(14, 32), Qt::blue));
    for (const QByteArray& trace : {QByteArray("Exif"), QByteArray("Dock 4")})
        EXPECT_FALSE(prepared->contains(trace));
}

TEST(PreparedPicture, HasWhiteWhereNothingWas)
{
    QImage clear(40, 40, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    const QImage image = read(preparedPicture(fileOf(clear, "png")));
    EXPECT_TRUE(isLike(image.pixelColor(20, 20), Qt::white));
}

TEST(PreparedPicture, OfAMovingOneIsTheFirst)
{
    const QImage image = read(preparedPicture(movingGif()));
    EXPECT_EQ(image.size(), QSize(1, 1));
    EXPECT_TRUE(isLike(image.pixelColor(0, 0), Qt::red));
}

TEST(PreparedPicture, OfNoiseIsStillSmallEnough)
{
    QImage noise(1000, 1000, QImage::Format_RGB32);
    quint32 state = 1;
    for (int y = 0; y < noise.height(); ++y)
        for (int x = 0; x < noise.width(); ++x)
            noise.setPixel(x, y, state = state * 1664525U + 1013904223U);
    read(preparedPicture(noise));
}

TEST(PreparedPicture, IsNotMadeOfWhatOnlyStatesToBeHuge)
{
    expectRefused(preparedPicture(hugeBmp()), u"9,000 × 9,000"_s);
    expectRefused(preparedPicture(hugeJpeg()), u"60,000 × 60,000"_s);
    expectRefused(preparedPicture(hugePng()), u"60,000 × 60,000"_s);
    expectRefused(preparedPicture(QImage(5000, 10, QImage::Format_RGB32)), u"5,000 × 10"_s);
    read(preparedPicture(QImage(4096, 10, QImage::Format_RGB32)));
}

TEST(PreparedPicture, IsNotMadeOfOtherThings)
{
    for (const QByteArray& file :
         {QByteArray(), QByteArray("just text"), QByteArray("<svg xmlns='x' width='9'/>"),
          QByteArray("<?xml version='1.0'?><svg/>"), QByteArray("%PDF-1.7"), QByteArray("RIFF"),
          QByteArray::fromHex("000001000100")})
        expectRefused(preparedPicture(file), u"JPEG, PNG, GIF or BMP"_s);
    for (const QByteArray& file : {QByteArray("BMW is no picture"), QByteArray("GIF89a"),
                                   QByteArray("\xff\xd8\xff\xe0 nothing more")})
        expectRefused(preparedPicture(file), u"damaged"_s);
}

TEST(PreparedPicture, OfWhatIsCutOffIsRefusedOrSound)
{
    for (const char* format : {"jpeg", "png", "bmp"}) {
        const QByteArray whole = pictureFile(120, 90, format);
        for (qsizetype length = 0; length < whole.size(); length += 1 + whole.size() / 40)
            expectSoundIfAny(preparedPicture(whole.left(length)));
    }
    expectRefused(preparedPicture(pictureFile(120, 90, "png").left(100)), u"damaged"_s);
    const QByteArray gif = movingGif();
    for (qsizetype length = 0; length < gif.size(); ++length)
        expectSoundIfAny(preparedPicture(gif.left(length)));
}

TEST(PreparedPicture, OfAFileGoesByWhatIsInIt)
{
    QTemporaryDir folder;
    const auto write = [&](const QString& name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    read(preparedPictureFile(write(u"ines.txt"_s, pictureFile(20, 20, "png"))));
    expectRefused(preparedPictureFile(write(u"ines.jpg"_s, "text")), u"no picture"_s);
    expectRefused(preparedPictureFile(folder.path()), u"is no file"_s);
    expectRefused(preparedPictureFile(u"/dev/zero"_s), u"is no file"_s);
    expectRefused(preparedPictureFile(folder.filePath(u"gone.jpg"_s)), u"no file “gone.jpg”"_s);
    QFile sparse(folder.filePath(u"large.jpg"_s));
    ASSERT_TRUE(sparse.open(QIODevice::WriteOnly));
    ASSERT_TRUE(sparse.resize(100 * 1024 * 1024));
    expectRefused(preparedPictureFile(sparse.fileName()), u"at most"_s);
}

TEST(DecodedPicture, IsASquareOfTheSizeAskedFor)
{
    const QByteArray kept = *preparedPicture(pictureFile(600, 600, "jpeg"));
    for (const int pixels : {36, 72, 512, 700}) {
        const QImage image = decodedPicture(kept, pixels);
        EXPECT_EQ(image.size(), QSize(pixels, pixels));
        EXPECT_TRUE(isLike(image.pixelColor(pixels / 2, pixels / 4), Qt::red));
    }
    EXPECT_EQ(decodedPicture(pictureFile(300, 100, "jpeg"), 50).size(), QSize(50, 50));
}

TEST(DecodedPicture, OfABookThatHoldsSomethingElseIsNone)
{
    for (const QByteArray& kept : {QByteArray(), QByteArray("text"), pictureFile(20, 20, "png"),
                                   hugeJpeg(), pictureFile(600, 600, "jpeg")})
        EXPECT_TRUE(decodedPicture(kept, 40).isNull());
    EXPECT_TRUE(decodedPicture(*preparedPicture(pictureFile(9, 9, "png")), 0).isNull());
}

#include "core/domain/picture.h"

#include "tests/support/small_picture.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace Qt::StringLiterals;
using goodturn::testing::smallPicture;

TEST(PictureKeys, NameThePictureByWhatIsInIt)
{
    const PictureKey key = PictureKey::of(smallPicture(1));
    EXPECT_EQ(key.toString().size(), 64);
    EXPECT_EQ(PictureKey::of(smallPicture(1)), key);
    EXPECT_NE(PictureKey::of(smallPicture(2)), key);
    EXPECT_EQ(PictureKey::parse(key.toString()), key);
    EXPECT_TRUE(PictureKey().isNull());
}

TEST(PictureKeys, AreReadOnlyAsTheyAreWritten)
{
    const QString text = PictureKey::of("x").toString();
    for (const QString& other : {QString(), text.toUpper(), text.left(63), text + u'0',
                                 QString(text).replace(5, 1, u"g"_s), u"../../etc/passwd"_s})
        EXPECT_FALSE(PictureKey::parse(other)) << other.toStdString();
}

TEST(CheckedPicture, SaysTheSizeThatTheHeadStates)
{
    EXPECT_EQ(checkedPicture(smallPicture(200)), QSize(200, 8));
}

TEST(CheckedPicture, RefusesWhatIsNoJpegOrBrokenOff)
{
    const QByteArray whole = smallPicture(9);
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("GIF89a"), QByteArray("<svg/>"), QByteArray("\xff\xd8", 2),
          QByteArray::fromHex("ffd8ffe0"), QByteArray::fromHex("ffd8ffe00001"),
          QByteArray::fromHex("ffd8ffda0008ffc0000b080008000801"), whole.left(24), whole.left(28),
          smallPicture(0)}) {
        const auto size = checkedPicture(bytes);
        ASSERT_FALSE(size) << bytes.toHex().toStdString();
        EXPECT_EQ(size.error().kind, ErrorKind::InvalidInput);
    }
}

TEST(CheckedPicture, RefusesWhatIsTooLarge)
{
    QByteArray wide = smallPicture(1);
    const qsizetype width = wide.size() - 8;
    wide[width] = 2; // 513 pixels
    EXPECT_FALSE(checkedPicture(wide));
    wide[width + 1] = 0;
    EXPECT_EQ(checkedPicture(wide), QSize(512, 8));
    EXPECT_TRUE(checkedPicture(wide + QByteArray(mostPictureBytes - wide.size(), ' ')));
    EXPECT_FALSE(checkedPicture(wide + QByteArray(mostPictureBytes, ' ')));
}

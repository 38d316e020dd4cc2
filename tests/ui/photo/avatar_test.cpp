#include "ui/photo/avatar.h"

#include "tests/ui/photo/picture_files.h"
#include "ui/photo/picture_reader.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QPainter>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

TEST(Initials, AreOfTheFirstAndTheLastWord)
{
    EXPECT_EQ(initialsOf(u"Ines Duarte"_s), u"ID"_s);
    EXPECT_EQ(initialsOf(u"ines maria de souza"_s), u"IS"_s);
    EXPECT_EQ(initialsOf(u"Zoë"_s), u"Z"_s);
    EXPECT_EQ(initialsOf(u"“Élan” (Örsted)"_s), u"ÉÖ"_s);
    EXPECT_EQ(initialsOf(u"王小明"_s), u"王"_s);
    EXPECT_EQ(initialsOf(u"ines@harbour.example"_s), u"I"_s);
    EXPECT_EQ(initialsOf(u"A Z <b>"_s), u"AB"_s);
    for (const QString& none : {QString(), u"   "_s, u"– 😀"_s})
        EXPECT_EQ(initialsOf(none), QString()) << none.toStdString();
    EXPECT_LE(initialsOf(u"x"_s + QString(1000, QChar(0x301))).size(), 8);
}

TEST(RoundPicture, HasNothingInItsCorners)
{
    const QImage round = roundPicture(twoColours(64, 64, Qt::red, Qt::blue));
    ASSERT_EQ(round.size(), QSize(64, 64));
    EXPECT_EQ(round.pixelColor(0, 0).alpha(), 0);
    EXPECT_EQ(round.pixelColor(63, 63).alpha(), 0);
    EXPECT_EQ(round.pixelColor(32, 16), QColor(Qt::red));
    EXPECT_EQ(round.pixelColor(32, 48), QColor(Qt::blue));
    EXPECT_TRUE(roundPicture({}).isNull());
}

class AvatarTest : public ::testing::TestWithParam<ColourScheme>
{
};

TEST_P(AvatarTest, ShowsInitialsUntilThereIsAPhoto)
{
    applyScheme(*qApp, GetParam());
    Avatar avatar(56);
    avatar.setPerson(u"Ines Duarte"_s, {});
    const QImage initials = avatar.grab().toImage();
    EXPECT_FALSE(avatar.showsPicture());
    const QColor base = avatar.palette().color(QPalette::Base);
    EXPECT_NE(initials.pixelColor(28, 4), initials.pixelColor(0, 0)) << "a disc";
    double most = 0;
    for (int x = 8; x < 48; ++x)
        for (int y = 16; y < 40; ++y)
            most = std::max(most, contrast(initials.pixelColor(x, y), initials.pixelColor(28, 4)));
    EXPECT_GE(most, 4.5) << "letters on it";
    EXPECT_GE(contrast(base, initials.pixelColor(28, 4)), 1.1);
    avatar.setPerson(u"Ines Duarte"_s, *preparedPicture(pictureFile(200, 200, "png")));
    const QImage photo = avatar.grab().toImage();
    EXPECT_TRUE(isLike(photo.pixelColor(28, 14), Qt::red));
    EXPECT_TRUE(isLike(photo.pixelColor(28, 42), Qt::blue));
    EXPECT_EQ(avatar.accessibleName(), u"Photo of Ines Duarte"_s);
    avatar.setPerson(u"Ines Duarte"_s, "no picture");
    EXPECT_EQ(avatar.grab().toImage(), initials);
}

INSTANTIATE_TEST_SUITE_P(In, AvatarTest,
                         ::testing::Values(ColourScheme::Light, ColourScheme::Dark));

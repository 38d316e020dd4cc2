#include "ui/theme/palette.h"

#include "ui/theme/quiet_style.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QStyle>

#include <gtest/gtest.h>

#include <algorithm>

using namespace goodturn::ui;

namespace {

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightnessF() < 0.5F;
}

/// Widgets hear of a new palette through the event loop.
void useScheme(ColourScheme scheme)
{
    applyScheme(*qApp, scheme);
    QApplication::processEvents();
}

} // namespace

TEST(Palette, schemesChangeWidgetsThatAreThereAlready)
{
    QLineEdit field;
    useScheme(ColourScheme::Dark);
    EXPECT_TRUE(isDark(field.palette()));
    useScheme(ColourScheme::Light);
    EXPECT_FALSE(isDark(field.palette()));
    EXPECT_TRUE(qobject_cast<QuietStyle*>(QApplication::style()));
}

TEST(Palette, systemIsWhatThePlatformHadAtTheStart)
{
    applyScheme(*qApp, ColourScheme::System); // offscreen: light
    EXPECT_FALSE(isDark(QApplication::palette()));
}

TEST(Palette, whatCanNotBeUsedLooksFainter)
{
    for (const bool dark : {false, true}) {
        const QPalette palette = calmPalette(dark);
        EXPECT_NE(palette.color(QPalette::Disabled, QPalette::Text),
                  palette.color(QPalette::Active, QPalette::Text));
    }
}

TEST(QuietStyleTest, framesCanBeToldFromTheGround)
{
    for (const bool dark : {false, true}) {
        const QPalette palette = calmPalette(dark);
        EXPECT_GE(contrast(frameColour(palette), palette.color(QPalette::Window)), 3.0);
    }
    QCheckBox box;
    useScheme(ColourScheme::Dark);
    box.resize(box.sizeHint());
    const QImage picture = box.grab().toImage();
    double best = 1;
    for (int x = 0; x < picture.width(); ++x)
        best = std::max(best, contrast(picture.pixelColor(x, picture.height() / 2),
                                       box.palette().color(QPalette::Window)));
    EXPECT_GE(best, 2.9); // the frame, drawn with soft corners
    useScheme(ColourScheme::Light);
}

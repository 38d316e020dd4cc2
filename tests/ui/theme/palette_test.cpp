#include "ui/theme/palette.h"

#include <QApplication>
#include <QLineEdit>
#include <QStyle>

#include <gtest/gtest.h>

using namespace goodturn::ui;
using namespace Qt::StringLiterals;

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
    EXPECT_EQ(QApplication::style()->objectName().toLower(), u"fusion"_s);
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

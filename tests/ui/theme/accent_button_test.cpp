#include "ui/theme/accent_button.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"

#include <QApplication>

#include <gtest/gtest.h>

using namespace goodturn::ui;
using namespace Qt::StringLiterals;

TEST(AccentButton, staysOnTheAccentWhenTheThemeChanges)
{
    applyScheme(*qApp, ColourScheme::Light);
    AccentButton button(u"Save"_s);
    EXPECT_EQ(button.palette().color(QPalette::Button), tokensFor(calmPalette(false)).accent);
    applyScheme(*qApp, ColourScheme::Dark);
    QApplication::processEvents(); // widgets hear of it through the event loop
    EXPECT_EQ(button.palette().color(QPalette::Button), tokensFor(calmPalette(true)).accent);
    EXPECT_EQ(button.palette().color(QPalette::ButtonText),
              tokensFor(calmPalette(true)).accentText);
    applyScheme(*qApp, ColourScheme::Light);
}

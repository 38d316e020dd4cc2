#include "ui/theme/line_icon.h"
#include "ui/theme/palette.h"

#include <QApplication>
#include <QDir>
#include <QImage>

#include <gtest/gtest.h>

using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

/// The strongest colour of a drawing: that of its lines.
QColor inkOf(const QIcon& icon, QIcon::Mode mode = QIcon::Normal)
{
    const QImage image = icon.pixmap(QSize(48, 48), 1.0, mode).toImage();
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const QColor pixel = image.pixelColor(x, y); pixel.alpha() > ink.alpha())
                ink = pixel;
    return ink;
}

} // namespace

TEST(LineIcon, isDrawnInTheTextColourOfTheTheme)
{
    for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark}) {
        applyScheme(*qApp, scheme);
        const QColor text = QApplication::palette().color(QPalette::WindowText);
        EXPECT_EQ(inkOf(lineIcon(u"undo"_s)).name(), text.name());
        const QColor faint =
            QApplication::palette().color(QPalette::Disabled, QPalette::WindowText);
        EXPECT_EQ(inkOf(lineIcon(u"undo"_s), QIcon::Disabled).name(), faint.name());
    }
    applyScheme(*qApp, ColourScheme::Light);
}

TEST(LineIcon, everyDrawingOfTheProgramShowsSomething)
{
    inkOf(lineIcon(u"undo"_s)); // registers the resources
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    EXPECT_GE(files.size(), 10);
    for (const QString& file : files)
        EXPECT_EQ(inkOf(lineIcon(file.chopped(4))).alpha(), 255) << qPrintable(file);
}

TEST(LineIcon, anUnknownNameDrawsNothing)
{
    EXPECT_EQ(inkOf(lineIcon(u"no-such-icon"_s)).alpha(), 0);
}

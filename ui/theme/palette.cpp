#include "ui/theme/palette.h"

#include "ui/theme/quiet_style.h"
#include "ui/theme/tokens.h"

#include <QApplication>

namespace goodturn::ui {

QPalette calmPalette(bool dark)
{
    const QColor base = dark ? QColor(0x1b, 0x1e, 0x21) : QColor(0xff, 0xff, 0xff);
    QPalette seed;
    seed.setColor(QPalette::Base, base);
    const Tokens tokens = tokensFor(seed);
    const QColor text = dark ? QColor(0xe8, 0xea, 0xec) : QColor(0x1e, 0x22, 0x26);
    const QColor button = dark ? QColor(0x2c, 0x31, 0x36) : QColor(0xff, 0xff, 0xff);
    QPalette palette(button, tokens.panel);
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        const QColor shown = group == QPalette::Disabled ? tokens.muted : text;
        palette.setColor(group, QPalette::Base, base);
        palette.setColor(group, QPalette::AlternateBase, tokens.panel);
        palette.setColor(group, QPalette::Window, tokens.panel);
        palette.setColor(group, QPalette::Button, button);
        palette.setColor(group, QPalette::Text, shown);
        palette.setColor(group, QPalette::WindowText, shown);
        palette.setColor(group, QPalette::ButtonText, shown);
        palette.setColor(group, QPalette::PlaceholderText, tokens.muted);
        palette.setColor(group, QPalette::ToolTipBase, base);
        palette.setColor(group, QPalette::ToolTipText, text);
        palette.setColor(group, QPalette::Highlight, tokens.tint);
        palette.setColor(group, QPalette::HighlightedText, text);
        palette.setColor(group, QPalette::Link, tokens.accent);
    }
    return palette;
}

void applyScheme(QApplication& application, ColourScheme scheme)
{
    static const bool systemIsDark =
        QApplication::palette().color(QPalette::Window).lightnessF() < 0.5F;
    const bool dark =
        scheme == ColourScheme::Dark || (scheme == ColourScheme::System && systemIsDark);
    if (!qobject_cast<QuietStyle*>(QApplication::style()))
        application.setStyle(new QuietStyle);
    application.setPalette(calmPalette(dark));
}

} // namespace goodturn::ui

#pragma once

#include <QColor>

class QFontMetrics;
class QPalette;
class QWidget;

namespace goodturn::ui {

/// The colours that mean something (ui.md); all else is the platform's palette.
struct Tokens
{
    QColor given;     ///< bars above the line, totals given
    QColor received;  ///< bars below the line, totals received
    QColor givenText; ///< the same for text, at least 4.5:1 on the base colour
    QColor receivedText;
    QColor balance;    ///< the felt-balance line
    QColor accent;     ///< primary button, selection edge
    QColor accentText; ///< text on the accent
    QColor alert;      ///< late, lost, invalid; readable as text
    QColor muted;      ///< secondary text, at least 4.5:1 on the base colour
    QColor line;       ///< hairlines between rows and panels
    QColor panel;      ///< the ground behind navigation and tool bar
    QColor tint;       ///< a faint accent ground: selection, the reason's box
    QColor window;     ///< the return window's shade in the chart
    bool dark = false;
};

/// For a palette, light or dark by its base colour (Qt 6.4 has no colour-scheme hint).
Tokens tokensFor(const QPalette& palette);
Tokens tokensFor(const QWidget* widget);
/// For paper: the light set.
Tokens paperTokens();

/// `units` of the 4 px grid at the font's size, so that spacing grows with the text.
int grid(const QWidget* widget, int units);

/// WCAG contrast ratio, 1 to 21.
double contrast(const QColor& a, const QColor& b);

} // namespace goodturn::ui

#include "ui/theme/tokens.h"

#include <QFontMetrics>
#include <QPalette>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace goodturn::ui {

namespace {

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

Tokens lightTokens()
{
    Tokens t;
    t.given = QColor(0x2a, 0x8f, 0x86);
    t.received = QColor(0xd9, 0x8a, 0x2b);
    t.givenText = QColor(0x1d, 0x74, 0x6c);
    t.receivedText = QColor(0x94, 0x58, 0x0c);
    t.balance = QColor(0x33, 0x41, 0x5c);
    t.accent = QColor(0x2a, 0x6f, 0x97);
    t.accentText = QColor(0xff, 0xff, 0xff);
    t.alert = QColor(0xb8, 0x45, 0x2f);
    t.muted = QColor(0x5f, 0x68, 0x72);
    t.line = QColor(0xe2, 0xe4, 0xe2);
    t.panel = QColor(0xf4, 0xf5, 0xf1);
    t.tint = QColor(0xe6, 0xf0, 0xf4);
    t.window = QColor(0x2a, 0x8f, 0x86, 0x18);
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.given = QColor(0x4f, 0xb8, 0xad);
    t.received = QColor(0xe6, 0xa8, 0x57);
    t.givenText = QColor(0x6c, 0xc9, 0xbf);
    t.receivedText = QColor(0xea, 0xb4, 0x6c);
    t.balance = QColor(0xb8, 0xc4, 0xdc);
    t.accent = QColor(0x6f, 0xb3, 0xd6);
    t.accentText = QColor(0x10, 0x1c, 0x24);
    t.alert = QColor(0xe5, 0x8b, 0x76);
    t.muted = QColor(0xa3, 0xab, 0xb4);
    t.line = QColor(0x3a, 0x3f, 0x45);
    t.panel = QColor(0x24, 0x28, 0x2c);
    t.tint = QColor(0x25, 0x38, 0x44);
    t.window = QColor(0x4f, 0xb8, 0xad, 0x22);
    t.dark = true;
    return t;
}

} // namespace

Tokens tokensFor(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightnessF() < 0.5F ? darkTokens() : lightTokens();
}

Tokens tokensFor(const QWidget* widget)
{
    return tokensFor(widget->palette());
}

Tokens paperTokens()
{
    return lightTokens();
}

int grid(const QWidget* widget, int units)
{
    const int unit = std::max(4, qRound(widget->fontMetrics().height() / 4.0));
    return unit * units;
}

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace goodturn::ui

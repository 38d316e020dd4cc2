#include "ui/print/print_style.h"

#include "ui/print/paper.h"

#include <QFontDatabase>

#include <algorithm>

namespace goodturn::ui {

namespace {

/// As bright as the colour is to the eye.
QColor greyOf(const QColor& color)
{
    const int level = qGray(color.rgb());
    return QColor(level, level, level, color.alpha());
}

/// For the ink that there is: lines and text black, grounds white.
QColor inkOf(PrintInk ink, const QColor& color, bool isGround = false)
{
    if (ink == PrintInk::Colour)
        return color;
    return ink == PrintInk::Grey ? greyOf(color) : QColor(isGround ? Qt::white : Qt::black);
}

Tokens tokensOf(PrintInk ink)
{
    Tokens tokens = paperTokens();
    for (QColor* color :
         {&tokens.given, &tokens.received, &tokens.givenText, &tokens.receivedText, &tokens.balance,
          &tokens.accent, &tokens.alert, &tokens.muted, &tokens.line})
        *color = inkOf(ink, *color);
    for (QColor* ground : {&tokens.accentText, &tokens.panel, &tokens.tint, &tokens.window})
        *ground = inkOf(ink, *ground, true);
    return tokens;
}

} // namespace

QFont PrintStyle::font(double points, bool bold) const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (!family.isEmpty())
        font.setFamily(family);
    font.setPixelSize(qRound(points * paperUnitsPerPoint));
    font.setBold(bold);
    font.setItalic(italic);
    // Spacing too small to see keeps ligatures away: in a PDF's text "fl" must not be one letter.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QColor PrintStyle::color(report::Tone tone) const
{
    switch (tone) {
    case report::Tone::Muted:
        return tokens.muted;
    case report::Tone::Given:
        return tokens.givenText;
    case report::Tone::Received:
        return tokens.receivedText;
    case report::Tone::Alert:
        return tokens.alert;
    case report::Tone::Plain:
        break;
    }
    return text;
}

bool PrintStyle::isHeavy(report::Tone tone) const
{
    using report::Tone;
    return ink != PrintInk::Colour &&
           (tone == Tone::Given || tone == Tone::Received || tone == Tone::Alert);
}

QPen PrintStyle::hairlinePen() const
{
    QPen pen(hairline, 0.5 * paperUnitsPerPoint, Qt::SolidLine, Qt::FlatCap);
    if (ink == PrintInk::BlackAndWhite)
        pen.setDashPattern({1, 4}); // solid black ones would be a grid
    return pen;
}

QPen PrintStyle::rulePen() const
{
    return {QBrush(rule), 0.6 * paperUnitsPerPoint, Qt::SolidLine, Qt::FlatCap};
}

ChartStyle PrintStyle::chart() const
{
    ChartStyle style = paperStyle(font(chartSize));
    style.tokens = tokens;
    style.text = inkOf(ink, style.text);
    style.pure = ink == PrintInk::BlackAndWhite;
    return style;
}

PrintStyle printStyle(PrintInk ink)
{
    PrintStyle style;
    style.ink = ink;
    style.tokens = tokensOf(ink);
    style.text = inkOf(ink, QColor(0x1a, 0x1d, 0x21));
    style.hairline = inkOf(ink, QColor(0xe0, 0xe2, 0xe3));
    style.rule = inkOf(ink, QColor(0xb4, 0xb8, 0xbc));
    return style;
}

PrintStyle fittedTo(PrintStyle style, const QSizeF& printable)
{
    constexpr double small = 430 * paperUnitsPerPoint;
    if (std::min(printable.width(), printable.height()) >= small)
        return style;
    for (double* size : {&style.titleSize, &style.headingSize, &style.bodySize, &style.smallSize,
                         &style.chartSize, &style.chartHeight})
        *size *= 0.84;
    return style;
}

} // namespace goodturn::ui

#include "ui/print/print_style.h"

#include "ui/print/paper.h"

#include <QFontDatabase>

namespace goodturn::ui {

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

PrintStyle printStyle()
{
    PrintStyle style;
    style.tokens = paperTokens();
    style.text = QColor(0x1a, 0x1d, 0x21);
    style.hairline = QColor(0xe0, 0xe2, 0xe3);
    style.rule = QColor(0xb4, 0xb8, 0xbc);
    return style;
}

} // namespace goodturn::ui

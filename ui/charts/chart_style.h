#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QString>

class QWidget;

namespace goodturn::ui {

/// How the reciprocity chart is drawn. All lengths follow from the font, so that the same drawing
/// serves a screen at any scale and paper at any resolution.
struct ChartStyle
{
    Tokens tokens;
    QColor ground; ///< opaque, behind the chart
    QColor text;
    QFont font;           ///< of the labels
    QString title;        ///< above the drawing, shown as it is; empty: none
    bool hatched = false; ///< tells received by hatching too, for paper
    bool pure = false;    ///< of text and ground alone: shades become dots and lines

    QColor given() const; ///< the tokens' colours, moved to 3:1 against the ground where needed
    QColor received() const;
    QColor balance() const;
    QColor feelings() const;    ///< of the band around the balance; opaque, as the shades below
    QColor compared() const;    ///< of what is seen beside the account
    QColor windowShade() const; ///< opaque: PDF would turn a see-through one into a picture
    QColor hoverShade() const;  ///< see-through, for the screen alone
    QColor gridLine() const;
    QColor axisLine() const;
};

ChartStyle screenStyle(const QWidget* widget);
/// White ground, light tokens, hatched.
ChartStyle paperStyle(const QFont& font);

/// Around a drawing of such a width that has a title.
constexpr double drawingMargin(double width)
{
    return width / 40;
}

/// `color` laid over `ground` with its own alpha times `share`; opaque.
QColor blended(const QColor& color, const QColor& ground, double share = 1.0);
/// `color`, darker or lighter as needed to stand out from `ground` by the WCAG ratio.
QColor standingOut(QColor color, const QColor& ground, double ratio);
/// The font `factor` times as large, whatever unit its size is in.
QFont resized(QFont font, double factor);

} // namespace goodturn::ui

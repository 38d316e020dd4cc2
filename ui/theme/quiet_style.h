#pragma once

#include <QProxyStyle>

namespace goodturn::ui {

/// Qt's Fusion, with frames of fields and boxes that can be told from a dark ground: Fusion makes
/// them darker than the window, whatever the window's colour is. What has the keyboard has a ring.
class QuietStyle : public QProxyStyle
{
    Q_OBJECT

public:
    QuietStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;

private:
    static void drawRing(const QStyleOption* option, QPainter* painter);
    static void drawFrame(const QStyleOption* option, QPainter* painter);
};

/// The outline of a field or box on the palette's window colour, at least 3:1 on it.
QColor frameColour(const QPalette& palette);

} // namespace goodturn::ui

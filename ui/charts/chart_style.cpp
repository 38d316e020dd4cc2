#include "ui/charts/chart_style.h"

#include <QWidget>

#include <algorithm>

namespace goodturn::ui {

namespace {
constexpr double graphicsContrast = 3.0; // WCAG 2.1, 1.4.11
} // namespace

QColor blended(const QColor& color, const QColor& ground, double share)
{
    const float alpha = std::clamp(float(color.alphaF() * share), 0.0F, 1.0F);
    const auto mix = [alpha](float a, float b) { return a * alpha + b * (1.0F - alpha); };
    return QColor::fromRgbF(mix(color.redF(), ground.redF()), mix(color.greenF(), ground.greenF()),
                            mix(color.blueF(), ground.blueF()));
}

QColor standingOut(QColor color, const QColor& ground, double ratio)
{
    const bool darker = ground.lightnessF() > 0.5F;
    for (int step = 0; step < 40 && contrast(color, ground) < ratio; ++step)
        color = darker ? color.darker(103) : color.lighter(103);
    return color;
}

QFont resized(QFont font, double factor)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    else
        font.setPointSizeF(std::max(1.0, font.pointSizeF() * factor));
    return font;
}

QColor ChartStyle::given() const
{
    return standingOut(tokens.given, ground, graphicsContrast);
}

QColor ChartStyle::received() const
{
    return standingOut(tokens.received, ground, graphicsContrast);
}

QColor ChartStyle::balance() const
{
    return standingOut(tokens.balance, ground, graphicsContrast);
}

QColor ChartStyle::feelings() const
{
    return pure ? ground : blended(tokens.balance, ground, tokens.dark ? 0.2 : 0.09);
}

QColor ChartStyle::compared() const
{
    return standingOut(tokens.muted, ground, graphicsContrast);
}

QColor ChartStyle::windowShade() const
{
    return blended(tokens.window, ground);
}

QColor ChartStyle::hoverShade() const
{
    QColor shade = text;
    shade.setAlphaF(0.09F);
    return shade;
}

QColor ChartStyle::gridLine() const
{
    return pure ? text : blended(text, ground, 0.13);
}

QColor ChartStyle::axisLine() const
{
    return pure ? text : blended(text, ground, 0.5);
}

ChartStyle screenStyle(const QWidget* widget)
{
    const QPalette palette = widget->palette();
    ChartStyle style;
    style.tokens = tokensFor(widget);
    style.ground = palette.color(QPalette::Base);
    style.text = palette.color(QPalette::Text);
    style.font = widget->font();
    return style;
}

ChartStyle paperStyle(const QFont& font)
{
    ChartStyle style;
    style.tokens = paperTokens();
    style.ground = Qt::white;
    style.text = QColor(0x1e, 0x22, 0x26);
    style.font = font;
    style.hatched = true;
    return style;
}

} // namespace goodturn::ui

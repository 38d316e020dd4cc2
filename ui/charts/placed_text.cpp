#include "ui/charts/placed_text.h"

#include "ui/charts/chart_style.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace goodturn::ui {

QFont labelFont(const ChartStyle& style)
{
    return resized(style.font, 0.92);
}

double textWidth(const QFont& font, const QString& text)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1;
}

void drawText(QPainter& painter, const PlacedText& text, const QFont& font, const ChartStyle& style)
{
    painter.setFont(font);
    painter.setPen(text.strong ? style.text : style.tokens.muted);
    painter.drawText(text.box, int(text.alignment) | Qt::TextDontClip | Qt::TextSingleLine,
                     text.text);
}

void drawTexts(QPainter& painter, const std::vector<PlacedText>& texts, const QFont& font,
               const ChartStyle& style)
{
    for (const PlacedText& text : texts)
        drawText(painter, text, font, style);
}

QRectF squareAround(QPointF centre, double side)
{
    return {centre.x() - side / 2, centre.y() - side / 2, side, side};
}

} // namespace goodturn::ui

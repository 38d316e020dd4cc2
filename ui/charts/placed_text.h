#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace goodturn::ui {

struct ChartStyle;

/// A text with its place; drawn as it is, never as rich text.
struct PlacedText
{
    QRectF box;
    QString text;
    Qt::Alignment alignment = Qt::AlignCenter;
    bool strong = false; ///< in the text colour; otherwise muted
};

/// What the charts of Insights are labelled in.
QFont labelFont(const ChartStyle& style);
/// Whole units that the text needs.
double textWidth(const QFont& font, const QString& text);

void drawText(QPainter& painter, const PlacedText& text, const QFont& font,
              const ChartStyle& style);
void drawTexts(QPainter& painter, const std::vector<PlacedText>& texts, const QFont& font,
               const ChartStyle& style);

/// A square of that side around the place.
QRectF squareAround(QPointF centre, double side);

} // namespace goodturn::ui

#include "ui/pages/accounts/weighted_label.h"

#include <QPainter>

#include <cmath>

namespace goodturn::ui {

WeightedLabel::WeightedLabel(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WeightedLabel::setPieces(const std::vector<Piece>& pieces)
{
    QString text;
    QList<QTextLayout::FormatRange> strong;
    for (const Piece& piece : pieces) {
        if (piece.text.isEmpty())
            continue;
        if (!text.isEmpty())
            text += u' ';
        if (piece.strong) {
            QTextCharFormat format;
            format.setFontWeight(QFont::DemiBold);
            strong.append({int(text.size()), int(piece.text.size()), format});
        }
        text += piece.text;
    }
    text_ = text;
    strong_ = strong;
    setAccessibleName(text_);
    updateGeometry();
    update();
}

double WeightedLabel::layOut(QTextLayout& layout, double width) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layoutDirection());
    option.setAlignment(Qt::AlignLeading);
    layout.setTextOption(option);
    layout.setFormats(strong_);
    const double lineHeight = std::ceil(fontMetrics().height() * 1.12);
    double top = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, top + (lineHeight - line.height()) / 2});
        top += lineHeight;
    }
    layout.endLayout();
    return top;
}

int WeightedLabel::heightForWidth(int width) const
{
    QTextLayout layout(text_, font());
    return int(std::ceil(layOut(layout, width)));
}

QSize WeightedLabel::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 70;
    return {width, heightForWidth(width)};
}

QSize WeightedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, fontMetrics().height()};
}

void WeightedLabel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    updateGeometry();
}

void WeightedLabel::paintEvent(QPaintEvent*)
{
    QTextLayout layout(text_, font());
    layOut(layout, width());
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    layout.draw(&painter, {0, 0});
}

} // namespace goodturn::ui

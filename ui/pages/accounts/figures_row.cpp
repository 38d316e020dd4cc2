#include "ui/pages/accounts/figures_row.h"

#include "ui/delegates/scaled_font.h"
#include "ui/delegates/table_row_delegate.h"
#include "ui/editors/flow_layout.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

FigureButton::FigureButton(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FigureButton::setTile(const FigureTile& tile)
{
    if (tile == tile_)
        return;
    tile_ = tile;
    setAccessibleName(u"%1: %2"_s.arg(tile.label, tile.value));
    setAccessibleDescription(tile.toolTip);
    setToolTip(plainToolTip(tile.toolTip));
    updateGeometry();
    update();
}

QFont FigureButton::labelFont() const
{
    return scaledFont(font(), 0.92);
}

QFont FigureButton::valueFont() const
{
    return strongFont(scaledFont(font(), 1.2));
}

QSize FigureButton::sizeHint() const
{
    const QFontMetrics small(labelFont());
    const QFontMetrics large(valueFont());
    const int width =
        std::max({small.horizontalAdvance(tile_.label), large.horizontalAdvance(tile_.value),
                  small.horizontalAdvance(tile_.detail)});
    return {width + 2, 2 * small.height() + large.height() + grid(this, 1)};
}

void FigureButton::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensFor(this);
    const QFontMetrics small(labelFont());
    const QFontMetrics large(valueFont());
    const int leading = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    QPainter painter(this);
    const auto write = [&](const QFont& font, const QColor& colour, int top, int height,
                           const QString& text) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRect(0, top, width(), height), leading | Qt::TextSingleLine, text);
    };
    QFont label = labelFont();
    label.setUnderline(underMouse() || hasFocus());
    write(label, tokens.muted, 0, small.height(), tile_.label);
    const int value = small.height() + grid(this, 1) / 2;
    write(valueFont(), inkColour(int(tile_.ink), tokens, palette()), value, large.height(),
          tile_.value);
    const int detail = value + large.height();
    write(labelFont(), tokens.muted, detail, small.height(), tile_.detail);
}

FiguresRow::FiguresRow(QWidget* parent) : QWidget(parent)
{
    new FlowLayout(grid(this, 6), this);
}

void FiguresRow::setTiles(const std::vector<FigureTile>& tiles)
{
    while (buttons_.size() < tiles.size()) {
        auto* button = new FigureButton(this);
        layout()->addWidget(button);
        connect(button, &FigureButton::clicked, this,
                [this, button] { emit entriesWanted(button->tile().behind); });
        buttons_.push_back(button);
    }
    for (size_t i = 0; i < buttons_.size(); ++i) {
        buttons_[i]->setVisible(i < tiles.size());
        if (i < tiles.size())
            buttons_[i]->setTile(tiles[i]);
    }
}

} // namespace goodturn::ui

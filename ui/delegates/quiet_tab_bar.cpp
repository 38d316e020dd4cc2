#include "ui/delegates/quiet_tab_bar.h"

#include "ui/delegates/scaled_font.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace goodturn::ui {

QuietTabBar::QuietTabBar(QWidget* parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    setAttribute(Qt::WA_Hover);
}

QSize QuietTabBar::tabSizeHint(int index) const
{
    const QFontMetrics metrics(strongFont(font()));
    const int width = metrics.size(Qt::TextShowMnemonic, tabText(index)).width();
    return {width + grid(this, 4), metrics.height() + grid(this, 4)};
}

QSize QuietTabBar::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void QuietTabBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens tokens = tokensFor(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
    for (int index = 0; index < count(); ++index)
        paintTab(painter, index);
}

void QuietTabBar::paintTab(QPainter& painter, int index) const
{
    const Tokens tokens = tokensFor(this);
    const QRect tab = tabRect(index);
    const bool chosen = index == currentIndex();
    const bool hovered = tab.contains(mapFromGlobal(QCursor::pos())) && underMouse();
    const QColor text = palette().color(QPalette::Text);
    painter.setFont(chosen ? strongFont(font()) : font());
    painter.setPen(chosen || hovered ? text : tokens.muted);
    painter.drawText(tab, Qt::AlignCenter | Qt::TextShowMnemonic, tabText(index));
    if (chosen) {
        const int edge = grid(this, 2);
        painter.fillRect(tab.adjusted(edge / 2, tab.height() - 2, -edge / 2, 0), tokens.accent);
    }
    if (chosen && hasFocus()) {
        painter.setPen(QPen(tokens.accent, 1));
        painter.drawRect(tab.adjusted(1, 2, -2, -5));
    }
}

} // namespace goodturn::ui

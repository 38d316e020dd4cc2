#include "ui/pages/accounts/link_button.h"

#include "ui/theme/tokens.h"

#include <QPainter>

namespace goodturn::ui {

LinkButton::LinkButton(const QString& text, QWidget* parent) : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    return {words.width() + grid(this, 2), words.height() + grid(this, 1)};
}

void LinkButton::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensFor(this);
    QPainter painter(this);
    QFont words = font();
    words.setUnderline(underMouse() || isDown());
    painter.setFont(words);
    painter.setPen(tokens.accent);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
}

} // namespace goodturn::ui

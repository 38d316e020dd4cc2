#include "ui/pages/accounts/act_button.h"

#include "ui/theme/tokens.h"

#include <QPainter>

namespace goodturn::ui {

ActButton::ActButton(const QString& text, Weight weight, QWidget* parent)
    : QPushButton(text, parent)
    , weight_(weight)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ActButton::sizeHint() const
{
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    return {words.width() + grid(this, 6), words.height() + grid(this, 3)};
}

QColor ActButton::ground() const
{
    const Tokens tokens = tokensFor(this);
    const bool accent = weight_ == Weight::Accent && isEnabled();
    const QColor plain = accent ? tokens.accent : palette().color(QPalette::Base);
    if (!isEnabled() || (!underMouse() && !isDown()))
        return plain;
    if (!accent)
        return isDown() ? tokens.line : tokens.panel;
    return tokens.dark ? plain.lighter(isDown() ? 120 : 108) : plain.darker(isDown() ? 120 : 108);
}

void ActButton::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensFor(this);
    const bool accent = weight_ == Weight::Accent && isEnabled();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = grid(this, 1);
    painter.setPen(QPen(accent || hasFocus() ? tokens.accent : tokens.line, 1));
    painter.setBrush(ground());
    painter.drawRoundedRect(body, radius, radius);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(accent ? tokens.accentText : tokens.accent, 1));
        painter.drawRoundedRect(body.adjusted(2, 2, -2, -2), radius - 1, radius - 1);
    }
    painter.setPen(accent        ? tokens.accentText
                   : isEnabled() ? palette().color(QPalette::Text)
                                 : tokens.muted);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
}

} // namespace goodturn::ui

#include "ui/pages/accounts/chip.h"

#include "ui/theme/tokens.h"

#include <QMenu>
#include <QPainter>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

Chip::Chip(const QString& text, QWidget* parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setMenu(QMenu* menu)
{
    menu_ = menu;
    connect(this, &Chip::clicked, this, &Chip::openMenu);
    updateGeometry();
}

void Chip::openMenu()
{
    menu_->popup(mapToGlobal(QPoint(0, height())));
}

/// With a menu it is the choice in there that turns it on, not the click.
void Chip::nextCheckState()
{
    if (!menu_)
        QAbstractButton::nextCheckState();
}

QString Chip::shownText() const
{
    return menu_ ? text() + u" ▾"_s : text();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int width = metrics.size(Qt::TextShowMnemonic, shownText()).width();
    return {width + grid(this, 5), metrics.height() + grid(this, 2)};
}

void Chip::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensFor(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = body.height() / 2;
    QColor edge = hasFocus() || isChecked() ? tokens.accent : tokens.line;
    edge.setAlphaF(hasFocus() || !isChecked() ? 1.0F : 0.45F);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(isChecked()    ? tokens.tint
                     : underMouse() ? tokens.panel
                                    : palette().color(QPalette::Base));
    painter.drawRoundedRect(body, radius, radius);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    }
    painter.setPen(isChecked() ? palette().color(QPalette::Text) : tokens.muted);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, shownText());
}

} // namespace goodturn::ui

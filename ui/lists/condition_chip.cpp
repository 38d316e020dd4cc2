#include "ui/lists/condition_chip.h"

#include "ui/theme/plain_text.h"
#include "ui/theme/tokens.h"

#include <QKeyEvent>
#include <QPainter>

namespace goodturn::ui {

namespace {

constexpr int mostChars = 60;

} // namespace

ConditionChip::ConditionChip(const QString& text, const QString& problem, QWidget* parent)
    : QAbstractButton(parent)
    , wrong_(!problem.isEmpty())
{
    setText(text.simplified());
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Filter: %1").arg(text));
    setAccessibleDescription(wrong_ ? problem : tr("Enter changes it, Del takes it away"));
    setToolTip(plainToolTip(wrong_ ? problem + u'\n' + tr("It matches nothing.") : text));
    connect(this, &QAbstractButton::clicked, this, &ConditionChip::editWanted);
}

int ConditionChip::widestText() const
{
    return std::min(fontMetrics().horizontalAdvance(text()),
                    mostChars * fontMetrics().averageCharWidth());
}

QSize ConditionChip::sizeHint() const
{
    const int height = fontMetrics().height() + grid(this, 2);
    return {widestText() + grid(this, 4) + height, height};
}

QRect ConditionChip::crossRect() const
{
    const QRect cross(width() - height(), 0, height(), height());
    return QStyle::visualRect(layoutDirection(), rect(), cross);
}

void ConditionChip::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensFor(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = body.height() / 2;
    QColor edge = wrong_ ? tokens.alert : tokens.accent;
    edge.setAlphaF(hasFocus() || wrong_ ? 1.0F : 0.45F);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(underMouse() ? tokens.panel : tokens.tint);
    painter.drawRoundedRect(body, radius, radius);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    }
    painter.setPen(wrong_ ? tokens.alert : palette().color(QPalette::Text));
    const QRect room(grid(this, 3), 0, widestText() + 1, height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room),
                     int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    const double arm = fontMetrics().height() / 5.0;
    const QPointF centre = QRectF(crossRect()).center();
    painter.setPen(QPen(tokens.muted, 1.4));
    painter.drawLine(centre + QPointF(-arm, -arm), centre + QPointF(arm, arm));
    painter.drawLine(centre + QPointF(-arm, arm), centre + QPointF(arm, -arm));
}

void ConditionChip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit removeWanted();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit editWanted();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void ConditionChip::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && isDown() && crossRect().contains(event->pos())) {
        setDown(false);
        emit removeWanted();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

} // namespace goodturn::ui

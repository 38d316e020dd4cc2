#include "ui/charts/marker_shapes.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using Kind = query::FlowMarker::Kind;
using Outline = MarkerLook::Outline;

namespace {

QString letterOf(Kind kind)
{
    switch (kind) {
    case Kind::Gift:
        return QCoreApplication::translate("Chart", "G", "letter for gift");
    case Kind::Referral:
        return QCoreApplication::translate("Chart", "R", "letter for referral");
    case Kind::Stage:
        return QCoreApplication::translate("Chart", "S", "letter for stage");
    default:
        return QCoreApplication::translate("Chart", "A", "letter for ask");
    }
}

QPainterPath outlinePath(QPointF centre, double size, Outline outline)
{
    QPainterPath path;
    const double half = size / 2;
    const QRectF box(centre - QPointF(half, half), QSizeF(size, size));
    switch (outline) {
    case Outline::Circle:
        path.addEllipse(box);
        break;
    case Outline::Square: {
        const double inset = size * 0.05;
        path.addRoundedRect(box.adjusted(inset, inset, -inset, -inset), inset * 2, inset * 2);
        break;
    }
    case Outline::Hexagon: {
        const double reach = half * 1.12;
        const double rise = reach * 0.87;
        path.addPolygon(QPolygonF{centre + QPointF(reach, 0), centre + QPointF(reach / 2, rise),
                                  centre + QPointF(-reach / 2, rise), centre - QPointF(reach, 0),
                                  centre + QPointF(-reach / 2, -rise),
                                  centre + QPointF(reach / 2, -rise)});
        path.closeSubpath();
        break;
    }
    case Outline::Diamond: {
        const double reach = half * 1.22;
        path.addPolygon(QPolygonF{centre - QPointF(0, reach), centre + QPointF(reach, 0),
                                  centre + QPointF(0, reach), centre - QPointF(reach, 0)});
        path.closeSubpath();
        break;
    }
    }
    return path;
}

} // namespace

MarkerLook markerLook(Kind kind, const ChartStyle& style)
{
    const Tokens& t = style.tokens;
    const QString letter = letterOf(kind);
    switch (kind) {
    case Kind::Gift:
        return {letter, Outline::Circle, false, false, t.givenText};
    case Kind::AskOpen:
        return {letter, Outline::Circle, false, true, t.accent};
    case Kind::AskGranted:
        return {letter, Outline::Circle, true, false, t.accent};
    case Kind::AskRedirected:
        return {letter, Outline::Diamond, true, false, t.accent};
    case Kind::AskDeclined:
        return {letter, Outline::Square, false, false, t.accent};
    case Kind::AskUnanswered:
        return {letter, Outline::Square, false, true, t.accent};
    case Kind::Referral:
        return {letter, Outline::Diamond, false, false, t.receivedText};
    case Kind::Stage:
        return {letter, Outline::Hexagon, false, false, t.muted};
    }
    return {};
}

void drawMarker(QPainter& painter, QPointF centre, double size, const MarkerLook& look,
                const ChartStyle& style)
{
    painter.save();
    const QColor color = standingOut(look.color, style.ground, 4.5);
    QPen pen(color, size * 0.08);
    if (look.broken)
        pen.setDashPattern({2.4, 1.8});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.setBrush(look.filled ? color : style.ground);
    painter.drawPath(outlinePath(centre, size, look.outline));
    QFont font = style.font;
    font.setPixelSize(std::max(1, qRound(size * 0.6)));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(look.filled ? style.ground : color);
    const QFontMetricsF metrics(font);
    const QRectF ink = metrics.tightBoundingRect(look.letter);
    painter.drawText(centre - ink.center(), look.letter);
    painter.restore();
}

} // namespace goodturn::ui

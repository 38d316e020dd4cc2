#include "ui/theme/quiet_style.h"

#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

QuietStyle::QuietStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

QColor frameColour(const QPalette& palette)
{
    const QColor ground = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const auto mixed = [&](int share) {
        const auto part = [share](int from, int to) { return from + (to - from) * share / 100; };
        return QColor(part(ground.red(), text.red()), part(ground.green(), text.green()),
                      part(ground.blue(), text.blue()));
    };
    int share = 20;
    while (share < 100 && contrast(mixed(share), ground) < 3.0)
        share += 5;
    return mixed(share);
}

void QuietStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                               QPainter* painter, const QWidget* widget) const
{
    const bool isList = qobject_cast<const QAbstractItemView*>(widget);
    if (element == PE_FrameFocusRect && !isList) {
        const bool isButton = qobject_cast<const QPushButton*>(widget); // has one around it all
        if (!isButton && option->state & State_KeyboardFocusChange)
            drawRing(option, painter);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit && option->state & State_HasFocus)
        return drawRing(option, painter);
    const bool isFrame =
        element == PE_FrameLineEdit || element == PE_IndicatorCheckBox || element == PE_Frame;
    if (isFrame)
        drawFrame(option, painter);
}

void QuietStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    const State keys = State_HasFocus | State_KeyboardFocusChange;
    if (element == CE_PushButton && (option->state & keys) == keys)
        drawRing(option, painter);
}

void QuietStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const bool hasKeys = option->state & State_HasFocus;
    const bool isField = control == CC_SpinBox || control == CC_ComboBox;
    const bool isTool = control == CC_ToolButton && option->state & State_KeyboardFocusChange;
    if (hasKeys && (isField || isTool))
        drawRing(option, painter);
    else if (control == CC_SpinBox)
        drawFrame(option, painter);
}

QSize QuietStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton) // long words have a distance from the edge, as short ones do
        wanted.setWidth(std::max(wanted.width(), size.width() + option->fontMetrics.height()));
    return wanted;
}

/// Around what has the keyboard; on a button of the accent's colour in that of its words.
void QuietStyle::drawRing(const QStyleOption* option, QPainter* painter)
{
    const Tokens tokens = tokensFor(option->palette);
    const QColor ground = option->palette.color(QPalette::Button);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(contrast(tokens.accent, ground) < 3.0
                             ? option->palette.color(QPalette::ButtonText)
                             : tokens.accent,
                         2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 3, 3);
    painter->restore();
}

void QuietStyle::drawFrame(const QStyleOption* option, QPainter* painter)
{
    const Tokens tokens = tokensFor(option->palette);
    if (!tokens.dark)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(option->state & State_HasFocus ? tokens.accent : frameColour(option->palette));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->restore();
}

} // namespace goodturn::ui

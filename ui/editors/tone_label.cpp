#include "ui/editors/tone_label.h"

#include "ui/theme/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace goodturn::ui {

namespace {

QColor colourOf(Tone tone, const QWidget* widget)
{
    const Tokens tokens = tokensFor(widget);
    switch (tone) {
    case Tone::Muted:
        return tokens.muted;
    case Tone::Alert:
        return tokens.alert;
    case Tone::Given:
        return tokens.givenText;
    case Tone::Received:
        return tokens.receivedText;
    case Tone::Title:
    case Tone::Heading:
    case Tone::Body:
        return widget->palette().color(QPalette::Text);
    }
    Q_UNREACHABLE();
}

} // namespace

ToneLabel::ToneLabel(Tone tone, const QString& text, QWidget* parent)
    : PlainLabel(text, parent)
    , tone_(tone)
{
    setForegroundRole(QPalette::WindowText); // also on grounds of another role
    applyFont();
    applyColour();
}

void ToneLabel::setTone(Tone tone)
{
    tone_ = tone;
    applyFont();
    applyColour();
}

void ToneLabel::setElided(bool elided)
{
    elided_ = elided;
    setToolTip(elided ? plainToolTip(text()) : QString());
    updateGeometry();
}

QSize ToneLabel::minimumSizeHint() const
{
    if (!elided_)
        return PlainLabel::minimumSizeHint();
    return {fontMetrics().averageCharWidth() * 6, fontMetrics().height()};
}

void ToneLabel::paintEvent(QPaintEvent* event)
{
    if (!elided_ || fontMetrics().horizontalAdvance(text()) <= width()) {
        PlainLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.drawText(rect(), int(leading | Qt::AlignVCenter) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

void ToneLabel::changeEvent(QEvent* event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColour();
    else if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
}

void ToneLabel::applyColour()
{
    const QColor colour = colourOf(tone_, this);
    if (palette().color(QPalette::WindowText) == colour)
        return;
    QPalette changed = palette();
    changed.setColor(QPalette::WindowText, colour);
    setPalette(changed);
}

void ToneLabel::applyFont()
{
    QFont shown = QApplication::font();
    const qreal size = shown.pointSizeF();
    if (tone_ == Tone::Title)
        shown.setPointSizeF(size * 1.35);
    else if (tone_ == Tone::Muted || tone_ == Tone::Alert)
        shown.setPointSizeF(size * 0.92);
    shown.setBold(tone_ == Tone::Title || tone_ == Tone::Heading);
    setFont(shown);
}

ToneLabel* paragraph(Tone tone, const QString& text)
{
    auto* label = new ToneLabel(tone, text);
    label->setWordWrap(true);
    return label;
}

} // namespace goodturn::ui

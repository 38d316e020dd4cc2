#include "ui/delegates/standing_pill.h"

#include "core/domain/labels.h"
#include "ui/delegates/scaled_font.h"
#include "ui/theme/tokens.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace goodturn::ui {

using reciprocity::Standing;

namespace {

PillColours lightPill(Standing standing)
{
    switch (standing) {
    case Standing::Earned:
        return {QColor(0xdd, 0xf0, 0xec), QColor(0x14, 0x62, 0x5a)};
    case Standing::GiveFirst:
        return {QColor(0xfd, 0xf0, 0xda), QColor(0x83, 0x4e, 0x08)};
    case Standing::TheyAreOwed:
        return {QColor(0xfa, 0xe2, 0xc2), QColor(0x77, 0x43, 0x04)};
    case Standing::Balanced:
        return {QColor(0xe3, 0xee, 0xe5), QColor(0x2b, 0x5c, 0x3a)};
    case Standing::Test:
        return {QColor(0xe7, 0xe5, 0xf6), QColor(0x4a, 0x3f, 0x93)};
    case Standing::QualifyOut:
        return {QColor(0xf8, 0xe1, 0xdc), QColor(0x95, 0x31, 0x1e)};
    case Standing::New:
        break;
    }
    return {QColor(0xeb, 0xef, 0xf2), QColor(0x4a, 0x55, 0x60)};
}

PillColours darkPill(Standing standing)
{
    switch (standing) {
    case Standing::Earned:
        return {QColor(0x1d, 0x42, 0x3e), QColor(0x8f, 0xdc, 0xd2)};
    case Standing::GiveFirst:
        return {QColor(0x45, 0x36, 0x1d), QColor(0xef, 0xc8, 0x8c)};
    case Standing::TheyAreOwed:
        return {QColor(0x54, 0x3b, 0x17), QColor(0xf7, 0xd2, 0x98)};
    case Standing::Balanced:
        return {QColor(0x26, 0x40, 0x2d), QColor(0xa9, 0xd6, 0xb4)};
    case Standing::Test:
        return {QColor(0x35, 0x31, 0x56), QColor(0xc6, 0xbf, 0xf2)};
    case Standing::QualifyOut:
        return {QColor(0x50, 0x2a, 0x22), QColor(0xf3, 0xb5, 0xa6)};
    case Standing::New:
        break;
    }
    return {QColor(0x34, 0x3a, 0x40), QColor(0xc2, 0xca, 0xd2)};
}

} // namespace

PillColours pillColours(Standing standing, bool dark, bool selected)
{
    const PillColours quiet = dark ? darkPill(standing) : lightPill(standing);
    if (!selected)
        return quiet;
    return {quiet.text, dark ? QColor(0x10, 0x1c, 0x24) : QColor(0xff, 0xff, 0xff), true};
}

QFont pillFont(const QFont& font)
{
    return strongFont(scaledFont(font, 0.9));
}

QSize pillSize(const QFontMetrics& metrics, const QString& text)
{
    const int height = metrics.height() + metrics.height() / 3;
    return {metrics.horizontalAdvance(text) + height, height};
}

PillFit::PillFit(const QFont& text) : text_(text), font_(pillFont(text)), metrics_(font_)
{
    for (const auto& entry : EnumCodes<Standing>::all) {
        const size_t at = size_t(entry.value);
        labels_.resize(std::max(labels_.size(), at + 1));
        labels_[at] = goodturn::label(entry.value);
        largest_ = largest_.expandedTo(pillSize(metrics_, labels_[at]));
    }
}

void PillFit::follow(const QFont& text)
{
    if (text_ != text)
        *this = PillFit(text);
}

const QString& PillFit::label(Standing standing) const
{
    return labels_.at(size_t(standing));
}

QSize PillFit::size(Standing standing) const
{
    return pillSize(metrics_, label(standing));
}

void paintPill(QPainter& painter, const QRectF& rect, const QString& text,
               const PillColours& colours, const QFont& font, PillEdge edge)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto draw = [&](const QRectF& pill) {
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.ground);
    draw(rect);
    if (edge == PillEdge::Own) {
        const double inset = colours.isStrong ? 2.5 : 0.5; // seen against what is around it
        painter.setPen(QPen(colours.text, 1));
        painter.setBrush(Qt::NoBrush);
        draw(rect.adjusted(inset, inset, -inset, -inset));
    }
    const QFontMetricsF metrics(font);
    const double room = rect.width() - rect.height() / 2;
    painter.setFont(font);
    painter.setPen(colours.text);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, room));
    painter.restore();
}

StandingPill::StandingPill(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StandingPill::setStanding(Standing standing, PillEdge edge)
{
    if (standing_ == standing && edge_ == edge)
        return;
    standing_ = standing;
    edge_ = edge;
    setAccessibleName(edge == PillEdge::Own ? tr("Standing, set by you: %1").arg(label(standing))
                                            : tr("Standing: %1").arg(label(standing)));
    updateGeometry();
    update();
}

QSize StandingPill::sizeHint() const
{
    const QFontMetrics metrics(pillFont(font()));
    return standing_ ? pillSize(metrics, label(*standing_)) : QSize();
}

void StandingPill::paintEvent(QPaintEvent*)
{
    if (!standing_)
        return;
    QPainter painter(this);
    paintPill(painter, rect(), label(*standing_), pillColours(*standing_, tokensFor(this).dark),
              pillFont(font()), edge_);
}

} // namespace goodturn::ui

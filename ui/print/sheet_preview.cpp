#include "ui/print/sheet_preview.h"

#include "ui/print/card_painter.h"
#include "ui/print/paper.h"
#include "ui/theme/tokens.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace goodturn::ui {

SheetPreview::SheetPreview(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Preview of the sheet"));
}

SheetPreview::~SheetPreview() = default;

void SheetPreview::setPages(std::shared_ptr<const CardPainter> pages)
{
    pages_ = std::move(pages);
    showPage(page_);
}

void SheetPreview::showPage(int page)
{
    page_ = std::clamp(page, 0, pages_ ? pages_->pageCount() - 1 : 0);
    update();
}

QSize SheetPreview::sizeHint() const
{
    return {grid(this, 80), grid(this, 100)};
}

QSize SheetPreview::minimumSizeHint() const
{
    return {grid(this, 40), grid(this, 40)};
}

/// In the middle, as large as fits.
QRectF SheetPreview::paperRect() const
{
    const QSizeF paper = gridOf(pages_->sheet().stock).paper;
    const QRectF room = QRectF(rect()).adjusted(1, 1, -1, -1);
    QRectF placed(QPointF(), paper.scaled(room.size(), Qt::KeepAspectRatio));
    placed.moveCenter(room.center());
    return placed;
}

double SheetPreview::perMillimetre() const
{
    return paperRect().width() / gridOf(pages_->sheet().stock).paper.width();
}

void SheetPreview::paintEvent(QPaintEvent*)
{
    if (!pages_)
        return;
    const QRectF paper = paperRect();
    QPainter painter(this);
    painter.fillRect(paper, Qt::white);
    painter.save();
    painter.setClipRect(paper);
    painter.translate(paper.topLeft());
    paintPlaces(painter);
    const double perUnit = perMillimetre() * 25.4 / paperUnitsPerInch;
    painter.scale(perUnit, perUnit);
    pages_->paintPage(painter, page_);
    painter.restore();
    painter.setPen(tokensFor(this).line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(paper);
}

/// Where labels are, and which of them are gone already; the paper has these lines by itself.
void SheetPreview::paintPlaces(QPainter& painter) const
{
    const report::CardGrid cards = gridOf(pages_->sheet().stock);
    if (cards.perSheet() == 1)
        return;
    const int gone = page_ == 0 ? std::min(pages_->sheet().start, cards.perSheet()) - 1 : 0;
    const double scale = perMillimetre();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int at = 0; at < cards.perSheet(); ++at) {
        const QRectF place = cards.place(at);
        painter.setPen(QPen(paperTokens().line, 1));
        painter.setBrush(at < gone ? QBrush(paperTokens().line, Qt::BDiagPattern) : Qt::NoBrush);
        painter.drawRoundedRect(QRectF(place.topLeft() * scale, place.size() * scale), 3, 3);
    }
}

void SheetPreview::mousePressEvent(QMouseEvent* event)
{
    if (!pages_ || page_ > 0)
        return;
    const report::CardGrid cards = gridOf(pages_->sheet().stock);
    const QPointF at = (event->position() - paperRect().topLeft()) / perMillimetre();
    for (int place = 0; place < cards.perSheet(); ++place)
        if (cards.place(place).contains(at))
            emit placeChosen(place + 1);
}

} // namespace goodturn::ui

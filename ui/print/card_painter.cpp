#include "ui/print/card_painter.h"

#include "ui/print/paper.h"
#include "ui/print/run_text.h"

#include <QFontDatabase>
#include <QPainter>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using report::CardGrid;
using report::CardHand;
using report::CardStock;
using report::CardText;

namespace {

constexpr double unitsPerMillimetre = paperUnitsPerInch / 25.4;
constexpr double smallest = 1;    // points; what is longer ends at the edge of its card
constexpr double shrink = 0.94;   // from one try to the next
constexpr double headShare = 0.8; // of the text's size
constexpr double footShare = 0.72;
constexpr double leastSmall = 7; // what is small already gets no smaller before the text does
constexpr double frameInset = 2; // millimetres

/// Fonts like handwriting, the best first; the first is what the package brings along.
QString writtenFamily()
{
    static const QStringList wanted{u"Dancing Script"_s, u"Kristi"_s,          u"Segoe Script"_s,
                                    u"Bradley Hand"_s,   u"Snell Roundhand"_s, u"Z003"_s};
    const QStringList families = QFontDatabase::families();
    const auto found = std::ranges::find_if(
        wanted, [&](const QString& family) { return families.contains(family); });
    return found == wanted.end() ? QString() : *found;
}

report::Runs plain(const QString& text, report::Tone tone = report::Tone::Plain)
{
    return {{text, false, tone}};
}

/// The parts of one card at one size of its text.
struct CardParts
{
    CardParts(const CardText& card, const CardGrid& grid, const PrintStyle& style, double points,
              double width)
        : gap(points * paperUnitsPerPoint * 0.35)
        , head(plain(grid.isBookplate ? card.to : QString(), report::Tone::Muted), printStyle(),
               small(points, headShare), width)
        , body(plain(card.text), style, points, width)
        , occasion(plain(card.occasion, report::Tone::Muted), printStyle(),
                   small(points, footShare), width / 2 - gap)
        , fromWidth(card.occasion.isEmpty() ? width : width / 2 - gap)
        , from(plain(card.from), style, points, fromWidth, report::Align::End)
        , headHeight(grid.isBookplate && !card.to.isEmpty() ? head.height() + gap : 0)
        , footHeight(footOf(card))
    {
    }

    static double small(double points, double share)
    {
        return std::min(points, std::max(points * share, leastSmall));
    }
    double footOf(const CardText& card) const
    {
        const double tallest = std::max(card.from.isEmpty() ? 0 : from.height(),
                                        card.occasion.isEmpty() ? 0 : occasion.height());
        return tallest > 0 ? tallest + gap : 0;
    }
    double height() const { return headHeight + body.height() + footHeight; }

    double gap;
    RunText head;
    RunText body;
    RunText occasion;
    double fromWidth;
    RunText from;
    double headHeight;
    double footHeight;
};

QRectF roomOf(const QRectF& place, const CardGrid& grid)
{
    const QRectF room = place.adjusted(grid.margin, grid.margin, -grid.margin, -grid.margin);
    return {room.topLeft() * unitsPerMillimetre, room.size() * unitsPerMillimetre};
}

/// Labels have no room to say for what.
CardText shownOn(CardText card, const CardGrid& grid)
{
    if (grid.perSheet() > 1 && !grid.isBookplate)
        card.occasion.clear();
    return card;
}

double fittingPoints(const CardText& card, const CardGrid& grid, const PrintStyle& style)
{
    const QSizeF room = roomOf(grid.place(0), grid).size();
    double points = grid.points;
    while (points > smallest &&
           CardParts(card, grid, style, points, room.width()).height() > room.height())
        points = std::max(points * shrink, smallest);
    return points;
}

void paintFrame(QPainter& painter, const QRectF& place, const PrintStyle& style)
{
    const QRectF frame = place.adjusted(frameInset, frameInset, -frameInset, -frameInset);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.rule, 0.8 * paperUnitsPerPoint));
    painter.drawRect(
        QRectF(frame.topLeft() * unitsPerMillimetre, frame.size() * unitsPerMillimetre));
}

} // namespace

QPageLayout pageLayoutFor(CardStock stock)
{
    const bool isCard = stock == CardStock::CardA6 || stock == CardStock::CardA5;
    const bool isLetter = stock == CardStock::BookplatesLetter || stock == CardStock::Labels30;
    const auto id = stock == CardStock::CardA6   ? QPageSize::A6
                    : stock == CardStock::CardA5 ? QPageSize::A5
                    : isLetter                   ? QPageSize::Letter
                                                 : QPageSize::A4;
    QPageLayout layout(QPageSize(id), isCard ? QPageLayout::Landscape : QPageLayout::Portrait,
                       QMarginsF(), QPageLayout::Point);
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

PrintStyle cardStyle(CardHand hand)
{
    PrintStyle style = printStyle();
    if (hand == CardHand::Written) {
        style.family = writtenFamily();
        style.italic = style.family.isEmpty();
    }
    return style;
}

bool hasWrittenFont()
{
    return !writtenFamily().isEmpty();
}

CardPainter::CardPainter(report::CardSheet sheet)
    : sheet_(std::move(sheet))
    , grid_(gridOf(sheet_.stock))
    , style_(cardStyle(sheet_.hand))
    , pages_(pagesOf(sheet_))
{
    for (CardText& card : sheet_.cards) {
        card = shownOn(std::move(card), grid_);
        points_.push_back(fittingPoints(card, grid_, style_));
    }
}

void CardPainter::paintPage(QPainter& painter, int page) const
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const report::PlacedCard& placed : pages_[size_t(page)]) {
        painter.save();
        const CardText& card = sheet_.cards[placed.card];
        // Past the smallest letters a text ends at the edge of its card, not on the next one.
        painter.setClipRect(QRectF(placed.place.topLeft() * unitsPerMillimetre,
                                   placed.place.size() * unitsPerMillimetre));
        const QRectF room = roomOf(placed.place, grid_);
        const CardParts parts(card, grid_, style_, points_[placed.card], room.width());
        if (grid_.isBookplate)
            paintFrame(painter, placed.place, style_);
        if (parts.headHeight > 0)
            parts.head.paint(painter, room.topLeft());
        // The text stands in the middle of what is free.
        const double free = std::max(0.0, room.height() - parts.height());
        parts.body.paint(painter, room.topLeft() + QPointF(0, parts.headHeight + free / 2));
        if (!card.from.isEmpty())
            parts.from.paint(painter,
                             {room.right() - parts.fromWidth, room.bottom() - parts.from.height()});
        if (!card.occasion.isEmpty())
            parts.occasion.paint(painter, {room.left(), room.bottom() - parts.occasion.height()});
        painter.restore();
    }
}

} // namespace goodturn::ui

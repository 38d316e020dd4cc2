#include "core/report/card_sheet.h"

#include "core/domain/labels.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace goodturn::report {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("CardSheet", text);
}

constexpr QSizeF a4(210, 297);
constexpr QSizeF letter(215.9, 279.4);
constexpr QSizeF bookplate(90, 60);
constexpr double bookplateGap = 6;

CardGrid single(QSizeF paper, double margin, double points)
{
    return {paper, paper, 1, 1, {0, 0}, paper, margin, points, false};
}

/// Eight in the middle of the paper.
CardGrid bookplates(QSizeF paper)
{
    CardGrid grid{paper, bookplate, 2, 4, {}, {}, 6, 13, true};
    grid.step = bookplate + QSizeF(bookplateGap, bookplateGap);
    grid.first = {(paper.width() - 2 * bookplate.width() - bookplateGap) / 2,
                  (paper.height() - 4 * bookplate.height() - 3 * bookplateGap) / 2};
    return grid;
}

/// What the card says of its day: "Christmas 2026". Of a birthday and the like, which they know
/// better, and of no occasion, only the month.
QString occasionOf(const Gift& gift, QDate holiday)
{
    const QDate day = gift.arriveBy;
    switch (gift.occasion) {
    case Occasion::Birthday:
    case Occasion::ClientAnniversary:
    case Occasion::WorkAnniversary:
    case Occasion::Thanks:
    case Occasion::NoOccasion:
        return day.isValid() ? QLocale().toString(day, u"MMMM yyyy"_s) : QString();
    default:
        break;
    }
    const QString occasion =
        gift.occasion == Occasion::Own ? gift.occasionName : goodturn::label(gift.occasion);
    if (!day.isValid() || occasion.isEmpty())
        return occasion;
    return tr("%1 %2").arg(occasion, QString::number((holiday.isValid() ? holiday : day).year()));
}

} // namespace

QString label(CardStock stock)
{
    switch (stock) {
    case CardStock::BookplatesA4:
        return tr("Bookplates, 8 on A4");
    case CardStock::BookplatesLetter:
        return tr("Bookplates, 8 on Letter");
    case CardStock::CardA6:
        return tr("Card, A6");
    case CardStock::CardA5:
        return tr("Card, A5");
    case CardStock::Labels24:
        return tr("Labels, 3 × 8 on A4");
    case CardStock::Labels30:
        return tr("Labels, 3 × 10 on Letter");
    }
    Q_UNREACHABLE();
}

QString label(CardHand hand)
{
    return hand == CardHand::Written ? tr("As if by hand") : tr("Plain");
}

QRectF CardGrid::place(int at) const
{
    const QPointF corner =
        first + QPointF((at % columns) * step.width(), (at / columns) * step.height());
    return {corner, card};
}

/// Label sheets as makers number them: 63.5 by 33.9 mm (L7159) and 2 5/8 by 1 inch (5160).
CardGrid gridOf(CardStock stock)
{
    switch (stock) {
    case CardStock::BookplatesA4:
        return bookplates(a4);
    case CardStock::BookplatesLetter:
        return bookplates(letter);
    case CardStock::CardA6:
        return single({148, 105}, 14, 18);
    case CardStock::CardA5:
        return single({210, 148}, 20, 24);
    case CardStock::Labels24:
        return {a4, {63.5, 33.9}, 3, 8, {7.25, 12.9}, {66, 33.9}, 3, 11, false};
    case CardStock::Labels30:
        return {letter, {66.675, 25.4}, 3, 10, {4.7625, 12.7}, {69.85, 25.4}, 2.5, 10, false};
    }
    Q_UNREACHABLE();
}

CardPaper cardOf(CardStock stock)
{
    switch (stock) {
    case CardStock::CardA6:
        return CardPaper::CardA6;
    case CardStock::CardA5:
        return CardPaper::CardA5;
    case CardStock::Labels24:
    case CardStock::Labels30:
        return CardPaper::Label;
    default:
        return CardPaper::Bookplate;
    }
}

CardStock stockOf(CardPaper card, bool isLetter)
{
    switch (card) {
    case CardPaper::CardA6:
        return CardStock::CardA6;
    case CardPaper::CardA5:
        return CardStock::CardA5;
    case CardPaper::Label:
        return isLetter ? CardStock::Labels30 : CardStock::Labels24;
    case CardPaper::Bookplate:
        return isLetter ? CardStock::BookplatesLetter : CardStock::BookplatesA4;
    }
    Q_UNREACHABLE();
}

CardText cardText(const Gift& gift, const QString& person, const QStringList& also,
                  const QString& rep, QDate holiday)
{
    CardText card;
    card.to = (QStringList{person} + also).join(u", "_s);
    card.text = gift.inscription;
    card.from = gift.giver.isEmpty() ? rep : gift.giver;
    card.occasion = occasionOf(gift, holiday);
    return card;
}

std::vector<std::vector<PlacedCard>> pagesOf(const CardSheet& sheet)
{
    const CardGrid grid = gridOf(sheet.stock);
    std::vector<std::vector<PlacedCard>> pages(1);
    int at = std::clamp(sheet.start, 1, grid.perSheet()) - 1;
    for (size_t card = 0; card < sheet.cards.size(); ++card) {
        if (at == grid.perSheet()) {
            pages.emplace_back();
            at = 0;
        }
        pages.back().push_back({card, grid.place(at++)});
    }
    return pages;
}

} // namespace goodturn::report

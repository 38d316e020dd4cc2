#pragma once

#include "core/base/enum_codes.h"
#include "core/domain/contact.h"
#include "core/domain/gift.h"

#include <QRectF>

#include <vector>

namespace goodturn::report {

/// What inscriptions are printed on.
enum class CardStock
{
    BookplatesA4,
    BookplatesLetter,
    CardA6,
    CardA5,
    Labels24, ///< 3 by 8 on A4
    Labels30  ///< 3 by 10 on Letter
};

/// As if written by hand, or in plain type.
enum class CardHand
{
    Written,
    Plain
};

} // namespace goodturn::report

namespace goodturn {

template<>
struct EnumCodes<report::CardStock>
{
    static constexpr EnumCode<report::CardStock> all[] = {
        {report::CardStock::BookplatesA4, "bookplates-a4"},
        {report::CardStock::BookplatesLetter, "bookplates-letter"},
        {report::CardStock::CardA6, "card-a6"},
        {report::CardStock::CardA5, "card-a5"},
        {report::CardStock::Labels24, "labels-3x8-a4"},
        {report::CardStock::Labels30, "labels-3x10-letter"},
    };
};

template<>
struct EnumCodes<report::CardHand>
{
    static constexpr EnumCode<report::CardHand> all[] = {
        {report::CardHand::Written, "written"},
        {report::CardHand::Plain, "plain"},
    };
};

} // namespace goodturn

namespace goodturn::report {

QString label(CardStock stock);
QString label(CardHand hand);

/// Where cards lie on a sheet; all lengths in millimetres.
struct CardGrid
{
    QSizeF paper;
    QSizeF card;
    int columns = 1;
    int rows = 1;
    QPointF first;            ///< the upper left corner of the first card
    QSizeF step;              ///< from one card to the next
    double margin = 5;        ///< free at the edges of a card
    double points = 12;       ///< of the text, where it fits
    bool isBookplate = false; ///< framed, with whom it is for

    int perSheet() const { return columns * rows; }
    QRectF place(int at) const;
};

CardGrid gridOf(CardStock stock);
/// What a gift's card is when it is printed on this, and back: on A4 or on Letter.
CardPaper cardOf(CardStock stock);
CardStock stockOf(CardPaper card, bool isLetter);

/// What stands on one card.
struct CardText
{
    QString to;       ///< for whom
    QString text;     ///< the inscription
    QString from;     ///< in whose name; empty: it is signed by hand
    QString occasion; ///< "Christmas 2026", or else the month

    bool operator==(const CardText&) const = default;
};

/// The card of a gift. `also` are the names of the others that it is for, `rep` the name that it
/// bears where the gift names nobody, `holiday` the day that the gift is
/// for where that is one (planning::holidayMeant).
CardText cardText(const Gift& gift, const QString& person, const QStringList& also,
                  const QString& rep, QDate holiday = {});

/// Cards to be printed in one run, as data.
struct CardSheet
{
    CardStock stock = CardStock::CardA6;
    CardHand hand = CardHand::Written;
    int start = 1; ///< the first place that is free on the first sheet, from 1
    std::vector<CardText> cards;
};

struct PlacedCard
{
    size_t card = 0; ///< of the sheet's cards
    QRectF place;    ///< in millimetres
};

/// The cards by page. There is always a page; a start beyond the sheet is its last place.
std::vector<std::vector<PlacedCard>> pagesOf(const CardSheet& sheet);

} // namespace goodturn::report

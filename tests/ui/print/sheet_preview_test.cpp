#include "ui/print/sheet_preview.h"

#include "ui/print/card_painter.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const CardPainter> labels(int start, size_t cards = 1)
{
    report::CardSheet sheet;
    sheet.stock = report::CardStock::Labels24;
    sheet.start = start;
    sheet.cards.assign(cards, {u"Ines"_s, u"For you"_s, u"A. Rep"_s, {}});
    return std::make_shared<CardPainter>(sheet);
}

/// The place of the sheet in a preview of 420 by 594 pixels and its edge: two pixels a millimetre.
QPoint middleOf(int place)
{
    const QPointF centre = report::gridOf(report::CardStock::Labels24).place(place - 1).center();
    return (centre * 2 + QPointF(1, 1)).toPoint();
}

TEST(SheetPreview, AClickOnALabelChoosesItAsTheFirst)
{
    SheetPreview preview;
    preview.resize(422, 596);
    preview.setPages(labels(1));
    QSignalSpy chosen(&preview, &SheetPreview::placeChosen);
    QTest::mouseClick(&preview, Qt::LeftButton, {}, middleOf(5));
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toInt(), 5);
    QTest::mouseClick(&preview, Qt::LeftButton, {}, QPoint(5, 5));
    EXPECT_EQ(chosen.count(), 1) << "beside all labels";
}

TEST(SheetPreview, ShowsTheCardWhereItWillBe)
{
    const auto pictureOf = [](int start) {
        SheetPreview preview;
        preview.resize(422, 596);
        preview.setPages(labels(start));
        return preview.grab().toImage();
    };
    const QRect fifth(middleOf(5) - QPoint(60, 30), QSize(120, 60));
    EXPECT_NE(pictureOf(5).copy(fifth), pictureOf(1).copy(fifth));
    EXPECT_EQ(pictureOf(1).copy(fifth), pictureOf(2).copy(fifth)) << "there is none yet";
}

TEST(SheetPreview, StaysOnAPageThatThereIs)
{
    SheetPreview preview;
    preview.setPages(labels(1, 30));
    preview.showPage(7);
    EXPECT_EQ(preview.page(), 1);
    preview.setPages(labels(1, 3));
    EXPECT_EQ(preview.page(), 0);
}

} // namespace
} // namespace goodturn::ui

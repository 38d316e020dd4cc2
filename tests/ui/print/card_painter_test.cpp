#include "ui/print/card_painter.h"

#include "tests/support/program_output.h"
#include "ui/print/paper.h"
#include "ui/print/pdf_writer.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using goodturn::testing::outputOf;
using report::CardHand;
using report::CardSheet;
using report::CardStock;
using report::CardText;

namespace {

CardText forInes(const QString& text = u"Ines — I thought of you when I read this."_s)
{
    return {u"Ines Duarte"_s, text, u"A. Rep"_s, u"Christmas 2026"_s};
}

CardSheet sheetOf(CardStock stock, std::vector<CardText> cards, CardHand hand = CardHand::Plain)
{
    CardSheet sheet;
    sheet.stock = stock;
    sheet.hand = hand;
    sheet.cards = std::move(cards);
    return sheet;
}

class CardPaper : public ::testing::Test
{
protected:
    QString write(const CardSheet& sheet)
    {
        const QString path = dir_.filePath(u"cards.pdf"_s);
        const auto written = writePdf(CardPainter(sheet), pageLayoutFor(sheet.stock),
                                      {u"Inscriptions"_s, u"A. Rep"_s}, path);
        EXPECT_TRUE(written) << written.error().message.toStdString();
        return path;
    }
    /// All signs of the page without its spaces and breaks.
    QString signsOf(const CardSheet& sheet)
    {
        QString text = outputOf(u"pdftotext"_s, {u"-raw"_s, write(sheet), u"-"_s});
        return text
            .remove(QRegularExpression(
                u"[\\s\\x{00a0}\\x{00ad}\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}-]"_s))
            .normalized(QString::NormalizationForm_KC);
    }

    QTemporaryDir dir_;
};

/// The page as it is painted, `scale` pixels a paper unit.
QImage paintedPage(const CardPainter& painter, double scale = 0.2)
{
    const QPageLayout layout = pageLayoutFor(painter.sheet().stock);
    QImage image((printableSize(layout) * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter on(&image);
    on.scale(scale, scale);
    painter.paintPage(on, 0);
    return image;
}

/// Whether all ink of the page lies on the cards.
bool hasInkBesides(const CardPainter& painter)
{
    constexpr double scale = 0.2;
    QImage image = paintedPage(painter, scale);
    QPainter wipe(&image);
    const double perMillimetre = paperUnitsPerInch / 25.4 * scale;
    const auto pages = pagesOf(painter.sheet());
    for (const auto& placed : pages.front())
        wipe.fillRect(
            QRectF(placed.place.topLeft() * perMillimetre, placed.place.size() * perMillimetre),
            Qt::white);
    wipe.end();
    QImage white = image;
    white.fill(Qt::white);
    return image != white;
}

TEST_F(CardPaper, EachStockHasItsPaper)
{
    const std::pair<CardStock, const char*> sizes[] = {
        {CardStock::CardA6, "420 x 29[78] pts"}, {CardStock::CardA5, "595 x (419|420) pts"},
        {CardStock::Labels24, "\\(A4\\)"},       {CardStock::Labels30, "\\(letter\\)"},
        {CardStock::BookplatesA4, "\\(A4\\)"},   {CardStock::BookplatesLetter, "\\(letter\\)"}};
    for (const auto& [stock, size] : sizes) {
        const QString info = outputOf(u"pdfinfo"_s, {write(sheetOf(stock, {forInes()}))});
        EXPECT_TRUE(info.contains(QRegularExpression(QString::fromLatin1(size))))
            << size << info.toStdString();
    }
}

TEST_F(CardPaper, SaysWhatItIsToSayInTypeAndAsIfByHand)
{
    for (const auto& stock : EnumCodes<CardStock>::all)
        for (const CardHand hand : {CardHand::Plain, CardHand::Written}) {
            const QString text = signsOf(sheetOf(stock.value, {forInes()}, hand));
            EXPECT_TRUE(text.contains(u"IthoughtofyouwhenIreadthis."_s))
                << stock.code << text.toStdString();
            EXPECT_TRUE(text.contains(u"A.Rep"_s)) << stock.code;
            const bool isBookplate = report::gridOf(stock.value).isBookplate;
            EXPECT_EQ(text.contains(u"InesDuarte"_s), isBookplate) << stock.code;
        }
}

TEST_F(CardPaper, ManyCardsOfARunAreAllThere)
{
    std::vector<CardText> cards;
    for (int i = 0; i < 40; ++i)
        cards.push_back(forInes(u"Card %1 of them."_s.arg(i)));
    CardSheet sheet = sheetOf(CardStock::Labels24, cards);
    sheet.start = 10;
    const QString path = write(sheet);
    EXPECT_TRUE(outputOf(u"pdfinfo"_s, {path}).contains(QRegularExpression(u"Pages: +3\n"_s)));
    const QString text = outputOf(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s});
    for (int i = 0; i < 40; ++i)
        EXPECT_TRUE(text.contains(u"Card %1 of them."_s.arg(i))) << i;
}

TEST_F(CardPaper, LongTextShrinksAndWholeWordsLongerThanACardBreak)
{
    const QString word(900, u'g');
    const QString text = u"Begin "_s + u"many words of thanks "_s.repeated(60) + word + u" End"_s;
    for (const auto& stock : EnumCodes<CardStock>::all) {
        CardText card = forInes(text);
        card.to = u"N"_s + QString(199, u'a');
        card.from = u"R"_s + QString(199, u'e');
        const CardSheet sheet = sheetOf(stock.value, {card, card});
        const CardPainter painter(sheet);
        EXPECT_LT(painter.points(0), report::gridOf(stock.value).points) << stock.code;
        EXPECT_FALSE(hasInkBesides(painter)) << stock.code;
        const QString signs = signsOf(sheet);
        EXPECT_TRUE(signs.contains(u"Begin"_s)) << stock.code;
        EXPECT_TRUE(signs.contains(word + u"End"_s)) << stock.code;
        EXPECT_TRUE(signs.contains(card.from)) << stock.code;
    }
}

TEST_F(CardPaper, ShortTextHasItsFullSize)
{
    const CardPainter painter(sheetOf(CardStock::CardA6, {forInes()}));
    EXPECT_EQ(painter.points(0), report::gridOf(CardStock::CardA6).points);
}

TEST_F(CardPaper, OtherScriptsComeOutAsIfByHandToo)
{
    for (const CardHand hand : {CardHand::Plain, CardHand::Written}) {
        const CardSheet sheet =
            sheetOf(CardStock::CardA6, {forInes(u"Ελλάδα Привет"_s), forInes(u"مقدمة"_s)}, hand);
        const QString text = signsOf(sheet);
        EXPECT_TRUE(text.contains(u"ΕλλάδαПривет"_s)) << text.toStdString();
        EXPECT_TRUE(text.contains(u"مقدمة"_s) || text.contains(u"ةمدقم"_s)) << text.toStdString();
    }
}

TEST_F(CardPaper, RightToLeftTextStandsAtTheRight)
{
    CardText card = forInes(u"مقدمة"_s);
    card.from.clear();
    card.occasion.clear();
    const QImage image = paintedPage(CardPainter(sheetOf(CardStock::CardA6, {card})));
    const auto inkIn = [&](const QRect& area) {
        int ink = 0;
        for (int y = area.top(); y <= area.bottom(); ++y)
            for (int x = area.left(); x <= area.right(); ++x)
                ink += image.pixel(x, y) != qRgb(255, 255, 255) ? 1 : 0;
        return ink;
    };
    const int half = image.width() / 2;
    EXPECT_EQ(inkIn({0, 0, half, image.height()}), 0);
    EXPECT_GT(inkIn({half, 0, image.width() - half, image.height()}), 0);
}

TEST_F(CardPaper, OnlyABookplateHasAFrameAndOnlyItAndACardTheOccasion)
{
    for (const auto& stock : EnumCodes<CardStock>::all) {
        const report::CardGrid grid = report::gridOf(stock.value);
        const bool tellsOccasion = grid.isBookplate || grid.perSheet() == 1;
        EXPECT_EQ(signsOf(sheetOf(stock.value, {forInes()})).contains(u"Christmas2026"_s),
                  tellsOccasion)
            << stock.code;
        const QImage bare = paintedPage(CardPainter(sheetOf(stock.value, {CardText()})));
        QImage white = bare;
        white.fill(Qt::white);
        EXPECT_EQ(bare != white, grid.isBookplate) << stock.code;
    }
}

} // namespace
} // namespace goodturn::ui

#include "ui/delegates/table_row_delegate.h"
#include "ui/models/row_table_model.h"
#include "ui/theme/palette.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    QString text;
};

QImage painted(const QString& text, bool selected, Qt::LayoutDirection direction, bool dark)
{
    RowTableModel<Entry> model(
        {{u"What"_s, [](const Entry& entry) { return entry.text; }, 0, Qt::AlignLeading,
          [](const Entry&) { return Ink::Given; }, [](const Entry&) { return u"▲ Gave"_s; }}},
        [](const Entry&) { return qint64(1); });
    model.setRows({{text}});
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 400, 30);
    option.palette = calmPalette(dark);
    option.direction = direction;
    option.state.setFlag(QStyle::State_Selected, selected);
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(option.palette.color(QPalette::Base));
    QPainter painter(&image);
    TableRowDelegate().paint(&painter, option, model.index(0, 0));
    return image;
}

bool has(const QImage& image, const QRect& where, const QColor& colour)
{
    for (int y = where.top(); y <= where.bottom(); ++y)
        for (int x = where.left(); x <= where.right(); ++x)
            if (image.pixelColor(x, y) == colour)
                return true;
    return false;
}

} // namespace

TEST(InkColour, ReadsOnBaseAndOnTheSelection)
{
    for (const bool dark : {false, true}) {
        const QPalette palette = calmPalette(dark);
        const Tokens tokens = tokensFor(palette);
        for (const Ink ink : {Ink::Plain, Ink::Muted, Ink::Given, Ink::Received, Ink::Alert}) {
            const QColor colour = inkColour(int(ink), tokens, palette);
            EXPECT_GE(contrast(colour, palette.color(QPalette::Base)), 4.5) << int(ink) << dark;
            EXPECT_GE(contrast(colour, tokens.tint), 4.5) << int(ink) << dark;
        }
    }
}

TEST(TableRow, WritesItsLeadInItsInkWhereTheLineBegins)
{
    const Tokens tokens = tokensFor(calmPalette(false));
    const QImage left = painted(u"an insight"_s, false, Qt::LeftToRight, false);
    EXPECT_TRUE(has(left, QRect(0, 0, 100, 29), tokens.givenText));
    EXPECT_FALSE(has(left, QRect(200, 0, 200, 29), tokens.givenText));
    const QImage right = painted(u"an insight"_s, false, Qt::RightToLeft, false);
    EXPECT_TRUE(has(right, QRect(300, 0, 100, 29), tokens.givenText));
    EXPECT_FALSE(has(right, QRect(0, 0, 200, 29), tokens.givenText));
}

TEST(TableRow, MarksTheChosenRowAndDrawsAHairline)
{
    const Tokens tokens = tokensFor(calmPalette(true));
    const QImage image = painted({}, true, Qt::LeftToRight, true);
    EXPECT_EQ(image.pixelColor(399, 15), tokens.tint);
    EXPECT_EQ(image.pixelColor(200, 29), tokens.line);
}

TEST(TableRow, IsAsHighAsItsFontNeeds)
{
    QFont large;
    large.setPointSizeF(30);
    EXPECT_GT(TableRowDelegate::rowHeight(QFontMetrics(large)), QFontMetrics(large).height());
    QStyleOptionViewItem option;
    option.fontMetrics = QFontMetrics(large);
    EXPECT_EQ(TableRowDelegate().sizeHint(option, {}).height(),
              TableRowDelegate::rowHeight(QFontMetrics(large)));
    EXPECT_GT(TableRowDelegate::margin(QFontMetrics(large)),
              TableRowDelegate::margin(QFontMetrics(QFont())));
}

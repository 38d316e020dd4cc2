#include "ui/print/page_painter.h"

#include "tests/support/summary_example.h"
#include "ui/print/page_thumbnail.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <gtest/gtest.h>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

report::Document exampleOf(int moreFavours)
{
    auto input = testing::summaryExample();
    for (int i = 0; i < moreFavours; ++i)
        input.favours.push_back(testing::favourExample(i, QDate(2026, 1, 1), Direction::Given,
                                                       FavourKind::Time, u"more"_s));
    return accountSummary(input, report::Audience::Mine);
}

QImage page(const PagePainter& painter, const QPageLayout& layout, int number, double scale)
{
    QImage image((printableSize(layout) * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter on(&image);
    on.scale(scale, scale);
    painter.paintPage(on, number);
    return image;
}

bool isBlank(const QImage& image, const QRect& area)
{
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            if (image.pixel(x, y) != qRgb(255, 255, 255))
                return false;
    return true;
}

TEST(PagePainter, MoreFavoursMakeMorePages)
{
    const QPageLayout a4 = pageLayoutFor(PaperSize::A4);
    const PagePainter few(exampleOf(0), a4);
    const PagePainter many(exampleOf(300), a4);
    EXPECT_LE(few.pageCount(), 3);
    EXPECT_GT(many.pageCount(), 5);
    EXPECT_GE(PagePainter(exampleOf(300), pageLayoutFor(PaperSize::Letter)).pageCount(),
              many.pageCount());
}

TEST(PagePainter, NothingRunsIntoTheFooter)
{
    const QPageLayout a4 = pageLayoutFor(PaperSize::A4);
    const PagePainter painter(exampleOf(300), a4);
    constexpr double scale = 0.2;
    for (int number = 0; number < painter.pageCount(); ++number) {
        const QImage image = page(painter, a4, number, scale);
        const int footer = image.height() - int(20 * paperUnitsPerPoint * scale);
        EXPECT_TRUE(isBlank(image, QRect(0, footer, image.width(), 2))) << number;
        EXPECT_FALSE(isBlank(image, QRect(0, footer, image.width(), image.height() - footer - 1)));
    }
}

TEST(PagePainter, KeepsWithinTheMarginsOfThePrinter)
{
    QPageLayout layout = pageLayoutFor(PaperSize::A4);
    const PagePainter usual(exampleOf(300), layout);
    layout.setMinimumMargins(QMarginsF(75, 80, 75, 80));
    const PagePainter narrow(exampleOf(300), layout);
    EXPECT_GT(narrow.pageCount(), usual.pageCount());
    constexpr double scale = 0.2;
    for (int number = 0; number < narrow.pageCount(); ++number) {
        QImage image(QSize(1200, 1700), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter on(&image);
        on.scale(scale, scale);
        narrow.paintPage(on, number);
        on.end();
        const QSize room = (printableSize(layout) * scale).toSize();
        EXPECT_TRUE(isBlank(image, QRect(room.width() + 3, 0, 200, image.height())));
        EXPECT_TRUE(isBlank(image, QRect(0, room.height() + 3, image.width(), 200)));
    }
}

TEST(PagePainter, NamesInItsContentsWhereEachHeadingIs)
{
    const PagePainter painter(exampleOf(100), pageLayoutFor(PaperSize::A4));
    const auto outline = painter.outline();
    ASSERT_GT(outline.size(), 4U);
    for (size_t i = 1; i < outline.size(); ++i) {
        EXPECT_EQ(outline[i].level, 0);
        EXPECT_TRUE(outline[i].page > outline[i - 1].page || outline[i].y > outline[i - 1].y);
    }
    EXPECT_GE(outline.back().page, painter.pageCount() - 2);
}

TEST(PagePainter, LaysOutAlikeAtAnyResolution)
{
    const QPageLayout a4 = pageLayoutFor(PaperSize::A4);
    const PagePainter painter(exampleOf(20), a4);
    const QImage small = page(painter, a4, 0, 0.1).convertToFormat(QImage::Format_Grayscale8);
    const QImage large = page(painter, a4, 0, 0.4)
                             .scaled(small.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                             .convertToFormat(QImage::Format_Grayscale8);
    qint64 difference = 0;
    for (int y = 0; y < small.height(); ++y)
        for (int x = 0; x < small.width(); ++x)
            difference += std::abs(qGray(small.pixel(x, y)) - qGray(large.pixel(x, y)));
    EXPECT_LT(double(difference) / small.width() / small.height(), 4.0);
}

TEST(PagePainter, PaintsARangeOfPages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(pageLayoutFor(PaperSize::A4));
    const PagePainter painter(exampleOf(300), writer.pageLayout());
    EXPECT_TRUE(painter.paintAll(writer, 2, 3));
    EXPECT_TRUE(buffer.data().contains("/Count 2"));
}

TEST(PageThumbnail, IsTheWholePageInSmall)
{
    const QPageLayout a4 = pageLayoutFor(PaperSize::A4);
    const PagePainter painter(exampleOf(0), a4);
    const QImage image = thumbnail(painter, a4, 0, 100, 2);
    EXPECT_EQ(image.deviceIndependentSize().toSize(), thumbnailSize(a4, 100));
    EXPECT_NEAR(double(image.height()) / image.width(), 1.414, 0.02);
    EXPECT_FALSE(isBlank(image, image.rect().adjusted(20, 20, -20, -20)));
}

} // namespace
} // namespace goodturn::ui

#include "ui/print/painted_pages.h"

#include "ui/print/paper.h"

#include <QBuffer>
#include <QPdfWriter>

#include <gtest/gtest.h>

namespace goodturn::ui {
namespace {

class NotedPages : public PaintedPages
{
public:
    int pageCount() const override { return 5; }
    void paintPage(QPainter&, int page) const override { painted.push_back(page); }

    mutable std::vector<int> painted;
};

std::vector<int> paintedOf(int from, int to)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(pageLayoutFor(PaperSize::A4));
    const NotedPages pages;
    EXPECT_TRUE(pages.paintAll(writer, from, to));
    return pages.painted;
}

TEST(PaintedPages, AllOrThosePagesThatAreWanted)
{
    EXPECT_EQ(paintedOf(1, 0), (std::vector<int>{0, 1, 2, 3, 4}));
    EXPECT_EQ(paintedOf(2, 3), (std::vector<int>{1, 2}));
    EXPECT_EQ(paintedOf(4, 99), (std::vector<int>{3, 4}));
    EXPECT_EQ(paintedOf(9, 0), (std::vector<int>{4}));
}

} // namespace
} // namespace goodturn::ui

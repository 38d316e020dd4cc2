#include "ui/print/run_text.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

QRect inkOf(const RunText& text, int width)
{
    QImage image(width, int(text.height()) + 100, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    text.paint(painter, QPointF(0, 50));
    painter.end();
    QRect ink;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < width; ++x)
            if (qGray(image.pixel(x, y)) < 128)
                ink = ink.united(QRect(x, y, 1, 1));
    return ink;
}

TEST(RunText, WrapsAtItsWidth)
{
    const PrintStyle style = printStyle();
    const report::Runs runs{{u"several words "_s}, {u"of which some are bold"_s, true}};
    const RunText wide(runs, style, 10, 5000);
    const RunText narrow(runs, style, 10, 600);
    EXPECT_EQ(wide.lineCount(), 1);
    EXPECT_GT(narrow.lineCount(), 2);
    EXPECT_LE(narrow.naturalWidth(), 600);
    EXPECT_DOUBLE_EQ(narrow.height(), narrow.lineCount() * narrow.lineHeight());
}

TEST(RunText, BreaksAWordThatIsLongerThanALine)
{
    const RunText text({{QString(200, u'W')}}, printStyle(), 10, 800);
    EXPECT_GT(text.lineCount(), 5);
    EXPECT_LE(text.naturalWidth(), 800);
}

TEST(RunText, KeepsLineBreaksAndEmptyText)
{
    EXPECT_EQ(RunText({{u"one\ntwo"_s}}, printStyle(), 10, 5000).lineCount(), 2);
    EXPECT_EQ(RunText({}, printStyle(), 10, 500).naturalWidth(), 0);
}

TEST(RunText, StandsAtTheEndWhenToldAndWhereRightToLeftTextBegins)
{
    const PrintStyle style = printStyle();
    EXPECT_LT(inkOf(RunText({{u"abc"_s}}, style, 10, 1000), 1000).left(), 100);
    EXPECT_GT(inkOf(RunText({{u"abc"_s}}, style, 10, 1000, report::Align::End), 1000).right(), 900);
    EXPECT_GT(inkOf(RunText({{u"ميناء"_s}}, style, 10, 1000), 1000).right(), 900);
    const RunText inColumn({{u"ميناء"_s}}, style, 10, 1000, report::Align::Start,
                           RunText::Side::ByColumn);
    EXPECT_LT(inkOf(inColumn, 1000).left(), 100) << "beneath the others of its column";
}

TEST(RunText, AnglesAndAmpersandsAreTextNotMarkup)
{
    const PrintStyle style = printStyle();
    const RunText marked({{u"<b>x</b>"_s}}, style, 10, 0);
    const RunText bare({{u"x"_s}}, style, 10, 0);
    EXPECT_GT(marked.naturalWidth(), bare.naturalWidth() * 3);
}

TEST(RunText, PaintsSomeLinesOnly)
{
    const RunText text({{u"one\ntwo\nthree"_s}}, printStyle(), 10, 5000);
    QImage image(1000, 600, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    text.paint(painter, QPointF(0, 0), 1, 1);
    painter.end();
    bool below = false;
    for (int y = int(text.lineHeight() * 1.3); y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            below = below || qGray(image.pixel(x, y)) < 128;
    EXPECT_FALSE(below);
}

TEST(RunText, ALinkIsWhereItsLettersAreOnEachOfItsLines)
{
    const report::Run link{u"someone@somewhere.example"_s, false, {}, u"mailto:x"_s};
    const RunText text({{u"Write to "_s}, link, {u" soon."_s}}, printStyle(), 10, 5000);
    std::vector<TextLink> links;
    text.addLinks(links, QPointF(100, 20));
    ASSERT_EQ(links.size(), 1U);
    EXPECT_EQ(links[0].url, u"mailto:x"_s);
    const double before = RunText({{u"Write to "_s}}, printStyle(), 10, 0).naturalWidth();
    EXPECT_NEAR(links[0].place.left(), 100 + before, 60);
    EXPECT_EQ(links[0].place.top(), 20);
    const RunText narrow({{u"Write to "_s}, link}, printStyle(), 10, 600);
    ASSERT_GT(narrow.lineCount(), 2);
    links.clear();
    narrow.addLinks(links, {});
    EXPECT_GT(links.size(), 1U);
    for (const TextLink& part : links)
        EXPECT_LE(part.place.right(), 601);
    links.clear();
    narrow.addLinks(links, {}, 0, 1);
    EXPECT_LT(links.size(), 2U) << "of one line only";
}

TEST(RunText, StrangeScriptsHaveASizeAndDontCrash)
{
    for (const QString& text :
         {u"税関データの紹介"_s, u"👩‍👩‍👧‍👦🏳️‍🌈"_s,
          u"e\u0301\u0302\u0303"_s, u"\u202eabc"_s, u"हिन्दी"_s, QString(QChar(0xd800))})
        EXPECT_GT(RunText({{text}}, printStyle(), 10, 900).height(), 0);
}

} // namespace
} // namespace goodturn::ui

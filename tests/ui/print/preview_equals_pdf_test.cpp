#include "tests/support/summary_example.h"
#include "tests/ui/print/read_back.h"
#include "ui/print/page_painter.h"
#include "ui/print/pdf_writer.h"

#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using report::Audience;

namespace {

constexpr double resolution = 144; ///< dots per inch
constexpr int blur = 8;            ///< dots: the height of a small letter

/// In grey and so coarse that the edges of letters don't count, but their places do.
QImage coarse(const QImage& image)
{
    return image.scaled(image.size() / blur, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_Grayscale8);
}

QImage previewOf(const PagePainter& painter, const QPageLayout& layout, int page, const QSize& size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter on(&image);
    const double scale = resolution / paperUnitsPerInch;
    on.scale(scale, scale);
    on.translate(layout.paintRect(QPageLayout::Point).topLeft() * paperUnitsPerPoint);
    painter.paintPage(on, page);
    return image;
}

/// Share of coarse dots that differ by more than a tone.
double difference(const QImage& a, const QImage& b)
{
    const QImage first = coarse(a);
    const QImage second = coarse(b);
    int different = 0;
    for (int y = 0; y < first.height(); ++y)
        for (int x = 0; x < first.width(); ++x)
            if (std::abs(qGray(first.pixel(x, y)) - qGray(second.pixel(x, y))) > 28)
                ++different;
    return double(different) / (first.width() * first.height());
}

report::Document documentOf(int goals)
{
    auto input = testing::summaryExample();
    input.goals.resize(size_t(goals), input.goals.front());
    for (int i = 0; i < 40; ++i)
        input.favours.push_back(testing::favourExample(i, QDate(2026, 1, 1), Direction::Given,
                                                       FavourKind::Time, u"more of the same"_s));
    return accountSummary(input, Audience::Mine);
}

TEST(PreviewAndPaper, AreAlikeButForTheEdgesOfLetters)
{
    QTemporaryDir dir;
    for (const PaperChoice& choice :
         {PaperChoice{}, PaperChoice{PaperSize::A5, false, PrintInk::BlackAndWhite},
          PaperChoice{PaperSize::Letter, true, PrintInk::Grey}}) {
        const QString path = dir.filePath(u"paper.pdf"_s);
        ASSERT_TRUE(writePdf(documentOf(2), path, choice));
        testing::outputOf(u"pdftoppm"_s, {u"-r"_s, QString::number(resolution), u"-png"_s, path,
                                          dir.filePath(u"page"_s)});
        QStringList files = QDir(dir.path()).entryList({u"page*.png"_s}, QDir::Files, QDir::Name);
        const QPageLayout layout = pageLayoutFor(choice);
        const PagePainter painter(documentOf(2), layout, printStyle(choice.ink));
        const PagePainter other(documentOf(3), layout, printStyle(choice.ink));
        EXPECT_EQ(files.size(), painter.pageCount());
        double control = 0;
        for (int page = 0; page < painter.pageCount(); ++page) {
            const QImage paper(dir.filePath(files[page]));
            const double off = difference(paper, previewOf(painter, layout, page, paper.size()));
            EXPECT_LT(off, 0.006) << code(choice.size).toStdString() << page;
            if (page < other.pageCount())
                control = std::max(control,
                                   difference(paper, previewOf(other, layout, page, paper.size())));
            QFile::remove(dir.filePath(files[page]));
        }
        EXPECT_GT(control, 0.015) << "a row more is to be seen";
    }
}

} // namespace
} // namespace goodturn::ui

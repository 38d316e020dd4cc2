#include "ui/print/finished_pdf.h"

#include "tests/support/summary_example.h"
#include "tests/ui/print/read_back.h"
#include "ui/print/page_painter.h"
#include "ui/print/pdf_writer.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using report::Audience;

namespace {

report::Document summary()
{
    return accountSummary(testing::summaryExample(), Audience::Mine);
}

/// Three accounts in one document.
report::Document several()
{
    report::Document document = summary();
    const auto blocks = std::exchange(document.blocks, {});
    for (const QString& name : {u"First & Sons"_s, u"Zweite <GmbH>"_s, u"Третья"_s}) {
        document.blocks.push_back(report::Chapter{name});
        document.blocks.insert(document.blocks.end(), blocks.begin(), blocks.end());
    }
    return document;
}

class FinishedPdf : public ::testing::Test
{
protected:
    QString write(const report::Document& document, const PaperChoice& choice = {})
    {
        const QString path = dir_.filePath(u"finished.pdf"_s);
        EXPECT_TRUE(writePdf(document, path, choice));
        return path;
    }
    QString tell(const QString& program, QStringList arguments, const report::Document& document)
    {
        return testing::outputOf(program, arguments << write(document));
    }
    QStringList outlineOf(const report::Document& document)
    {
        return testing::outlineOf(write(document));
    }

    QTemporaryDir dir_;
};

TEST_F(FinishedPdf, HasTheHeadingsOfOneAccountAsItsContents)
{
    const QStringList outline = outlineOf(summary());
    EXPECT_TRUE(outline.contains(u"People 1"_s)) << outline.join(u'\n').toStdString();
    EXPECT_TRUE(outline.contains(u"Favours 1"_s) || outline.contains(u"Favours 2"_s));
    EXPECT_TRUE(outline.filter(u"-"_s).isEmpty());
}

TEST_F(FinishedPdf, HasSeveralAccountsAsItsContentsEachOnItsPage)
{
    const QStringList outline = outlineOf(several());
    const int each = PagePainter(summary(), pageLayoutFor(PaperSize::A4)).pageCount();
    EXPECT_EQ(outline.indexOf(u"First &amp; Sons 1"_s), 0) << outline.join(u'\n').toStdString();
    EXPECT_TRUE(outline.contains(u"Zweite &lt;GmbH&gt; %1"_s.arg(1 + each)));
    EXPECT_TRUE(outline.contains(u"Третья %1"_s.arg(1 + 2 * each)));
    EXPECT_EQ(outline.filter(u"-People"_s).size(), 3);
}

TEST_F(FinishedPdf, EachAccountIsNamedOnThePagesThatGoOnWithIt)
{
    const auto words = testing::wordsOf(write(several()));
    const auto headOf = [&](int page) {
        QStringList head;
        for (const testing::Word& word : words)
            if (word.page == page && word.box.top() < 54)
                head << word.text;
        return head.join(u' ');
    };
    const int each = PagePainter(summary(), pageLayoutFor(PaperSize::A4)).pageCount();
    ASSERT_GT(each, 1);
    EXPECT_EQ(headOf(each + 1), u"Zweite &lt;GmbH&gt; continued"_s);
    EXPECT_FALSE(headOf(each).contains(u"continued"_s)) << "it begins there";
}

TEST_F(FinishedPdf, AddressesAreLinksWhereTheyStand)
{
    const QString urls = tell(u"pdfinfo"_s, {u"-url"_s}, summary());
    EXPECT_TRUE(urls.contains(u"mailto:ines@harbourlowe.example"_s)) << urls.toStdString();
    const PagePainter painter(summary(), pageLayoutFor(PaperSize::A4));
    ASSERT_EQ(painter.links().size(), 1U);
    const PageLink link = painter.links().front();
    const QRectF place(link.place.topLeft() / paperUnitsPerPoint + QPointF(44, 44),
                       link.place.size() / paperUnitsPerPoint);
    const auto words = testing::wordsOf(write(summary()));
    const auto word = std::ranges::find(words, u"ines@harbourlowe.example"_s, &testing::Word::text);
    ASSERT_NE(word, words.end());
    EXPECT_EQ(word->page, link.page);
    EXPECT_TRUE(place.adjusted(-2, -2, 2, 2).contains(word->box));
    EXPECT_LT(place.width(), word->box.width() + 4);
}

TEST_F(FinishedPdf, OnlySafeAddressesAreLinks)
{
    report::Document document = summary();
    const auto add = [&](const QString& url) {
        document.blocks.push_back(report::Paragraph{{{u"look"_s, false, {}, url}}});
    };
    for (const QString& url :
         {u"file:///etc/passwd"_s, u"https://x.example"_s, u"javascript:alert(1)"_s, u"mailto:"_s,
          u"mailto:nobody"_s, u"mailto:a@b.example?bcc=c@d.example"_s, u"mailto:a%20b@c.example"_s})
        add(url);
    add(u"mailto:good@b.example"_s);
    const QString urls = tell(u"pdfinfo"_s, {u"-url"_s}, document);
    EXPECT_EQ(urls.count(u"mailto:"_s), 2) << urls.toStdString();
    EXPECT_TRUE(urls.contains(u"good@b.example"_s));
    for (const QString& bad : {u"file:"_s, u"https:"_s, u"javascript"_s, u"bcc"_s})
        EXPECT_FALSE(urls.contains(bad)) << bad.toStdString();
}

TEST_F(FinishedPdf, SaysWhoMadeItAndOnWhichDay)
{
    const QString info = tell(u"pdfinfo"_s, {u"-isodates"_s}, summary());
    EXPECT_TRUE(info.contains(QRegularExpression(u"Author: +A. Rep"_s))) << info.toStdString();
    EXPECT_TRUE(info.contains(QRegularExpression(u"CreationDate: +2026-11-22T12:00:00Z"_s)));
    EXPECT_TRUE(info.contains(QRegularExpression(u"ModDate: +2026-11-22T12:00:00Z"_s)));
}

TEST_F(FinishedPdf, WhatIsNoPdfIsAnError)
{
    QFile nonsense(dir_.filePath(u"nonsense"_s));
    ASSERT_TRUE(nonsense.open(QIODevice::WriteOnly));
    nonsense.write("nonsense");
    nonsense.close();
    QBuffer to;
    ASSERT_TRUE(to.open(QIODevice::WriteOnly));
    EXPECT_FALSE(finishPdf(nonsense.fileName(), {}, pageLayoutFor(PaperSize::A4), {}, to));
}

/// Also run by the test below in another process, in which every hash has another order.
TEST_F(FinishedPdf, IsWrittenOfADay)
{
    const QString path =
        qEnvironmentVariable("GOODTURN_PDF_PATH", dir_.filePath(u"of-a-day.pdf"_s));
    auto input = testing::summaryExample();
    input.today =
        QDate::fromString(qEnvironmentVariable("GOODTURN_PDF_DAY", u"2026-11-22"_s), Qt::ISODate);
    input.people[0].name = u"Ελλάδα Привет مقدمة ▲ ∞ ✔"_s; // from as many fonts as there are
    ASSERT_TRUE(writePdf(accountSummary(input, Audience::Mine), path, PaperChoice{}));
    const QString info = testing::outputOf(u"pdfinfo"_s, {u"-isodates"_s, path});
    EXPECT_TRUE(info.contains(input.today.toString(Qt::ISODate))) << info.toStdString();
}

TEST_F(FinishedPdf, IsTheSameBytesFromAnyProcess)
{
    const auto written = [&](const QString& day, const QString& seed) {
        const QString path = dir_.filePath(u"by-another.pdf"_s);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GOODTURN_PDF_PATH"_s, path);
        environment.insert(u"GOODTURN_PDF_DAY"_s, day);
        if (!seed.isEmpty())
            environment.insert(u"QT_HASH_SEED"_s, seed);
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(),
                      {u"--gtest_filter=FinishedPdf.IsWrittenOfADay"_s});
        EXPECT_TRUE(process.waitForFinished());
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray first = written(u"2026-11-22"_s, {});
    ASSERT_GT(first.size(), 10'000);
    for (int i = 0; i < 6; ++i)
        EXPECT_EQ(written(u"2026-11-22"_s, {}), first) << i;
    EXPECT_EQ(written(u"2026-11-22"_s, u"0"_s), first);
    EXPECT_NE(written(u"2026-11-23"_s, {}), first) << "the control: another day";
}

/// Which colours a page has: none, greys, or black and white alone.
PrintInk inkOn(const QImage& page)
{
    PrintInk ink = PrintInk::BlackAndWhite;
    for (int y = 0; y < page.height(); ++y)
        for (int x = 0; x < page.width(); ++x) {
            const QRgb dot = page.pixel(x, y);
            if (qRed(dot) != qGreen(dot) || qRed(dot) != qBlue(dot))
                return PrintInk::Colour;
            if (qRed(dot) != 0 && qRed(dot) != 255)
                ink = PrintInk::Grey;
        }
    return ink;
}

TEST_F(FinishedPdf, HasNoOtherInkThanAskedFor)
{
    for (const auto& ink : EnumCodes<PrintInk>::all) {
        const QString path = write(summary(), {PaperSize::A4, false, ink.value});
        testing::outputOf(u"pdftoppm"_s,
                          {u"-r"_s, u"100"_s, u"-aa"_s, u"no"_s, u"-aaVector"_s, u"no"_s, u"-png"_s,
                           u"-singlefile"_s, path, dir_.filePath(u"page"_s)});
        EXPECT_EQ(inkOn(QImage(dir_.filePath(u"page.png"_s))), ink.value) << ink.code;
    }
}

} // namespace
} // namespace goodturn::ui

#include "tests/support/program_output.h"
#include "tests/ui/charts/flow_examples.h"
#include "ui/charts/chart_export.h"

#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using goodturn::testing::outputOf;

namespace {

const QString title = u"Harbour & <b>Lowe</b> \"Ltd\""_s;

class ChartExport : public ::testing::Test
{
protected:
    QString save(const QString& name)
    {
        const QString path = dir.filePath(name);
        const auto saved = exportChart(testing::yearOfFlow(), title, path);
        EXPECT_TRUE(saved) << saved.error().message.toStdString();
        return path;
    }

    QTemporaryDir dir;
};

TEST_F(ChartExport, APngHasThePromisedPixels)
{
    const QImage image(save(u"chart.png"_s));
    EXPECT_EQ(image.size(), QSize(1920, 960));
}

TEST_F(ChartExport, AnSvgIsWellFormedAndHoldsTextAndNoPicture)
{
    QFile file(save(u"chart.svg"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString text;
    int paths = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters())
            text += xml.text();
        if (xml.isStartElement()) {
            EXPECT_NE(xml.name(), u"image"_s);
            EXPECT_NE(xml.name(), u"b"_s) << "the title became markup";
            paths += xml.name() == u"path"_s || xml.name() == u"polyline"_s ? 1 : 0;
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_TRUE(text.contains(title)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"felt balance"_s));
    EXPECT_GT(paths, 5);
}

TEST_F(ChartExport, APdfIsOnePageOfLinesAndText)
{
    const QString path = save(u"chart.PDF"_s);
    const QStringList pictures =
        outputOf(u"pdfimages"_s, {u"-list"_s, path}).split(u'\n', Qt::SkipEmptyParts);
    EXPECT_EQ(pictures.size(), 2) << "only the two lines of the heading";
    const QString text = outputOf(u"pdftotext"_s, {path, u"-"_s});
    EXPECT_TRUE(text.contains(title)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"ask granted"_s));
    EXPECT_TRUE(outputOf(u"pdfinfo"_s, {path}).contains(QRegularExpression(u"Pages: +1\n"_s)));
}

TEST_F(ChartExport, AnotherSuffixOrAFolderThatIsNotThereIsRefusedByName)
{
    const auto other = exportChart(testing::yearOfFlow(), title, dir.filePath(u"chart.docx"_s));
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().kind, ErrorKind::InvalidInput);
    EXPECT_TRUE(other.error().message.contains(u"chart.docx"_s));
    const auto nowhere = exportChart(testing::yearOfFlow(), title, u"/nowhere/chart.png"_s);
    ASSERT_FALSE(nowhere);
    EXPECT_TRUE(nowhere.error().message.contains(u"/nowhere/chart.png"_s));
}

TEST_F(ChartExport, AnEmptyAccountMakesAPictureToo)
{
    EXPECT_TRUE(exportChart({}, title, dir.filePath(u"empty.svg"_s)));
}

} // namespace
} // namespace goodturn::ui

#include "ui/print/document_files.h"

#include "tests/support/program_output.h"
#include "tests/support/summary_example.h"

#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using report::Audience;

namespace {

struct Xml
{
    QString text;
    QStringList elements;
    QStringList attributes; ///< values
    QString error;
};

Xml readXml(const QByteArray& bytes)
{
    Xml xml;
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            xml.text += reader.text();
        else if (reader.isStartElement()) {
            xml.text += u' ';
            xml.elements << reader.qualifiedName().toString();
            for (const QXmlStreamAttribute& attribute : reader.attributes())
                xml.attributes << attribute.value().toString();
        }
    }
    xml.error = reader.errorString();
    return xml;
}

class DocumentFiles : public ::testing::TestWithParam<DocumentFormat>
{
protected:
    QString path() const { return folder.filePath(u"out."_s + code(GetParam())); }

    Xml written(const report::Document& document) const
    {
        EXPECT_TRUE(writeDocument(document, path(), GetParam()));
        if (GetParam() == DocumentFormat::Odt)
            return readXml(
                testing::outputOf(u"unzip"_s, {u"-p"_s, path(), u"content.xml"_s}).toUtf8());
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return readXml(file.readAll());
    }

    QTemporaryDir folder;
};

QString simple(const QString& text)
{
    return text.simplified();
}

/// Its headings, and every stretch of text in its tables.
QStringList textsOf(const report::Document& document)
{
    QStringList texts;
    for (const report::Block& block : document.blocks) {
        if (const auto* heading = std::get_if<report::Heading>(&block))
            texts << heading->text;
        const auto* table = std::get_if<report::Table>(&block);
        for (size_t i = 0; table && i < table->rows.size(); ++i)
            for (const report::Runs& cell : table->rows[i].cells)
                for (const report::Run& run : cell)
                    texts << run.text;
    }
    EXPECT_GT(texts.size(), 50);
    return texts;
}

TEST_P(DocumentFiles, HoldAllThatTheDocumentSays)
{
    const auto document = accountSummary(testing::summaryExample(), Audience::Mine);
    const Xml xml = written(document);
    EXPECT_EQ(xml.error, QString());
    const QString said = simple(xml.text);
    QStringList missing;
    for (const QString& line : textsOf(document))
        if (!said.contains(simple(line)))
            missing << line;
    EXPECT_EQ(missing, QStringList());
    EXPECT_TRUE(said.contains(simple(document.footer)));
}

TEST_P(DocumentFiles, ACopyToShareHasNothingPrivate)
{
    const Xml xml = written(accountSummary(testing::summaryExample(), Audience::ToShare));
    const QString all = xml.text + xml.attributes.join(u' ');
    for (const QString& word : testing::privateWords())
        EXPECT_FALSE(all.contains(word)) << word.toStdString();
}

TEST_P(DocumentFiles, ImportedTextIsText)
{
    const QString odd = u"<script>alert(1)</script> &amp; ]]> “שלום” 🎁 "_s + QString(190, u'x');
    report::Document document;
    document.title = odd;
    document.author = odd;
    document.blocks = {
        report::TitleBlock{odd + QChar(1) + QChar(0xFFFF), {}, {}, {}}, report::Heading{odd},
        report::Paragraph{{{u"at home"_s, false, report::Tone::Plain, u"javascript:alert(1)"_s}}},
        report::Table{{{odd}}, {{{{{odd, true, report::Tone::Given}}}, true}}}};
    const Xml xml = written(document);
    EXPECT_EQ(xml.error, QString());
    EXPECT_FALSE(xml.elements.contains(u"script"_s));
    EXPECT_GE(simple(xml.text).count(simple(odd)), 4);
    for (const QString& value : xml.attributes)
        EXPECT_FALSE(value.contains(u"javascript"_s)) << value.toStdString();
}

TEST_P(DocumentFiles, AFolderThatIsNotThereIsAnErrorThatNamesTheFile)
{
    const QString nowhere = u"/nowhere/at/all."_s + code(GetParam());
    const auto result = writeDocument({}, nowhere, GetParam());
    ASSERT_FALSE(result);
    EXPECT_TRUE(result.error().message.contains(nowhere));
}

INSTANTIATE_TEST_SUITE_P(Formats, DocumentFiles,
                         ::testing::Values(DocumentFormat::Html, DocumentFormat::Odt));

TEST(DocumentFormats, AreToldByTheSuffix)
{
    EXPECT_EQ(formatOf(u"/a/b.PDF"_s), DocumentFormat::Pdf);
    EXPECT_EQ(formatOf(u"b.odt"_s), DocumentFormat::Odt);
    EXPECT_EQ(formatOf(u"b.doc"_s), std::nullopt);
    EXPECT_TRUE(documentFilters().startsWith(u"PDF (*.pdf);;"_s));
}

TEST(WritableText, KeepsEveryLetterAndSpaceAndNothingElse)
{
    EXPECT_EQ(writableText(u" a\n\tb 🎁 שלום "_s), u" a\n\tb 🎁 שלום "_s);
    EXPECT_EQ(writableText(u"a"_s + QChar(1) + QChar(0xFFFE) + QChar(0x85) + u"b"_s), u"ab"_s);
    EXPECT_EQ(writableText(QChar(0xD83C) + u"x"_s).right(1), u"x"_s);
    EXPECT_FALSE(writableText(QChar(0xD83C) + u"x"_s).contains(QChar(0xD83C)));
}

TEST(HtmlFile, LoadsNothingAndHasItsChartInside)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.html"_s);
    const auto document = accountSummary(testing::summaryExample(), Audience::Mine);
    ASSERT_TRUE(writeDocument(document, path, DocumentFormat::Html));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const Xml xml = readXml(bytes);
    for (const QString& wanted : {u"h1"_s, u"h2"_s, u"table"_s, u"thead"_s, u"svg"_s, u"footer"_s})
        EXPECT_TRUE(xml.elements.contains(wanted)) << wanted.toStdString();
    for (const QString& loading : {u"script"_s, u"link"_s, u"img"_s, u"iframe"_s})
        EXPECT_FALSE(xml.elements.contains(loading)) << loading.toStdString();
    EXPECT_FALSE(bytes.contains("url(")) << "nothing is loaded by the style";
    EXPECT_FALSE(bytes.contains("<span/>"));
    ASSERT_TRUE(writeDocument(document, path, DocumentFormat::Html));
    QFile again(path);
    ASSERT_TRUE(again.open(QIODevice::ReadOnly));
    EXPECT_EQ(again.readAll(), bytes) << "the same document is the same file";
}

TEST(OdtFile, HasItsChartAsAPicture)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.odt"_s);
    ASSERT_TRUE(writeDocument(accountSummary(testing::summaryExample(), Audience::Mine), path,
                              DocumentFormat::Odt));
    const QString files = testing::outputOf(u"unzip"_s, {u"-l"_s, path});
    EXPECT_TRUE(files.contains(u"Pictures/"_s)) << files.toStdString();
}

} // namespace
} // namespace goodturn::ui

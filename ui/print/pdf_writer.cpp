#include "ui/print/pdf_writer.h"

#include "ui/charts/whole_file.h"
#include "ui/print/page_painter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>
#include <QXmlStreamWriter>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

/// Title and author as XMP; QPdfWriter has no place for an author.
QByteArray xmpMetadata(const PdfFacts& facts)
{
    const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
    const QString dc = u"http://purl.org/dc/elements/1.1/"_s;
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    xml.writeNamespace(rdf, u"rdf"_s);
    xml.writeNamespace(dc, u"dc"_s);
    xml.writeStartElement(rdf, u"RDF"_s);
    xml.writeStartElement(rdf, u"Description"_s);
    xml.writeAttribute(rdf, u"about"_s, QString());
    xml.writeStartElement(dc, u"title"_s);
    xml.writeStartElement(rdf, u"Alt"_s);
    xml.writeStartElement(rdf, u"li"_s);
    xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    xml.writeCharacters(facts.title);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    if (!facts.author.isEmpty()) {
        xml.writeStartElement(dc, u"creator"_s);
        xml.writeStartElement(rdf, u"Seq"_s);
        xml.writeTextElement(rdf, u"li"_s, facts.author);
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    return bytes;
}

bool paintPlain(QIODevice& to, const PaintedPages& pages, const QPageLayout& layout,
                const PdfFacts& facts)
{
    QPdfWriter writer(&to);
    writer.setTitle(facts.title);
    writer.setCreator(u"Goodturn"_s);
    writer.setDocumentXmpMetadata(xmpMetadata(facts));
    writer.setPageLayout(layout);
    return pages.paintAll(writer);
}

} // namespace

Result<void> writePdf(const report::Document& document, const QString& path,
                      const PaperChoice& choice)
{
    const QPageLayout layout = pageLayoutFor(choice);
    return writePdf(PagePainter(document, layout, printStyle(choice.ink)), layout,
                    {document.title, document.author, document.day}, path);
}

Result<void> writePdf(const PaintedPages& pages, const QPageLayout& layout, const PdfFacts& facts,
                      const QString& path)
{
    QBuffer plain;
    plain.open(QIODevice::WriteOnly);
    if (!paintPlain(plain, pages, layout, facts))
        return failure(
            ErrorKind::Io,
            QCoreApplication::translate("Print", "The pages of %1 could not be drawn.").arg(path));
    GT_ASSIGN(const QByteArray whole, finishedPdf(plain.data(), pages, layout, facts));
    return writeWholeFile(path, [&](QIODevice& file) { return file.write(whole) == whole.size(); });
}

} // namespace goodturn::ui

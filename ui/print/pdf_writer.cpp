#include "ui/print/pdf_writer.h"

#include "ui/charts/whole_file.h"
#include "ui/print/page_painter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryFile>
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

tl::unexpected<Error> notDrawn(const QString& title)
{
    return failure(ErrorKind::Io,
                   QCoreApplication::translate("Print", "The pages of “%1” could not be drawn. Is "
                                                        "there room on the disk?")
                       .arg(title));
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
    PdfFile file(layout, facts);
    GT_TRY(file.add(pages));
    GT_TRY(file.close());
    return file.save(path);
}

/// On the disk, since it may be of a thousand accounts.
struct PdfFile::Plain
{
    Plain(const QPageLayout& layout, const PdfFacts& facts) : isOpen(file.open()), writer(&file)
    {
        writer.setTitle(facts.title);
        writer.setCreator(u"Goodturn"_s);
        writer.setDocumentXmpMetadata(xmpMetadata(facts));
        writer.setPageLayout(layout);
    }

    QTemporaryFile file;
    bool isOpen;
    QPdfWriter writer;
    QPainter painter;
};

PdfFile::PdfFile(const QPageLayout& layout, const PdfFacts& facts)
    : layout_(layout)
    , facts_(facts)
    , plain_(std::make_unique<Plain>(layout, facts))
{
}

PdfFile::~PdfFile() = default;

Result<void> PdfFile::add(const PaintedPages& pages, const QString& chapter)
{
    const bool ready = plain_->painter.isActive()
                           ? plain_->writer.newPage()
                           : plain_->isOpen && plain_->painter.begin(&plain_->writer);
    if (!ready || !pages.paintOn(plain_->painter, plain_->writer))
        return notDrawn(facts_.title);
    if (!chapter.isEmpty())
        contents_.outline.push_back({chapter.simplified(), 0, pages_, 0});
    for (OutlineEntry entry : pages.outline()) {
        entry.level += chapter.isEmpty() ? 0 : 1;
        entry.page += pages_;
        contents_.outline.push_back(std::move(entry));
    }
    for (PageLink link : pages.links()) {
        link.page += pages_;
        contents_.links.push_back(std::move(link));
    }
    pages_ += pages.pageCount();
    return {};
}

Result<void> PdfFile::close()
{
    if (!plain_->painter.end() || !plain_->file.flush())
        return notDrawn(facts_.title);
    return {};
}

Result<void> PdfFile::save(const QString& path)
{
    Result<void> made;
    const auto written = writeWholeFile(path, [&](QIODevice& file) {
        made = finishPdf(plain_->file.fileName(), contents_, layout_, facts_, file);
        return made.has_value();
    });
    const bool isOfTheFile = made || made.error().kind == ErrorKind::Io; // which says it better
    return isOfTheFile ? written : made;
}

} // namespace goodturn::ui

// A document as a page of the web: well-formed, with nothing loaded from elsewhere.
#include "ui/charts/chart_painter.h"
#include "ui/print/document_files.h"
#include "ui/print/print_style.h"
#include "ui/theme/palette.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QSvgGenerator>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using report::Align;
using report::Runs;
using report::Tone;

namespace {

constexpr QSize chartSize(960, 320);

QString tr(const char* text)
{
    return QCoreApplication::translate("Print", text);
}

/// The name of a tone's class; empty for a plain one.
QString classOf(Tone tone)
{
    switch (tone) {
    case Tone::Muted:
        return u"muted"_s;
    case Tone::Given:
        return u"given"_s;
    case Tone::Received:
        return u"received"_s;
    case Tone::Alert:
        return u"alert"_s;
    case Tone::Plain:
        break;
    }
    return {};
}

QString colours(const Tokens& tokens)
{
    return u"--given:%1;--received:%2;--alert:%3;--muted:%4;--line:%5;"_s.arg(
        tokens.givenText.name(), tokens.receivedText.name(), tokens.alert.name(),
        tokens.muted.name(), tokens.line.name());
}

/// Calm, readable when printed, and dark where the reader's screen is.
QString styleSheet()
{
    return u":root{color-scheme:light dark;%1}\n"
           "@media (prefers-color-scheme:dark){:root{%2}}\n"
           "body{font:15px/1.5 system-ui,sans-serif;max-width:62rem;margin:2rem auto;"
           "padding:0 1.2rem}\n"
           "header{display:flex;justify-content:space-between;gap:2rem}\n"
           "h1{font-size:1.7rem;margin:0}h2{font-size:1.05rem;margin:2rem 0 .5rem;"
           "padding-bottom:.2rem;border-bottom:1px solid var(--line)}\n"
           "p{margin:.3rem 0;white-space:pre-line}.end{text-align:right}.small{font-size:.87em}\n"
           "ul{display:flex;flex-wrap:wrap;gap:.3rem 2rem;padding:0;list-style:none}\n"
           "table{border-collapse:collapse;width:100%}td,th{padding:.3rem .6rem .3rem 0;"
           "vertical-align:top;text-align:left;border-bottom:1px solid var(--line);"
           "white-space:pre-line}\n"
           "td.end,th.end{text-align:right}th{font-weight:normal}"
           ".total td{border-top:2px solid var(--line)}\n"
           "thead th,.muted{color:var(--muted)}.given{color:var(--given)}"
           ".received{color:var(--received)}.alert{color:var(--alert)}\n"
           "figure{margin:.5rem 0;padding:.5rem;background:#fff;overflow-x:auto}"
           "figure svg{width:100%;height:auto}\n"
           "footer{margin-top:2.5rem}\n"
           "@media print{body{margin:0;max-width:none}thead{display:table-header-group}"
           "tr{break-inside:avoid}h2{break-after:avoid}}"_s.arg(
               colours(paperTokens()), colours(tokensFor(calmPalette(true))));
}

class HtmlWriter
{
public:
    explicit HtmlWriter(QIODevice& file) : xml_(&file) {}

    bool write(const report::Document& document)
    {
        xml_.writeDTD(u"<!DOCTYPE html>"_s);
        xml_.writeStartElement(u"html"_s);
        xml_.writeAttribute(u"lang"_s, QLocale().bcp47Name());
        writeHead(document);
        xml_.writeStartElement(u"body"_s);
        for (const report::Block& block : document.blocks)
            std::visit(*this, block);
        element(u"footer"_s, {{document.footer, false, Tone::Muted}}, {u"small"_s});
        xml_.writeEndDocument();
        return !xml_.hasError();
    }

    void operator()(const report::Chapter& chapter) { element(u"h1"_s, {{chapter.title}}); }
    void operator()(const report::TitleBlock& title);
    void operator()(const report::Heading& heading) { element(u"h2"_s, {{heading.text}}); }
    void operator()(const report::Paragraph& paragraph)
    {
        element(u"p"_s, paragraph.runs,
                paragraph.isSmall ? QStringList{u"small"_s} : QStringList());
    }
    void operator()(const report::FactsRow& facts);
    void operator()(const report::Table& table);
    void operator()(const report::Chart& chart);

private:
    void writeHead(const report::Document& document);
    void element(const QString& name, const Runs& runs, const QStringList& classes = {});
    void start(const QString& name, const QStringList& classes = {});
    void text(const QString& text) { xml_.writeCharacters(writableText(text)); }
    void run(const report::Run& run);
    void copy(const QByteArray& svg);

    QXmlStreamWriter xml_;
};

void HtmlWriter::writeHead(const report::Document& document)
{
    xml_.writeStartElement(u"head"_s);
    xml_.writeStartElement(u"meta"_s);
    xml_.writeAttribute(u"charset"_s, u"utf-8"_s);
    xml_.writeEndElement();
    for (const auto& [name, content] :
         {std::pair(u"viewport"_s, u"width=device-width"_s), {u"author"_s, document.author}}) {
        xml_.writeStartElement(u"meta"_s);
        xml_.writeAttribute(u"name"_s, name);
        xml_.writeAttribute(u"content"_s, writableText(content));
        xml_.writeEndElement();
    }
    element(u"title"_s, {{document.title}});
    xml_.writeTextElement(u"style"_s, styleSheet());
    xml_.writeEndElement();
}

void HtmlWriter::start(const QString& name, const QStringList& classes)
{
    xml_.writeStartElement(name);
    if (!classes.isEmpty())
        xml_.writeAttribute(u"class"_s, classes.join(u' '));
    xml_.writeCharacters({}); // a browser wants an end tag of what is empty
}

void HtmlWriter::element(const QString& name, const Runs& runs, const QStringList& classes)
{
    start(name, classes);
    for (const report::Run& each : runs)
        run(each);
    xml_.writeEndElement();
}

void HtmlWriter::run(const report::Run& run)
{
    const bool leads = run.link.startsWith(u"mailto:"_s);
    if (leads) {
        xml_.writeStartElement(u"a"_s);
        xml_.writeAttribute(u"href"_s, run.link);
    }
    const QString tone = classOf(run.tone);
    if (!tone.isEmpty())
        start(u"span"_s, {tone});
    if (run.bold)
        start(u"strong"_s);
    text(run.text);
    for (const bool isOpen : {run.bold, !tone.isEmpty(), leads})
        if (isOpen)
            xml_.writeEndElement();
}

void HtmlWriter::operator()(const report::TitleBlock& title)
{
    start(u"header"_s);
    start(u"div"_s);
    element(u"h1"_s, {{title.title}});
    element(u"p"_s, title.below);
    xml_.writeEndElement();
    start(u"div"_s, {u"end"_s});
    element(u"p"_s, title.right);
    element(u"p"_s, title.rightBelow);
    xml_.writeEndElement();
    xml_.writeEndElement();
}

void HtmlWriter::operator()(const report::FactsRow& facts)
{
    start(u"ul"_s);
    for (const Runs& fact : facts.facts)
        element(u"li"_s, fact);
    xml_.writeEndElement();
}

void HtmlWriter::operator()(const report::Table& table)
{
    const auto place = [&](size_t column) {
        const bool ends =
            column < table.columns.size() && table.columns[column].align == Align::End;
        return ends ? QStringList{u"end"_s} : QStringList();
    };
    start(u"table"_s, table.isSmall ? QStringList{u"small"_s} : QStringList());
    if (table.header) {
        start(u"thead"_s);
        start(u"tr"_s);
        for (size_t i = 0; i < table.columns.size(); ++i) {
            xml_.writeStartElement(u"th"_s);
            xml_.writeAttribute(u"scope"_s, u"col"_s);
            if (!place(i).isEmpty())
                xml_.writeAttribute(u"class"_s, place(i).join(u' '));
            text(table.columns[i].title);
            xml_.writeEndElement();
        }
        xml_.writeEndElement();
        xml_.writeEndElement();
    }
    start(u"tbody"_s);
    for (const report::Row& row : table.rows) {
        start(u"tr"_s, row.total ? QStringList{u"total"_s} : QStringList());
        for (size_t i = 0; i < row.cells.size(); ++i)
            element(u"td"_s, row.cells[i], place(i));
        xml_.writeEndElement();
    }
    xml_.writeEndElement();
    xml_.writeEndElement();
}

void HtmlWriter::operator()(const report::Chart& chart)
{
    QBuffer svg;
    svg.open(QIODevice::ReadWrite);
    QSvgGenerator generator;
    generator.setOutputDevice(&svg);
    generator.setSize(chartSize);
    generator.setViewBox(QRect(QPoint(), chartSize));
    QPainter painter(&generator);
    ChartStyle style = printStyle().chart();
    style.font.setPixelSize(12);
    paintChart(painter, QRectF(QPointF(), chartSize), chart.flow, style);
    painter.end();
    xml_.writeStartElement(u"figure"_s);
    xml_.writeAttribute(u"role"_s, u"img"_s);
    xml_.writeAttribute(u"aria-label"_s,
                        tr("What was given and received over time; the figures follow."));
    copy(svg.data());
    xml_.writeEndElement();
}

void HtmlWriter::copy(const QByteArray& svg)
{
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            xml_.writeCharacters(reader.text().toString());
        if (reader.isEndElement())
            xml_.writeEndElement();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == u"title" || reader.name() == u"desc") { // not those of the document
            reader.skipCurrentElement();
            continue;
        }
        xml_.writeStartElement(reader.name().toString());
        if (reader.name() == u"svg")
            xml_.writeAttribute(u"xmlns"_s, reader.namespaceUri().toString());
        for (const QXmlStreamAttribute& attribute : reader.attributes())
            if (attribute.namespaceUri().isEmpty())
                xml_.writeAttribute(attribute);
    }
}

} // namespace

bool writeHtml(const report::Document& document, QIODevice& file)
{
    return HtmlWriter(file).write(document);
}

} // namespace goodturn::ui

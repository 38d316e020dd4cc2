#include "core/report/document.h"

namespace goodturn::report {

namespace {

/// Appends what a block says; one overload for each kind of block.
struct TextCollector
{
    QStringList& lines;

    void add(const QString& text) const
    {
        if (!text.isEmpty())
            lines << text;
    }
    void operator()(const Chapter& chapter) const { add(chapter.title); }
    void operator()(const TitleBlock& title) const
    {
        add(title.title);
        for (const Runs* runs : {&title.below, &title.right, &title.rightBelow})
            add(plainText(*runs));
    }
    void operator()(const Heading& heading) const { add(heading.text); }
    void operator()(const Paragraph& paragraph) const { add(plainText(paragraph.runs)); }
    void operator()(const FactsRow& row) const
    {
        for (const Runs& fact : row.facts)
            add(plainText(fact));
    }
    void operator()(const Table& table) const
    {
        for (const Column& column : table.columns)
            if (table.header)
                add(column.title);
        for (const Row& row : table.rows)
            for (const Runs& cell : row.cells)
                add(plainText(cell));
    }
    void operator()(const Chart& chart) const
    {
        for (const query::FlowMarker& marker : chart.flow.markers)
            add(marker.text);
    }
};

} // namespace

QString plainText(const Runs& runs)
{
    QString text;
    for (const Run& run : runs)
        text += run.text;
    return text;
}

QStringList allTexts(const Document& document)
{
    QStringList lines{document.title, document.author, document.footer};
    for (const Block& block : document.blocks)
        std::visit(TextCollector{lines}, block);
    return lines;
}

} // namespace goodturn::report

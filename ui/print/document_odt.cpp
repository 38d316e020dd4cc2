// A document as OpenDocument text, written by Qt.
#include "ui/charts/chart_painter.h"
#include "ui/print/document_files.h"
#include "ui/print/print_style.h"

#include <QBuffer>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QTextTable>
#include <QUrl>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using report::Runs;

namespace {

constexpr double pictureScale = 3; ///< pixels a unit: about 300 to the inch

class OdtText
{
public:
    OdtText(const report::Document& document, const PaperChoice& paper)
        : style_(printStyle(paper.ink))
    {
        const QPageLayout page = pageLayoutFor(paper);
        text_.setPageSize(page.fullRect(QPageLayout::Point).size());
        width_ = page.paintRect(QPageLayout::Point).width();
        text_.setMetaInformation(QTextDocument::DocumentTitle, document.title);
        text_.setDefaultFont(fontOf(style_.bodySize, false));
        for (const report::Block& block : document.blocks)
            std::visit(*this, block);
        add({{document.footer, false, report::Tone::Muted}}, style_.smallSize, 12);
    }

    bool write(QIODevice& file)
    {
        QBuffer whole; // Qt's writer closes its device
        if (!QTextDocumentWriter(&whole, "odf").write(&text_))
            return false;
        return file.write(whole.data()) == whole.size();
    }

    void operator()(const report::Chapter& chapter) { heading(chapter.title, 1); }
    void operator()(const report::TitleBlock& title)
    {
        heading(title.title, 1);
        for (const Runs* runs : {&title.below, &title.right, &title.rightBelow})
            if (!runs->empty())
                add(*runs, style_.bodySize, 0);
    }
    void operator()(const report::Heading& section) { heading(section.text, 2); }
    void operator()(const report::Paragraph& paragraph)
    {
        add(paragraph.runs, paragraph.isSmall ? style_.smallSize : style_.bodySize, 4);
    }
    void operator()(const report::FactsRow& facts)
    {
        for (const Runs& fact : facts.facts)
            add(fact, style_.bodySize, 2);
    }
    void operator()(const report::Table& table);
    void operator()(const report::Chart& chart);

private:
    static QFont fontOf(double points, bool bold)
    {
        QFont font;
        font.setPointSizeF(points);
        font.setBold(bold);
        return font;
    }
    /// A paragraph of its own; the document has an empty one at first.
    QTextCursor next(const QTextBlockFormat& format)
    {
        QTextCursor cursor(&text_);
        cursor.movePosition(QTextCursor::End);
        if (isBegun_)
            cursor.insertBlock(format);
        else
            cursor.setBlockFormat(format);
        isBegun_ = true;
        return cursor;
    }
    void heading(const QString& title, int level);
    void add(const Runs& runs, double points, double before);
    void insert(QTextCursor cursor, const Runs& runs, double points) const;

    PrintStyle style_;
    QTextDocument text_;
    double width_ = 0; ///< of the text, in points
    bool isBegun_ = false;
    int pictures_ = 0;
};

void OdtText::heading(const QString& title, int level)
{
    QTextBlockFormat format;
    format.setHeadingLevel(level);
    format.setTopMargin(level == 1 ? 0 : 14);
    format.setBottomMargin(4);
    insert(next(format), {{title, true}}, level == 1 ? style_.titleSize : style_.headingSize);
}

void OdtText::add(const Runs& runs, double points, double before)
{
    QTextBlockFormat format;
    format.setTopMargin(before);
    insert(next(format), runs, points);
}

void OdtText::insert(QTextCursor cursor, const Runs& runs, double points) const
{
    for (const report::Run& run : runs) {
        QTextCharFormat format;
        format.setFont(fontOf(points, run.bold || style_.isHeavy(run.tone)));
        format.setForeground(style_.color(run.tone));
        if (run.link.startsWith(u"mailto:"_s)) {
            format.setAnchor(true);
            format.setAnchorHref(run.link);
        }
        QString text = writableText(run.text);
        cursor.insertText(text.replace(u'\n', QChar::LineSeparator), format);
    }
}

void OdtText::operator()(const report::Table& table)
{
    const int heads = table.header ? 1 : 0;
    const int rows = heads + int(table.rows.size());
    if (rows == 0 || table.columns.empty())
        return;
    QTextTableFormat format;
    format.setHeaderRowCount(heads);
    format.setCellPadding(2);
    format.setBorder(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    double weights = 0;
    for (const report::Column& column : table.columns)
        weights += column.weight;
    QList<QTextLength> widths;
    for (const report::Column& column : table.columns)
        widths << QTextLength(QTextLength::PercentageLength, 100 * column.weight / weights);
    format.setColumnWidthConstraints(widths);
    const double points = table.isSmall ? style_.smallSize : style_.bodySize;
    QTextTable* grid = next({}).insertTable(rows, int(table.columns.size()), format);
    const auto fill = [&](int row, int column, const Runs& runs) {
        QTextCursor cursor = grid->cellAt(row, column).firstCursorPosition();
        QTextBlockFormat block;
        if (table.columns[size_t(column)].align == report::Align::End)
            block.setAlignment(Qt::AlignRight);
        cursor.setBlockFormat(block);
        insert(cursor, runs, points);
    };
    for (int column = 0; column < grid->columns(); ++column) {
        if (heads > 0)
            fill(0, column, {{table.columns[size_t(column)].title, false, report::Tone::Muted}});
        for (int row = heads; row < rows; ++row) {
            const report::Row& from = table.rows[size_t(row - heads)];
            if (size_t(column) < from.cells.size())
                fill(row, column, from.cells[size_t(column)]);
        }
    }
}

void OdtText::operator()(const report::Chart& chart)
{
    ChartStyle style = style_.chart();
    style.font.setPixelSize(qRound(style_.chartSize));
    const QSize size(int(width_), qRound(style_.chartHeight));
    const QString name = u"chart-%1.png"_s.arg(++pictures_);
    text_.addResource(QTextDocument::ImageResource, QUrl(name),
                      chartPicture(chart.flow, style, size, pictureScale));
    QTextImageFormat picture;
    picture.setName(name);
    picture.setWidth(size.width());
    picture.setHeight(size.height());
    next({}).insertImage(picture);
}

} // namespace

bool writeOdt(const report::Document& document, const PaperChoice& paper, QIODevice& file)
{
    return OdtText(document, paper).write(file);
}

} // namespace goodturn::ui

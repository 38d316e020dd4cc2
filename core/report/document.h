#pragma once

#include "core/query/flow.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace goodturn::report {

/// For whom a page is. What is private is left out of a page to share, not hidden on it.
enum class Audience
{
    Mine,
    ToShare
};

/// What a text means; the printer chooses the colour.
enum class Tone
{
    Plain,
    Muted,
    Given,
    Received,
    Alert
};

/// A stretch of text of one kind. Always shown as it is, never as markup.
struct Run
{
    QString text;
    bool bold = false;
    Tone tone = Tone::Plain;
    QString link = {}; ///< "mailto:…", where the text leads on a screen; empty: nowhere

    bool operator==(const Run&) const = default;
};
using Runs = std::vector<Run>;

/// Begins a chapter, say an account among others: on a new page, and with an entry of that title in
/// the table of contents of a PDF. Nothing is drawn for it.
struct Chapter
{
    QString title;
};

/// The head of a document: its name, large, with a line below; two short lines on the right.
struct TitleBlock
{
    QString title;
    Runs below;
    Runs right;
    Runs rightBelow;
};

/// Begins a section; stays with what follows it.
struct Heading
{
    QString text;
};

/// Text as long as it likes. Line breaks in it are kept.
struct Paragraph
{
    Runs runs;
    bool isSmall = false;    ///< in small print
    bool introduces = false; ///< stays with what follows it
};

/// A few figures side by side: "Given €1,180 (9)". Wraps when they are too wide.
struct FactsRow
{
    std::vector<Runs> facts;
};

enum class Align
{
    Start,
    End
};

struct Column
{
    QString title;
    Align align = Align::Start;
    double weight = 1; ///< share of the width
};

struct Row
{
    std::vector<Runs> cells; ///< one for each column
    bool total = false;      ///< set apart: a sum of the rows above; stays with the last of them
};

/// A table; its header is repeated on each page, and a row is cut only when no page could hold it.
struct Table
{
    std::vector<Column> columns;
    std::vector<Row> rows;
    bool header = true;
    bool isSmall = false; ///< in small print
    /// Columns have just their shares, whatever words they hold, so that those of several tables
    /// stand in line.
    bool keepsShares = false;
};

/// The reciprocity chart.
struct Chart
{
    query::AccountFlow flow;
};

using Block = std::variant<Chapter, TitleBlock, Heading, Paragraph, FactsRow, Table, Chart>;

/// A document as data: what to say, in order. How it looks is up to the printer.
struct Document
{
    QString title; ///< of the file
    QString author;
    QDate day; ///< of which it speaks; a file says that it was made then
    Audience audience = Audience::Mine;
    double scale = 1;  ///< how large all of it is drawn, for one that has to fit a page
    bool wide = false; ///< suits paper that lies across: its tables have many columns
    std::vector<Block> blocks;
    QString footer; ///< at the foot of each page, left; the page number is on the right
};

/// The text of some runs in one piece.
QString plainText(const Runs& runs);
/// Every text of the document, in reading order, a line each: to search it, to read it aloud.
QStringList allTexts(const Document& document);

} // namespace goodturn::report

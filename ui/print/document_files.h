#pragma once

#include "core/base/enum_codes.h"
#include "core/base/result.h"
#include "core/report/document.h"
#include "ui/print/paper.h"

#include <QString>

#include <optional>

class QIODevice;

namespace goodturn::ui {

/// The kinds of files that a document becomes.
enum class DocumentFormat
{
    Pdf,
    Html, ///< one page of the web, with all that it shows inside
    Odt   ///< OpenDocument text, for whoever goes on writing in it
};

} // namespace goodturn::ui

namespace goodturn {

/// The codes are the suffixes of the files.
template<>
struct EnumCodes<ui::DocumentFormat>
{
    static constexpr EnumCode<ui::DocumentFormat> all[] = {
        {ui::DocumentFormat::Pdf, "pdf"},
        {ui::DocumentFormat::Html, "html"},
        {ui::DocumentFormat::Odt, "odt"},
    };
};

} // namespace goodturn

namespace goodturn::ui {

/// By the suffix of the path, in any case; nothing for another one.
std::optional<DocumentFormat> formatOf(const QString& path);
/// All of them, as QFileDialog has filters; PDF first.
QString documentFilters();

/// Writes the document, wholly or not at all; the error names the file. What it says is the same in
/// every format, and imported text is text in all of them. Needs a QApplication, and its thread,
/// for the sake of charts; the offscreen platform is enough.
Result<void> writeDocument(const report::Document& document, const QString& path,
                           DocumentFormat format, const PaperChoice& paper = {});

/// Without what no file may hold: control characters but tab and line break, half characters.
QString writableText(const QString& text);

// One for each format; false when the device fails.

bool writeHtml(const report::Document& document, QIODevice& file);
bool writeOdt(const report::Document& document, const PaperChoice& paper, QIODevice& file);

} // namespace goodturn::ui

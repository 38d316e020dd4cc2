#include "ui/print/document_files.h"

#include "ui/charts/whole_file.h"
#include "ui/print/pdf_writer.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Print", text);
}

} // namespace

std::optional<DocumentFormat> formatOf(const QString& path)
{
    return fromCode<DocumentFormat>(QFileInfo(path).suffix().toLower());
}

QString documentFilters()
{
    return QStringList{tr("PDF (*.pdf)"), tr("Web page (*.html)"), tr("OpenDocument text (*.odt)")}
        .join(u";;"_s);
}

QString writableText(const QString& text)
{
    QString kept;
    kept.reserve(text.size());
    for (const char32_t letter : text.toUcs4()) {
        const bool isControl = (letter < 0x20 && letter != U'\n' && letter != U'\t') ||
                               (letter >= 0x7f && letter < 0xa0);
        const bool isNoLetter = QChar::isNonCharacter(letter) || QChar::isSurrogate(letter);
        if (!isControl && !isNoLetter)
            kept += QChar::fromUcs4(letter);
    }
    return kept;
}

Result<void> writeDocument(const report::Document& document, const QString& path,
                           DocumentFormat format, const PaperChoice& paper)
{
    if (format == DocumentFormat::Pdf)
        return writePdf(document, path, paper);
    return writeWholeFile(path, [&](QIODevice& file) {
        return format == DocumentFormat::Html ? writeHtml(document, file)
                                              : writeOdt(document, paper, file);
    });
}

} // namespace goodturn::ui

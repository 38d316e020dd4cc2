#include "app/cli/commands/paper_options.h"

#include "ui/print/pdf_writer.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace goodturn::cli {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("PaperCommands", text);
}

} // namespace

Result<ui::PaperChoice> paperOption(const Context& context)
{
    ui::PaperChoice choice;
    choice.landscape = context.options.isSet(u"landscape"_s);
    if (const QString text = context.options.value(u"paper"_s); !text.isEmpty()) {
        const auto size = ui::paperSizeFromText(text);
        if (!size)
            return failure(usageError(tr("--paper is a4, letter or a5.")));
        choice.size = *size;
    }
    if (const QString text = context.options.value(u"ink"_s); !text.isEmpty()) {
        const auto ink = fromCode<ui::PrintInk>(text.toLower());
        if (!ink)
            return failure(usageError(tr("--ink is colour, grey or black-and-white.")));
        choice.ink = *ink;
    }
    return choice;
}

Result<QString> pdfOption(const Context& context, const QString& what)
{
    const QString path = context.options.value(u"pdf"_s);
    if (context.arguments.size() != 1 || path.isEmpty())
        return failure(usageError(what));
    return path;
}

Result<ExitCode> writeDocument(Context& context, const report::Document& document,
                               const QString& path, ui::PaperChoice paper)
{
    paper.landscape = paper.landscape || document.wide;
    GT_TRY(ui::writePdf(document, path, paper));
    context.out << tr("Wrote %1.").arg(path) << '\n';
    return Ok;
}

} // namespace goodturn::cli

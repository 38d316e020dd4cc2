#include "app/cli/commands/paper_options.h"

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

Result<std::vector<OutputFile>> outputOption(const Context& context, const QString& what)
{
    std::vector<OutputFile> files;
    for (const auto& [format, name] : EnumCodes<ui::DocumentFormat>::all)
        if (const QString path = context.options.value(QLatin1String(name)); !path.isEmpty())
            files.push_back({format, path});
    if (context.arguments.size() != 1 || files.empty())
        return failure(usageError(what));
    return files;
}

Result<ExitCode> writeDocument(Context& context, const report::Document& document,
                               const std::vector<OutputFile>& files, ui::PaperChoice paper)
{
    paper.landscape = paper.landscape || document.wide;
    for (const OutputFile& file : files) {
        GT_TRY(ui::writeDocument(document, file.path, file.format, paper));
        context.out << tr("Wrote %1.").arg(file.path) << '\n';
    }
    return Ok;
}

} // namespace goodturn::cli

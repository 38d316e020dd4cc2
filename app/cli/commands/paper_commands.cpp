#include "app/cli/commands/commands.h"
#include "core/book/summary_service.h"
#include "core/query/queries.h"
#include "core/report/account_summary.h"
#include "ui/charts/chart_export.h"
#include "ui/print/brief_page.h"
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

Result<query::FlowRange> rangeOption(const Context& context)
{
    const QString range = context.options.value(u"range"_s);
    if (range.isEmpty() || range == u"2y"_s)
        return query::FlowRange::TwoYears;
    if (range == u"6m"_s)
        return query::FlowRange::HalfYear;
    if (range == u"1y"_s)
        return query::FlowRange::Year;
    if (range == u"all"_s)
        return query::FlowRange::All;
    return failure(usageError(tr("--range is 6m, 1y, 2y or all.")));
}

Result<QString> pictureOption(const Context& context)
{
    QString path;
    for (const QString& name : {u"png"_s, u"svg"_s, u"pdf"_s}) {
        if (!context.options.isSet(name))
            continue;
        if (!path.isEmpty())
            return failure(usageError(tr("Give one of --png, --svg and --pdf.")));
        path = context.options.value(name);
        if (!path.endsWith(u'.' + name, Qt::CaseInsensitive))
            return failure(usageError(tr("--%1 wants a file name that ends in .%1.").arg(name)));
    }
    if (path.isEmpty())
        return failure(usageError(tr("Say where to draw to: --png FILE, --svg FILE or --pdf "
                                     "FILE.")));
    return path;
}

Result<ui::PaperSize> paperOption(const Context& context)
{
    const QString text = context.options.value(u"paper"_s);
    if (text.isEmpty())
        return ui::PaperSize::A4;
    if (const auto paper = ui::paperSizeFromText(text))
        return *paper;
    return failure(usageError(tr("--paper is a4, letter or a5.")));
}

Result<QString> pdfOption(const Context& context, const QString& command)
{
    const QString path = context.options.value(u"pdf"_s);
    if (context.arguments.size() != 1 || path.isEmpty())
        return failure(usageError(tr("%1 wants an account and --pdf FILE.").arg(command)));
    return path;
}

} // namespace

Result<ExitCode> writeSummary(Context& context)
{
    GT_ASSIGN(const QString path, pdfOption(context, u"summary"_s));
    GT_ASSIGN(const ui::PaperSize paper, paperOption(context));
    GT_ASSIGN(auto book, context.openBook());
    GT_ASSIGN(const AccountId id, book->queries().accountByText(context.arguments.first()));
    GT_ASSIGN(const auto input, book::summaryInput(*book, id));
    const auto audience =
        context.options.isSet(u"share"_s) ? report::Audience::ToShare : report::Audience::Mine;
    GT_TRY(ui::writePdf(report::accountSummary(input, audience), path, {paper}));
    context.out << tr("Wrote %1.").arg(path) << '\n';
    return Ok;
}

Result<ExitCode> writeBrief(Context& context)
{
    GT_ASSIGN(const QString path, pdfOption(context, u"brief"_s));
    GT_ASSIGN(const ui::PaperSize paper, paperOption(context));
    GT_ASSIGN(auto book, context.openBook());
    GT_ASSIGN(const AccountId id, book->queries().accountByText(context.arguments.first()));
    GT_ASSIGN(const auto input, book::briefInput(*book, id));
    GT_TRY(ui::writePdf(ui::briefOnOnePage(input, ui::pageLayoutFor(paper)), path, {paper}));
    context.out << tr("Wrote %1.").arg(path) << '\n';
    return Ok;
}

Result<ExitCode> writeChart(Context& context)
{
    if (context.arguments.size() != 1)
        return failure(usageError(tr("chart wants one account, by name or UUID.")));
    GT_ASSIGN(const QString path, pictureOption(context));
    GT_ASSIGN(const auto range, rangeOption(context));
    GT_ASSIGN(auto book, context.openBook());
    GT_ASSIGN(const AccountId id, book->queries().accountByText(context.arguments.first()));
    GT_ASSIGN(const auto flow, book->queries().flow(id, range));
    GT_ASSIGN(const QString name, book->queries().accountName(id));
    GT_TRY(ui::exportChart(flow, name, path));
    context.out << tr("Wrote %1.").arg(path) << '\n';
    return Ok;
}

} // namespace goodturn::cli

#include "app/cli/commands/commands.h"
#include "app/cli/commands/paper_options.h"
#include "core/book/summary_layout_service.h"
#include "core/book/summary_service.h"
#include "core/query/queries.h"
#include "core/report/account_summary.h"
#include "ui/charts/chart_export.h"
#include "ui/print/brief_page.h"

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

/// Makes one page or more of an account.
using PaperOf = Result<report::Document> (*)(const Context&, book::Book&, AccountId,
                                             const ui::PaperChoice&);

Result<report::Document> summaryOf(const Context& context, book::Book& book, AccountId id,
                                   const ui::PaperChoice&)
{
    const auto audience =
        context.options.isSet(u"share"_s) ? report::Audience::ToShare : report::Audience::Mine;
    GT_ASSIGN(const auto layout,
              book::SummaryLayoutService(book).layout(context.options.value(u"layout"_s)));
    GT_TRY(report::checkLayout(layout, audience));
    GT_ASSIGN(const auto input, book::summaryInput(book, id, layout));
    return report::accountSummary(input, audience, layout);
}

Result<report::Document> briefOf(const Context&, book::Book& book, AccountId id,
                                 const ui::PaperChoice& paper)
{
    GT_ASSIGN(const auto input, book::briefInput(book, id));
    return ui::briefOnOnePage(input, ui::pageLayoutFor(paper));
}

Result<ExitCode> writePaper(Context& context, const QString& command, PaperOf paperOf)
{
    GT_ASSIGN(
        const auto files,
        outputOption(context,
                     tr("%1 wants an account and --pdf, --html or --odt FILE.").arg(command)));
    GT_ASSIGN(const ui::PaperChoice paper, paperOption(context));
    GT_ASSIGN(auto book, context.openBook());
    GT_ASSIGN(const AccountId id, book->queries().accountByText(context.arguments.first()));
    GT_ASSIGN(const report::Document document, paperOf(context, *book, id, paper));
    return writeDocument(context, document, files, paper);
}

} // namespace

Result<ExitCode> writeSummary(Context& context)
{
    return writePaper(context, u"summary"_s, summaryOf);
}

Result<ExitCode> writeBrief(Context& context)
{
    return writePaper(context, u"brief"_s, briefOf);
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

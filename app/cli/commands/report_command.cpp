#include "app/cli/commands/commands.h"
#include "app/cli/commands/paper_options.h"
#include "app/cli/options.h"
#include "core/book/report_service.h"
#include "core/query/queries.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace goodturn::cli {
using namespace Qt::StringLiterals;
using report::Audience;
using report::Document;

namespace {

constexpr int lastOfWeek = 6; // days after the first

QString tr(const char* text)
{
    return QCoreApplication::translate("ReportCommand", text);
}

/// Which days, and of which account: of --from, --to and --account.
Result<query::Period> periodOption(const Context& context, book::Book& book)
{
    query::Period period = book::usualPeriod(book);
    GT_ASSIGN(const QDate from, dayOption(context, u"from"_s));
    GT_ASSIGN(const QDate to, dayOption(context, u"to"_s));
    if (to.isValid())
        period = {QDate(to.year(), 1, 1), to};
    if (from.isValid())
        period.from = from;
    if (!to.isValid() && period.to < period.from)
        return failure(usageError(tr("--from is after today: say with --to how far to go.")));
    if (context.options.isSet(u"account"_s)) {
        GT_ASSIGN(period.account,
                  book.queries().accountByText(context.options.value(u"account"_s)));
    }
    return period;
}

Result<Document> ledgerOf(const Context& context, book::Book& book)
{
    const bool share = context.options.isSet(u"share"_s);
    if (share && !context.options.isSet(u"account"_s))
        return failure(usageError(tr("--share is the copy for one client: say which with --account "
                                     "NAME.")));
    GT_ASSIGN(const auto period, periodOption(context, book));
    GT_ASSIGN(const auto input, book::favourLedgerInput(book, period));
    return report::favourLedger(input, share ? Audience::ToShare : Audience::Mine);
}

Result<Document> giftsOf(const Context& context, book::Book& book)
{
    GT_ASSIGN(const auto period, periodOption(context, book));
    GT_ASSIGN(const auto input, book::giftRegisterInput(book, period));
    return report::giftRegister(input);
}

Result<Document> agendaOf(const Context& context, book::Book& book)
{
    GT_ASSIGN(const QDate day, dayOption(context, u"day"_s));
    GT_ASSIGN(const QDate week, dayOption(context, u"week"_s));
    if (day.isValid() && week.isValid())
        return failure(usageError(tr("Give --day for one day or --week for a week, not both.")));
    QDate from = day.isValid() ? day : book.clock().today();
    QDate to = from;
    if (week.isValid()) {
        from = report::beginOfWeek(week);
        to = from.addDays(lastOfWeek);
    }
    GT_ASSIGN(const auto input, book::agendaReportInput(book, from, to));
    return report::agendaReport(input);
}

Result<Document> insightsOf(const Context& context, book::Book& book)
{
    query::InsightsScope scope;
    GT_ASSIGN(scope.from, dayOption(context, u"from"_s));
    GT_ASSIGN(scope.to, dayOption(context, u"to"_s));
    GT_ASSIGN(const auto input, book::insightsReportInput(book, scope));
    return report::insightsReport(input);
}

struct Kind
{
    QString name;
    QStringList options;
    Result<Document> (*make)(const Context&, book::Book&);
};

const std::vector<Kind>& kinds()
{
    static const std::vector<Kind> all{
        {u"ledger"_s, {u"from"_s, u"to"_s, u"account"_s, u"share"_s}, ledgerOf},
        {u"gifts"_s, {u"from"_s, u"to"_s, u"account"_s}, giftsOf},
        {u"agenda"_s, {u"day"_s, u"week"_s}, agendaOf},
        {u"insights"_s, {u"from"_s, u"to"_s}, insightsOf},
    };
    return all;
}

Result<const Kind*> kindOption(const Context& context)
{
    const auto kind = std::ranges::find(kinds(), context.arguments.first(), &Kind::name);
    if (kind == kinds().end())
        return failure(usageError(tr("There is no report “%1”. There are ledger, gifts, agenda and "
                                     "insights.")
                                      .arg(context.arguments.first().left(40))));
    static const QStringList special{u"from"_s,  u"to"_s,  u"account"_s,
                                     u"share"_s, u"day"_s, u"week"_s};
    for (const QString& option : special)
        if (context.options.isSet(option) && !kind->options.contains(option))
            return failure(usageError(tr("report %1 does not take --%2, only --%3.")
                                          .arg(kind->name, option, kind->options.join(u", --"_s))));
    return &*kind;
}

} // namespace

Result<ExitCode> writeReport(Context& context)
{
    GT_ASSIGN(
        const auto files,
        outputOption(context, tr("report wants one of ledger, gifts, agenda and insights, and "
                                 "--pdf, --html or --odt FILE.")));
    GT_ASSIGN(const Kind* const kind, kindOption(context));
    GT_ASSIGN(const ui::PaperChoice paper, paperOption(context));
    GT_ASSIGN(auto book, context.openBook());
    GT_ASSIGN(const Document document, kind->make(context, *book));
    return writeDocument(context, document, files, paper);
}

} // namespace goodturn::cli

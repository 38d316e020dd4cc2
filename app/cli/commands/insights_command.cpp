#include "app/cli/commands/commands.h"
#include "app/cli/insights_json.h"
#include "app/cli/insights_text.h"
#include "app/cli/json_text.h"
#include "app/cli/options.h"
#include "core/query/queries.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace goodturn::cli {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("InsightsCommand", text);
}

} // namespace

Result<ExitCode> showInsights(Context& context)
{
    GT_TRY(takesNoArguments(context, "insights"));
    query::InsightsScope scope;
    GT_ASSIGN(scope.from, dayOption(context, u"from"_s));
    GT_ASSIGN(scope.to, dayOption(context, u"to"_s));
    if (scope.from.isValid() && scope.to.isValid() && scope.to < scope.from)
        return failure(usageError(tr("The period ends before it begins.")));
    GT_ASSIGN(auto book, context.openBook());
    GT_ASSIGN(const auto insights, book->queries().insights(scope));
    context.out << (context.json ? jsonText(toJson(insights)) : insightsText(insights));
    return Ok;
}

} // namespace goodturn::cli

#include "app/cli/commands/commands.h"
#include "app/cli/json_text.h"
#include "core/book/import_service.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>

namespace goodturn::cli {
using namespace Qt::StringLiterals;

namespace {

QJsonObject reportJson(const book::ImportReport& report)
{
    QJsonArray problems;
    for (const auto& problem : report.problems)
        problems.append(QJsonObject{
            {u"file"_s, problem.file}, {u"line"_s, problem.line}, {u"reason"_s, problem.reason}});
    return {{u"accounts_added"_s, report.accountsAdded}, {u"people_added"_s, report.peopleAdded},
            {u"favours_added"_s, report.favoursAdded},   {u"asks_added"_s, report.asksAdded},
            {u"already_there"_s, report.alreadyThere},   {u"problems"_s, problems}};
}

} // namespace

Result<ExitCode> importIntoBook(Context& context)
{
    if (context.arguments.isEmpty())
        return failure(usageError(
            QCoreApplication::translate("ImportCommand", "import wants at least one file.")));
    GT_ASSIGN(auto book, context.openBook());
    GT_ASSIGN(const auto report,
              book::importFiles(*book, context.arguments, context.options.isSet(u"dry-run"_s)));
    if (context.json) {
        context.out << jsonText(reportJson(report));
    } else {
        const QStringList lines = book::summary(report).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const bool isProblem = i >= lines.size() - qsizetype(report.problems.size());
            (isProblem ? context.err : context.out) << lines.at(i) << '\n';
        }
    }
    return report.problems.empty() ? Ok : Problem;
}

} // namespace goodturn::cli

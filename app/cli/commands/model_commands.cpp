#include "app/cli/commands/commands.h"
#include "app/cli/fit_text.h"
#include "app/cli/json_text.h"
#include "app/cli/model_json.h"
#include "app/cli/table_text.h"
#include "core/book/model_service.h"
#include "core/query/queries.h"
#include "core/reciprocity/parameter_table.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace goodturn::cli {
using namespace Qt::StringLiterals;
using reciprocity::BookFit;
using reciprocity::ReciprocityParameters;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ModelCommands", text);
}

QString number(double value)
{
    return QString::number(value, 'g', 6);
}

/// The parameters in which two sets differ, or all of them.
std::vector<QStringList> parameterLines(const ReciprocityParameters& parameters,
                                        const ReciprocityParameters& beside, bool all)
{
    std::vector<QStringList> lines;
    for (const auto& info : reciprocity::parameterTable())
        if (all || info.in(parameters) != info.in(beside))
            lines.push_back({QString::fromLatin1(info.code), number(info.in(parameters)),
                             number(info.in(beside)), info.name()});
    return lines;
}

void printFit(Context& context, const BookFit& fit, const ReciprocityParameters& before)
{
    context.out << tr("Looked at %1 accounts, %2 spells with %3 returns, %4 opportunities.")
                       .arg(QString::number(fit.data.accounts), QString::number(fit.data.spells),
                            QString::number(fit.data.returns),
                            QString::number(fit.data.opportunities))
                << '\n';
    const auto lines = parameterLines(fit.fitted, before, false);
    if (lines.empty())
        context.out << tr("There is too little to go by, or nothing that would do better: the "
                          "parameters stay as they are.")
                    << '\n';
    else
        context.out << tableText({tr("Parameter"), tr("Fitted"), tr("Before"), tr("Meaning")},
                                 lines, {1, 2});
    context.out << fitScoresText(fit);
}

Result<ExitCode> goBack(Context& context, book::Book& book)
{
    const bool toStandard = context.options.isSet(u"standard"_s);
    GT_TRY(toStandard ? book.model().reset() : book.model().takeBackFit());
    context.out << (toStandard ? tr("The book goes by the standard of the model again.")
                               : tr("The book goes by what held before the fit again."))
                << '\n';
    return Ok;
}

} // namespace

Result<ExitCode> fitModel(Context& context)
{
    GT_TRY(takesNoArguments(context, "fit"));
    const bool back = context.options.isSet(u"standard"_s) || context.options.isSet(u"take-back"_s);
    const bool dryRun = context.options.isSet(u"dry-run"_s);
    const int ways = int(dryRun) + int(context.options.isSet(u"standard"_s)) +
                     int(context.options.isSet(u"take-back"_s));
    if (ways > 1)
        return failure(usageError(tr("fit takes one of --dry-run, --standard and --take-back.")));
    GT_ASSIGN(auto book, context.openBook());
    if (back)
        return goBack(context, *book);
    GT_ASSIGN(const auto before, book->model().parameters());
    GT_ASSIGN(const BookFit fit, book->model().fit());
    const bool changes = fit.fitted != before;
    if (changes && !dryRun)
        GT_TRY(book->model().adopt(fit));
    if (context.json) {
        context.out << jsonText(toJson(fit, before, changes && !dryRun));
        return Ok;
    }
    printFit(context, fit, before);
    if (changes)
        context.out << (dryRun ? tr("Nothing was changed.")
                               : tr("The book goes by this fit from now on. "
                                    "fit --take-back undoes it."))
                    << '\n';
    return Ok;
}

Result<ExitCode> showModel(Context& context)
{
    GT_TRY(takesNoArguments(context, "book"));
    GT_ASSIGN(auto book, context.openBook());
    GT_ASSIGN(const auto parameters, book->model().parameters());
    GT_ASSIGN(const auto note, book->model().lastFit());
    GT_ASSIGN(const auto scores, book->model().scores());
    GT_ASSIGN(const qint64 accounts, book->queries().accountCount());
    if (context.json) {
        context.out << jsonText(toJson({accounts, parameters, note, scores}));
        return Ok;
    }
    context.out << tr("%1 accounts, %2 with entries; %3 of %4 spells returned.")
                       .arg(QString::number(accounts), QString::number(scores.data.accounts),
                            QString::number(scores.data.returns),
                            QString::number(scores.data.spells))
                << '\n';
    if (scores.usualWindow)
        context.out << tr("Returns usually come %1 to %2 days after a giving.")
                           .arg(QString::number(scores.usualWindow->from),
                                QString::number(scores.usualWindow->to))
                    << '\n';
    context.out
        << (note ? tr("The model was fitted on %1.").arg(note->day.toString(Qt::ISODate))
                 : tr("The model has not been fitted to this book."))
        << '\n'
        << tr("Looking back, forecasts of a return: %1").arg(scoreText(scores.returns.score))
        << '\n'
        << tr("Looking back, forecasts of asks: %1").arg(scoreText(scores.asks.score)) << '\n'
        << tr("As said at the time, of a return: %1").arg(scoreText(scores.waiting.score)) << '\n'
        << tr("As said at the time, of asks: %1").arg(scoreText(scores.grants.score)) << '\n'
        << tr("Your own, of asks: %1").arg(scoreText(scores.own.score)) << "\n\n"
        << tableText({tr("Parameter"), tr("Value"), tr("Standard"), tr("Meaning")},
                     parameterLines(parameters, {}, true), {1, 2});
    return Ok;
}

} // namespace goodturn::cli

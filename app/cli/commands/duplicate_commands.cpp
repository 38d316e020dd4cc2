#include "app/cli/commands/commands.h"
#include "app/cli/json_text.h"
#include "app/cli/table_text.h"
#include "core/book/duplicate_service.h"
#include "core/domain/labels.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace goodturn::cli {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("DuplicateCommands", text);
}

} // namespace

Result<ExitCode> listDuplicates(Context& context)
{
    GT_TRY(takesNoArguments(context, "duplicates"));
    GT_ASSIGN(auto book, context.openBook());
    GT_ASSIGN(const auto found, book::DuplicateService(*book).scan());
    if (context.json) {
        QJsonArray pairs;
        for (const book::Duplicate& pair : found)
            pairs.append(QJsonObject{
                {u"kind"_s, code(pair.first.kind)},
                {u"first"_s, pair.firstName},
                {u"second"_s, pair.secondName},
                {u"score"_s, pair.score},
                {u"reasons"_s, QJsonArray::fromStringList(matching::words(pair.evidence))}});
        context.out << jsonText(pairs);
        return Ok;
    }
    if (found.empty()) {
        context.out << tr("Nothing seems to be there twice.") << '\n';
        return Ok;
    }
    std::vector<QStringList> lines;
    for (const book::Duplicate& pair : found)
        lines.push_back({QString::number(pair.score), label(pair.first.kind), pair.firstName,
                         pair.secondName, matching::words(pair.evidence).join(u"; "_s)});
    context.out << tableText({tr("Score"), tr("Kind"), tr("One"), tr("Other"), tr("Why")}, lines,
                             {0});
    return Ok;
}

} // namespace goodturn::cli

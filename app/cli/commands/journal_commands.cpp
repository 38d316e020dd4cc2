#include "app/cli/commands/commands.h"
#include "app/cli/json_text.h"
#include "core/book/history.h"
#include "core/book/merge_service.h"
#include "core/query/queries.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonObject>

namespace goodturn::cli {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("JournalCommands", text);
}

Result<void> printPruned(Context& context, const store::JournalSize& size, bool dryRun)
{
    if (context.json) {
        context.out << jsonText(QJsonObject{{u"acts"_s, size.units}, {u"lines"_s, size.lines}});
        return {};
    }
    const QString text = dryRun ? tr("Would remove %1 acts with %2 lines from the journal.")
                                : tr("Removed %1 acts with %2 lines from the journal.");
    context.out << text.arg(QString::number(size.units), QString::number(size.lines)) << '\n';
    return {};
}

} // namespace

Result<ExitCode> mergeAccounts(Context& context)
{
    if (context.arguments.size() != 2)
        return failure(usageError(tr("merge wants two accounts: the one to keep, and the other.")));
    GT_ASSIGN(auto book, context.openBook());
    GT_ASSIGN(const AccountId keep, book->queries().accountByText(context.arguments.at(0)));
    GT_ASSIGN(const AccountId other, book->queries().accountByText(context.arguments.at(1)));
    GT_ASSIGN(const book::Merge merge, book->merging().accounts(keep, other));
    GT_ASSIGN(const QString name, book->queries().accountName(keep));
    if (context.json) {
        QJsonObject moved;
        for (const query::KindCount& one : merge.moved)
            moved.insert(code(one.kind), one.count);
        context.out << jsonText(QJsonObject{{u"kept"_s, name}, {u"moved"_s, moved}});
        return Ok;
    }
    const QString counts = query::countsInWords(merge.moved);
    context.out << (counts.isEmpty() ? tr("Merged into %1; nothing had to move.").arg(name)
                                     : tr("Merged into %1: %2 moved.").arg(name, counts))
                << '\n';
    return Ok;
}

Result<ExitCode> pruneJournal(Context& context)
{
    bool isNumber = false;
    const int days = context.options.value(u"days"_s).toInt(&isNumber);
    if (!isNumber || days < 1 || days > 100'000)
        return failure(usageError(tr("prune wants --days N: acts older than that are removed.")));
    GT_ASSIGN(auto book, context.openBook());
    const bool dryRun = context.options.isSet(u"dry-run"_s);
    GT_ASSIGN(const store::JournalSize size,
              dryRun ? book->history().olderThan(days) : book->history().prune(days));
    GT_TRY(printPruned(context, size, dryRun));
    return Ok;
}

} // namespace goodturn::cli

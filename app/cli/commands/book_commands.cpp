#include "app/cli/commands/commands.h"
#include "core/book/sample_service.h"
#include "core/query/queries.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QLocale>

namespace goodturn::cli {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("BookCommands", text);
}

Result<int> numberOption(const Context& context, const QString& name, int fallback)
{
    if (!context.options.isSet(name))
        return fallback;
    bool isNumber = false;
    const int number = context.options.value(name).toInt(&isNumber);
    if (!isNumber || number < 0 || number > 100'000'000)
        return failure(usageError(tr("--%1 wants a number from 0 to 100000000.").arg(name)));
    return number;
}

/// Removes a new book that could not be filled: nobody wants half of one.
void removeHalfBook(std::unique_ptr<book::Book> book)
{
    const QString path = book->path();
    book.reset();
    QFile::remove(path);
}

Result<ExitCode> filled(Context& context, const std::function<Result<void>(book::Book&)>& fill)
{
    GT_ASSIGN(auto book, context.createBook());
    if (auto done = fill(*book); !done) {
        removeHalfBook(std::move(book));
        return failure(done.error());
    }
    GT_ASSIGN(const qint64 accounts, book->queries().accountCount());
    GT_ASSIGN(const qint64 people, book->queries().personCount());
    context.out << tr("Made %1: %2 accounts, %3 people.")
                       .arg(context.bookPath, QString::number(accounts), QString::number(people))
                << '\n';
    return Ok;
}

} // namespace

Result<void> takesNoArguments(const Context& context, const char* command)
{
    if (context.arguments.isEmpty())
        return {};
    return failure(usageError(tr("%1 takes no further words.").arg(QString::fromLatin1(command))));
}

Result<ExitCode> newBook(Context& context)
{
    GT_TRY(takesNoArguments(context, "new"));
    return filled(context, [](book::Book&) -> Result<void> { return {}; });
}

Result<ExitCode> sampleBook(Context& context)
{
    GT_TRY(takesNoArguments(context, "sample"));
    return filled(context, [](book::Book& book) { return book::fillWithSample(book); });
}

Result<ExitCode> generateBook(Context& context)
{
    GT_TRY(takesNoArguments(context, "generate"));
    book::GeneratedSize size;
    GT_ASSIGN(size.contacts, numberOption(context, u"contacts"_s, 0));
    GT_ASSIGN(size.accounts, numberOption(context, u"accounts"_s, 0));
    GT_ASSIGN(size.interactions, numberOption(context, u"interactions"_s, 0));
    GT_ASSIGN(size.favours, numberOption(context, u"favours"_s, 0));
    GT_ASSIGN(const int seed, numberOption(context, u"seed"_s, 1));
    size.seed = quint64(seed);
    if (size.accounts == 0 && size.contacts + size.interactions + size.favours > 0)
        return failure(usageError(tr("People, interactions and favours belong to accounts: give "
                                     "--accounts too.")));
    return filled(context, [&](book::Book& book) { return book::fillWithGenerated(book, size); });
}

Result<ExitCode> checkBook(Context& context)
{
    GT_TRY(takesNoArguments(context, "check"));
    GT_ASSIGN(auto book, context.openBook());
    if (context.options.isSet(u"mend"_s)) {
        GT_TRY(book->mendDerived());
        context.out << tr("The search index and the figures kept of accounts were made anew.")
                    << '\n';
    }
    GT_ASSIGN(const QStringList problems, book->check());
    if (problems.isEmpty()) {
        context.out << tr("%1 is sound.").arg(context.bookPath) << '\n';
        return Ok;
    }
    for (const QString& problem : problems)
        context.err << problem << '\n';
    return Problem;
}

} // namespace goodturn::cli

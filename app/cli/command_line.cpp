#include "app/cli/command_line.h"

#include "app/cli/commands/commands.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace goodturn::cli {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

void addOptions(QCommandLineParser& parser)
{
    const auto add = [&](const char* name, const char* what, const char* value = nullptr) {
        const QString names = QString::fromLatin1(name);
        parser.addOption(QCommandLineOption(names.split(u','), tr(what),
                                            value ? QString::fromLatin1(value) : QString()));
    };
    add("h,help", "Show this help.");
    add("v,version", "Show the version.");
    add("b,book", "The client book to work on.", "file");
    add("as-of", "Take this day for today (ISO, such as 2026-11-22).", "date");
    add("json", "Write data as JSON.");
    add("dry-run", "Say what would be done, and leave the book as it is.");
    add("accounts", "How many accounts to make.", "n");
    add("contacts", "How many people to make.", "n");
    add("interactions", "How many interactions to make.", "n");
    add("favours", "How many favours to make.", "n");
    add("seed", "The same seed makes the same book.", "n");
    add("pdf", "The PDF to write.", "file");
    add("html", "The web page to write.", "file");
    add("odt", "The OpenDocument text to write.", "file");
    add("png", "The PNG picture to write.", "file");
    add("svg", "The SVG drawing to write.", "file");
    add("share", "The copy for the client: facts only, nothing private.");
    add("layout", "The layout of that name, as the book keeps it.", "name");
    add("paper", "a4, letter or a5.", "size");
    add("landscape", "Across the paper.");
    add("ink", "colour, grey or black-and-white.", "ink");
    add("range", "6m, 1y, 2y or all.", "range");
    add("account", "Of this account alone, by name or UUID.", "account");
    add("day", "The agenda of this day (ISO).", "date");
    add("week", "The agenda of the week of this day (ISO).", "date");
    add("from", "The first day of a period (ISO).", "date");
    add("to", "The folder to write to, or the last day of a period (ISO).", "folder|date");
    add("passphrase-file", "Encrypt or decrypt with the first line of this file.", "file");
    add("standard", "Go back to the standard of the model.");
    add("take-back", "Go back to what held before the last fit.");
    add("mend", "Make what is derived anew before the check.");
    add("ics", "The calendar to write.", "file");
    add("tasks", "Tasks to tick off, where a calendar knows them, in place of events.");
    add("days", "So many days ahead, or back.", "n");
}

QString helpText()
{
    QString text = tr("goodturn-cli --book FILE COMMAND [options]\n\nCommands:\n");
    for (const Command& command : commands())
        text +=
            u"  %1\n        %2\n"_s.arg(QString::fromLatin1(command.usage), tr(command.purpose));
    return text +
           tr("\nEverywhere: --as-of DATE takes that day for today, --json writes data as JSON.\n"
              "Exit codes: 0 all went well, 1 a problem with the input or the book, 2 a wrong "
              "call.\n");
}

Result<std::shared_ptr<const Clock>> clockFor(const QCommandLineParser& parser)
{
    if (!parser.isSet(u"as-of"_s))
        return std::make_shared<SystemClock>();
    const QDate day = QDate::fromString(parser.value(u"as-of"_s), Qt::ISODate);
    if (!day.isValid() || day.year() < 1900 || day.year() > 2199)
        return failure(usageError(tr("--as-of wants a day between 1900 and 2199, such as "
                                     "2026-11-22.")));
    return std::make_shared<FixedClock>(day);
}

Result<void> checkOptions(const QCommandLineParser& parser, const Command& command)
{
    static const QStringList everywhere{u"b"_s, u"book"_s, u"as-of"_s, u"json"_s};
    for (const QString& name : parser.optionNames())
        if (!everywhere.contains(name) && !command.options.contains(name))
            return failure(usageError(tr("%1 does not take --%2. Its call is: %3")
                                          .arg(QString::fromLatin1(command.name), name,
                                               QString::fromLatin1(command.usage))));
    if (!parser.isSet(u"book"_s) && !command.findsBook)
        return failure(usageError(tr("Say which book: goodturn-cli --book FILE %1")
                                      .arg(QString::fromLatin1(command.usage))));
    return {};
}

Result<ExitCode> carryOut(const QCommandLineParser& parser, QTextStream& out, QTextStream& err)
{
    QStringList arguments = parser.positionalArguments();
    if (arguments.isEmpty())
        return failure(usageError(helpText()));
    const QString name = arguments.takeFirst();
    const Command* command = commandIn({name});
    if (!command)
        return failure(usageError(
            tr("There is no command “%1”. See goodturn-cli --help.").arg(name.left(40))));
    GT_TRY(checkOptions(parser, *command));
    GT_ASSIGN(const auto clock, clockFor(parser));
    Context context{parser, arguments, parser.value(u"book"_s), clock, parser.isSet(u"json"_s),
                    out,    err};
    return command->run(context);
}

} // namespace

const std::vector<Command>& commands()
{
    static const std::vector<Command> all{
        {"new", "new", QT_TRANSLATE_NOOP("CommandLine", "Make an empty book."), {}, false, newBook},
        {"sample",
         "sample",
         QT_TRANSLATE_NOOP("CommandLine", "Make the sample book, dated from today."),
         {},
         false,
         sampleBook},
        {"generate",
         "generate --accounts N --contacts N --interactions N --favours N [--seed S]",
         QT_TRANSLATE_NOOP("CommandLine", "Make a book of any size, for tests."),
         {u"accounts"_s, u"contacts"_s, u"interactions"_s, u"favours"_s, u"seed"_s},
         false,
         generateBook},
        {"import",
         "import FILE... [--dry-run]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "Add the people of vCards, favours and asks of CSV files."),
         {u"dry-run"_s},
         false,
         importIntoBook},
        {"accounts",
         "accounts",
         QT_TRANSLATE_NOOP("CommandLine", "List the accounts and where they stand."),
         {},
         false,
         listAccounts},
        {"account",
         "account NAME|UUID",
         QT_TRANSLATE_NOOP("CommandLine", "Show every figure of one account."),
         {},
         false,
         showAccount},
        {"book",
         "book",
         QT_TRANSLATE_NOOP("CommandLine", "Show the book's model: parameters, last fit, scores."),
         {},
         false,
         showModel},
        {"insights",
         "insights [--from DATE] [--to DATE]",
         QT_TRANSLATE_NOOP("CommandLine", "Show what the book tells as a whole."),
         {u"from"_s, u"to"_s},
         false,
         showInsights},
        {"fit",
         "fit [--dry-run | --standard | --take-back]",
         QT_TRANSLATE_NOOP("CommandLine", "Fit the model to the book, or go back."),
         {u"dry-run"_s, u"standard"_s, u"take-back"_s},
         false,
         fitModel},
        {"merge",
         "merge KEEP OTHER",
         QT_TRANSLATE_NOOP("CommandLine", "Make one account of two; the other goes to the trash."),
         {},
         false,
         mergeAccounts},
        {"merges",
         "merges",
         QT_TRANSLATE_NOOP("CommandLine", "List what was merged and can be split."),
         {},
         false,
         listMerges},
        {"split",
         "split MERGE [--dry-run]",
         QT_TRANSLATE_NOOP("CommandLine", "Split a merge by its number in the list of merges."),
         {u"dry-run"_s},
         false,
         splitMerge},
        {"duplicates",
         "duplicates",
         QT_TRANSLATE_NOOP("CommandLine", "List accounts and people that may be there twice."),
         {},
         false,
         listDuplicates},
        {"prune",
         "prune --days N [--dry-run]",
         QT_TRANSLATE_NOOP("CommandLine", "Remove what the journal says of acts older than that."),
         {u"days"_s, u"dry-run"_s},
         false,
         pruneJournal},
        {"summary",
         "summary ACCOUNT --pdf|--html|--odt OUT [--share] [--layout NAME] [--paper a4|letter|a5] "
         "[--landscape] [--ink INK]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "Write the summary of an account as PDF, web page or text."),
         {u"pdf"_s, u"html"_s, u"odt"_s, u"share"_s, u"layout"_s, u"paper"_s, u"landscape"_s,
          u"ink"_s},
         true,
         writeSummary},
        {"brief",
         "brief ACCOUNT --pdf|--html|--odt OUT [--paper a4|letter|a5] [--landscape] [--ink INK]",
         QT_TRANSLATE_NOOP("CommandLine", "Write the brief for a meeting, on one page."),
         {u"pdf"_s, u"html"_s, u"odt"_s, u"paper"_s, u"landscape"_s, u"ink"_s},
         true,
         writeBrief},
        {"report",
         "report ledger|gifts|agenda|insights --pdf|--html|--odt OUT [--from DATE] [--to DATE] "
         "[--account A] "
         "[--share] [--day DATE | --week DATE] [--paper a4|letter|a5] [--landscape] [--ink INK]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "Write as PDF, web page or text: the favours of a period, the register "
                           "of gifts, what is "
                           "due on a day or in a week, what the book tells as a whole."),
         {u"pdf"_s, u"html"_s, u"odt"_s, u"from"_s, u"to"_s, u"account"_s, u"share"_s, u"day"_s,
          u"week"_s, u"paper"_s, u"landscape"_s, u"ink"_s},
         true,
         writeReport},
        {"chart",
         "chart ACCOUNT --png|--svg|--pdf OUT [--range 6m|1y|2y|all]",
         QT_TRANSLATE_NOOP("CommandLine", "Draw the reciprocity chart of an account."),
         {u"png"_s, u"svg"_s, u"pdf"_s, u"range"_s},
         true,
         writeChart},
        {"agenda",
         "agenda [--days N] [--ics OUT [--tasks]]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "List what is due, or write it for calendars, as events or tasks."),
         {u"days"_s, u"ics"_s, u"tasks"_s},
         false,
         showAgenda},
        {"notify",
         "notify",
         QT_TRANSLATE_NOOP("CommandLine", "Tell the desktop what is due today. Without --book, of "
                                          "the book that was open last."),
         {},
         false,
         notifyOfAgenda,
         true},
        {"check",
         "check [--mend]",
         QT_TRANSLATE_NOOP("CommandLine", "Read the whole book and say whether it is sound."),
         {u"mend"_s},
         false,
         checkBook},
        {"backup",
         "backup [--to FOLDER] [--passphrase-file F]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "Make a backup, with a passphrase also an encrypted copy of it."),
         {u"to"_s, u"passphrase-file"_s},
         false,
         backUpBook},
        {"backups",
         "backups",
         QT_TRANSLATE_NOOP("CommandLine", "List the backups and what each holds."),
         {},
         false,
         listBackups},
        {"restore",
         "restore BACKUP [--passphrase-file F]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "Put a backup in the place of the book, which is kept beside it."),
         {u"passphrase-file"_s},
         false,
         restoreBackup},
        {"salvage",
         "salvage OUT",
         QT_TRANSLATE_NOOP("CommandLine",
                           "Read what can be read of a damaged book into a new one."),
         {},
         false,
         salvageBook},
    };
    return all;
}

const Command* commandIn(const QStringList& arguments)
{
    for (const QString& argument : arguments)
        for (const Command& command : commands())
            if (argument == QLatin1StringView(command.name))
                return &command;
    return nullptr;
}

ExitCode runCommandLine(const QStringList& arguments, QTextStream& out, QTextStream& err)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments)) {
        err << parser.errorText() << '\n' << tr("See goodturn-cli --help.") << '\n';
        return Usage;
    }
    if (parser.isSet(u"help"_s)) {
        out << helpText();
        return Ok;
    }
    if (parser.isSet(u"version"_s)) {
        out << "goodturn " << QCoreApplication::applicationVersion() << '\n';
        return Ok;
    }
    const auto result = carryOut(parser, out, err);
    if (result)
        return *result;
    err << result.error().message << '\n';
    if (isUsageError(result.error()))
        return Usage;
    if (!result.error().detail.isEmpty())
        err << "  (" << result.error().detail << ")\n";
    return Problem;
}

} // namespace goodturn::cli

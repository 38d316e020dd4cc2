#include "app/command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace goodturn::app {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

} // namespace

Result<StartOptions> readCommandLine(const QStringList& arguments)
{
    const QCommandLineOption sample(u"sample"_s, tr("Open the sample book."));
    const QCommandLineOption scheme(u"scheme"_s, tr("Colours: light, dark or system."),
                                    u"scheme"_s);
    const QCommandLineOption place(
        u"place"_s, tr("Begin at today, accounts, people, gifts or asks."), u"place"_s);
    const QCommandLineOption account(u"account"_s, tr("Show this account, by name or UUID."),
                                     u"account"_s);
    const QCommandLineOption newWindow(
        u"new-window"_s, tr("Open a second window, also on a book that is open already."));
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("A client book for people who win by giving."));
    parser.addPositionalArgument(u"book"_s, tr("The book to open; the one used last if none."),
                                 u"[book]"_s);
    parser.addOptions({sample, scheme, place, account, newWindow});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(arguments))
        return failure(ErrorKind::InvalidInput, parser.errorText());
    const QStringList books = parser.positionalArguments();
    if (books.size() > 1)
        return failure(ErrorKind::InvalidInput, tr("Only one book can be opened at a time."));

    StartOptions options;
    options.book = books.value(0);
    options.sample = parser.isSet(sample);
    options.place = parser.value(place);
    options.account = parser.value(account);
    options.newWindow = parser.isSet(newWindow);
    if (parser.isSet(scheme)) {
        options.scheme = fromCode<ui::ColourScheme>(parser.value(scheme));
        if (!options.scheme)
            return failure(ErrorKind::InvalidInput,
                           tr("There is no scheme “%1”. Use light, dark or system.")
                               .arg(parser.value(scheme)));
    }
    if (parser.isSet(help))
        options.say = parser.helpText();
    else if (parser.isSet(version))
        options.say = QCoreApplication::applicationName() + u' ' +
                      QCoreApplication::applicationVersion() + u'\n';
    return options;
}

} // namespace goodturn::app

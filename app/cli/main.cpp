#include "app/cli/command_line.h"

#include <QApplication>

#include <sys/stat.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

QStringList argumentList(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

int run(const QStringList& arguments)
{
    QCoreApplication::setApplicationName(u"goodturn-cli"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(GOODTURN_VERSION));
    QTextStream out(stdout);
    QTextStream err(stderr);
    const auto code = goodturn::cli::runCommandLine(arguments, out, err);
    out.flush();
    return code;
}

} // namespace

int main(int argc, char** argv)
{
    ::umask(077);
    const auto* command = goodturn::cli::commandIn(argumentList(argc, argv));
    if (command && command->draws) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // no display is needed, so none is asked for
        const QApplication application(argc, argv);
        return run(QCoreApplication::arguments());
    }
    const QCoreApplication application(argc, argv);
    return run(QCoreApplication::arguments());
}

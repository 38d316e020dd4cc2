#include "app/application.h"
#include "app/composition.h"

#include <QApplication>
#include <QIcon>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace goodturn;

namespace {

int say(const QString& text, std::FILE* stream, int exitCode)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
    return exitCode;
}

} // namespace

int main(int argc, char** argv)
{
    umask(077); // books and settings are nobody else's
    QApplication qt(argc, argv);
    QApplication::setApplicationName(u"goodturn"_s);
    QApplication::setApplicationVersion(QStringLiteral(GOODTURN_VERSION));
    QApplication::setApplicationDisplayName(u"Goodturn"_s);
    QApplication::setDesktopFileName(u"goodturn"_s);

    const auto options = app::readCommandLine(QApplication::arguments());
    if (!options)
        return say(options.error().message + u'\n', stderr, 2);
    if (!options->say.isEmpty())
        return say(options->say, stdout, 0);

    app::AppSettings settings(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
                              u"/goodturn.conf"_s);
    ui::FileDialogs prompts;
    app::Application application(
        {settings, prompts, std::make_shared<SystemClock>(),
         QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
         QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)},
        app::windowParts());
    if (!application.start(*options))
        return say(app::Application::tr("The book is open: its window was brought to the front.\n"),
                   stdout, 0);
    QTimer::singleShot(0, &application, [] { // the first paint need not wait for a drawing
        QApplication::setWindowIcon(QIcon(u":/icons/goodturn.svg"_s));
    });
    return QApplication::exec();
}

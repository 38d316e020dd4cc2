#include "ui/desk/save_prompt.h"

#include <QDir>
#include <QFileDialog>
#include <QRegularExpression>
#include <QSettings>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 80;

/// ".png" of "Picture (*.png)".
QString suffixOf(const QString& filter)
{
    static const QRegularExpression suffix(u"\\*(\\.\\w+)"_s);
    return suffix.match(filter).captured(1);
}

} // namespace

QString safeFileName(const QString& name)
{
    static const QRegularExpression odd(u"[/\\\\:*?\"<>|\\x00-\\x1f\\x7f]"_s);
    QString safe = name.simplified().replace(odd, u"-"_s).left(longestName);
    while (safe.startsWith(u'.') || safe.startsWith(u' '))
        safe.remove(0, 1); // or else it is hidden
    while (safe.endsWith(u'.') || safe.endsWith(u' ') ||
           (!safe.isEmpty() && safe.back().isHighSurrogate()))
        safe.chop(1);
    return safe;
}

QString askWhereToSave(QWidget* over, const SavePrompt& prompt)
{
    QSettings settings;
    const QString setting = prompt.kind + u"/folder"_s;
    QString folder = settings.value(setting).toString();
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QDir::homePath();
    QString chosen;
    QString path = QFileDialog::getSaveFileName(
        over->window(), prompt.title,
        QDir(folder).filePath(safeFileName(prompt.name) + suffixOf(prompt.filters)), prompt.filters,
        &chosen);
    if (path.isEmpty())
        return {};
    if (QFileInfo(path).suffix().isEmpty())
        path += suffixOf(chosen.isEmpty() ? prompt.filters : chosen);
    settings.setValue(setting, QFileInfo(path).absolutePath());
    return path;
}

} // namespace goodturn::ui

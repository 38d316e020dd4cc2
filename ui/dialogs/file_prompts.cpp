#include "ui/dialogs/file_prompts.h"

#include "ui/desk/save_prompt.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("FilePrompts", text);
}

QString bookFilter()
{
    return tr("Goodturn books (*.goodturn)");
}

} // namespace

FilePrompts::~FilePrompts() = default;

QString FilePrompts::folder(QWidget*, const QString&, const QString&)
{
    return {};
}

QString FilePrompts::backupFile(QWidget*, const QString&)
{
    return {};
}

QString FilePrompts::calendarToWrite(QWidget*)
{
    return {};
}

QString FileDialogs::newBook(QWidget* window, const QString& folder)
{
    const QString path = QFileDialog::getSaveFileName(
        window, tr("New book"), QDir(folder).filePath(u"book.goodturn"_s), bookFilter());
    return path.isEmpty() ? path : withBookSuffix(path);
}

QString FileDialogs::openBook(QWidget* window, const QString& folder)
{
    return QFileDialog::getOpenFileName(window, tr("Open a book"), folder,
                                        bookFilter() + u";;"_s + tr("All files (*)"));
}

QStringList FileDialogs::filesToImport(QWidget* window, const QString& folder)
{
    return QFileDialog::getOpenFileNames(window, tr("Import contacts or favours"), folder,
                                         tr("Contacts and tables (*.vcf *.csv)") + u";;"_s +
                                             tr("All files (*)"));
}

QString FileDialogs::folder(QWidget* window, const QString& title, const QString& start)
{
    return QFileDialog::getExistingDirectory(window, title, start);
}

QString FileDialogs::backupFile(QWidget* window, const QString& start)
{
    return QFileDialog::getOpenFileName(window, tr("Restore from a file"), start,
                                        tr("Backups (*.goodturn *.goodturn-sealed)") + u";;"_s +
                                            tr("All files (*)"));
}

QString FileDialogs::calendarToWrite(QWidget* window)
{
    return askWhereToSave(window, {u"agenda/calendar"_s, tr("Export the agenda"), tr("Agenda"),
                                   tr("Calendars (*.ics)")});
}

QString withBookSuffix(const QString& path)
{
    return path.endsWith(u".goodturn"_s, Qt::CaseInsensitive) ? path : path + u".goodturn"_s;
}

} // namespace goodturn::ui

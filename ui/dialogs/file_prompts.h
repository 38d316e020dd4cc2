#pragma once

#include <QStringList>

class QWidget;

namespace goodturn::ui {

/// Asks for files. The program uses the platform's dialogs; a test answers by itself. An empty
/// answer means that the person changed their mind.
class FilePrompts
{
public:
    virtual ~FilePrompts();

    virtual QString newBook(QWidget* window, const QString& folder) = 0;
    virtual QString openBook(QWidget* window, const QString& folder) = 0;
    virtual QStringList filesToImport(QWidget* window, const QString& folder) = 0;
    /// A folder to write to. Unless somebody answers, the mind was changed.
    virtual QString folder(QWidget* window, const QString& title, const QString& start);
    /// A backup, encrypted or not. Unless somebody answers, the mind was changed.
    virtual QString backupFile(QWidget* window, const QString& start);
    /// A calendar to write. Unless somebody answers, the mind was changed.
    virtual QString calendarToWrite(QWidget* window);
};

/// The platform's file dialogs.
class FileDialogs final : public FilePrompts
{
public:
    QString newBook(QWidget* window, const QString& folder) override;
    QString openBook(QWidget* window, const QString& folder) override;
    QStringList filesToImport(QWidget* window, const QString& folder) override;
    QString folder(QWidget* window, const QString& title, const QString& start) override;
    QString backupFile(QWidget* window, const QString& start) override;
    QString calendarToWrite(QWidget* window) override;
};

/// The path with ".goodturn" at its end.
QString withBookSuffix(const QString& path);

} // namespace goodturn::ui

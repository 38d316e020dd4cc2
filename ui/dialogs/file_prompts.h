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
};

/// The platform's file dialogs.
class FileDialogs final : public FilePrompts
{
public:
    QString newBook(QWidget* window, const QString& folder) override;
    QString openBook(QWidget* window, const QString& folder) override;
    QStringList filesToImport(QWidget* window, const QString& folder) override;
};

/// The path with ".goodturn" at its end.
QString withBookSuffix(const QString& path);

} // namespace goodturn::ui

#pragma once

#include <QString>

class QWidget;

namespace goodturn::ui {

/// What is to be saved as a file.
struct SavePrompt
{
    QString kind;    ///< whose last folder is offered again; a word for the settings
    QString title;   ///< of the dialog
    QString name;    ///< offered, without a suffix, however long and odd it is
    QString filters; ///< as QFileDialog has them; the first one's suffix is offered
};

/// Asks where; empty: it was cancelled. What has no suffix gets that of the chosen filter.
QString askWhereToSave(QWidget* over, const SavePrompt& prompt);

/// A name for a file that every system takes, of at most 80 characters.
QString safeFileName(const QString& name);

} // namespace goodturn::ui

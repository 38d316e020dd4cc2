#pragma once

#include "core/book/book_rescue.h"

#include <QWidget>

namespace goodturn::ui {

/// What came of a salvage, to be read and copied before the new book is opened: what was saved and
/// what is lost of each kind, what became of the rest, and all names of which nothing else is left.
class SalvageReportPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SalvageReportPanel(const book::Salvaged& salvaged, QWidget* parent = nullptr);

signals:
    void openWanted();
    /// The book, and its backups, since one of them may hold more.
    void backupsWanted();

private:
    QWidget* buildTable(const store::SalvageReport& report);
    QWidget* buildNames(const QStringList& names);
    QWidget* buildButtons(const store::SalvageReport& report);
};

} // namespace goodturn::ui

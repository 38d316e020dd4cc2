#pragma once

#include "core/book/backup_service.h"
#include "ui/models/row_table_model.h"

#include <optional>

namespace goodturn::ui {

class RecordTable;

/// The backups of a book, newest first, with what each holds.
class BackupTable
{
public:
    /// The table belongs to `parent`.
    explicit BackupTable(QWidget* parent);

    RecordTable* widget() const { return table_; }
    /// Shows these as of `today`. The one that was chosen stays chosen, else the newest sound one.
    void show(std::vector<store::Backup> backups, QDate today);
    /// Nothing when there are none.
    std::optional<store::Backup> chosen() const;

private:
    RecordTable* table_;
    RowTableModel<store::Backup>* model_;
    std::shared_ptr<QDate> today_;
};

} // namespace goodturn::ui
